import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { GuidePage } from "@/components/guide-page";
import { compactHtml } from "@/lib/build/compact-html";
import { toPlainHtml } from "@/lib/build/plain-html";
import type { GuideFile } from "@/lib/content/guide-file";
import { type Country, loadFiles } from "@/lib/content/load";
import type { TextFile } from "@/lib/content/read";
import { getLanguage } from "@/lib/i18n/language";
import type { RenderedGuide } from "@/lib/markdown/blocks";
import { today } from "../content/content-tree";
import { facts, guide, log } from "../content/mutation-pipeline";

export const language = getLanguage("zh-Hans");

/** The country of some files; undefined where its facts cannot be used. */
export const load = (files: TextFile[]): Country | undefined =>
  [...loadFiles({ files, problems: [] }).content.countries.values()][0];

export const folder = load([facts, log, guide]) as Country;

/** A guide's page as the site puts it together. */
export const guidePage = (
  rendered: RenderedGuide,
  { front }: Pick<GuideFile, "front"> = folder.guides[0] as GuideFile,
  country = folder,
) => (
  <GuidePage
    language={language}
    front={front}
    rendered={rendered}
    facts={country.facts}
    index={country.index}
    country={country.facts}
    path="/zh-Hans/exampleland/sim"
    markdown="/zh-Hans/exampleland/sim.md"
    alternates={[]}
    trail={[{ name: front.title, path: "/zh-Hans" }]}
    isStale={false}
    today={today}
  />
);

/** A page as the build finishes it, without the policy that would stop what gets through. */
export const finish = (content: ReactNode, name: string) =>
  compactHtml(
    toPlainHtml(
      `<!DOCTYPE html>${renderToStaticMarkup(
        <html lang="zh-Hans">
          <body>{content}</body>
        </html>,
      )}`,
      name,
    ),
  );
