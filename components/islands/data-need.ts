import { gigabytesNeeded } from "@/lib/data-need";
import { formatTag } from "@/lib/format";
import type { Locale } from "@/lib/locales";

/** Computes what a stay needs from the reader's own numbers, and marks the plans that are large and long enough. */
export function enhanceDataNeed(box: HTMLElement): void {
  const fields = box.querySelector<HTMLElement>("[data-own-numbers]");
  const [use, days] = box.querySelectorAll("input");
  const output = box.querySelector("output");
  if (!fields || !use || !days || !output) return;
  const locale = document.documentElement.lang as Locale;
  const unitDisplay = locale === "ar" ? "long" : "short";
  const format = new Intl.NumberFormat(formatTag(locale), { style: "unit", unit: "gigabyte", unitDisplay });
  fields.hidden = false;
  fields.addEventListener("input", () => {
    const [perDay, length] = [use.valueAsNumber, days.valueAsNumber];
    const need = perDay > 0 && length > 0 ? gigabytesNeeded(perDay, length) : undefined;
    output.textContent = need === undefined ? "" : format.format(need);
    for (const plan of box.querySelectorAll<HTMLElement>("li[data-gigabytes]")) {
      const mark = plan.querySelector<HTMLElement>("[data-fits]");
      if (!mark) continue;
      mark.hidden =
        need === undefined || Number(plan.dataset["gigabytes"]) < need || Number(plan.dataset["days"] ?? 0) < length;
    }
  });
}
