import { exampletel, gapcell } from "@/components/example-facts";
import { currency } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { ChannelTable } from ".";

const manyOperators = ["Exampletel", "Samplephone", "Gapcell", "Northline"].map((name) => ({
  ...exampletel,
  id: name.toLowerCase(),
  name,
}));

export const examples = {
  "every way has a source": (language: Language) => (
    <ChannelTable language={language} operators={[exampletel]} currency={currency} />
  ),
  "with gaps": (language: Language) => (
    <ChannelTable language={language} operators={[exampletel, gapcell]} currency={currency} />
  ),
  "wider than a phone": (language: Language) => (
    <ChannelTable language={language} operators={manyOperators} currency={currency} />
  ),
};
