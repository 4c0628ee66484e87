import { SHAPES } from "@tarjih/dossier";
import type { Verdict } from "@tarjih/reading";
import type { ReactElement } from "react";
import { useSettings } from "./settings.tsx";

/**
 * The drawings; ours, not a report's. Written into each badge: a drawing that stands once and is pointed to costs the
 * browser more, and a ledger has hundreds in sight.
 */
const DRAWN = Object.fromEntries(
  Object.entries(SHAPES).map(([verdict, path]) => [verdict, { __html: path }]),
);

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
      <svg
        className="badge"
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
        dangerouslySetInnerHTML={DRAWN[verdict]}
      />
      <span className={named ? "" : "hush"}> {name}</span>
    </span>
  );
}
