import path from "node:path";

/** The folder, in that of a build, with the content it was made from. */
export const builtContent = (distDir: string) => path.join(/* turbopackIgnore: true */ distDir, "content");
