import type { Fired } from "../rule.ts";
import type { AttributionDraft } from "./draft.ts";

/**
 * "according to a doctor at the town's hospital, who said", "Omar Deen, head of the League, who added": whom the sentence made
 * speak already speaks on in the relative clause; the words right before "who" only describe him.
 */
export function relativeSpeakers(
  fired: readonly Fired<AttributionDraft>[],
  raw: string,
): readonly Fired<AttributionDraft>[] {
  if (!fired.some(({ out }) => out.relative !== undefined)) return fired;
  return fired.map((one, k) => {
    const { relative, words } = one.out;
    if (relative === undefined) return one;
    const before = fired.slice(0, k).findLast(({ out }) => describes(out, words.start, raw));
    if (before === undefined || (relative === "which") === isPerson(before.out)) return one;
    const { out } = before;
    const { called: _, ...rest } = one.out;
    const { id, kind, body, called } = out;
    const source = {
      words: out.words,
      id,
      kind,
      body,
      ...(called === undefined ? {} : { called }),
    };
    return { ...one, out: { ...rest, ...source } };
  });
}

/** The words at `start` lie in those of the speaker, or go on with them: " of the", " at the town's", ", a ", ", 42, ". */
function describes(
  { words, own, inherits }: AttributionDraft,
  start: number,
  raw: string,
): boolean {
  if (own === true || inherits !== undefined || start < words.start) return false;
  return start < words.end || BETWEEN.test(raw.slice(words.end, start));
}
const BETWEEN =
  /^\s*(?:,\s*)?(?:\d{1,3},\s*)?(?:(?:of|at|from|for|in|with)\s+)?(?:(?:the|an?|its|his|her|their)\s+)?$/u;

function isPerson({ kind }: AttributionDraft): boolean {
  return kind === "person" || kind === "witness";
}
