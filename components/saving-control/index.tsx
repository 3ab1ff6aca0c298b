import type { Language } from "@/lib/i18n/language";
import type { FailureReason } from "@/lib/offline/save-country";
import { weightMark } from "@/lib/page-weight";
import styles from "./saving-control.module.css";

/** Why a saving stands still: it failed for a reason, or the page was closed meanwhile. */
const reasons = ["begun", "network", "room", "changed"] as const satisfies readonly (FailureReason | "begun")[];

export interface SavingControlProps {
  language: Language;
  /** The address of the country's copy; the page of all that is saved fills it in by its script. */
  copy?: string;
}

/**
 * Saves a country, shows how far that has come, and deletes it. Every state stands in the page; the script shows the one that is
 * true and fills in numbers and dates (components/islands/saving.ts). Without a script nothing of it is seen.
 */
export function SavingControl({ language: { t }, copy = "" }: SavingControlProps) {
  return (
    <div className={styles.control} data-saving={copy} aria-live="polite" hidden>
      <div data-state="new">
        <p>{t("saved.what")}</p>
        <button type="button" className="button" data-do="save">
          {t("saved.save")}
        </button>
        {/* The build knows the weight, and shows the sentence (lib/build/adapter.ts). */}
        <p className="small" data-copy-weight="" hidden>
          {t("saved.toLoad")} {weightMark("copy")}
        </p>
      </div>
      <div data-state="busy" hidden>
        <label>
          {t("saved.busy")} <progress max="1" value="0" />
        </label>{" "}
        <output data-done="" />
      </div>
      <div data-state="failed" hidden>
        {reasons.map((reason) => (
          <p key={reason} data-reason={reason}>
            {t(`saved.failed.${reason}`)}
          </p>
        ))}
        <p className="small">
          {t("saved.missing")} <span data-missing="" />
        </p>
        <SaveOrDelete save={t("saved.continue")} remove={t("saved.delete")} />
      </div>
      <div data-state="whole" hidden>
        <p>
          {t("saved.from")} <time /> · {t("saved.size")} <span data-size="" />
        </p>
        <SaveOrDelete save={t("saved.update")} remove={t("saved.delete")} />
      </div>
    </div>
  );
}

function SaveOrDelete({ save, remove }: { save: string; remove: string }) {
  return (
    <p className={styles.buttons}>
      <button type="button" className="button" data-do="save">
        {save}
      </button>
      <button type="button" className="button" data-do="delete">
        {remove}
      </button>
    </p>
  );
}
