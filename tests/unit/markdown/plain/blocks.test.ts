import { describe, expect, it } from "vitest";
import type { Facts } from "@/lib/content/schema/facts";
import { writeGuide } from "@/lib/markdown/plain/guide";
import { exampleFacts, makeCountry, makeGuide } from "../../exampleland";

/** What a block becomes, in English. */
function write(block: string, facts: Facts = exampleFacts): string {
  const guide = makeGuide(`## A {#answer}\n\n## B {#b}\n\n${block}\n`);
  const place = { path: "/en/exampleland/sim", country: facts, isStale: false, today: "2026-12-01" };
  const text = writeGuide(guide, makeCountry([], facts), place);
  return text.slice(text.indexOf("## B\n\n") + "## B\n\n".length, text.indexOf("\n\n## Sources"));
}

/** The example with its first operator changed. */
function withOperator(change: (operator: Facts["operators"][number]) => void): Facts {
  const facts = structuredClone(exampleFacts);
  const [operator] = facts.operators;
  if (!operator) throw new Error("the example has lost its operator");
  change(operator);
  return facts;
}

const checked = "source: operator or authority[^s0] · checked 1\u00a0November\u00a02026 · next check";
const code = (source: string) => `${checked.replace("s0", source)} 1\u00a0March\u00a02027`;
const rule = (source: string) => `${checked.replace("s0", source)} 30\u00a0January\u00a02027`;

describe("a way", () => {
  it("shows its needs, its code, the steps and the source of the code", () => {
    expect(write(":::way{channel=tel.friend}\n1. Ask.\n2. Wait.\n:::")).toBe(
      [
        "- **Ask a friend for credit**\\",
        "  works without data · Needs: a friend with the same operator",
        "",
        "  `*100*number*amount#` · costs PKR\u00a08.60 · PKR\u00a015 to PKR\u00a0500 · at most PKR\u00a01,500 a day\\",
        "  Say: star 1 0 0 star number star amount hash\\",
        "  iPhone: open Phone and type it. A web page cannot dial this code there.\\",
        "  If it fails: check that this operator’s SIM is in use and has signal, then ask in a shop.\\",
        `  ${code("s2")}`,
        "",
        "  1. Ask.",
        "  2. Wait.",
      ].join("\n"),
    );
  });

  it("without a code shows what it costs and its own source, at the end", () => {
    expect(write(":::way{channel=tel.website}\n1. Open it.\n:::")).toBe(
      [
        "- **Operator’s website**\\",
        "  needs data or Wi-Fi · foreign cards: no source found · at least PKR\u00a050 · fee up to 1.5%",
        "",
        "  1. Open it.",
        "",
        `  ${code("s4")}`,
      ].join("\n"),
    );
  });

  it("names what it is called there, and stands out where it is in doubt or its check is overdue", () => {
    const facts = withOperator(({ channels: [, website] }) =>
      Object.assign(website ?? {}, { name: "Top-Up Now", confidence: "low", checked: "2026-01-01" }),
    );
    const text = write(":::way{channel=tel.website}\n:::", facts);
    expect(text).toContain("- **Operator’s website** · Called Top-Up Now here\\\n");
    expect(text).toContain(
      "**weak source, in doubt**[^s4] · checked 1\u00a0January\u00a02026 · **check overdue since 1\u00a0May\u00a02026**",
    );
  });

  it("beside another is an item of the same list", () => {
    const text = write(":::way{channel=tel.friend}\n:::\n\n:::way{channel=tel.website}\n:::\n\nAfter.");
    expect(text.match(/^- /gm)).toHaveLength(2);
    expect(text).toMatch(/\n\nAfter\.$/);
  });
});

describe("an operator", () => {
  it("is a heading with its other names below, and a line across ends it", () => {
    expect(write("::::operator{id=tel}\nInside.\n::::\n\n::::operator{id=net}\nAlso.\n::::\n\nAfter.")).toBe(
      "### Exampletel\n\nalso Oldtel\n\nInside.\n\n### Examplenet\n\nAlso.\n\n---\n\nAfter.",
    );
  });

  it("stands below the heading before it, which a heading ends by itself", () => {
    expect(write("### C {#c}\n\n::::operator{id=net}\nIn.\n::::\n\n### D {#d}\n\nText.")).toBe(
      "### C\n\n#### Examplenet\n\nIn.\n\n### D\n\nText.",
    );
  });
});

it("a claim begins with its verdict", () => {
  expect(write(":::claim{id=rumour}\n“Said.” No.[^s15]\n:::")).toBe("- **Wrong**\n\n  “Said.” No.[^s15]");
});

