import { isOwnAnswer, isSurelyRead } from "@tarjih/reading";
import type { Figure, OpenQuestion, Question, Reading, Root } from "@tarjih/reading";
import type { NameOf } from "../align/question-text.ts";
import { questionText } from "../align/question-text.ts";
import { overfullWholes } from "../relate/overfull.ts";
import { both } from "./both.ts";
import { disputesOf } from "./disputes.ts";
import { countsNobodyGives } from "./expected-counts.ts";
import { openId } from "./open-id.ts";
import { valueText } from "./value-text.ts";

/** A root on which this many reports rest looks like agreement and is none. */
const RESTING_REPORTS = 2;

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
 * questions only asked; missing facts by how much their likeliest pair looks like a conflict, else within a kind what most roots, then most reports speak of.
 */
export function openQuestions(known: Known): readonly OpenQuestion[] {
  const heaviest = {
    ...known,
    questions: known.questions.toSorted((a, b) => b.roots - a.roots || b.reports - a.reports),
  };
  const disputes = heaviest.questions.map((question) => disputesOf(question, known.figures));
  return [
    ...disputes.flatMap(({ conflict }) => conflict),
    ...heaviest.questions.flatMap((question) => overfull(question, known)),
    ...disputes
      .flatMap(({ undetermined }) => undetermined)
      .toSorted((a, b) => b.likeness - a.likeness)
      .map(({ entry }) => entry),
    ...heaviest.questions.flatMap((question) => denied(question, known)),
    ...heaviest.questions.flatMap((question) => singleRoot(question, known)),
    ...unanswered(known),
    ...asked(known.readings),
  ];
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

/** Denials that give no number, one question for all of them: they stand beside the numbers and are no answer. */
function denied(question: Question, { readings }: Known): readonly OpenQuestion[] {
  const ids = new Set(question.denials ?? []);
  if (ids.size === 0) return [];
  const statements = readings.flatMap((reading) => reading.statements);
  const quotes = new Set(
    statements
      .filter(({ id }) => ids.has(id))
      .map(({ quote }) => quote.replaceAll(/\s+/g, " ").trim()),
  );
  const told = shortestOf([...quotes]);
  return [
    {
      id: openId("denied", question.id),
      kind: "denied",
      question: question.id,
      text: both((words, lang) =>
        words.denied(
          question.text[lang],
          told.slice(0, MOST_DENIALS),
          Math.max(0, told.length - MOST_DENIALS),
        ),
      ),
      settledBy: both((words) => words.settledDenied),
    },
  ];
}

/** Five papers with one spokesman's denial ask one question, and three wordings show it. */
const MOST_DENIALS = 3;

/** Each wording once: "the army's spokesman denied targeting civilians" says no more than "denied targeting civilians". */
function shortestOf(quotes: readonly string[]): readonly string[] {
  return quotes.filter(
    (quote, at) =>
      !quotes.some((other, i) => i !== at && other.length < quote.length && quote.includes(other)),
  );
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
function unanswered({ questions, figures, mainEvent, nameOf }: Known): readonly OpenQuestion[] {
  const main = questions.filter(
    ({ event, subject }) => event === mainEvent && subject === undefined,
  );
  return countsNobodyGives(main).map(({ measure, group, unit, settledBy: document }) => {
    const slots = { measure, group, unit, place: null, event: null, subject: null };
    const text = questionText(slots, nameOf);
    const id = openId("unanswered", measure, group, unit);
    // A report does say, and nobody has looked whether it is what its picture shows
    const pictured = [...figures.values()].filter(
      (one) =>
        one.measure === measure &&
        one.event === mainEvent &&
        (group === "unknown" || one.group === group) &&
        one.review !== "rejected" &&
        !isSurelyRead(one),
    );
    if (pictured.length > 0) {
      const said = [...new Set(pictured.map(valueText))].join(", ");
      return {
        id,
        kind: "unanswered",
        figures: pictured.map((one) => one.id),
        text: both((words, lang) => words.onlyPictured(text[lang], said)),
        settledBy: both((words) => words.settledPictured),
      };
    }
    return {
      id,
      kind: "unanswered",
      text: both((words, lang) => words.unanswered(text[lang])),
      settledBy: both((words) => words.settledUnanswered[document]),
    };
  });
}
