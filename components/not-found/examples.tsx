import { NotFound } from ".";

export const examples = {
  "in every language": () => <NotFound />,
};
