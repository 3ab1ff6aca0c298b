import { describe, expect, it } from "vitest";
import { toSelfContained } from "@/lib/pack/self-contained";

const head = "<html><head><style>h1{top:0}.section h2,.h2-like{top:1px}:is(h1,h2):lang(ur){top:2px}</style></head>";
const file = (...parts: string[]) => `${head}<body><h1>Pack</h1>${parts.join("")}<li id="s1">Source</li></body></html>`;
const sim = '<article id="sim" data-page="/en/peru/sim"><h1>SIM</h1><h2 id="answer">Answer</h2><h3>More</h3>';
const help = '<article id="help" data-page="/en/peru/help"><h1>Help</h1><h2 id="answer">Answer</h2>';

const unknown = () => undefined;
const known = (path: string) => `https://example.org${path}`;
const bodyOf = (html: string) => html.slice(html.indexOf("<body>"));
const linkIn = (href: string, findUrl: (path: string) => string | undefined = unknown) =>
  /<p>(.*?)<\/p>/.exec(
    toSelfContained(file(`${sim}<p><a href="${href}">words</a></p></article>`, `${help}</article>`), findUrl),
  )?.[1];

describe("ids in a pack", () => {
  it("are told apart by the part they stand in", () => {
    const html = bodyOf(toSelfContained(file(`${sim}</article>`, `${help}</article>`), unknown));
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      "sim",
      "sim-answer",
      "help",
      "help-answer",
      "s1",
    ]);
  });

  it("are told apart in names of folds and labels too", () => {
    const inner = '<details name="answer"></details><label for="answer"></label><p aria-labelledby="answer more"></p>';
    const html = toSelfContained(file(`${sim}${inner}</article>`), unknown);
    expect(html).toContain('<details name="sim-answer">');
    expect(html).toContain('<label for="sim-answer">');
    expect(html).toContain('<p aria-labelledby="sim-answer sim-more">');
  });
});

describe("a link in a pack", () => {
  it.each([
    ["#answer", "#sim-answer", "a place in its own part"],
    ["#s1", "#s1", "a source of the whole"],
    ["/en/peru/help", "#help", "a page that is a part"],
    ["/en/peru/help#answer", "#help-answer", "a place in another part"],
    ["/en/peru/help#gone", "#help", "a place that the part does not show"],
    ["tel:*111%23", "tel:*111%23", "a code"],
    ["https://example.org/", "https://example.org/", "another site"],
  ])("%s becomes %s: %s", (href, target) => expect(linkIn(href)).toBe(`<a href="${target}">words</a>`));

  it("to any other page names its address where that is known, and is plain words where not", () => {
    expect(linkIn("/en/about", known)).toBe('<a href="https://example.org/en/about">words</a>');
    expect(linkIn("/en/about")).toBe("words");
  });

  it("keeps its other attributes", () => {
    const html = toSelfContained(
      file(`${sim}<a class="button" href="/en/peru/help" hrefLang="en">x</a></article>`, `${help}</article>`),
      unknown,
    );
    expect(html).toContain('<a class="button" href="#help" hrefLang="en">x</a>');
  });
});

describe("headings in a pack", () => {
  const html = toSelfContained(file(`${sim}</article>`), unknown);

  it("go one level down in the parts, so that the pack has one main heading", () => {
    expect(html).toContain('<h2>SIM</h2><h3 id="sim-answer">Answer</h3><h4>More</h4>');
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  it("take their look with them; classes keep their names", () =>
    expect(html).toContain("<style>h2{top:0}.section h3,.h2-like{top:1px}:is(h2,h3):lang(ur){top:2px}</style>"));
});

describe("landmarks in a pack", () => {
  it("have a name that stands once, or are none", () => {
    const inner =
      '<nav aria-label="Contents"></nav><section class="x" aria-labelledby="answer"></section><ul aria-label="Plans"></ul>';
    const html = toSelfContained(file(`${sim}${inner}</article>`), unknown);
    expect(html).toContain(
      '<nav aria-label="Contents · SIM"></nav><section class="x"></section><ul aria-label="Plans">',
    );
  });
});

it("a file without parts is refused", () =>
  expect(() => toSelfContained(file(), unknown)).toThrow("A pack without parts"));
