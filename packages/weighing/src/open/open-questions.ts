import { messages } from "@tarjih/i18n";
import { isOwnAnswer } from "@tarjih/reading";
import type {
  Figure,
  Localised,
  MissingFact,
  OpenQuestion,
  Pair,
  Question,
  Reading,
  Root,
} from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { namesNobody } from "../align/groups.ts";
import type { NameOf } from "../align/question-text.ts";
import { questionText } from "../align/question-text.ts";
import { overfullWholes } from "../relate/overfull.ts";
import { countsNobodyGives } from "./expected-counts.ts";
import { openId } from "./open-id.ts";
import { ownPairs } from "./own-pairs.ts";
import { valueText } from "./value-text.ts";

/** A root on which this many reports rest looks like agreement and is none. */
const RESTING_REPORTS = 2;
/** Pairs of values named in one sentence; the question's own section has all of them. */
const MOST_RIVALS = 4;

interface Known {
  readonly questions: readonly Question[];
  readonly figures: ReadonlyMap<string, Figure>;
  readonly roots: ReadonlyMap<string, Root>;
  readonly readings: readonly Reading[];
  readonly mainEvent: string;
  readonly nameOf: NameOf;
}

/**
 * What no claim answers, what weighs most first: conflicts, missing facts, single roots, counts nobody gives,
 * questions only asked; within a kind what most roots, then most reports speak of.
 */
export function openQuestions(known: Known): readonly OpenQuestion[] {
  const heaviest = {
    ...known,
    questions: known.questions.toSorted((a, b) => b.roots - a.roots || b.reports - a.reports),
  };
  const disputes = heaviest.questions.map((question) => {
    const pairs = ownPairs(question, ({ verdict }) => DISPUTED.has(verdict));
    const told = (verdict: Disputed): readonly OpenQuestion[] =>
      disputed(question, pairs, verdict, known);
    return { conflict: told("conflict"), undetermined: told("undetermined") };
  });
  return [
    ...disputes.flatMap(({ conflict }) => conflict),
    ...heaviest.questions.flatMap((question) => overfull(question, known)),
    ...disputes.flatMap(({ undetermined }) => undetermined),
    ...heaviest.questions.flatMap((question) => denied(question, known)),
    ...heaviest.questions.flatMap((question) => singleRoot(question, known)),
    ...unanswered(known),
    ...asked(known.readings),
  ];
}

type Disputed = "conflict" | "undetermined";
const DISPUTED: ReadonlySet<string> = new Set<Disputed>(["conflict", "undetermined"]);

/** One entry a verdict and, of conflicts, a reason, with the figures that stand against each other. */
function disputed(
  question: Question,
  all: readonly Pair[],
  verdict: Disputed,
  known: Known,
): readonly OpenQuestion[] {
  const pairs = all.filter((pair) => pair.verdict === verdict && !isHardlyOneGroup(pair, known));
  const groups = Map.groupBy(pairs, (pair) => (pair.missing === undefined ? pair.because : ""));
  return [...groups].map(([because, group]) => ({
    ...dispute(question, group, known),
    id: openId(verdict, question.id, because),
  }));
}

/** Parts that are more than their whole together: three or more that cannot all be true. */
function overfull(question: Question, { figures }: Known): readonly OpenQuestion[] {
  return overfullWholes(question, figures).map(({ whole, parts }) => ({
    id: openId("overfull", question.id, whole.id),
    kind: "conflict",
    question: question.id,
    figures: [whole, ...parts].map(({ id }) => id),
    text: both((words, lang) =>
      words.overfull(question.text[lang], parts.map(valueText), valueText(whole)),
    ),
    settledBy: both((words) => words.settledConflict),
  }));
}

/**
 * Two groups of which it is only not said that they are two: "12 of the guard force, 38 fighters"; "among them
 * 3 …" of nobody known beside "7 women". Perhaps one group, but nobody would call it an open point.
 */
function isHardlyOneGroup({ a, b, missing }: Pair, { figures }: Known): boolean {
  if (missing !== "group") return false;
  const [one, two] = [figures.get(a), figures.get(b)];
  if (one === undefined || two === undefined) return false;
  const isUnnamedPart = [one, two].some((each) => each.mode === "part" && namesNobody(each));
  return isUnnamedPart || (!namesNobody(one) && !namesNobody(two));
}

function dispute(question: Question, pairs: readonly Pair[], known: Known): OpenQuestion {
  const order = new Map(question.answers.map((answer, i) => [answer.figure, i]));
  const ids = [...new Set(pairs.flatMap((pair) => [pair.a, pair.b]))];
  ids.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const [first] = pairs;
  const rivals = rivalValues(pairs, known);
  const missing = first?.missing;
  const kind = missing === undefined ? "conflict" : "undetermined";
  return {
    kind,
    question: question.id,
    figures: ids,
    text: both((words, lang) =>
      missing === undefined
        ? words.conflict(
            question.text[lang],
            rivals.slice(0, MOST_RIVALS),
            Math.max(0, rivals.length - MOST_RIVALS),
          )
        : words.undetermined(question.text[lang], openPoints(pairs, known)),
    ),
    settledBy: both((words) => settledBy(words, pairs)),
  };
}

