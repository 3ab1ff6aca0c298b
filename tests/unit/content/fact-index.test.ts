import { describe, expect, it } from "vitest";
import { getFact, indexFacts } from "@/lib/content/fact-index";
import { exampleFacts } from "../exampleland";

const index = indexFacts(exampleFacts);

describe("indexFacts", () => {
  it.each([
    ["operators", ["tel", "net"]],
    ["codes", ["register", "tel.balance", "tel.share", "tel.stop"]],
    ["channels", ["tel.friend", "tel.website"]],
    ["plans", ["tel.weekly", "tel.season"]],
    ["prices", ["sim", "tel.per-mb", "tel.check"]],
    ["clocks", ["number", "tel.plan-end", "tel.block", "tel.line", "net.credit"]],
    ["endings", ["tel.data"]],
    ["figures", ["wait", "ceiling", "tel.most"]],
    ["events", ["rename"]],
    ["rules", ["buy"]],
    ["rates", ["tax"]],
    ["helpLines", ["regulator", "tel.line"]],
    ["apps", ["tel"]],
    ["links", ["authority", "tel", "tel.website"]],
    ["claims", ["rumour"]],
    ["sources", Object.keys(exampleFacts.sources)],
  ] as const)("knows the %s by reference", (kind, references) => {
    expect([...index[kind].keys()]).toEqual(references);
  });

  it("has an entry for each list of the facts", () => {
    expect(Object.keys(index)).toHaveLength(16);
  });

  it("leads to the fact itself, not to a copy", () => {
    const [tel] = exampleFacts.operators;
    expect(index.operators.get("tel")).toBe(tel);
    expect(index.codes.get("tel.balance")).toBe(tel?.codes[0]);
    expect(index.codes.get("register")).toBe(exampleFacts.codes[0]);
    expect(index.apps.get("tel")).toBe(tel?.apps[0]);
    expect(index.sources.get("s16")).toBe(exampleFacts.sources["s16"]);
  });

  it("takes the first of several apps", () => {
    const [tel, net] = structuredClone(exampleFacts.operators);
    const app = tel?.apps[0];
    if (!tel || !net || !app) throw new Error("the example has lost an operator");
    tel.apps.push({ ...app, name: "Second" });
    expect(indexFacts({ ...exampleFacts, operators: [tel, net] }).apps.get("tel")?.name).toBe("My Exampletel");
  });

  it.each([
    ["tel", "https://example.org/tel"],
    ["tel.website", "https://example.org/top-up/"],
    ["authority", "https://example.org/authority"],
  ])("the link %s leads to %s", (reference, url) => expect(index.links.get(reference)).toBe(url));

  it.each(["balance", "net.balance", "tel.register", "tel.", ".balance", "", "constructor"])(
    "there is no code %j",
    (reference) => expect(index.codes.get(reference)).toBeUndefined(),
  );
});

describe("getFact", () => {
  it("finds what a reference names", () => expect(getFact(index.codes, "tel.balance").dial).toBe("*111#"));

  it("throws for a reference that names nothing", () => {
    expect(() => getFact(index.codes, "tel.nothing")).toThrow("Nothing known as tel.nothing");
  });
});
