import type { ShareCard } from "./card";
import { getScript, inner, type Role, styles } from "./design";
import { type FittedText, findFit } from "./fit";
import { makeParagraph, type Paragraph } from "./paragraph";
import { openTypeface } from "./typeface";

/** The room a text may fill, in pixels, and the part of its largest size it may have there. */
export interface Room {
  height: number;
  width?: number;
  shrink?: number;
}

export interface SetText extends FittedText {
  role: Role;
}

/** Sets the texts of one card. */
export interface Setter {
  /** A text as large as its room allows; undefined when the card has no such text, or it does not fit. */
  find(role: Role, room: Room): SetText | undefined;
  /** The same, or an error that names the text and its language. */
  get(role: Role, room: Room): SetText;
}

/** Makes ready to set a card; throws an error that names the text and its language when a character has no font. */
export async function openSetter(card: ShareCard): Promise<Setter> {
  const { locale, direction } = card.language;
  const roles = (Object.keys(styles) as Role[]).filter((role) => card[role] !== undefined);
  const typeface = await openTypeface(
    locale,
    roles.map((role) => card[role] ?? ""),
  );
  const paragraphs = new Map<Role, Paragraph>(
    roles.map((role) => [role, makeParagraph(card[role] ?? "", direction, typeface)]),
  );
  const find: Setter["find"] = (role, { height, width = inner, shrink = 1 }) => {
    const paragraph = paragraphs.get(role);
    const { weight, largest, smallest } = styles[role];
    const { leading } = getScript(locale);
    const size = { smallest, largest: Math.max(smallest, largest * shrink) };
    const fitted = paragraph && findFit(paragraph, { weight, leading, width, height, ...size });
    return fitted && { role, ...fitted };
  };
  return {
    find,
    get: (role, room) => {
      const text = find(role, room);
      if (!text) throw new Error(`There is no room for “${card[role]}” on a share image in ${locale}`);
      return text;
    },
  };
}
