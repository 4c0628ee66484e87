import type { ReadSentence } from "../../extract/stage.ts";
import type { CaseEvent } from "../../model/case.ts";
import { fold } from "../../text/fold.ts";

/** Of each event the sentences that name it, by the names that the case gives it: the first one of a sentence, null where it names none. */
export function eventsNamed(
  events: readonly CaseEvent[],
  raw: string,
): (sentence: ReadSentence) => string | null {
  const named = events.map(({ id, name: { ar, en } }) => ({
    id,
    names: [ar, en].filter((name) => name.length > 3).map((name) => fold(name)),
  }));
  return (sentence) => {
    if (named.length === 0) return null;
    const text = fold(raw, sentence.start, sentence.end);
    return named.find(({ names }) => names.some((name) => text.includes(name)))?.id ?? null;
  };
}
