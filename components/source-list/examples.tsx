import { facts } from "@/components/example-facts";
import { listSources } from "@/lib/content/fact-lists";
import type { Language } from "@/lib/i18n/language";
import { SourceList } from ".";

const show =
  (...ids: string[]) =>
  (language: Language) => <SourceList language={language} sources={listSources(facts, ids)} />;

export const examples = {
  "with address, publisher and day": show("s1"),
  "title and address in another script": show("s2"),
  "unknown address, unknown publisher, undated": show("s3"),
  "read on different days": show("s1", "s2", "s3", "s4"),
};
