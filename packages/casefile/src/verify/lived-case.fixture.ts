import { rmSync } from "node:fs";
import { weigh } from "@tarjih/weighing";
import { sha256 } from "../canonical.ts";
import {
  addContainers,
  addReports,
  closeCase,
  createCase,
  decide,
  decideMask,
  importCase,
  openCase,
  openCaseToRead,
  recordCase,
  recordExport,
  recordFindings,
  recordReading,
  recordWeighing,
  undoDecision,
} from "../index.ts";
import { HOW, READ, fix } from "../merge/two-copies.fixture.ts";
import {
  RULES,
  SAMPLE_CASE,
  SAMPLE_FINDINGS,
  SAMPLE_READINGS,
  SAMPLE_REPORTS,
  person,
  readSample,
  sampleReport,
} from "../sample.fixture.ts";

const LONG = Array.from({ length: 8 }, (_, index) =>
  sampleReport(
    `long${index}`,
    `Plain Wire ${index}\n${index + 10} wounded.\n${"مستودع الداليا ".repeat(200)}`,
  ),
);

/**
 * A case in which everything was done that can be done: weighed, decided, undone, masked, exported, taken over from another
 * copy, with a container that is kept and one that is too large to be.
 */
export function livedCase(path: string): void {
  const file = createCase(path, person());
  const reports = [...SAMPLE_REPORTS, ...LONG];
  const readings = [...SAMPLE_READINGS, ...LONG.map((item) => readSample(item))];
  const texts = new Map(reports.map(({ report, text }) => [report.id, text]));
  recordCase(file, SAMPLE_CASE);
  const bytes = new TextEncoder().encode("an export of a chat ".repeat(300));
  const unpackedBy = [{ id: "zip", version: "1" }];
  addContainers(file, [
    { path: "chat.zip", sha256: sha256(bytes), size: bytes.length, bytes, unpackedBy },
    { path: "big.zip", sha256: "ab".repeat(32), size: 9e9, bytes: null, unpackedBy },
  ]);
  addReports(file, reports);
  recordFindings(file, SAMPLE_FINDINGS);
  recordReading(file, readings, RULES);
  recordWeighing(file, weigh({ case: SAMPLE_CASE, readings, texts }), RULES);
  decide(file, [fix("ar-f1", 15), { kind: "accept", figure: "en-f1", why: "" }], HOW);
  closeCase(file);
  takeOver(path);
}

function takeOver(path: string): void {
  const place = `${path}.other`;
  const theirs = createCase(place, person("Sami"));
  const more = sampleReport("theirs", "Mole Post\nThe harbour counted 17 wounded workers.\n");
  recordCase(theirs, SAMPLE_CASE);
  addReports(theirs, [more, ...SAMPLE_REPORTS]);
  recordReading(theirs, [readSample(more), ...SAMPLE_READINGS], RULES);
  const readings = [readSample(more), ...SAMPLE_READINGS];
  recordWeighing(theirs, weigh({ case: SAMPLE_CASE, readings, texts: new Map() }), RULES);
  decide(theirs, [fix("late-f1", 18)], HOW);
  closeCase(theirs);
  const file = openCase(path, person("Nour"));
  const other = openCaseToRead(place);
  importCase(file, other, READ);
  closeCase(other);
  rmSync(place);
  const { decisions } = decide(file, [{ kind: "reject", figure: "late-f1", why: "other" }], HOW);
  undoDecision(file, { id: decisions[0]?.id ?? "", why: "the same after all" }, HOW);
  decideMask(file, { kind: "mask", name: "Salim Haddad", why: "a child" });
  const exported = { format: "csv", profile: "public", lang: "ar", files: 4 };
  recordExport(file, { ...exported, sha256: sha256("files") });
  closeCase(file);
}
