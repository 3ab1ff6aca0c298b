import { readFileSync, writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../cache/store";
import { type Described, describeFile } from "../offline/seal-copy";
import { dropFlight } from "./drop-flight";
import { fillWeights, finishPage, type OfferedWeights } from "./finish-page";
import { textStore } from "./main-text";
import { noteHeaders } from "./prerendered-headers";
import { publishFile } from "./publish-file";
import type { SitePlaces } from "./static-site";

/** What every thread is told when it starts. */
export interface ThreadSettings {
  places: SitePlaces;
  /** Where results are kept from build to build, and the program that makes them. */
  store: { folder: string; version: string };
}

/** A page that Next has prerendered, to be made plain and compact where it stands. */
export interface FinishTask {
  kind: "finish";
  pathname: string;
  filePath: string;
}

/** A finished file to be put into the static site under some names; of a page the weights are still to be filled in. */
export interface PublishTask {
  kind: "publish";
  pathname: string;
  filePath: string;
  names: readonly string[];
  offered?: OfferedWeights;
}

/** Of a file that was finished its bytes on the way to the reader, of one that was published all that a copy says of it. */
export type PageAnswer = Pick<Described, "transfer"> & Partial<Described>;

const { places, store } = workerData as ThreadSettings;
const stores = {
  pages: openStore("pages", store.folder, store.version),
  texts: openStore(textStore.name, store.folder, textStore.version),
};

function finish({ pathname, filePath }: FinishTask): PageAnswer {
  const { html, transfer } = finishPage(readFileSync(filePath, "utf8"), pathname, stores);
  writeFileSync(filePath, html);
  dropFlight(filePath);
  return { transfer };
}

async function publish({ pathname, filePath, names, offered }: PublishTask): Promise<PageAnswer> {
  let body: Buffer = readFileSync(filePath);
  if (offered) {
    body = Buffer.from(fillWeights(body.toString(), pathname, offered));
    writeFileSync(filePath, body);
  }
  const [transfer = 0] = names.map((name) => publishFile(name, body, places));
  noteHeaders({ pathname, filePath, names }, offered ? undefined : body);
  return await describeFile(body, transfer);
}

parentPort?.on("message", async (task: FinishTask | PublishTask) => {
  parentPort?.postMessage(task.kind === "finish" ? finish(task) : await publish(task));
});
