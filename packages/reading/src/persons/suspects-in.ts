import type { Passage } from "../model/passage.ts";
import { standAsPersons } from "./arabic/as-person.ts";
import { arabicNamesOf, arabicSuspects, passageOf } from "./arabic/suspects.ts";
import { completedNames } from "./arabic/completed-names.ts";
import { isEnglishWord } from "./vocabulary/dictionary.ts";
import { PARTICLES, type Words } from "./found.ts";
import { namesInFields } from "./form-fields.ts";
import { initialsBeside } from "./initials-beside.ts";
import { smallNames } from "./latin/small.ts";
import { latinSuspects } from "./latin/suspects.ts";
import { type NameWord, nameWords } from "./vocabulary/name-words.ts";
import { writtenOtherwise } from "./written-otherwise.ts";
import { meeting } from "./meeting.ts";
import { namedByOffice } from "./named-by-office.ts";
import {
  type CaseKnows,
  publicKey,
  type Standing,
  type Suspect,
  type Suspects,
} from "./suspect.ts";
import { type Weighed, weighedNames } from "./weighed/weighed-names.ts";

/**
 * Words of a text that may be somebody's name though nothing tells that they are: what is published hides them unless something vouches. `taken`
 * is what is hidden already.
 */
export function suspectsIn(text: string, knows: CaseKnows, taken: readonly Passage[]): Suspects {
  const where = { text, words: nameWords(text) };
  const ruled = byRules(where, knows, taken);
  const indexes = indexesOf(where.words, [...taken, ...ruled.hidden]);
  const isHidden = (at: number): boolean => indexes.has(at);
  const { names: enough, nearly } = weighedNames(where, knows, isHidden);
  const asWeighed = ({ at, skip }: Weighed): Suspect =>
    passageOf(where, { at, to: at + 1, skip, why: "weighed" });
  const weighed = enough.map(asWeighed);
  const names = [...ruled.hidden, ...weighed];
  const whole = indexesOf(where.words, [...taken, ...names]);
  const rest = completedNames(
    where,
    (at) => whole.has(at),
    (at, to) => isOfCase(where, at, to, knows),
  ).map((at) => passageOf(where, { at, to: at + 1, skip: 0, why: "position" }));
  const complete = [...names, ...rest];
  const letters = initialsBeside(text, [...taken, ...complete]);
  const hidden = [...complete, ...letters].toSorted((a, b) => a.start - b.start);
  const gone = indexesOf(where.words, [...taken, ...hidden]);
  const found = [...weighed, ...rest];
  const officials = namedByOffice(where, (at) => gone.has(at));
  const elsewhere = meeting([...found, ...officials]);
  const told = ruled.standing.filter((one) => elsewhere(one).length === 0);
  const near = nearly.flatMap(({ vouched, short, ...one }): readonly Standing[] =>
    gone.has(one.at) ? [] : [{ ...asWeighed(one), why: vouched ?? "weighed", short }],
  );
  const named = [...officials, ...told];
  const sayNamed = meeting(named);
  const asPersons = standAsPersons(where, knows, (at) => gone.has(at))
    .map((at): Standing => ({ ...asWeighed({ at, skip: 0 }), why: "position" }))
    .filter((one) => sayNamed(one).length === 0);
  const standing = withWeights([...named, ...asPersons], near);
  return { hidden, standing: standing.toSorted((a, b) => a.start - b.start) };
}

/** What rules tell of, each with how near the nearest of its words comes to a name, and what is near to one beside that. */
function withWeights(told: readonly Standing[], near: readonly Standing[]): readonly Standing[] {
  const [nearIn, toldIn] = [meeting(near), meeting(told)];
  const weighed = told.map((one) => {
    const short = Math.min(...nearIn(one).flatMap((each) => each.short ?? []));
    return Number.isFinite(short) ? { ...one, short } : one;
  });
  return [...weighed, ...near.filter((one) => toldIn(one).length === 0)];
}

