import { statusPath } from "@/lib/preview/paths";
import styles from "./draft-banner.module.css";

/** Says to an editor that readers do not see this country yet. In development only. */
export function DraftBanner({ slug }: { slug: string }) {
  return (
    <aside className={styles["banner"]} lang="en" dir="ltr">
      <b>Draft.</b> Readers do not see {slug}: its <code>facts.yaml</code> says <code>status: draft</code>.{" "}
      <a href={`${statusPath}#coverage`}>What is missing</a>
    </aside>
  );
}
