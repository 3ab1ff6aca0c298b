/**
 * Lets a reader sort the ways by one operator, those that work without data first; a second press restores the order.
 * Cells carry their rank in `data-rank`, 0 first.
 */
export function enhanceTable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  const original = [...body.rows];
  const headers = [...table.querySelectorAll<HTMLTableCellElement>("thead th")].slice(1);
  for (const header of headers) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => {
      const wasSorted = header.hasAttribute("aria-sort");
      for (const other of headers) other.removeAttribute("aria-sort");
      if (!wasSorted) header.setAttribute("aria-sort", "ascending");
      const rank = (row: HTMLTableRowElement) => Number(row.cells[header.cellIndex]?.dataset["rank"]);
      body.append(...(wasSorted ? original : [...original].sort((a, b) => rank(a) - rank(b))));
    });
  }
}
