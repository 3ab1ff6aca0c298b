import type { showResults } from "./find";

interface Finder {
  showResults: typeof showResults;
}

/** Loads the index and what looks it up once a reader turns to the field, or has come with a query in the address. */
export function enhanceSearch(form: HTMLFormElement): void {
  const field = form.querySelector("input");
  const { finder, index } = form.dataset;
  if (!field || !finder || !index) return;
  const load = async () => {
    try {
      const [module, response] = await Promise.all([import(finder) as Promise<Finder>, fetch(index)]);
      if (!response.ok) throw new Error(`${index}: ${response.status}`);
      module.showResults(form, field, await response.json());
    } catch {
      // Most likely there is no connection: said where the results would be, and tried again the next time.
      form.querySelector("[data-state=failed]")?.removeAttribute("hidden");
      loadWhenNeeded();
    }
  };
  const loadWhenNeeded = () => {
    const first = new AbortController();
    const start = () => {
      first.abort();
      load();
    };
    for (const type of ["focus", "input"]) field.addEventListener(type, start, { signal: first.signal });
  };
  const query = new URLSearchParams(location.search).get("q");
  if (query) {
    field.value = query.slice(0, field.maxLength);
    // An address with a query is a page of results, which no search engine should list.
    const robots = document.createElement("meta");
    robots.name = "robots";
    robots.content = "noindex";
    document.head.append(robots);
  }
  // A browser that comes back to the page fills the field in again.
  if (field.value || document.activeElement === field) load();
  else loadWhenNeeded();
}
