import type { DatabaseSync } from "node:sqlite";
import type { Claim, Figure, Passage, Question, Weighing } from "@tarjih/reading";
import { handFigures } from "@tarjih/weighing";
import { integer, json, text } from "../file/columns.ts";
import { type KeptDecision, allDecisions, toRuling } from "../recall/decisions.ts";
import { currentReadings } from "../recall/read-readings.ts";
import { type KeptReport, latestReport, reportVersion } from "../record/kept-report.ts";
import type { WhyOf } from "./explain.ts";
import type { ClaimExplained, Excerpt, PlaceInQuestion, StepInText } from "./explanation.ts";

interface Around {
  readonly weighing: Weighing | null;
  readonly whyOf: WhyOf;
  readonly decisions: readonly KeptDecision[];
}

/** The explanation of a claim as it was read or, for a figure coded by hand, as it was weighed. */
export function explainClaim(db: DatabaseSync, id: string, around: Around): ClaimExplained | null {
  const stored = storedClaim(db, id) ?? weighedFigure(db, around.weighing, id) ?? takenBack(db, id);
  if (stored === null) return null;
  const { claim, current, kept } = stored;
  const { weighing, whyOf, decisions } = around;
  return {
    kind: "claim",
    claim,
    current,
    report: kept?.report ?? null,
    passage: passageOf(kept, claim),
    context: contextOf(kept, claim),
    chain: chainOf(kept, claim),
    rules: "rules" in claim ? claim.rules.map((rule) => ({ id: rule, why: whyOf(rule) })) : [],
    questions:
      weighing?.questions.flatMap((question) => placeIn(weighing, question, claim.id) ?? []) ?? [],
    decisions,
  };
}

interface StoredClaim {
  readonly claim: Claim;
  readonly current: boolean;
  readonly kept: KeptReport | null;
}

function storedClaim(db: DatabaseSync, id: string): StoredClaim | null {
  const row = db
    .prepare(
      `select claims.body, claims.claim_set, readings.report, readings.version from claims
       join readings on readings.claim_set = claims.claim_set
       where claims.id = ? order by readings.version desc limit 1`,
    )
    .get(id);
  if (row === undefined) return null;
  const claimSet = text(row, "claim_set");
  return {
    claim: json<Claim>(row, "body"),
    current: currentReadings(db).some((reading) => reading.claimSet === claimSet),
    kept: reportVersion(db, integer(row, "report")),
  };
}

/** A figure that no reading has: coded by hand, or added by hand to a report whose text has its words. */
function weighedFigure(
  db: DatabaseSync,
  weighing: Weighing | null,
  id: string,
): StoredClaim | null {
  const claim = weighing?.figures.find((figure) => figure.id === id);
  if (claim === undefined) return null;
  const kept = claim.byHand === undefined ? null : latestReport(db, claim.report);
  return { claim, current: true, kept };
}

/** A figure by hand whose decision was taken back, as it was added. */
function takenBack(db: DatabaseSync, id: string): StoredClaim | null {
  for (const kept of allDecisions(db)) {
    const ruling = toRuling(kept);
    if (ruling?.kind !== "add" || ruling.figure.id !== id) continue;
    const report = latestReport(db, ruling.figure.report);
    if (report === null) return null;
    const reading = { report: report.report, figures: [], statements: [] };
    const [claim] = handFigures([ruling], reading, report.text);
    return claim === undefined ? null : { claim, current: false, kept: report };
  }
  return null;
}

function excerpt(kept: KeptReport, { start, end }: Passage): Excerpt {
  return { start, end, text: kept.text.slice(start, end) };
}

function passageOf(kept: KeptReport | null, claim: Claim): Excerpt | null {
  const { start, end } = claim;
  if (kept === null || start === undefined || end === undefined) return null;
  return excerpt(kept, { start, end });
}

/** About two lines of a terminal on each side: enough to judge a date or a name by. */
const CONTEXT_UNITS = 160;

function contextOf(kept: KeptReport | null, claim: Claim): Excerpt | null {
  if (kept === null) return null;
  if (claim.type === "figure") return excerpt(kept, claim.sentence);
  const { start, end } = claim;
  if (start === undefined || end === undefined) return null;
  const lineStart = start === 0 ? 0 : kept.text.lastIndexOf("\n", start - 1) + 1;
  const lineBreak = kept.text.indexOf("\n", end);
  const lineEnd = lineBreak === -1 ? kept.text.length : lineBreak;
  const from = Math.max(lineStart, start - CONTEXT_UNITS);
  const to = Math.min(lineEnd, end + CONTEXT_UNITS);
  return excerpt(kept, { start: wholeFrom(kept.text, from), end: wholeFrom(kept.text, to) });
}

/** The offset itself, or one less where it would cut a surrogate pair in two. */
function wholeFrom(raw: string, at: number): number {
  const unit = raw.codePointAt(at) ?? 0;
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function chainOf(kept: KeptReport | null, claim: Claim): readonly StepInText[] {
  if (!("chain" in claim)) return [];
  return claim.chain.map((step) => {
    const { start, end } = step;
    const inText = kept !== null && start !== null && end !== null;
    return { step, words: inText ? excerpt(kept, { start, end }) : null };
  });
}

function placeIn(weighing: Weighing, question: Question, id: string): PlaceInQuestion | null {
  const answer = question.answers.find((candidate) => candidate.figure === id);
  if (answer === undefined) return null;
  const paired = new Set([id, answer.representative ?? id]);
  const figureOf = (other: string): Figure | null =>
    weighing.figures.find((figure) => figure.id === other) ?? null;
  return {
    question,
    answer,
    root: weighing.roots.find((root) => root.id === answer.root) ?? null,
    versions: question.versions.filter(({ figures }) => figures.includes(id)).map((v) => v.id),
    pairs: question.pairs
      .filter(({ a, b }) => paired.has(a) || paired.has(b))
      .map((pair) => ({ pair, other: figureOf(paired.has(pair.a) ? pair.b : pair.a) })),
  };
}
