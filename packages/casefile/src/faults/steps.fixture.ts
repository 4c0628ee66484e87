import { join } from "node:path";
import {
  type CaseFile,
  addMaterial,
  addReports,
  closeCase,
  decide,
  importCase,
  openCaseToRead,
  recordReading,
} from "../index.ts";
import { HOW, READ, fix, on, twoCopies } from "../merge/two-copies.fixture.ts";
import { RULES, readSample, sampleReport } from "../sample.fixture.ts";

/** One thing that a person does to a case; each is one transaction. */
export interface Step {
  readonly name: string;
  readonly run: (file: CaseFile, folder: string) => void;
}

const LATER = sampleReport("later", "Quay Post\nThe guild counted 16 wounded workers.\n");
const THEIRS = sampleReport("theirs", "Mole Post\nThe harbour counted 17 wounded workers.\n");

/** What must go wrong well, whatever happens around it. */
export const STEPS: readonly Step[] = [
  {
    name: "add",
    run: (file) => {
      const read = { readings: [readSample(LATER)], readingRules: RULES };
      addMaterial(file, { ...read, reports: [LATER], findings: [] }, HOW);
    },
  },
  {
    name: "decide",
    run: (file) => {
      decide(file, [fix("late-f1", 18)], HOW);
    },
  },
  {
    name: "import",
    run: (file, folder) => {
      const other = openCaseToRead(join(folder, "theirs.tarjih"));
      try {
        importCase(file, other, READ);
      } finally {
        closeCase(other);
      }
    },
  },
];

/** A case on which every step has something to do: `theirs` beside it holds a report and a decision more. */
export function caseForSteps(folder: string): string {
  const { ours, theirs } = twoCopies(folder);
  on(theirs, "Sami", (file) => {
    addReports(file, [THEIRS]);
    recordReading(file, [readSample(THEIRS)], RULES);
    decide(file, [fix("en-f1", 13)], HOW);
  });
  return ours;
}
