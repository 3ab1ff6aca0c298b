import { sourceAnchor } from "@/lib/urls";

/** Raised links to the list of sources. */
export function SourceMarks({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => (
    <sup key={id}>
      <a href={sourceAnchor(id)}>{id.slice(1)}</a>
    </sup>
  ));
}
