import { isOwnAnswer } from "@tarjih/reading";
import type {
  Figure,
  FigureSeen,
  Question,
  Reason,
  Ruling,
  Verdict,
  Weighing,
} from "@tarjih/reading";
import { unitFamily } from "../align/measures.ts";
import { addOf, type TextOf } from "./add-of.ts";
import type { AskedDecision, Refused } from "./asked-decision.ts";
import { fixOf } from "./fix-of.ts";
import { nearIds } from "./near-ids.ts";
import { reportCalled } from "./report-called.ts";
import { seenOf } from "./seen.ts";

/**
 * The ruling that a person asks for, with everything by which it can be found again in later readings. Refused where
 * an id is not known (with those that are like it) or where it cannot be decided so. `textOf` is asked for `add` alone.
 */
export function rulingOf(
  asked: AskedDecision,
  weighing: Weighing,
  textOf: TextOf = () => null,
): Ruling | Refused {
  switch (asked.kind) {
    case "add":
      return addOf(asked, weighing, textOf);
    case "accept":
    case "reject": {
      const figure = figureIn(weighing, asked.figure);
      return "refused" in figure ? figure : { kind: asked.kind, figure: seenOf(figure) };
    }
    case "fix": {
      const figure = figureIn(weighing, asked.figure);
      return "refused" in figure ? figure : fixOf(figure, asked.slots);
    }
    case "pending":
    case "note": {
      const known = anyIds(weighing);
      const { kind, target } = asked;
      if (target === "case" || known.has(target)) return { kind, target };
      const report = reportCalled(target, weighing);
      if (report !== undefined) return { kind, target: report.id };
      return unknown(target, "any", known);
    }
    case "merge":
      return mergeOf(asked, weighing);
    case "split":
      return splitOf(asked, weighing);
    case "verdict":
      return verdictOf(asked, weighing);
    case "origin":
      return originOf(asked, weighing);
    case "prefer":
      return preferOf(asked, weighing);
    case "assign":
      return onOpen(asked.open, weighing, [asked.to], (open) => ({ ...asked, open }));
    case "answer":
      return onOpen(asked.open, weighing, [asked.answer], (open) => ({ ...asked, open }));
    case "close":
      return onOpen(asked.open, weighing, asked.evidence, (open) => {
        const [first = "", ...more] = asked.evidence;
        return { kind: "close", open, evidence: [first, ...more] };
      });
  }
}

type Asked<Kind extends AskedDecision["kind"]> = Extract<AskedDecision, { readonly kind: Kind }>;

function mergeOf({ question: id, into }: Asked<"merge">, weighing: Weighing): Ruling | Refused {
  const [from, to] = [questionIn(weighing, id), questionIn(weighing, into)];
  if ("refused" in from) return from;
  if ("refused" in to) return to;
  if (from.id === to.id) return { refused: "same-twice", id };
  const figures = ownFigures(weighing, from);
  const [like] = ownFigures(weighing, to);
  const [first] = figures;
  if (like === undefined || first === undefined) return { refused: "empty", id: into };
  const { measure, group, place, event, unit } = like;
  const isOtherUnit = unitFamily({ ...first, measure }) !== unitFamily(like);
  const slots = { measure, group, place, event, subject: like.subject ?? null };
  return {
    kind: "merge",
    question: from.id,
    into: to.id,
    // Families stay families among persons; a unit of another kind would part the two again.
    slots: isOtherUnit ? { ...slots, unit } : slots,
    figures: figures.map((figure) => seenOf(figure)),
  };
}

function splitOf(asked: Asked<"split">, weighing: Weighing): Ruling | Refused {
  const question = questionIn(weighing, asked.question);
  if ("refused" in question) return question;
  const name = asked.name.trim();
  if (name === "" || asked.figures.length === 0) return { refused: "empty", id: question.id };
  const own = new Map(ownFigures(weighing, question).map((figure) => [figure.id, figure]));
  const figures: FigureSeen[] = [];
  for (const id of new Set(asked.figures)) {
    const figure = own.get(id);
    if (figure === undefined) {
      const known = figureIn(weighing, id);
      return "refused" in known
        ? { ...known, near: nearIds(id, own.keys()) }
        : { refused: "not-an-answer", id, near: [...own.keys()].slice(0, 3) };
    }
    figures.push(seenOf(figure));
  }
  if (figures.length === own.size) return { refused: "all-answers", id: question.id };
  return { kind: "split", question: question.id, name, figures };
}

/** The reason of a verdict where the person gives none of the codes; why they think so is in their own words. */
const USUAL_REASONS: Readonly<Record<Verdict, Reason>> = {
  same: "value",
  compatible: "refines",
  updated: "growth",
  "part-of": "group",
  different: "definition",
  conflict: "value",
  undetermined: "definition",
};

