import { useSyncExternalStore } from "react";

/** Whether the page goes on paper now: what is drawn only where it is in sight is then drawn whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia("print").matches);
}

function subscribe(changed: () => void): () => void {
  const printing = matchMedia("print");
  printing.addEventListener("change", changed);
  return () => {
    printing.removeEventListener("change", changed);
  };
}
