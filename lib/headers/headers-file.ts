import { localeTags } from "@/lib/locales";
import { listHeaderRules } from "./rules";

/** The headers as a file `_headers`, which static hosts such as Netlify and Cloudflare Pages read. */
export function renderHeadersFile(): string {
  return listHeaderRules()
    .flatMap(({ paths, headers }) => paths.flatMap(inAllLanguages).map((path) => renderRule(path, headers)))
    .join("\n");
}

const inAllLanguages = (path: string) =>
  path.startsWith("/:locale") ? localeTags.map((tag) => path.replace("/:locale", `/${tag}`)) : [path];

const renderRule = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
