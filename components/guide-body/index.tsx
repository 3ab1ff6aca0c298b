import { ChannelTable } from "@/components/channel-table";
import { Claim } from "@/components/claim";
import { ClockList } from "@/components/clock-list";
import { CodeCard } from "@/components/code-card";
import { EndingList } from "@/components/ending-list";
import { OperatorPanel } from "@/components/operator-panel";
import { PhraseList } from "@/components/phrase-list";
import { PlanList } from "@/components/plan-list";
import { SupportList } from "@/components/support-list";
import { WayCard } from "@/components/way-card";
import { type FactIndex, getFact } from "@/lib/content/fact-index";
import { listClocks, listFirstPhrases } from "@/lib/content/fact-lists";
import type { GuideFacts } from "@/lib/content/schema/general-facts";
import { getWay } from "@/lib/content/ways";
import type { Language } from "@/lib/i18n/language";
import type { Block, Section } from "@/lib/markdown/blocks";
import styles from "./guide-body.module.css";

export interface GuideBodyProps {
  language: Language;
  sections: readonly Section[];
  facts: GuideFacts;
  index: FactIndex;
  today: string;
  /** Where the country's sentences stand as large cards. */
  cardsPath?: string | undefined;
}

/** A guide's sections: prose as it was written, blocks drawn from the facts. */
export function GuideBody({ sections, ...context }: GuideBodyProps) {
  return sections.map(({ id, heading, blocks }) => (
    <section key={id} aria-labelledby={id} className={id === "answer" ? styles.answer : styles.section}>
      <h2 id={id}>{heading}</h2>
      <Blocks blocks={blocks} group={id} {...context} />
    </section>
  ));
}

type BlocksProps = Omit<GuideBodyProps, "sections"> & {
  blocks: readonly Block[];
  /** The name under which the operator panels of this section close each other. */
  group: string;
};

function Blocks({ blocks, ...context }: BlocksProps) {
  const firstPanel = blocks.findIndex((block) => block.type === "operator");
  return blocks.map((block, position) => (
    // Blocks are written once and never reordered, so the position is the identity.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <BlockView key={position} block={block} isFirstPanel={position === firstPanel} {...context} />
  ));
}

type BlockViewProps = Omit<BlocksProps, "blocks"> & { block: Block; isFirstPanel: boolean };

function BlockView({ block, isFirstPanel, ...context }: BlockViewProps) {
  const { language, facts, index, today, group, cardsPath } = context;
  const { operators, currency = "" } = facts;
  switch (block.type) {
    case "prose":
      // The HTML comes from lib/markdown, which sanitises it.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
      return <div className={styles.prose} dangerouslySetInnerHTML={{ __html: block.html }} />;
    case "operator":
      return (
        <OperatorPanel
          language={language}
          operator={getFact(index.operators, block.id)}
          group={group}
          isOpen={isFirstPanel}
        >
          <Blocks blocks={block.blocks} {...context} />
        </OperatorPanel>
      );
    case "way":
      return (
        <WayCard {...{ language, currency, today }} {...getWay(index, block.channel)}>
          <Blocks blocks={block.blocks} {...context} />
        </WayCard>
      );
    case "claim":
      return (
        <Claim language={language} claim={getFact(index.claims, block.id)}>
          <Blocks blocks={block.blocks} {...context} />
        </Claim>
      );
    case "codes":
      return operators.map((operator, position) => {
        const codes = operator.codes.filter((code) => block.does.includes(code.does));
        return (
          <OperatorPanel
            key={operator.id}
            language={language}
            operator={operator}
            group={group}
            isOpen={position === 0}
          >
            {codes.map((code) => (
              <CodeCard key={code.id} {...{ language, code, currency, today }} />
            ))}
            {codes.length === 0 && <p>{language.t("operator.gap.balance-code")}</p>}
          </OperatorPanel>
        );
      });
    case "channels":
      return <ChannelTable language={language} operators={operators} currency={currency} />;
    case "clocks":
      return <ClockList language={language} clocks={listClocks(facts)} today={today} />;
    case "endings":
      return <EndingList language={language} operators={operators} />;
    case "phrases":
      return <PhraseList language={language} phrases={listFirstPhrases(facts)} cardsPath={cardsPath} />;
    case "plans":
      return <PlanList language={language} operators={operators} currency={currency} />;
    case "support":
      return <SupportList language={language} operators={operators} shared={facts.support} />;
  }
}
