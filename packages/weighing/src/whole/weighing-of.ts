import type { Decision, Finding, Question, Reading, Weighing } from "@tarjih/reading";
import type { Group } from "../blocks/group.ts";
import type { Sheet } from "../keys/sheet.ts";
import { marked } from "../decisions/mark.ts";
import { namedInVerdicts } from "../decisions/overruled.ts";
import { withRejected } from "../decisions/rejected-figures.ts";
import { RARE_TEXTS } from "../lineage/candidates.ts";
import { decidedLinks } from "../lineage/decisions.ts";
import type { ReportLink } from "../lineage/report-link.ts";
import { weighingFindings } from "../open/findings.ts";
import { openQuestions } from "../open/open-questions.ts";
import { rivalDays } from "../open/rival-days.ts";
import type { Setting } from "../setting.ts";
import { claimsLeft } from "./claims-left.ts";
import { limitedPairs } from "./limited-pairs.ts";
import { lineageOf } from "./lineage.ts";
import { withDenials } from "../questions/denials.ts";
import { questionOf } from "../questions/question-of.ts";
import { rootsOf } from "./roots.ts";

/** What the three steps made, in the order of the case. */
export interface Parts {
  /** By path, each report once. */
  readonly readings: readonly Reading[];
  readonly texts: ReadonlyMap<string, string>;
  readonly sheets: readonly Sheet[];
  readonly links: readonly ReportLink[];
  /** How many passages too many texts share for all of them to be compared. */
  readonly common: number;
  /** In the order in which a person asks, and the questions made of them in the same order. */
  readonly groups: readonly Group[];
  readonly questions: readonly Question[];
}

/** Puts the parts together: roots over all questions, who repeats whom, what is left open. */
export function weighingOf(
  parts: Parts,
  setting: Setting,
  decisions: readonly Decision[] = [],
): Weighing {
  const { readings, texts, groups } = parts;
  const { info, mainEvent, nameOf, sources } = setting;
  const roots = rootsOf(groups, setting, info.language ?? commonLanguage(readings));
  const links = decidedLinks(parts.links, setting.overruled.origins);
  const lineage = lineageOf(parts.sheets, links, groups, sources);
  const figures = readings.flatMap((reading) => reading.figures);
  const reports = readings.map((reading) => reading.report);
  const limited = limitedPairs(groups, namedInVerdicts(setting.overruled));
  const made = parts.questions.map((question, i) => {
    const group = limited.groups[i];
    return group === undefined || group === groups[i] ? question : questionOf(group, setting);
  });
  const asked = withRejected(made, groups, { figures, reports }, setting);
  const questions = withDenials(asked, readings, mainEvent);
  const weighing: Weighing = {
    case: { title: info.title, event: info.events[0] },
    reports,
    figures,
    questions,
    roots,
    lineage,
    open: [
      ...rivalDays(readings, texts, nameOf),
      ...openQuestions({
        questions,
        figures: new Map(figures.map((figure) => [figure.id, figure])),
        roots: new Map(roots.map((root) => [root.id, root])),
        readings,
        mainEvent,
        nameOf,
      }),
    ],
    findings: [
      ...readings.flatMap((reading) => reading.findings),
      ...weighingFindings(readings, questions, lineage, sources),
      ...limitedComparison(parts.common),
      ...claimsLeft(parts.sheets),
      ...limited.findings,
    ],
  };
  return marked(weighing, decisions);
}

/** A limit that was reached is said, never kept to itself. */
function limitedComparison(common: number): readonly Finding[] {
  if (common === 0) return [];
  const of = { code: "comparison-limited", report: null, severity: "info" } as const;
  const detail = { limit: RARE_TEXTS, passages: common };
  return [{ type: "finding", id: "comparison-limited", ...of, detail }];
}

/** Names of roots are in the language of the case, else of most reports. */
function commonLanguage(readings: readonly Reading[]): "ar" | "en" {
  const arabic = readings.filter(({ report }) => report.lang === "ar").length;
  return arabic * 2 > readings.length ? "ar" : "en";
}
