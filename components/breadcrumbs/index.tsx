import type { Language } from "@/lib/i18n/language";
import styles from "./breadcrumbs.module.css";

export interface BreadcrumbsProps {
  language: Language;
  /** The pages above this one, from the start page down. */
  trail: readonly { name: string; path: string }[];
  /** The name of this page, where it is shorter than its heading. */
  here?: string;
}

/** The way from the start page to this one. */
export function Breadcrumbs({ language, trail, here }: BreadcrumbsProps) {
  return (
    <nav aria-label={language.t("nav.breadcrumbs")}>
      <ol className={`small ${styles.trail}`}>
        {trail.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        {here && <li aria-current="page">{here}</li>}
      </ol>
    </nav>
  );
}
