declare module "commonmark-spec" {
  /** The specification's examples. A tab is written as an arrow. */
  export const tests: { markdown: string; html: string; section: string; number: number }[];
}
