import { SHAPES } from "@tarjih/dossier";
import type { Verdict } from "@tarjih/reading";
import type { ReactElement } from "react";
import { useSettings } from "./settings.tsx";

/** The drawings that badges point to; stands once in the page. They are ours, not a report's. */
export function Shapes(): ReactElement {
  const symbols = Object.entries(SHAPES)
    .map(([verdict, path]) => `<symbol id="shape-${verdict}" viewBox="0 0 16 16">${path}</symbol>`)
    .join("");
  return (
    <svg
      className="defs"
      width="0"
      height="0"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: symbols }}
    />
  );
}

/** Shape and colour of a verdict, its name beside it or for screen readers only. */
export function Badge({
  verdict,
  named = false,
}: {
  readonly verdict: Verdict;
  readonly named?: boolean;
}): ReactElement {
  const { say } = useSettings();
  const { name } = say.codes.verdicts[verdict];
  return (
    <span className={`verdict is-${verdict}`}>
      <svg className="badge" aria-hidden="true" focusable="false">
        <use href={`#shape-${verdict}`} />
      </svg>
      <span className={named ? "" : "hush"}> {name}</span>
    </span>
  );
}
