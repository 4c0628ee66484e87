import type { Script } from "../../packages/reading/src/persons/weighed/weighed-names.ts";
import { seeded } from "../bench/random.ts";
import { type Looked, looked, type Seen, seenIn, withFewer } from "./examples.ts";
import { type Example, type Indexed, indexed } from "./fit.ts";
import { withOtherNames } from "./other-names.ts";
import { isMadeOn, type MarkedText, STAYS } from "./texts.ts";

/** So often each text is looked at with other words in the places of its names. */
const OTHERS = 6;
/** And so often as if rules found so many of its names less: of texts that they have not seen they miss a third. */
const FEWER = 2;
const MISSED = 0.4;
/** So much more a line counts in which nobody is named, and a text that no rule was made on. */
const STAYING = 12;
const UNSEEN = 2;
const SEED = 7;
/** So many parts plain reports are in. */
const PLAIN_PARTS = 6;

/** All texts of a script with what rules hide, in parts of which one can be left out. */
export interface Lesson {
  readonly texts: readonly Looked[];
  readonly partOf: (one: Looked) => string;
  readonly parts: readonly string[];
  readonly all: Indexed;
  /** How often a word is no name, in steps: in all texts, or in all parts but one. */
  readonly useOf: (word: string, but: string | null) => string;
  readonly uses: ReadonlyMap<string, number>;
}

/** Makes the examples of a script: each text as it is, with fewer names known, and with other names. */
export function lessonOf(marked: readonly MarkedText[], script: Script): Lesson {
  const random = seeded(SEED);
  const texts = marked.map(looked);
  const plain = texts.filter(({ names }) => names === null);
  const slice = new Map(
    plain.map((one, at) => [one, `plain ${Math.floor((at * PLAIN_PARTS) / plain.length)}`]),
  );
  const partOf = (one: Looked): string => slice.get(one) ?? one.from;
  const seen: Part[] = [];
  const add = (of: Looked, one: Looked, isItself: boolean): void => {
    const counts = of.from === STAYS ? STAYING : isMadeOn(of.from) ? 1 : UNSEEN;
    const part = partOf(of);
    for (const each of seenIn(one, script)) seen.push({ ...each, part, counts, isItself });
  };
  for (const one of texts) add(one, one, true);
  for (const one of texts.filter(({ names }) => (names?.length ?? 0) > 0)) {
    for (let time = 0; time < FEWER; time++) add(one, withFewer(one, MISSED, random), false);
    for (let time = 0; time < OTHERS; time++) add(one, looked(withOtherNames(one, random)), false);
  }
  const uses = new Map<string, number>();
  const within = new Map<string, Map<string, number>>();
  for (const { word, stem, part, isName, isItself } of seen) {
    if (isName || !isItself) continue;
    const own = within.get(part) ?? new Map<string, number>();
    within.set(part, own);
    for (const counts of [uses, own])
      for (const key of stem === null ? [word] : [word, stem])
        counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const useOf = (word: string, but: string | null): string =>
    step((uses.get(word) ?? 0) - (within.get(but ?? "")?.get(word) ?? 0));
  const parts = [...new Set(texts.map(partOf))];
  return {
    texts,
    partOf,
    parts,
    all: indexed(examplesOf(seen, parts, useOf), isOfWords),
    useOf,
    uses,
  };
}

/** How often, in four steps. */
export function step(times: number): string {
  return times === 0 ? "0" : times === 1 ? "1" : times < 4 ? "2" : "4";
}

interface Part extends Seen {
  readonly part: string;
  readonly counts: number;
  readonly isItself: boolean;
}

function* examplesOf(
  seen: readonly Part[],
  parts: readonly string[],
  useOf: Lesson["useOf"],
): Generator<Example> {
  for (const { part, counts, isName, signs } of seen)
    yield {
      from: part,
      part: parts.indexOf(part),
      counts,
      isOne: isName,
      signs: signs((key) => useOf(key, part === STAYS ? null : part)),
    };
}

/** Signs that have a word of the text in them. */
function isOfWords(sign: string): boolean {
  return /^(?:l|r|lg|rg|l2|r2):/u.test(sign);
}
