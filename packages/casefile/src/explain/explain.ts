import type { Finding, LineageLink, Report, Weighing } from "@tarjih/reading";
import { seriesOf } from "@tarjih/weighing";
import { type CaseFile, reading } from "../file/case-file.ts";
import { journal } from "../journal/journal.ts";
import { type KeptDecision, allDecisions, isAbout } from "../recall/decisions.ts";
import { readOriginal } from "../recall/read-reports.ts";
import { currentReadings, readClaims } from "../recall/read-readings.ts";
import { markedWeighing } from "../recall/read-weighing.ts";
import { saltsOf } from "../blind/salt.ts";
import { latestReport } from "../record/kept-report.ts";
import { asLeft, reportLeftAs } from "./as-left.ts";
import { explainClaim } from "./explain-claim.ts";
import type {
  Explanation,
  QuestionExplained,
  ReportExplained,
  RootExplained,
} from "./explanation.ts";

/** Why a rule is as it is, by its id; null for a rule that is not known. */
export type WhyOf = (ruleId: string) => string | null;

/**
 * What the case holds about an id: of a claim, a question, a root or a report. Everything comes from
 * what was stored, and `whyOf` gives the sentence of a rule. Null where the case does not know the id.
 */
export function explain(file: CaseFile, id: string, whyOf: WhyOf): Explanation | null {
  return reading(file, (db) => {
    const weighing = markedWeighing(db);
    const about = (target: string): readonly KeptDecision[] =>
      allDecisions(db).filter((decision) => isAbout(decision, target));
    return (
      explainClaim(db, id, { weighing, whyOf, decisions: about(id) }) ??
      explainQuestion(weighing, id, allDecisions(db)) ??
      explainRoot(weighing, id, about(id)) ??
      explainReport(file, weighing, id, about(id))
    );
  });
}

function explainQuestion(
  weighing: Weighing | null,
  id: string,
  all: readonly KeptDecision[],
): QuestionExplained | null {
  const question = weighing?.questions.find((candidate) => candidate.id === id);
  if (weighing === null || question === undefined) return null;
  const figures = new Map(weighing.figures.map((figure) => [figure.id, figure]));
  const roots = new Set(question.answers.map((answer) => answer.root));
  const answers = question.answers.flatMap((answer) => figures.get(answer.figure) ?? []);
  const rejected = (question.rejected ?? []).flatMap((figure) => figures.get(figure) ?? []);
  const marks = new Set([
    ...(question.decisions ?? []),
    ...[...answers, ...rejected].flatMap((figure) => figure.decisions ?? []),
  ]);
  return {
    kind: "question",
    question,
    figures: answers,
    series: seriesOf(question, answers),
    roots: weighing.roots.filter((root) => roots.has(root.id)),
    open: weighing.open.filter((item) => item.question === id),
    decisions: all.filter((one) => marks.has(one.id) || isAbout(one, id)),
  };
}

function explainRoot(
  weighing: Weighing | null,
  id: string,
  decisions: readonly KeptDecision[],
): RootExplained | null {
  const root = weighing?.roots.find((candidate) => candidate.id === id);
  if (weighing === null || root === undefined) return null;
  const reports = new Set(root.reports);
  const figures = new Set(root.figures);
  return {
    kind: "root",
    root,
    reports: weighing.reports.filter((report: Report) => reports.has(report.id)),
    figures: weighing.figures.filter((figure) => figures.has(figure.id)),
    lineage: weighing.lineage.filter(
      (link) => reports.has(link.from.report) && reports.has(link.to.report),
    ),
    decisions,
  };
}

function explainReport(
  file: CaseFile,
  weighing: Weighing | null,
  asked: string,
  aboutAsked: readonly KeptDecision[],
): ReportExplained | null {
  return reading(file, (db) => {
    const salts = saltsOf(file);
    const kept = latestReport(db, asked) ?? reportLeftAs(db, asked, salts);
    if (kept === null) return null;
    const { id } = kept.report;
    const read = currentReadings(db).find((row) => row.report === kept.version);
    const byHand = (weighing?.figures ?? []).filter(
      (figure) => figure.byHand !== undefined && figure.report === id,
    );
    const touches = (link: LineageLink): boolean =>
      link.from.report === id || link.to.report === id;
    const [own, ...alsoLeftAs] = salts.map((salt) => asLeft(kept.report, salt));
    const claims = [...(read === undefined ? [] : readClaims(db, read.claimSet)), ...byHand];
    const known = new Set(claims.map((claim) => claim.id));
    return {
      kind: "report",
      report: kept.report,
      adapter: kept.adapter,
      mime: kept.mime,
      charset: kept.charset,
      size: readOriginal(file, kept.report.sha256)?.length ?? 0,
      claims,
      roots: weighing?.roots.filter((root) => root.reports.includes(id)) ?? [],
      lineage: weighing?.lineage.filter(touches) ?? [],
      decisions:
        id === asked ? aboutAsked : allDecisions(db).filter((decision) => isAbout(decision, id)),
      findings: (weighing?.findings ?? []).filter(
        (finding) => isAboutFile(finding, kept.report) && !known.has(finding.id),
      ),
      asLeft: own ?? null,
      alsoLeftAs,
      journal: journal(file).filter((entry) => entry.subject["report"] === id),
    };
  });
}

const PROOFS: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "proof-fails",
  "proof-holds",
  "proof-unread",
]);

/**
 * Whether a finding is about the file of a report, and not about its words, which have their own. Of the file in which it came only proofs
 * are about it, and of these none that is about another page.
 */
function isAboutFile({ code, report, detail, start }: Finding, own: Report): boolean {
  if (report !== null) return report === own.id && start === undefined;
  if (!PROOFS.has(code)) return false;
  const file = detail["of"] ?? detail["name"];
  const { part } = detail;
  return file === own.container?.path && (part === undefined || part === own.url);
}
