/** Lets the browser keep the pages it opens for when there is no connection; every page has this script. */
import { serviceWorkerPath } from "@/lib/urls";

// A browser may have workers switched off, as in private windows; the site is the same without.
const workers = navigator.serviceWorker;
const cameByWorker = Boolean(workers?.controller);
workers
  ?.register(serviceWorkerPath)
  .then(() => workers.ready)
  .then(({ active }) => {
    // The page on which a reader comes to the site was fetched before there was a worker.
    if (!cameByWorker) active?.postMessage("keep");
  })
  .catch(() => {});
