/** Shows what is saved on this device, how large it is, and deletes it. */
import { listRecords } from "@/lib/offline/store";
import { listVisited, visitedCache } from "@/lib/offline/visited";
import { canSave, enhanceSaving, formatSize, showTime } from "./saving";

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** A copy of a template's content with a page's name and address in it. */
function fill(template: string, { path, title }: { path: string; title: string }): HTMLElement {
  const row = document.querySelector<HTMLTemplateElement>(template)?.content.firstElementChild?.cloneNode(true);
  if (!(row instanceof HTMLElement)) throw new Error(`There is no template ${template}`);
  const link = row.querySelector<HTMLAnchorElement>("a[data-name]");
  if (link) {
    link.href = path;
    link.textContent = title;
  }
  return row;
}

async function showCountries(): Promise<void> {
  const list = find("[data-countries]");
  const records = new Map(
    [...(await listRecords("whole")), ...(await listRecords("begun"))].map((record) => [record.address, record]),
  );
  const showNone = () => {
    const none = find("[data-none]");
    if (none) none.hidden = !!list?.childElementCount;
  };
  for (const { address, copy } of records.values()) {
    const row = fill("template[data-country]", { path: copy.path, title: copy.name });
    const control = row.querySelector<HTMLElement>("[data-saving]");
    if (!control) continue;
    control.dataset["saving"] = address;
    await enhanceSaving(control, () => {
      row.remove();
      showNone();
    });
    list?.append(row);
  }
  showNone();
}

async function showVisited(): Promise<void> {
  const rows = (await listVisited()).map((page) => {
    const row = fill("template[data-visit]", page);
    showTime(row.querySelector("time"), page.time);
    const size = row.querySelector("[data-size]");
    if (size) size.textContent = formatSize(page.size);
    return row;
  });
  find("[data-visited]")?.replaceChildren(...rows);
  const button = find("[data-do=delete-visited]");
  if (button) button.hidden = rows.length === 0;
}

async function showPersistence(): Promise<void> {
  const isGranted = await navigator.storage?.persisted?.();
  const text = find(`[data-persistence=${isGranted ? "granted" : "denied"}]`);
  if (text) text.hidden = false;
}

if (canSave()) {
  find("[data-do=delete-visited]")?.addEventListener("click", async () => {
    await caches.delete(visitedCache);
    await showVisited();
  });
  Promise.all([showCountries(), showVisited(), showPersistence()]).then(() => {
    const [saved, needs] = [find("[data-saved]"), find("[data-needs-script]")];
    if (saved) saved.hidden = false;
    if (needs) needs.hidden = true;
  });
}
