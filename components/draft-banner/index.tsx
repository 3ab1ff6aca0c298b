import { statusPath } from "@/lib/preview/paths";
import styles from "./draft-banner.module.css";

/** Says to an editor that readers do not see this country or guide yet, and which file says so. In development only. */
export function DraftBanner({ name, file }: { name: string; file: string }) {
  return (
    <aside className={styles["banner"]} lang="en" dir="ltr">
      <b>Draft.</b> Readers do not see {name}: its <code>{file}</code> says <code>status: draft</code>.{" "}
      <a href={`${statusPath}#coverage`}>What is missing</a>
    </aside>
  );
}
