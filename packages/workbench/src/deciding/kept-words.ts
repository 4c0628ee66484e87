import { useState } from "react";

/** What was typed and not sent yet, by what it is about; gone when the window is closed. */
const kept = new Map<string, string>();

/**
 * Words that are typed, as `useState` has them, and that are still there when somebody looked at another view in
 * between to see what to write. Empty ones are forgotten.
 */
export function useKeptWords(about: string): readonly [string, (words: string) => void] {
  const [words, setWords] = useState(() => kept.get(about) ?? "");
  // At once: whoever sends or leaves a form takes it off the page in the same step.
  const set = (typed: string): void => {
    if (typed === "") kept.delete(about);
    else kept.set(about, typed);
    setWords(typed);
  };
  return [words, set];
}
