import { createHash } from "node:crypto";
import type { Store } from "@/lib/cache/store";
import { getMessages } from "@/lib/i18n/messages";
import type { RenderedGuide } from "@/lib/markdown/blocks";
import { type ParsedBody, parseBody } from "@/lib/markdown/parse";
import { type GuidePlace, writeGuide } from "@/lib/markdown/plain/guide";
import { renderGuide } from "@/lib/markdown/render";
import { checkGuideBody } from "./check";
import { checkIntervals, getFreshness } from "./freshness";
import type { GuideFile } from "./guide-file";
import type { GuideFolder } from "./load";
import { ContentError } from "./problem";

/** A guide of a folder, which is to be shown. */
interface Shown {
  folder: GuideFolder;
  guide: GuideFile;
}

/** A guide as sections of HTML, from the store when nothing it is made of has changed; throws a ContentError for a bad body. */
export function getRendered({ folder, guide }: Shown, store?: Store): RenderedGuide {
  const key = store && ["html", ...listCauses({ folder, guide })].join("\0");
  const kept = key && store.find(key);
  if (kept) return JSON.parse(kept.toString());
  const rendered = renderGuide(guide, folder, parseChecked({ folder, guide }, store));
  if (key) store.keep(key, JSON.stringify(rendered));
  return rendered;
}

/** A guide as Markdown that stands on its own, from the store when nothing it is made of has changed; throws a ContentError for a bad body. */
export function getWritten({ folder, guide }: Shown, place: GuidePlace, store?: Store): string {
  const { today, country, ...rest } = place;
  const key =
    store &&
    [
      "markdown",
      ...listCauses({ folder, guide }),
      JSON.stringify([guide.front, rest, country?.slug, process.env["SITE_URL"]]),
      describeDay(folder, today),
    ].join("\0");
  const kept = key && store.find(key);
  if (kept) return kept.toString();
  const written = writeGuide(guide, folder, place, parseChecked({ folder, guide }, store));
  if (key) store.keep(key, written);
  return written;
}

function parseChecked({ folder, guide }: Shown, store: Store | undefined): ParsedBody {
  const parsed = parseBody(guide.body, guide.bodyLine, store);
  const problems = checkGuideBody({ guide, folder, parsed });
  if (problems.length > 0) throw new ContentError(problems);
  return parsed;
}

/** What a guide's words are made of, beside the program: its text, the facts it may refer to, the messages of its language. */
const listCauses = ({ folder, guide }: Shown) => [
  guide.locale,
  hashOf(folder.facts),
  hashOf(getMessages(guide.locale)),
  guide.body,
];

const hashes = new WeakMap<object, string>();

/** Facts and messages are hashed once, and asked for by every guide of a country or a language. */
function hashOf(data: object): string {
  const hash = hashes.get(data) ?? createHash("sha256").update(JSON.stringify(data)).digest("hex");
  hashes.set(data, hash);
  return hash;
}

/** What of a day can be seen in a text: which facts are overdue. A text written yesterday mostly serves today. */
function describeDay({ facts }: GuideFolder, today: string): string {
  const days = new Set([...JSON.stringify(facts).matchAll(/"checked":"([\d-]+)"/g)].map(([, day = ""]) => day));
  const kinds = Object.keys(checkIntervals) as (keyof typeof checkIntervals)[];
  return [...days]
    .sort()
    .map((day) => kinds.map((kind) => (getFreshness(kind, day, today).isOverdue ? 1 : 0)).join(""))
    .join(" ");
}