function verdictOf(asked: Asked<"verdict">, weighing: Weighing): Ruling | Refused {
  const [a, b] = [figureIn(weighing, asked.a), figureIn(weighing, asked.b)];
  if ("refused" in a) return a;
  if ("refused" in b) return b;
  if (a.id === b.id) return { refused: "same-twice", id: a.id };
  const answering = (figure: Figure): ReadonlySet<string> =>
    new Set(
      weighing.questions
        .filter(({ answers }) => answers.some((answer) => answer.figure === figure.id))
        .map(({ id }) => id),
    );
  if (answering(a).isDisjointFrom(answering(b))) return { refused: "not-an-answer", id: b.id };
  const { verdict, because = USUAL_REASONS[verdict] } = asked;
  return { kind: "verdict", figures: [seenOf(a), seenOf(b)], verdict, because };
}

function originOf(asked: Asked<"origin">, weighing: Weighing): Ruling | Refused {
  const { origin } = asked;
  const [a, b] = [asked.a, asked.b].map((id) => reportCalled(id, weighing)?.id ?? id);
  if (a === undefined || b === undefined) return { refused: "empty", id: asked.a };
  if (a === b) return { refused: "same-twice", id: a };
  const figures = [a, b].flatMap((id) => weighing.figures.filter((figure) => figure.id === id));
  const reports = [a, b].flatMap((id) => weighing.reports.filter((report) => report.id === id));
  const [one, other] = figures;
  if (one !== undefined && other !== undefined) {
    return {
      kind: "origin",
      origin,
      a: { report: one.report, figure: one.id },
      b: { report: other.report, figure: other.id },
      figures: [seenOf(one), seenOf(other)],
    };
  }
  if (reports.length === 2) {
    return { kind: "origin", origin, a: { report: a }, b: { report: b }, figures: [] };
  }
  const known = new Set([...weighing.reports, ...weighing.figures].map(({ id }) => id));
  const unknownId = [a, b].find((id) => !known.has(id));
  return unknownId === undefined
    ? { refused: "two-kinds", id: b }
    : unknown(unknownId, "report-or-figure", known);
}

function preferOf(
  { question: id, version }: Asked<"prefer">,
  weighing: Weighing,
): Ruling | Refused {
  const question = questionIn(weighing, id);
  if ("refused" in question) return question;
  const preferred = question.versions.find((each) => each.id === version);
  if (preferred === undefined) {
    return { refused: "no-such-version", id: version, near: question.versions.map((v) => v.id) };
  }
  const { low, high } = preferred;
  const ids = new Set(preferred.figures);
  const figures = weighing.figures.filter((figure) => ids.has(figure.id));
  return {
    kind: "prefer",
    question: question.id,
    low,
    high,
    figures: figures.map((figure) => seenOf(figure)),
  };
}

function onOpen(
  asked: string,
  { open }: Weighing,
  words: readonly string[],
  make: (open: string) => Ruling,
): Ruling | Refused {
  const known = open.flatMap(({ id }) => id ?? []);
  // Whoever names the question itself means what is open about it.
  const about = open.filter(({ question }) => question === asked).flatMap(({ id }) => id ?? []);
  if (!known.includes(asked)) {
    return about.length > 0
      ? { refused: "unknown-id", id: asked, wanted: "open", near: about }
      : unknown(asked, "open", known);
  }
  if (words.length === 0 || words.some((each) => each.trim() === "")) {
    return { refused: "empty", id: asked };
  }
  return make(asked);
}

function figureIn({ figures }: Weighing, id: string): Figure | Refused {
  const found = figures.find((figure) => figure.id === id);
  return (
    found ??
    unknown(
      id,
      "figure",
      figures.map((figure) => figure.id),
    )
  );
}

function questionIn({ questions }: Weighing, id: string): Question | Refused {
  // "main.killed.all" is what people type.
  const found = questions.find((question) => question.id === id || question.id === `q-${id}`);
  return (
    found ??
    unknown(
      id,
      "question",
      questions.map((question) => question.id),
    )
  );
}

function ownFigures({ figures }: Weighing, { answers }: Question): readonly Figure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return answers.filter(isOwnAnswer).flatMap(({ figure }) => byId.get(figure) ?? []);
}

/** Everything in a weighing that has an id. */
function anyIds(weighing: Weighing): ReadonlySet<string> {
  const { reports, figures, questions, roots, open, findings } = weighing;
  const named = [reports, figures, questions, roots, findings].flatMap((list) =>
    list.map(({ id }) => id),
  );
  return new Set([...named, ...open.flatMap(({ id }) => id ?? [])]);
}

function unknown(
  id: string,
  wanted: NonNullable<Refused["wanted"]>,
  known: Iterable<string>,
): Refused {
  return { refused: "unknown-id", id, wanted, near: nearIds(id, known) };
}
