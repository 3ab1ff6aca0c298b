/** Search as you type; loaded with its index once a reader turns to the field. */
import { findResults } from "@/lib/search/find-results";
import type { SearchIndex, SearchItem } from "@/lib/search/search-index";

/** Shows what an index has for what stands in the field, now and whenever that changes. */
export function showResults(form: HTMLFormElement, field: HTMLInputElement, index: SearchIndex): void {
  const list = form.querySelector("ul");
  const status = form.querySelector("output");
  const template = form.querySelector("template");
  const [none, failed] = form.querySelectorAll<HTMLElement>("[data-state]");
  if (!list || !status || !template || !none || !failed) return;
  const isResultsPage = location.pathname === new URL(form.action).pathname;

  const draw = () => {
    const query = field.value.trim();
    const results = query === "" ? [] : findResults(index, query);
    list.replaceChildren(...results.map((item) => makeRow(template, item)));
    status.textContent = query === "" ? "" : (status.dataset["count"] ?? "").replace("#", String(results.length));
    none.hidden = query === "" || results.length > 0;
    failed.hidden = true;
    const isNew = query !== (new URLSearchParams(location.search).get("q") ?? "");
    const address = query === "" ? form.action : `?${new URLSearchParams({ q: query })}`;
    if (isResultsPage && isNew) history.replaceState(null, "", address);
  };
  field.addEventListener("input", (event) => {
    // Half a syllable of a Chinese word is no query yet.
    if (!(event as InputEvent).isComposing) draw();
  });
  field.addEventListener("compositionend", draw);
  field.addEventListener("keydown", ({ key, isComposing }) => {
    if (key !== "Escape" || isComposing) return;
    field.value = "";
    draw();
  });
  form.addEventListener("submit", (event) => {
    if (isResultsPage) event.preventDefault();
  });
  draw();
}

function makeRow(template: HTMLTemplateElement, { kind, title, context, path }: SearchItem): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const [name, code] = row.querySelectorAll("bdi");
  const [shown, other] = kind === "code" ? [code, name] : [name, code];
  if (shown) shown.textContent = title;
  other?.remove();
  const [link, line] = [row.querySelector("a"), row.querySelector("small")];
  if (link) link.href = path;
  if (line) line.textContent = context;
  return row;
}
