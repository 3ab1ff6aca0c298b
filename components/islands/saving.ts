import { formatTag } from "@/lib/format";
import type { Locale } from "@/lib/locales";
import { type CountryCopy, sumOf } from "@/lib/offline/country-copy";
import { formatTime } from "@/lib/offline/format-time";
import {
  type FailureReason,
  forgetCountry,
  type Progress,
  SavingFailure,
  saveCountry,
} from "@/lib/offline/save-country";
import { findRecord, findSavingTime, listMissing } from "@/lib/offline/store";

const tag = () => formatTag(document.documentElement.lang as Locale);

/** Whether the browser can keep anything: private windows and plain http cannot. */
export const canSave = () => "caches" in window && "serviceWorker" in navigator;

/** Bytes on the device, as kilobytes in the page's language. */
export function formatSize(bytes: number): string {
  const unitDisplay = document.documentElement.lang === "ar" ? "long" : "short";
  const format = new Intl.NumberFormat(tag(), { style: "unit", unit: "kilobyte", unitDisplay });
  return format.format(Math.ceil(bytes / 1000));
}

export function showTime(element: HTMLTimeElement | null, time: Date): void {
  if (!element) return;
  element.dateTime = time.toISOString();
  element.textContent = formatTime(time, document.documentElement.lang as Locale);
}

/** Makes a control work, and shows what is true of its country on this device; `onDelete` is told when nothing is left of it. */
export async function enhanceSaving(control: HTMLElement, onDelete = () => {}): Promise<void> {
  const address = control.dataset["saving"];
  if (!address || !canSave()) return;
  const state = (name: string) => control.querySelector<HTMLElement>(`[data-state="${name}"]`);
  const show = (name: string) => {
    for (const part of control.querySelectorAll<HTMLElement>("[data-state]"))
      part.hidden = part.dataset["state"] !== name;
  };

  const showFailure = (reason: FailureReason | "begun", missing: Progress["missing"]) => {
    for (const text of control.querySelectorAll<HTMLElement>("[data-reason]"))
      text.hidden = text.dataset["reason"] !== reason;
    const titles = missing.flatMap(({ title }) => title ?? []);
    const slot = control.querySelector<HTMLElement>("[data-missing]");
    // Formats of lists join with “and”; titles of pages may hold commas themselves.
    if (slot) slot.textContent = titles.join(" · ");
    if (slot?.parentElement) slot.parentElement.hidden = titles.length === 0;
    show("failed");
  };

  const showState = async () => {
    const begun = await findRecord(address, "begun");
    const whole = await findRecord(address, "whole");
    if (begun) showFailure("begun", await listMissing(begun.files));
    else if (whole) await showWhole(whole);
    else show("new");
  };

  const showWhole = async (copy: CountryCopy) => {
    const time = await findSavingTime(address);
    if (time) showTime(control.querySelector("time"), time);
    const size = state("whole")?.querySelector("[data-size]");
    if (size) size.textContent = formatSize(sumOf(copy.files, "size"));
    show("whole");
  };

  const save = async () => {
    const bar = control.querySelector("progress");
    const done = control.querySelector("[data-done]");
    let missing: Progress["missing"] = [];
    const report = (progress: Progress) => {
      missing = progress.missing;
      const part = 1 - sumOf(missing, "transfer") / sumOf(progress.copy.files, "transfer");
      if (bar) bar.value = part;
      if (done) done.textContent = new Intl.NumberFormat(tag(), { style: "percent" }).format(part);
    };
    show("busy");
    try {
      // Asked when there is something to keep; the browser decides, perhaps after asking the reader.
      await navigator.storage?.persist?.();
      await saveCountry(address, report);
      await showState();
    } catch (error) {
      if (!(error instanceof SavingFailure)) throw error;
      showFailure(error.reason, missing);
    }
  };

  control.addEventListener("click", async ({ target }) => {
    const action = (target as HTMLElement).closest<HTMLElement>("[data-do]")?.dataset["do"];
    if (action === "save") await save();
    if (action !== "delete") return;
    await forgetCountry(address);
    await showState();
    onDelete();
  });
  await showState();
  control.hidden = false;
}