/** Whether the case has the words as a public name or a place. */
function isOfCase({ text, words }: Words, at: number, to: number, knows: CaseKnows): boolean {
  const key = publicKey(text.slice(words[at]?.start ?? 0, words[to - 1]?.end ?? 0));
  return knows.names.has(key) || knows.places.has(key);
}

/** What single rules hide, without weighing. */
export function suspectsByRules(
  text: string,
  knows: CaseKnows,
  taken: readonly Passage[],
): readonly Suspect[] {
  return byRules({ text, words: nameWords(text) }, knows, taken).hidden;
}

function byRules({ text, words }: Words, knows: CaseKnows, taken: readonly Passage[]): Suspects {
  const takenIn = meeting(taken);
  const inFields = namesInFields({ text, words })
    .filter(({ from, to }) => !isOfCase({ text, words }, from, to, knows))
    .map(({ from, to }) => passageOf({ text, words }, { at: from, to, skip: 0, why: "position" }))
    .filter((one) => takenIn(one).length === 0);
  const sure = [...taken, ...inFields];
  const sureIn = meeting(sure);
  const indexes = indexesOf(words, sure);
  const isTaken = (at: number): boolean => indexes.has(at);
  const latin = latinSuspects({ text, words }, knows, isTaken);
  const small = smallNames({ text, words }, knows, isTaken);
  const otherwise = writtenOtherwise(text).filter((one) => sureIn(one).length === 0);
  const arabic = arabicSuspects({ text, words }, knows, isTaken);
  const told = [...inFields, ...latin.hidden, ...small, ...otherwise, ...arabic.hidden];
  const whole = indexesOf(words, [...taken, ...told]);
  const rest = completedNames(
    { text, words },
    (at) => whole.has(at),
    (at, to) => isOfCase({ text, words }, at, to, knows),
  ).map((at) => passageOf({ text, words }, { at, to: at + 1, skip: 0, why: "position" }));
  const names = [...told, ...rest];
  return {
    hidden: [
      ...names,
      ...initialsBeside(text, [...taken, ...names]),
      ...smallAgain(text, words, [...taken, ...names]),
    ],
    standing: [...latin.standing, ...arabic.standing].toSorted((a, b) => a.start - b.start),
  };
}

/** "n wim? – Wim at granny's": a name of this text, written small as well, where English has no such word. */
function smallAgain(
  text: string,
  words: readonly NameWord[],
  names: readonly Passage[],
): readonly Suspect[] {
  const capitals = new Set<string>();
  const smalls: NameWord[] = [];
  const namesIn = meeting(names);
  for (const word of words) {
    if (word.arabic || word.folded.length < 3) continue;
    if (!word.capital) smalls.push(word);
    else if (namesIn(word).some(({ start, end }) => start <= word.start && word.end <= end))
      capitals.add(word.folded);
  }
  return smalls.flatMap(({ folded, start, end }) =>
    capitals.has(folded) &&
    !isEnglishWord(folded) &&
    !PARTICLES.has(folded) &&
    namesIn({ start, end }).length === 0
      ? { start, end, name: text.slice(start, end), why: "again" as const }
      : [],
  );
}

/** Arabic words that another report of the case has as a name (`called`, folded), where a text has them too. */
export function calledIn(
  text: string,
  knows: CaseKnows & { readonly called: ReadonlySet<string> },
  taken: readonly Passage[],
): readonly Suspect[] {
  const words = nameWords(text);
  const { called } = knows;
  if (!words.some(({ folded }) => called.has(folded) || called.has(folded.slice(1)))) return [];
  const indexes = indexesOf(words, taken);
  return arabicNamesOf({ text, words }, knows, (at) => indexes.has(at));
}

function indexesOf(words: readonly NameWord[], taken: readonly Passage[]): ReadonlySet<number> {
  const indexes = new Set<number>();
  let at = 0;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    while (at > 0 && (words[at - 1]?.end ?? 0) > start) at--;
    while (at < words.length && (words[at]?.end ?? 0) <= start) at++;
    for (let one = at; one < words.length && (words[one]?.start ?? end) < end; one++)
      indexes.add(one);
  }
  return indexes;
}