/** Pairs of values as shown, each once: copies of 14 against copies of 9 are one point. */
function rivalValues(
  pairs: readonly Pair[],
  { figures }: Known,
): readonly (readonly [string, string])[] {
  const values = new Map<string, readonly [string, string]>();
  const shownOf = new Map<string, string>();
  const valueOf = (id: string): string => {
    const known = shownOf.get(id) ?? shown(figures.get(id));
    shownOf.set(id, known);
    return known;
  };
  for (const { a, b } of pairs) {
    const [one, two] = [valueOf(a), valueOf(b)];
    const key = compareText(one, two) <= 0 ? `${one}\n${two}` : `${two}\n${one}`;
    if (!values.has(key)) values.set(key, [one, two]);
  }
  return [...values.values()];
}

/** One pair for each missing fact, the fact that most pairs want first. */
function openPoints(
  pairs: readonly Pair[],
  { figures }: Known,
): readonly (readonly [a: string, b: string, missing: MissingFact])[] {
  return facts(pairs).flatMap((missing) => {
    const pair = pairs.find((one) => one.missing === missing);
    if (pair === undefined) return [];
    return [[shown(figures.get(pair.a)), shown(figures.get(pair.b)), missing] as const];
  });
}

function facts(pairs: readonly Pair[]): readonly MissingFact[] {
  const wanted = Map.groupBy(
    pairs.flatMap(({ missing }) => missing ?? []),
    (missing) => missing,
  );
  return [...wanted].toSorted(([, a], [, b]) => b.length - a.length).map(([missing]) => missing);
}

function settledBy(words: Words, pairs: readonly Pair[]): string {
  const missing = facts(pairs);
  if (missing.length > 0) return missing.map((one) => words.settledUndetermined[one]).join(" ");
  return pairs[0]?.because === "self" ? words.settledSelf : words.settledConflict;
}

function singleRoot(question: Question, { roots }: Known): readonly OpenQuestion[] {
  const own = question.answers.filter(isOwnAnswer);
  const [answer] = own;
  if (question.roots !== 1 || question.reports < RESTING_REPORTS || answer === undefined) return [];
  const name = roots.get(answer.root)?.name ?? answer.root;
  return [
    {
      id: openId("single-root", question.id),
      kind: "single-root",
      question: question.id,
      figures: own.map(({ figure }) => figure),
      text: both((words, lang) => words.singleRoot(question.text[lang], question.reports, name)),
      settledBy: both((words) => words.settledSingleRoot),
    },
  ];
}

/** Denials that give no number, each wording once: they stand beside the numbers and are no answer. */
function denied(question: Question, { readings }: Known): readonly OpenQuestion[] {
  const ids = new Set(question.denials ?? []);
  if (ids.size === 0) return [];
  const statements = readings.flatMap((reading) => reading.statements);
  const quotes = new Set(
    statements
      .filter(({ id }) => ids.has(id))
      .map(({ quote }) => quote.replaceAll(/\s+/g, " ").trim()),
  );
  return [...quotes].map((quote) => ({
    id: openId("denied", question.id, quote),
    kind: "denied",
    question: question.id,
    text: both((words, lang) => words.denied(question.text[lang], quote)),
    settledBy: both((words) => words.settledDenied),
  }));
}

/** Questions put in the reports; the same words in two copies are one question. */
function asked(readings: readonly Reading[]): readonly OpenQuestion[] {
  const quotes = new Set<string>();
  for (const { questions } of readings) {
    for (const { quote } of questions) quotes.add(quote.replaceAll(/\s+/g, " ").trim());
  }
  return [...quotes].map((quote) => ({
    id: openId("asked", quote),
    kind: "asked",
    text: both((words) => words.asked(quote)),
    settledBy: both((words) => words.settledAsked),
  }));
}

/** Counts of the main event that reports of such an event give and these do not. */
function unanswered({ questions, mainEvent, nameOf }: Known): readonly OpenQuestion[] {
  const main = questions.filter(
    ({ event, subject }) => event === mainEvent && subject === undefined,
  );
  return countsNobodyGives(main).map(({ measure, group, unit, settledBy: document }) => {
    const slots = { measure, group, unit, place: null, event: null, subject: null };
    const text = questionText(slots, nameOf);
    return {
      id: openId("unanswered", measure, group, unit),
      kind: "unanswered",
      text: both((words, lang) => words.unanswered(text[lang])),
      settledBy: both((words) => words.settledUnanswered[document]),
    };
  });
}

type Words = ReturnType<typeof messages>["questions"];

function both(text: (words: Words, lang: "ar" | "en") => string): Localised {
  return { ar: text(messages("ar").questions, "ar"), en: text(messages("en").questions, "en") };
}

function shown(figure: Figure | undefined): string {
  return figure === undefined ? "" : valueText(figure);
}
