/** What a country page can do beyond its HTML. Runs after the page is read, and changes nothing when it fails to load. */
import { enhanceDataNeed } from "./data-need";
import { rememberCountry } from "./last-country";
import { enhancePlanner } from "./planner";
import { enhanceSaving } from "./saving";
import { enhanceTable } from "./sortable-table";

rememberCountry(location.pathname);
for (const form of document.querySelectorAll<HTMLFormElement>("form#planner")) enhancePlanner(form);
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) enhanceTable(table);
for (const box of document.querySelectorAll<HTMLElement>("[data-need]")) enhanceDataNeed(box);
for (const control of document.querySelectorAll<HTMLElement>("[data-saving]")) enhanceSaving(control);
