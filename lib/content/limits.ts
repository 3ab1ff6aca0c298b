/** Half a megabyte: a hundred times a long guide, and small enough to parse without a thought. */
export const maxFileBytes = 512 * 1024;
