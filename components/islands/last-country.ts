/** The name under which the country visited last is kept on the reader's device, and nowhere else. */
const key = "country";

/** Keeps the country of an address such as `/en/pakistan`. A browser that keeps nothing has no last country. */
export function rememberCountry(pathname: string): void {
  try {
    localStorage.setItem(key, pathname.split("/")[2] ?? "");
  } catch {}
}

/** Shows a link to the country visited last, by its name on this page; nothing where there is none, or none here. */
export function showLastCountry(place: HTMLElement): void {
  let slug: string | null = null;
  try {
    slug = localStorage.getItem(key);
  } catch {}
  const known = slug && document.querySelector<HTMLAnchorElement>(`main li > a[href$="/${CSS.escape(slug)}"]`);
  if (!known) return;
  const link = document.createElement("a");
  link.href = known.href;
  link.textContent = known.querySelector("b")?.textContent ?? "";
  place.append(" ", link);
  place.hidden = false;
}
