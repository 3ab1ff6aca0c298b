/** Marks a name or value as the files write it, for a sentence that `Coded` shows. */
export const asCode = (name: string) => `\`${name}\``;

/** A sentence in which marked names and values stand as code, isolated left to right. */
export function Coded({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence keep their places
      <bdi key={index} className="code" dir="ltr">
        {part}
      </bdi>
    ) : (
      part
    ),
  );
}
