import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/markdown/blocks";
import { renderGuide } from "@/lib/markdown/render";
import { sanitizeSchema } from "@/lib/markdown/sanitize-schema";
import { makeCountry, makeGuide } from "../exampleland";

const hostile = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "text <script>alert(1)</script> text",
  "<style>@import 'https://example.org/x.css';</style>",
  '<img src=x onerror="alert(1)">',
  "<img src=x onerror=alert(1)//",
  '<p onclick="alert(1)">click</p>',
  '<b onmouseover="alert(1)">b</b>',
  '<body onload="alert(1)">',
  '<details open ontoggle="alert(1)"><summary>x</summary></details>',
  '<svg onload="alert(1)"></svg>',
  "<svg><script>alert(1)</script></svg>",
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror="alert(1)"></style></mglyph></table></mtext></math>',
  '<iframe src="https://example.org"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="https://example.org/x.swf"></object>',
  '<embed src="https://example.org/x.swf">',
  '<form action="https://example.org"><input name="pin"><button>Send</button></form>',
  '<base href="https://example.org/">',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
  '<link rel="stylesheet" href="https://example.org/x.css">',
  '<a href="javascript:alert(1)">x</a>',
  '<video><source onerror="alert(1)"></video>',
  '<template><img src=x onerror="alert(1)"></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  "<!-- --><img src=x onerror=alert(1)> -->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php echo 1 ?>",
  '<x onfocus="alert(1)" tabindex=1 autofocus>x</x>',
  '<p style="position:fixed;inset:0" class="notice" id="answer">x</p>',
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](javascript&colon;alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](&#x6A;&#x61;vascript&#58;alert(1))",
  "[x](java&Tab;script:alert(1))",
  "[x](<java\tscript:alert(1)>)",
  "[x](<\u0001javascript:alert(1)>)",
  "[x](<  javascript:alert(1)>)",
  "[x](vbscript:msgbox)",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](blob:https://example.org/1)",
  "[x](file:///etc/passwd)",
  "<javascript:alert(1)>",
  "<data:text/html,x>",
  "[x][y]\n\n[y]: javascript:alert(1)",
  '[x](https://example.org "onclick=alert(1)")',
  '[x](https://example.org/"onmouseover="alert(1))',
  "![x](https://example.org/pixel.gif)",
  "![x](javascript:alert(1))",
  '![x](x "onerror=alert(1)")',
  "```js onclick=alert(1)\nalert(1)\n```",
  "`<script>alert(1)</script>`",
  ":dial[tel.balance]{onclick=alert(1) .notice #answer style=x}",
  ":script[alert(1)]{src=//example.org}",
  ':bdi[x]{onclick="alert(1)"}',
  ":::div{onclick=alert(1)}\n<script>alert(1)</script>\n:::",
  "::iframe{src=javascript:alert(1)}",
  "- :::claim{id=x onclick=alert(1)}\n  <img src=x onerror=alert(1)>\n  :::",
  "# Heading <img src=x onerror=alert(1)>",
  "### Heading {#a} <script>alert(1)</script>",
  "| <script>alert(1)</script> |\n| - |\n| <img src=x onerror=alert(1)> |",
  "x[^s1]\n\n[^s1]: <script>alert(1)</script>",
  "x[^javascript:alert(1)]",
  'x[^"onclick="alert(1)]',
  "- [ ] task\n- [x] task",
];

/** All HTML that a guide would bring onto the page, at any depth. */
function listHtml(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === "prose" ? [block.html] : "blocks" in block ? listHtml(block.blocks) : [],
  );
}

/** What a browser's parser makes of a hostile body that went round every rule. */
function parsed(body: string): { html: string; elements: Element[] } {
  const rendered = renderGuide(makeGuide(`## A {#a}\n\nBefore.\n\n${body}\n\nAfter.\n`), makeCountry());
  const html = rendered.sections.flatMap((section) => listHtml(section.blocks)).join("\n");
  expect(html).toContain("Before.");
  return { html, elements: [...new JSDOM(`<main>${html}</main>`).window.document.querySelectorAll("main *")] };
}

const allowedElements = new Set(sanitizeSchema.tagNames);
const allowedAttributes = new Set(["href", "id", "start", "dir", "class"]);

describe("text from Markdown, whatever it holds", () => {
  it.each(hostile)("%j becomes harmless", (body) => {
    const { html, elements } = parsed(body);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      expect(allowedElements).toContain(element.localName);
      expect(element.namespaceURI).toBe("http://www.w3.org/1999/xhtml");
      for (const { name, value } of element.attributes) {
        expect(allowedAttributes, `${element.localName} ${name}`).toContain(name);
        if (name === "href") expect(value).toMatch(/^(?:https?:|tel:|sms:|#)/);
        if (name === "class") expect(value).toBe("code");
        if (name === "dir") expect(value).toBe("ltr");
      }
    }
    expect(html).not.toMatch(/<!--|<!\[|<\?/);
  });

  it("names the elements it may become, none of which runs, loads or covers anything", () => {
    expect([...allowedElements].sort().join(" ")).toBe(
      "a bdi blockquote br del em h3 hr li ol p strong sup table tbody td th thead tr ul",
    );
  });

  it("keeps what is allowed", () => {
    const { elements } = parsed(
      "### T {#t}\n\n3. *a* **b** ~~c~~\n\n> [x](https://example.org) <https://example.org>\n\n---\n\n| a |\n| - |\n| b |\n\n- :dial[tel.balance] :phone[tel.line][^s1]\\\n  d",
    );
    expect(new Set(elements.map(({ localName }) => localName))).toEqual(allowedElements);
    expect(new Set(elements.flatMap((element) => element.getAttributeNames()))).toEqual(allowedAttributes);
  });
});
