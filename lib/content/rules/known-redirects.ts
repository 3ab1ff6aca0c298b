import { didYouMean } from "../did-you-mean";
import type { Content, RedirectFile } from "../load";
import type { Problem } from "../problem";
import { formatPath } from "../schema-problems";
import { listTopics } from "../translations";

const rule = "known-redirects";

/** Where a redirect may lead: the addresses of pages and operators, and the slugs of countries that cannot be used. */
export interface RedirectTargets {
  pages: ReadonlySet<string>;
  unknown: ReadonlySet<string>;
}

/** A redirect leads in one step from an address that is no page to one that is: no chains, no loops, nothing twice. */
export function checkRedirects(redirects: RedirectFile | undefined, { pages, unknown }: RedirectTargets): Problem[] {
  if (!redirects) return [];
  const sources = new Set(redirects.list.map(({ from }) => from));
  const seen = new Set<string>();
  return redirects.list.flatMap(({ from, to }, position) => {
    const at = (key: "from" | "to", message: string, hint: string): Problem => {
      const path = ["redirects", position, key];
      return { file: redirects.file, line: redirects.yaml.lineAt(path), path: formatPath(path), rule, message, hint };
    };
    const isRepeated = seen.has(from);
    seen.add(from);
    if (isRepeated) return [at("from", `${from} stands here twice`, "Keep one of them.")];
    if (pages.has(from)) return [at("from", `${from} is a page`, "A page cannot lead elsewhere; remove the entry.")];
    const [target = ""] = to.split("#");
    if (sources.has(target))
      return [at("to", `${target} is redirected itself`, "Name the page at the end of the chain.")];
    const isUnknown = unknown.has(target.split("/")[1] ?? "");
    if (!pages.has(to) && !isUnknown)
      return [at("to", `${to} is no page`, `${didYouMean(to, pages)}Name a page that exists.`)];
    return [];
  });
}

/** Where redirects may lead, of the folders of this content. */
export function listTargets(
  content: Pick<Content, "countries" | "general" | "guidesWithoutFacts" | "unusable">,
): RedirectTargets {
  return { pages: listAddresses(content), unknown: listUnknownCountries(content) };
}

/** Slugs of countries that are there and cannot be used: what is wrong with them is said already. */
function listUnknownCountries({ guidesWithoutFacts, unusable }: Pick<Content, "guidesWithoutFacts" | "unusable">) {
  const files = [...guidesWithoutFacts.map(({ file }) => file), ...unusable];
  return new Set(files.flatMap((file) => /^content\/countries\/([^/]+)\//.exec(file)?.[1] ?? []));
}

/** Every address of a page without its language, and those of the operators on their country's page. */
function listAddresses({ countries, general }: Pick<Content, "countries" | "general">): Set<string> {
  const addresses = ["/about", "/data", "/guides", "/search"];
  for (const topic of general ? listTopics(general) : []) addresses.push(`/guides/${topic}`);
  for (const country of countries.values()) {
    const home = `/${country.slug}`;
    addresses.push(home, `${home}/help`, `${home}/counter`);
    addresses.push(...listTopics(country).map((topic) => `${home}/${topic}`));
    addresses.push(...country.facts.operators.map(({ id }) => `${home}#operator-${id}`));
  }
  return new Set(addresses);
}
