import { SourceMarks } from "@/components/source-marks";
import type { Operator } from "@/lib/content/schema/operator";
import type { Channel } from "@/lib/content/schema/ways";
import { listChannelKinds } from "@/lib/content/ways";
import type { Language } from "@/lib/i18n/language";
import { cellTerms } from "@/lib/wording/channel-terms";
import styles from "./channel-table.module.css";

export interface ChannelTableProps {
  language: Language;
  operators: readonly Operator[];
  currency: string;
  /** Whether the page has the island that sorts it. */
  isSortable?: boolean;
}

/** Ways to top up × operators. A gap says that no source was found. */
export function ChannelTable({ language, operators, currency, isSortable = false }: ChannelTableProps) {
  const { t } = language;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard (WCAG 2.1.1).
    <section className={styles.scroll} tabIndex={0} aria-label={t("channel.table")}>
      <table className={styles.table} data-sortable={isSortable || undefined}>
        <caption>{t("channel.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("channel.way")}</th>
            {operators.map(({ id, name }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listChannelKinds(operators).map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`channel.kind.${kind}`)}</th>
              {operators.map((operator) => (
                <ChannelCell
                  key={operator.id}
                  language={language}
                  currency={currency}
                  isSortable={isSortable}
                  channels={operator.channels.filter((channel) => channel.kind === kind)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ChannelCellProps {
  language: Language;
  currency: string;
  isSortable: boolean;
  channels: readonly Channel[];
}

/** The order in which ways are sorted: what surely works without data first, what nothing is known of last. */
const answers: readonly Channel["works_without_data"][] = ["yes", "unknown", "no"];

function ChannelCell({ language, currency, isSortable, channels }: ChannelCellProps) {
  const { t } = language;
  const ranks = channels.map((channel) => answers.indexOf(channel.works_without_data));
  const rank = isSortable ? Math.min(answers.length, ...ranks) : undefined;
  if (channels.length === 0)
    return (
      <td className={styles.none} data-rank={rank}>
        {t("channel.none")}
      </td>
    );
  return (
    <td data-rank={rank}>
      {channels.map((channel) => (
        <div key={channel.id}>
          {channels.length > 1 && channel.name && (
            <span className={styles.name}>
              <bdi>{channel.name}</bdi>
            </span>
          )}
          <span className={styles[channel.works_without_data]}>
            {t(`channel.worksWithoutData.${channel.works_without_data}`)}
          </span>
          <SourceMarks ids={channel.sources} />
          {cellTerms(channel, currency, language).map((term) => (
            <small key={term}>{term}</small>
          ))}
        </div>
      ))}
    </td>
  );
}
