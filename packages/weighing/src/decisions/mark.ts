import type {
  Decision,
  Figure,
  LineageLink,
  OpenQuestion,
  PreferredVersion,
  Question,
  Root,
  Weighing,
} from "@tarjih/reading";
import { DECIDED_APART, DECIDED_SAME } from "../lineage/decisions.ts";
import { figureDecider } from "./decided-figures.ts";
import type { FoundAgain } from "./decided-figures.ts";
import { decisionFindings, isDecisionFinding } from "./decision-findings.ts";
import { settled } from "./settled.ts";
import type { Settled } from "./settled.ts";

/**
 * A weighing with the names of the decisions at everything that they are about: who accepted a figure, which version
 * is preferred, who looks for an answer, what moved. No number changes: what a decision does to numbers was done
 * when the case was weighed. `decisions` are those that stand now; marks of earlier ones are taken away.
 */
export function marked(weighing: Weighing, decisions: readonly Decision[]): Weighing {
  if (decisions.length === 0 && weighing.decisions === undefined) return weighing;
  const all = settled(decisions);
  const decider = figureDecider(all);
  const byReport = Map.groupBy(weighing.figures, ({ report }) => report);
  const reports = new Set([...byReport.keys(), ...weighing.reports.map(({ id }) => id)]);
  const found: FoundAgain[] = [];
  const figures = new Map<string, Figure>();
  for (const report of reports) {
    const decided = decider(report, byReport.get(report) ?? []);
    found.push(...decided.found);
    for (const figure of decided.figures) figures.set(figure.id, figure);
  }
  const { decisions: _before, ...rest } = weighing;
  return {
    ...rest,
    figures: weighing.figures.map((figure) => figures.get(figure.id) ?? figure),
    questions: weighing.questions.map((question) => markedQuestion(question, all, found)),
    roots: weighing.roots.map((root) => markedRoot(root, all)),
    lineage: weighing.lineage.map((link) => markedLink(link, all)),
    open: weighing.open.map((open) => markedOpen(open, all)),
    findings: [
      ...weighing.findings.filter((finding) => !isDecisionFinding(finding)),
      ...decisionFindings(all, found, weighing),
    ],
    ...(decisions.length === 0 ? {} : { decisions }),
  };
}

function markedQuestion(question: Question, all: Settled, found: readonly FoundAgain[]): Question {
  const { decisions: _before, ...rest } = question;
  const { preferred: _preferred, ...estimate } = question.estimate;
  const here = questionIds(question, all);
  const preferred = preferredIn(question, all, found);
  const ids = [...here, ...(preferred === null ? [] : [preferred.decision])];
  return {
    ...rest,
    estimate: preferred === null ? estimate : { ...estimate, preferred },
    ...(ids.length === 0 ? {} : { decisions: [...new Set(ids)] }),
  };
}

function questionIds({ id, pairs }: Question, { decisions }: Settled): readonly string[] {
  const overruled = new Set(pairs.flatMap(({ decision }) => decision ?? []));
  return decisions.flatMap((decision) =>
    overruled.has(decision.id) || isAbout(decision, id) ? [decision.id] : [],
  );
}

function isAbout(decision: Decision, question: string): boolean {
  switch (decision.kind) {
    case "merge":
      return decision.question === question || decision.into === question;
    case "split":
      return decision.question === question;
    case "pending":
    case "note":
      return decision.target === question;
    case "prefer":
    case "add":
    case "accept":
    case "fix":
    case "reject":
    case "verdict":
    case "origin":
    case "assign":
    case "answer":
    case "close":
      return false;
  }
}

/** The version that holds what somebody preferred: all of its figures that still answer the question. */
function preferredIn(
  question: Question,
  { of }: Settled,
  found: readonly FoundAgain[],
): PreferredVersion | null {
  const decision = of.get(`prefer ${question.id}`);
  if (decision === undefined) return null;
  const now = found.flatMap((each) => (each.decision === decision ? (each.now?.id ?? []) : []));
  const own = new Set(question.answers.map(({ figure }) => figure));
  const there = now.filter((id) => own.has(id));
  if (there.length === 0) return null;
  const version = question.versions.find(({ figures }) =>
    there.every((id) => figures.includes(id)),
  );
  if (version === undefined) return null;
  const { id, low, high } = version;
  return { version: id, low, high, decision: decision.id };
}

function markedRoot(root: Root, all: Settled): Root {
  const { decisions: _before, ...rest } = root;
  if (!rest.evidence.some((code) => code === DECIDED_SAME || code === DECIDED_APART)) return rest;
  const [reports, figures] = [new Set(root.reports), new Set(root.figures)];
  const ids = originsOf(all).flatMap(({ id, a, b }) => {
    const touches = [a, b].some(({ report, figure }) =>
      figure === undefined ? reports.has(report) : figures.has(figure),
    );
    return touches ? [id] : [];
  });
  return ids.length === 0 ? rest : { ...rest, decisions: ids };
}

function markedLink(link: LineageLink, all: Settled): LineageLink {
  const { decisions: _before, ...rest } = link;
  if (!rest.why.includes(DECIDED_SAME)) return rest;
  const two = [link.from.report, link.to.report].toSorted().join(" ");
  const ids = originsOf(all)
    .filter(({ a, b }) => [a.report, b.report].toSorted().join(" ") === two)
    .map(({ id }) => id);
  return ids.length === 0 ? rest : { ...rest, decisions: ids };
}

function originsOf({ of }: Settled): readonly Extract<Decision, { readonly kind: "origin" }>[] {
  return [...new Set(of.values())].filter((decision) => decision.kind === "origin");
}

function markedOpen(open: OpenQuestion, { of }: Settled): OpenQuestion {
  const { assigned: _assigned, answered: _answered, closed: _closed, ...rest } = open;
  const { id } = open;
  if (id === undefined) return rest;
  const [assign, answer, close] = ["assign", "answer", "close"].map((what) =>
    of.get(`${what} ${id}`),
  );
  return {
    ...rest,
    ...(assign?.kind === "assign" ? { assigned: { to: assign.to, decision: assign.id } } : {}),
    ...(answer?.kind === "answer"
      ? { answered: { answer: answer.answer, decision: answer.id } }
      : {}),
    ...(close?.kind === "close"
      ? { closed: { evidence: close.evidence, decision: close.id } }
      : {}),
  };
}
