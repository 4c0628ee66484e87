import { useState } from "react";

/** What somebody typed and did not save yet. */
export interface Kept<T extends object> {
  /** Null where nothing is unsaved. */
  readonly typed: T | null;
  readonly set: (next: (before: T | null) => T | null) => void;
  readonly throwAway: () => void;
  /** Takes back the last throwing away; null where nothing was thrown away. */
  readonly bringBack: (() => void) | null;
}

/**
 * A place of this window for what is typed into one kind of form: it is still there when somebody looked at another view
 * in between, and gone when the window is closed. Nothing is written to the disk: names to be hidden are typed too.
 */
export function keptHere<T extends object>(): (about: string) => Kept<T> {
  const kept = new Map<string, T>();
  return function useKept(about) {
    const [typed, setTyped] = useState(() => kept.get(about) ?? null);
    const [thrown, setThrown] = useState<T | null>(null);
    // At once: whoever saves may have left the view by then, or gone on typing.
    const set: Kept<T>["set"] = (next) => {
      const now = next(kept.get(about) ?? null);
      if (now === null) kept.delete(about);
      else kept.set(about, now);
      setTyped(now);
      setThrown(null);
    };
    return {
      typed,
      set,
      throwAway: () => {
        set(() => null);
        setThrown(typed);
      },
      bringBack: thrown === null ? null : () => set(() => thrown),
    };
  };
}
