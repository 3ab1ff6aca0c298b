import type { PhrasingContent, RootContent, TableCell } from "mdast";
import type { Channel } from "@/lib/content/schema/ways";
import { listChannelKinds } from "@/lib/content/ways";
import { cellTerms } from "@/lib/wording/channel-terms";
import { dotted, line, paragraph, sourceMarks, strong } from "../nodes";
import type { PlainPage } from "../page";

/** Ways to top up × operators. A gap says that no source was found. */
export function writeChannelTable(page: PlainPage): RootContent[] {
  const { t } = page.language;
  const { operators } = page.facts;
  const row = (cells: readonly PhrasingContent[][]) => ({
    type: "tableRow" as const,
    children: cells.map((children): TableCell => ({ type: "tableCell", children })),
  });
  const rows = listChannelKinds(operators).map((kind) =>
    row([
      line(t(`channel.kind.${kind}`)),
      ...operators.map(({ channels }) =>
        writeCell(
          channels.filter((channel) => channel.kind === kind),
          page,
        ),
      ),
    ]),
  );
  const head = row([line(t("channel.way")), ...operators.map(({ name }) => line(name))]);
  return [paragraph(strong(t("channel.table"))), { type: "table", children: [head, ...rows] }];
}

/** Several ways of one kind are divided by a slash: a cell of a table has no lines. */
function writeCell(channels: readonly Channel[], { language, currency }: PlainPage): PhrasingContent[] {
  if (channels.length === 0) return line(language.t("channel.none"));
  return channels.flatMap((channel, index) =>
    line(
      index > 0 ? " / " : "",
      dotted([
        ...(channels.length > 1 && channel.name ? [channel.name] : []),
        line(language.t(`channel.worksWithoutData.${channel.works_without_data}`), sourceMarks(channel.sources)),
        ...cellTerms(channel, currency, language),
      ]),
    ),
  );
}