it("codes stand under their operators, with what helps when they fail", () => {
  expect(write('::codes{does="balance stop-services"}\n\nAfter.')).toBe(
    [
      "### Exampletel",
      "",
      "also Oldtel",
      "",
      "- **Check the balance**\\",
      "  `*111#` · free\\",
      "  Say: star 1 1 1 hash\\",
      `  ${code("s1")}`,
      "- **Stop paid services**\\",
      "  `unsub all\u00a0→\u00a06611`\\",
      "  Send unsub all to 6611\\",
      `  ${code("s1")}`,
      "",
      "iPhone: open Phone and type it. A web page cannot dial this code there.\\",
      "If it fails: check that this operator’s SIM is in use and has signal, then ask in a shop.",
      "",
      "### Examplenet",
      "",
      "We found no source for a balance code.",
      "",
      "---",
      "",
      "After.",
    ].join("\n"),
  );
});

it("the reply to a code is told", () => {
  const facts = withOperator(({ codes: [balance] }) => Object.assign(balance ?? {}, { reply: { spoken: "ur" } }));
  expect(write("::codes{does=balance}", facts)).toContain("Say: star 1 1 1 hash · Reply: a recorded voice in Urdu\\\n");
});

describe("the table of ways", () => {
  it("has a row for each kind and says where no source was found", () => {
    expect(write("::channels")).toBe(
      [
        "**Ways to top up, by operator**",
        "",
        "| Way | Exampletel | Examplenet |",
        "| - | - | - |",
        "| Ask a friend for credit | works without data[^s3] | no source found |",
        "| Operator’s website | needs data or Wi-Fi[^s4] · foreign cards: no source found · fee up to 1.5% | no source found |",
      ].join("\n"),
    );
  });

  it("divides ways of one kind by a slash, and keeps a stroke in a name out of the columns", () => {
    const facts = withOperator(({ channels }) => {
      const [, website] = channels;
      if (website) channels.push({ ...website, id: "second", name: "One|Two", sources: ["s5"] });
    });
    expect(write("::channels", facts)).toContain(
      "fee up to 1.5% / One\\|Two · needs data or Wi-Fi[^s5] · foreign cards: no source found · fee up to 1.5% |",
    );
  });
});

describe("clocks", () => {
  it("name what runs out, of whom, when, and what happens then", () => {
    const rows = write("::clocks").split("\n- ");
    expect(rows).toHaveLength(5);
    expect(rows[0]).toBe(
      `- **Number**\\\n  180\u00a0days from the last call, SMS or data use — the number may be given to someone else\\\n  ${rule("s11")}`,
    );
    expect(rows[4]).toBe(
      `**Examplenet · Credit**\\\n  90\u00a0days from the last top-up — the credit is lost\\\n  ${rule("s7")}`,
    );
  });

  it("that nobody has found are said to be unknown", () => {
    const facts = { ...exampleFacts, clocks: [], operators: exampleFacts.operators.map((o) => ({ ...o, clocks: [] })) };
    expect(write("::clocks", facts)).toBe("We found no source on what runs out, or when.");
  });
});

it("plans say what is known of them, and what buys them", () => {
  const facts = withOperator(({ plans: [, season] }) => Object.assign(season ?? {}, { buy_with: ["balance", "data"] }));
  expect(write("::plans", facts)).toBe(
    [
      "**Plans described by sources: examples with a date, not offers**",
      "",
      "- **Exampletel · Weekly**[^s5]\\",
      "  40\u00a0GB · of which 20.5\u00a0GB only 01:00 to 09:00 · 7\u00a0days · PKR\u00a0520 · price of October\u00a02026",
      "- **Exampletel · Season**[^s5]\\",
      "  3\u00a0months\\",
      "  Buy with: `*111#`\\",
      "  Voucher, its code followed by: `*3`",
    ].join("\n"),
  );
});

it("endings are those of operators that have them", () => {
  expect(write("::endings")).toBe(
    "The digits after a voucher’s code decide what the money becomes\n\n- **Exampletel**\\\n  `*3` internet data[^s5]",
  );
});

it("help lines can be called, and a missing one is said to be missing", () => {
  expect(write("::support")).toBe(
    [
      "- **Exampletel**\\",
      "  [021-111 222](tel:021-111222) help line · from this operator’s SIM[^s8]",
      "- **Examplenet**\\",
      "  We found no source for a general help line.",
      "- **All operators**\\",
      "  [1844](tel:1844) complaints · from any phone[^s13]",
    ].join("\n"),
  );
});

it("sentences for the counter have their reading and meaning, and lead to the large cards", () => {
  const facts = structuredClone(exampleFacts);
  facts.phrases[0]?.local.push({ language: "ps", text: "ډک", say: "dak" });
  expect(write("::phrases", facts)).toBe(
    "- لوڈ\\\n  ډک\\\n  dak\\\n  A top-up, please.\n\n[Sentences to show in a shop](/en/exampleland/counter)",
  );
});
