import type { Passage } from "../../model/passage.ts";
import type { Spoken } from "./attribute.ts";

/** "22 dead - official": the text under a headline names its source in full ("an Interior Ministry official"). */
export function unfoldHeadlines(spoken: Spoken[], raw: string): void {
  const heads = spoken.flatMap((one, at) => (isHeadline(one) && !one.own ? [at] : []));
  if (heads.length === 0) return;
  const named = namedInFull(spoken, raw);
  for (const at of heads) {
    const headline = spoken[at];
    if (headline === undefined) continue;
    const { words, kind } = headline;
    const word = raw.slice(words.start, words.end).toLowerCase();
    if (/\s/u.test(word)) continue;
    const full = spoken[firstBehind(named.get(keyOf(kind, word)), words.end)];
    if (full !== undefined) spoken[at] = { ...headline, source: full.source, behind: full.behind };
  }
}

/** The sources without those headlines that are a speaker's label: `labels` lead from a label to the words, in order. */
export function withoutLabels(
  spoken: readonly Spoken[],
  labels: readonly Passage[],
): readonly Spoken[] {
  const heads = spoken.filter(isHeadline).toSorted((a, b) => a.cue.start - b.cue.start);
  const twice = new Set<Spoken>();
  let next = 0;
  for (const { start, end } of labels) {
    while ((heads[next]?.cue.start ?? Infinity) < start) next++;
    const head = heads[next];
    if (head !== undefined && head.cue.end <= end) twice.add(head);
  }
  return twice.size === 0 ? spoken : spoken.filter((one) => !twice.has(one));
}

function isHeadline({ rule }: Spoken): boolean {
  return rule.includes("headline");
}

/** Sources of one kind and last word, by their index; `reach` is the furthest start of the words up to each. */
interface Namesakes {
  readonly indices: number[];
  readonly reach: number[];
}

function namedInFull(spoken: readonly Spoken[], raw: string): ReadonlyMap<string, Namesakes> {
  const named = new Map<string, Namesakes>();
  for (const [at, { words, kind }] of spoken.entries()) {
    const text = raw.slice(words.start, words.end).toLowerCase();
    const space = text.lastIndexOf(" ");
    if (space < 0) continue;
    const key = keyOf(kind, text.slice(space + 1));
    const same = named.get(key) ?? { indices: [], reach: [] };
    named.set(key, same);
    same.indices.push(at);
    same.reach.push(Math.max(same.reach.at(-1) ?? 0, words.start));
  }
  return named;
}

function keyOf(kind: Spoken["kind"], word: string): string {
  return `${kind} ${word}`;
}

/** Index of the first source whose words begin behind `end`, -1 for none. */
function firstBehind(same: Namesakes | undefined, end: number): number {
  if (same === undefined) return -1;
  let low = 0;
  let high = same.reach.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((same.reach[middle] ?? 0) > end) high = middle;
    else low = middle + 1;
  }
  return same.indices[low] ?? -1;
}
