import { channels, codes, currency, today } from "@/components/example-ways";
import type { Channel, Code } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { WayCard } from ".";

const card = (channel: Channel, code?: Code) => (language: Language) => (
  <WayCard {...{ language, channel, code, currency, today }} />
);

export const examples = {
  "with a code": card(channels.friend, codes.free),
  "without a code, with cash, its local name and an unknown foreign card": card(channels.shop),
  "needs data": card(channels.website),
  "low confidence, with three things needed": card(channels.wallet),
  overdue: card(channels.overdue),
  "with the steps of an editor": (language: Language) => (
    <WayCard {...{ language, channel: channels.shop, code: undefined, currency, today }}>
      <ol>
        <li>{language.t("channel.needs.voucher")}</li>
      </ol>
    </WayCard>
  ),
};
