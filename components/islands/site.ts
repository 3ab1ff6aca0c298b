/** Lets the browser keep the pages it opens for when there is no connection; every page has this script. */
import { serviceWorkerPath } from "@/lib/urls";

// A browser may have workers switched off, as in private windows; the site is the same without.
navigator.serviceWorker?.register(serviceWorkerPath).catch(() => {});
