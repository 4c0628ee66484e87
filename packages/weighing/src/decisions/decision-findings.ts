import type { Decision, Finding, Weighing } from "@tarjih/reading";
import type { FoundAgain } from "./decided-figures.ts";
import { slotsMoved } from "./seen.ts";
import { figuresOf } from "./settled.ts";
import type { Differing, Settled } from "./settled.ts";
import { slotText, slotsRead } from "./slots.ts";

/**
 * What became of decisions when a report was read anew: `decision-moved` where a figure has another id or another
 * value in a slot than the person saw, `decision-double` where what was added by hand is read by now, `decision-lost` where it is there no more, `decisions-differ` where two people
 * decided otherwise without knowing of each other. The decisions themselves stay as they are.
 */
export function decisionFindings(
  { decisions, differing }: Settled,
  found: readonly FoundAgain[],
  weighing: Pick<Weighing, "reports" | "questions">,
): readonly Finding[] {
  const reports = new Set(weighing.reports.map(({ id }) => id));
  const elsewhere = decisions.flatMap((decision) =>
    figuresOf(decision)
      .filter(({ report }) => !reports.has(report))
      .map((seen): FoundAgain => ({ decision, seen, now: null })),
  );
  const told = [
    ...[...found, ...elsewhere].flatMap((each) => movedOrLost(each, reports)),
    ...decisions.flatMap((decision) => lostVersion(decision, weighing)),
    ...differing.map((each) => differ(each)),
  ];
  return [...new Map(told.map((finding) => [finding.id, finding])).values()];
}

const CODES: readonly string[] = [
  "decision-double",
  "decision-moved",
  "decision-lost",
  "decisions-differ",
];

/** Whether a finding is about a decision: those are told anew whenever decisions change. */
export function isDecisionFinding({ code }: Finding): boolean {
  return CODES.includes(code);
}

function movedOrLost(
  { decision, seen, now }: FoundAgain,
  reports: ReadonlySet<string>,
): readonly Finding[] {
  const report = reports.has(seen.report) ? seen.report : null;
  const of = { type: "finding", report, severity: "warning" } as const;
  const facts = { decision: decision.id, kind: decision.kind, who: decision.who };
  const low = slotText(seen.slots.low);
  if (now === null) {
    const id = `decision-lost-${decision.id}-${seen.id}`;
    return [{ ...of, id, code: "decision-lost", detail: { ...facts, figure: seen.id, low } }];
  }
  const here = { start: now.start, end: now.end };
  const moved = slotsMoved(seen, now);
  const read = new Map<string, unknown>(Object.entries(slotsRead(now)));
  const was = new Map<string, unknown>(Object.entries(seen.slots));
  const changes = moved.map((slot) => ({
    slot,
    from: slotText(was.get(slot)),
    to: slotText(read.get(slot)),
  }));
  if (decision.kind === "add" && now.byHand === undefined) {
    const id = `decision-double-${decision.id}-${seen.id}`;
    const detail = { ...facts, figure: now.id, low };
    return [{ ...of, ...here, id, code: "decision-double", severity: "info", detail }];
  }
  const renamed = now.id === seen.id ? [] : [{ slot: "id", from: seen.id, to: now.id }];
  const shifted =
    decision.kind !== "add" || now.start === seen.start
      ? []
      : [{ slot: "start", from: String(seen.start), to: String(now.start) }];
  return [...renamed, ...shifted, ...changes].map(({ slot, from, to }) => ({
    ...of,
    ...here,
    id: `decision-moved-${decision.id}-${seen.id}-${slot}`,
    code: "decision-moved",
    // A new name alone changes nothing that was decided.
    severity: slot === "id" || slot === "start" ? "info" : "warning",
    detail: { ...facts, figure: now.id, slot, from, to },
  }));
}

/** A preferred version whose figures are no longer one version of that question. */
function lostVersion(
  decision: Decision,
  { questions }: Pick<Weighing, "questions">,
): readonly Finding[] {
  if (decision.kind !== "prefer") return [];
  const question = questions.find(({ id }) => id === decision.question);
  const ids = new Set(decision.figures.map(({ id }) => id));
  const answering = new Set(question?.answers.map(({ figure }) => figure));
  const there = [...ids].filter((id) => answering.has(id));
  const isThere =
    there.length > 0 &&
    question?.versions.some(({ figures }) => there.every((id) => figures.includes(id))) === true;
  if (isThere) return [];
  const { id, kind, who } = decision;
  const detail = { decision: id, kind, who, question: decision.question };
  const of = { type: "finding", report: null, severity: "warning" } as const;
  return [{ ...of, id: `decision-lost-${id}-${decision.question}`, code: "decision-lost", detail }];
}

function differ({ thing, decisions }: Differing): Finding {
  return {
    type: "finding",
    id: `decisions-differ-${thing.replaceAll(" ", "-")}`,
    code: "decisions-differ",
    report: null,
    severity: "warning",
    detail: {
      thing,
      decisions: decisions.map(({ id }) => id).join(", "),
      who: [...new Set(decisions.map(({ who }) => who))].join(", "),
    },
  };
}
