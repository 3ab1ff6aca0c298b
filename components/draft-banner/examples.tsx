import { DraftBanner } from ".";

export const examples = {
  "a country that is not published": () => <DraftBanner slug="exampleland" />,
};
