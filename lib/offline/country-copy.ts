/** A file of a country's copy. The site makes no page from it: it is only stored, and served when there is no connection. */
export interface CopiedFile {
  /** Its address, without the origin. */
  path: string;
  /** The page's name; scripts have none. */
  title?: string;
  /** The first 64 bits of the SHA-256 of its bytes, as 16 hexadecimal digits. */
  hash: string;
  /** Bytes on the way to the reader (gzip, level 6). */
  transfer: number;
  /** Bytes kept on the device. */
  size: number;
}

/** All that is stored when a reader saves a country in one language. */
export interface CountryCopy {
  /** The country's name in that language. */
  name: string;
  /** The address of the country's page. */
  path: string;
  files: CopiedFile[];
}

/** A copy before the build has made the files: it is not known yet what is in them. */
export interface CountryCopyPlan extends Omit<CountryCopy, "files"> {
  files: Pick<CopiedFile, "path" | "title">[];
}

/** Bytes of files, on the way to the reader or on the device. */
export const sumOf = (files: readonly CopiedFile[], what: "transfer" | "size") =>
  files.reduce((sum, file) => sum + file[what], 0);
