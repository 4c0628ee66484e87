import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { weigh } from "@tarjih/weighing";
import {
  type CaseFile,
  type DecisionAsked,
  type Rereading,
  type Reweighing,
  closeCase,
  createCase,
  decide,
  openCase,
} from "../index.ts";
import { addReports } from "../record/add-reports.ts";
import { recordCase } from "../record/record-case.ts";
import { recordReading } from "../record/record-reading.ts";
import { recordWeighing } from "../record/record-weighing.ts";
import {
  RULES,
  SAMPLE_CASE,
  SAMPLE_READINGS,
  SAMPLE_REPORTS,
  person,
  readSample,
} from "../sample.fixture.ts";

/** How the sample is weighed again. */
export const HOW: Reweighing = { rulesVersion: RULES };

/** How the sample is read again. */
export const READ: Reweighing & Rereading = {
  rulesVersion: RULES,
  readingRules: RULES,
  reader: () => readSample,
};

/** Says that a figure is another number. */
export function fix(figure: string, value: number): DecisionAsked {
  return { kind: "fix", figure, slots: { low: value, high: value }, why: `it says ${value}` };
}

/** A case with one decision, and a copy of its file. */
export function twoCopies(folder: string): { readonly ours: string; readonly theirs: string } {
  const [ours, theirs] = [join(folder, "ours.tarjih"), join(folder, "theirs.tarjih")];
  const file = createCase(ours, person("Rana"));
  const texts = new Map(SAMPLE_REPORTS.map(({ report, text }) => [report.id, text]));
  recordCase(file, SAMPLE_CASE);
  addReports(file, SAMPLE_REPORTS);
  recordReading(file, SAMPLE_READINGS, RULES);
  recordWeighing(file, weigh({ case: SAMPLE_CASE, readings: SAMPLE_READINGS, texts }), RULES);
  decide(file, [fix("ar-f1", 15)], HOW);
  closeCase(file);
  copyFileSync(ours, theirs);
  return { ours, theirs };
}

/** Does one piece of work in a case as somebody, and closes it. */
export function on<T>(path: string, who: string, work: (file: CaseFile) => T): T {
  const file = openCase(path, person(who));
  try {
    return work(file);
  } finally {
    closeCase(file);
  }
}
