import { ErrorPage } from ".";

export const examples = {
  "no such page, in every language": () => <ErrorPage kind="notFound" />,
  "not to be had now, in every language": () => <ErrorPage kind="unavailable" />,
};
