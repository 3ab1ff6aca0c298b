import { DraftBanner } from ".";

export const examples = {
  "a country that is not published": () => <DraftBanner name="exampleland" file="facts.yaml" />,
  "a guide that is not finished": () => <DraftBanner name="exampleland/sim" file="sim.en.md" />,
};
