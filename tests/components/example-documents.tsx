/// <reference types="vite/types/importMeta.d.ts" />
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import pageStyles from "@/components/page/page.module.css";
import { getLanguage, type Language } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";
import { toSelfContained } from "@/lib/pack/self-contained";
import { findAbsoluteUrl } from "@/lib/urls";

export interface ExampleModule {
  examples: Record<string, (language: Language) => ReactNode>;
}

const folderOf = (file: string) => path.basename(path.dirname(file));

/** Folders that hold a component. */
export const componentNames = Object.keys(import.meta.glob("/components/*/index.tsx")).map(folderOf);

const modules = import.meta.glob<ExampleModule>("/components/*/examples.tsx", { eager: true });

/** The examples of every component, by the name of its folder. */
export const examplesByComponent = new Map(
  Object.entries(modules).map(([file, { examples }]) => [folderOf(file), examples]),
);

/** Every example of every component. */
export const allExamples = [...examplesByComponent].flatMap(([component, examples]) =>
  Object.entries(examples).map(([name, make]) => ({ component, name, make })),
);

export type Example = (typeof allExamples)[number];

/** An example as HTML, alone. */
export function renderExample({ make }: Pick<Example, "make">, locale: Locale): string {
  return renderToStaticMarkup(make(getLanguage(locale)));
}

/** An example as a complete document: a whole page as it is, a header or footer beside the main text, anything else within it. */
export function renderDocument(example: Example, locale: Locale, css = ""): string {
  const language = getLanguage(locale);
  const content = example.make(language);
  const markup = renderToStaticMarkup(content);
  const brings = (element: string) => new RegExp(`<${element}[ >]`).test(markup);
  const title = `${example.component}: ${example.name}`;
  const isBesideMain = brings("header") || brings("footer");
  const html = (
    <html lang={locale} dir={language.direction}>
      {/* biome-ignore lint/style/noHeadElement: a document of its own, not a page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        {!brings("title") && <title>{title}</title>}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the site's own style sheets */}
        {css && <style dangerouslySetInnerHTML={{ __html: css }} />}
      </head>
      <body>
        {brings("main") ? (
          content
        ) : (
          <>
            {isBesideMain && content}
            <main className={pageStyles["main"]}>
              {!brings("h1") && <h1>{title}</h1>}
              {!isBesideMain && content}
            </main>
          </>
        )}
      </body>
    </html>
  );
  const rendered = `<!DOCTYPE html>${renderToStaticMarkup(html)}`;
  // A pack is read as the build finishes it.
  return rendered.includes(" data-page=") ? toSelfContained(rendered, findAbsoluteUrl) : rendered;
}

const styleSheets = import.meta.glob<Record<string, string>>("/components/*/*.module.css", {
  eager: true,
  import: "default",
});

/** All style sheets of the site as one, with the class names the components have in tests. */
export function readSiteCss(): string {
  const modules = Object.entries(styleSheets).map(([file, names]) =>
    readFileSync(`.${file}`, "utf8").replace(/\.([a-z][\w-]*)/gi, (whole, name: string) =>
      names[name] ? `.${names[name]}` : whole,
    ),
  );
  return [readFileSync("app/globals.css", "utf8"), ...modules].join("\n");
}
