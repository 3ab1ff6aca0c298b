import type { TextFile } from "./read";

const remembered = new Map<string, { text: string; result: unknown }>();

/** In development what was made of a file's text the last time, when the text is the same still: one saved file is read anew, not all. */
export function remember<T>({ file, text }: TextFile, make: () => T): T {
  if (process.env.NODE_ENV !== "development") return make();
  const known = remembered.get(file);
  if (known?.text === text) return known.result as T;
  const result = make();
  remembered.set(file, { text, result });
  return result;
}
