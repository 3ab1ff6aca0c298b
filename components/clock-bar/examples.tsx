import { clocks } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { ClockBar } from ".";

const show =
  (clock: keyof typeof clocks) =>
  ({ direction }: Language) => <ClockBar direction={direction} clock={clocks[clock]} scale={180} />;

export const examples = {
  "the whole width, and grave": show("number"),
  "a day, and it passes": show("roaming"),
};
