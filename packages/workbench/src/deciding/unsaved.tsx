import type { ReactElement } from "react";
import { useSettings } from "../shell/settings.tsx";
import type { Kept } from "./kept-here.ts";

/** Says what is not saved, and throws it away where that is wanted; brings it back where it was a slip. */
export function Unsaved({
  kept,
  isMeanwhile,
}: {
  readonly kept: Pick<Kept<object>, "typed" | "throwAway" | "bringBack">;
  /** Somebody saved what it stands on after it was begun. */
  readonly isMeanwhile: boolean;
}): ReactElement {
  const { unsaved } = useSettings().say;
  const { typed, throwAway, bringBack } = kept;
  return (
    <div className="unsaved">
      <p role="status">
        {typed !== null
          ? isMeanwhile
            ? unsaved.meanwhile
            : unsaved.stays
          : bringBack === null
            ? null
            : unsaved.thrown}
      </p>
      {typed === null ? null : (
        <button type="button" className="small" onClick={throwAway}>
          {unsaved.throwAway}
        </button>
      )}
      {typed !== null || bringBack === null ? null : (
        <button type="button" className="small" onClick={bringBack}>
          {unsaved.bringBack}
        </button>
      )}
    </div>
  );
}
