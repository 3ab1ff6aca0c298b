import { LiveReload } from ".";

export const examples = {
  "a page that follows the content": () => <LiveReload version="0123456789abcdef" />,
};
