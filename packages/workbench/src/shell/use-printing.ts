import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** Whether the page goes on paper now: what is drawn only where it is in sight is then drawn whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isSent || matchMedia("print").matches);
}

/** Between the two events of a print. */
let isSent = false;

/**
 * The events come before pages are counted, the media query after that: what was drawn whole only then was cut off at the
 * number of pages that the screen would have taken. The query holds where a page only looks as on paper.
 */
function subscribe(changed: () => void): () => void {
  const printing = matchMedia("print");
  const sent = (): void => {
    isSent = true;
    // Nothing waits for what would be drawn a moment later.
    flushSync(changed);
  };
  const done = (): void => {
    isSent = false;
    changed();
  };
  printing.addEventListener("change", changed);
  addEventListener("beforeprint", sent);
  addEventListener("afterprint", done);
  return () => {
    printing.removeEventListener("change", changed);
    removeEventListener("beforeprint", sent);
    removeEventListener("afterprint", done);
  };
}
