/** One level deeper, in markup: `h2` becomes `h3`. */
export const deepenHeadings = (markup: string) =>
  markup.replace(/(<\/?h)([1-5])(?=[ >])/g, (_, start: string, level: string) => start + (Number(level) + 1));

/** One level deeper, in a style sheet, so that headings keep their look. */
export const deepenHeadingRules = (css: string) =>
  css.replace(/(?<![\w.#-])h([1-5])(?![\w-])/g, (_, level: string) => `h${Number(level) + 1}`);
