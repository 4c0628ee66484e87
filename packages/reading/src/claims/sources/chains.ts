import type { Voices } from "../../extract/attributions/attribute.ts";
import { stepOf, type Spoken } from "../../extract/attributions/attribute.ts";
import { covering } from "../../extract/attributions/covering.ts";
import { fold } from "../../text/fold.ts";
import type { Passage } from "../../model/passage.ts";
import type { Chain, ChainStep, Stance } from "../../model/source.ts";

export interface Held {
  readonly chain: Chain;
  readonly stance: Stance;
}

/**
 * The chain behind `[start, end)`: `opening` (the outlet and whose words it passes on), the credited agency, then
 * whoever is made to say it, outermost first; a speaker is followed by the body he speaks for. `questions` are spans in which
 * nothing is asserted. A number in "denied killing 35" is nobody's; the `statement` is of whoever denies within it.
 */
export function chainOf(
  opening: Chain,
  raw: string,
  voices: Voices,
  questions: readonly Passage[],
  start: number,
  end: number,
  statement: Passage | null = null,
): Held {
  const over = covering(voices.spoken, (one) => one.scope, start, end).filter(
    (one) => !overlaps(one.words, start, end),
  );
  // "That was later denied by the bomb squad": whoever denies within a statement makes it
  const within = statement === null ? [] : denyingIn(voices.spoken, statement);
  // "the army says it fired first, which the union denies": the union alone says that it is not so
  const against = within.filter((one) => one.against === true);
  const speakers =
    against.length > 0
      ? against
      : [
          ...over.filter((one) => !isDeniedIn(one, within)),
          ...within.filter((one) => !over.includes(one)),
        ];
  speakers.sort(outermostFirst);
  const leftOut = (one: Spoken): boolean =>
    one.aside === true && (statement === null || !contains(statement, one.cue));
  const steps: ChainStep[] = [...opening];
  // "the Central Committee of Doctors (CCD) announced": its first words again are no further step
  const add = (step: ChainStep): void => {
    if (steps.at(-1)?.source !== step.source && !steps.some((one) => isInside(step, one)))
      steps.push(step);
  };
  if (voices.credit !== null) add(voices.credit.step);
  for (const one of speakers) {
    if (one.own || leftOut(one)) continue;
    // `ذكرت الوكالة أن عدد القتلى 54 وفق تقديرات أولية`: on either side of what he says
    const counted =
      steps.length > 1 || speakers.some((other) => isSpeaker(other) && !leftOut(other));
    if (counted && isHisCount(one)) continue;
    for (const step of one.before) add(step);
    add(stepOf(one, raw));
    if (one.behind !== null) add(one.behind);
  }
  // "Nobody has claimed the attack": whose own words open what is unsure states it
  const asked = covering(questions, itself, statement?.start ?? start, end).length > 0;
  const denied = covering(voices.denials, itself, start, end).length > 0;
  const doubted = covering(voices.hedges, itself, start, end).length > 0;
  return {
    chain: sharedChain(opening, steps),
    stance: stanceOf(
      speakers.filter((one) => !leftOut(one)),
      { asked, denied, doubted },
      steps.length > 1,
    ),
  };
}

/** The chain made last for each opening: the numbers of a sentence mostly have one speaker, and then one chain. */
const LAST = new WeakMap<Chain, Chain>();

/** The chain of some steps that begin with the opening: that itself or the last one, where they are the same. */
function sharedChain(opening: Chain, steps: readonly ChainStep[]): Chain {
  if (steps.length === opening.length) return opening;
  const last = LAST.get(opening);
  if (last?.length === steps.length && last.every((one, i) => isSame(one, steps[i]))) return last;
  const [first = opening[0], ...rest] = steps;
  const chain: Chain = [first, ...rest];
  LAST.set(opening, chain);
  return chain;
}

function isSame(a: ChainStep, b: ChainStep | undefined): boolean {
  return (
    a === b ||
    (a.source === b?.source &&
      a.kind === b.kind &&
      a.cue === b.cue &&
      a.start === b.start &&
      a.end === b.end)
  );
}

/** Who denies something, by where the cue stands; looked up once for a text, which has thousands of statements. */
const DENYING = new WeakMap<readonly Spoken[], readonly Spoken[]>();

function denyingIn(spoken: readonly Spoken[], statement: Passage): readonly Spoken[] {
  const all =
    DENYING.get(spoken) ??
    spoken
      .filter(({ stance }) => stance === "denied")
      .toSorted((a, b) => a.cue.start - b.cue.start);
  DENYING.set(spoken, all);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.cue.start ?? 0) < statement.start) low = middle + 1;
    else high = middle;
  }
  const found: Spoken[] = [];
  for (let at = low; at < all.length; at++) {
    const one = all[at];
    if (one === undefined || one.cue.start >= statement.end) break;
    if (contains(statement, one.cue) && contains(statement, one.words)) found.push(one);
  }
  return found;
}

/** "denied the union's claim that 46 had died": the union stands in what is denied, and denies nothing. */
function isDeniedIn({ words, stance }: Spoken, deniers: readonly Spoken[]): boolean {
  return stance !== "denied" && deniers.some(({ cue }) => cue.end < words.start);
}

/** Who says it himself, and is no paper. */
function isSpeaker({ kind, own }: Spoken): boolean {
  return !own && kind !== "document" && kind !== "unnamed";
}

/** `أعلن الوزير أن الإحصاءات الأولية تشير إلى`: his own count, and no origin behind him. */
function isHisCount({ kind, source, behind }: Spoken): boolean {
  if (behind !== null || (kind !== "document" && kind !== "unnamed")) return false;
  return fold(source)
    .split(/\s+/u)
    .some((word) => COUNTS.has(word.replace(/^ال/u, "")));
}

const COUNTS: ReadonlySet<string> = new Set(
  "احصاءات احصاييات احصايات حصيله ارقام تقديرات معطيات figures statistics estimates data numbers".split(
    " ",
  ),
);

/** A question outweighs a denial, a denial a doubt, a doubt a plain report. */
function stanceOf(
  speakers: readonly Spoken[],
  over: { readonly asked: boolean; readonly denied: boolean; readonly doubted: boolean },
  attributed: boolean,
): Stance {
  if (over.asked) return "questioned";
  if (over.denied || speakers.some((one) => one.stance === "denied")) return "denied";
  if (over.doubted || speakers.some((one) => one.stance === "hedged")) return "hedged";
  return attributed ? "reported" : "asserted";
}

/** Sources over the same words nest: the wider scope first, then the order of the text. */
function outermostFirst(a: Spoken, b: Spoken): number {
  return (
    Math.floor(a.depth / 100) - Math.floor(b.depth / 100) ||
    a.scope.start - b.scope.start ||
    b.scope.end - a.scope.end ||
    a.depth - b.depth
  );
}

function isInside(step: ChainStep, of: ChainStep): boolean {
  if (step.start === null || step.end === null || of.start === null || of.end === null)
    return false;
  return of.start === step.start && step.end <= of.end;
}

function contains(outer: Passage, inner: Passage): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function itself(span: Passage): Passage {
  return span;
}

function overlaps(span: Passage, start: number, end: number): boolean {
  return span.start < end && start < span.end;
}
