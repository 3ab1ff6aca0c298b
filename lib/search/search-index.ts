/** What a result is; the order is that in which equally good ones stand. */
export const kinds = ["country", "operator", "guide", "place", "code"] as const;
export type ResultKind = (typeof kinds)[number];

/** Something that can be found. */
export interface SearchItem {
  readonly kind: ResultKind;
  readonly title: string;
  /** One line that says what it is. */
  readonly context: string;
  readonly path: string;
  /** The number of the concept it is about. */
  readonly about: number;
  /** Numbers of the concepts it belongs to: its country, its operator. */
  readonly under?: readonly number[];
  /** Numbers of concepts that hint at it: a country's operators, for its guides. */
  readonly near?: readonly number[];
  /** The keys of a code, or a country's calling code. */
  readonly keys?: string;
}

/**
 * The index of one language. A concept — a country, an operator, a topic — is stated once, with all that people call it;
 * items refer to concepts, so that the index grows with countries and topics, not with their product.
 */
export interface SearchIndex {
  /** For each concept its names, already normalised: words joined by spaces, names by line feeds. */
  readonly concepts: readonly string[];
  readonly items: readonly SearchItem[];
}
