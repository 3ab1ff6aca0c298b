import { PageQr } from ".";

export const examples = {
  "of a guide": () => <PageQr url="https://example.org/zh-Hans/exampleland/sim" />,
};
