import { Fragment } from "react";
import { sourceAnchor } from "@/lib/urls";

/** Raised links to the list of sources; a space between, which does not break, keeps 2 and 3 from being read, or copied, as 23. */
export function SourceMarks({ ids }: { ids: readonly string[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && "\u00a0"}
      <sup>
        <a href={sourceAnchor(id)}>{id.slice(1)}</a>
      </sup>
    </Fragment>
  ));
}
