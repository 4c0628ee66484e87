import { join } from "node:path";
import { writing } from "../file/case-file.ts";
import { importDecisions } from "../merge/import-decisions.ts";
import { addContainers } from "../record/add-containers.ts";
import { addReports } from "../record/add-reports.ts";
import { buildCase } from "../file/build-case.ts";
import { recordReading } from "../record/record-reading.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { fillAndDecide, person, readSample, RULES, sampleReport } from "../sample.fixture.ts";

/** What somebody noted in another copy of the case. */
const THEIRS = {
  id: "decision-1",
  kind: "note",
  target: "q1",
  value: { target: "q1" },
  who: "Sami",
  when: "2031-04-13T09:00:00Z",
  why: "asked the hospital",
  undoes: null,
};

/** A case whose pages are mostly full: texts and originals over many pages, claims in many rows. */
export async function fullCase(): Promise<string> {
  const path = join(emptyFolder(), "dahlia.tarjih");
  await buildCase(path, person(), (file) => {
    fillAndDecide(file);
    writing(file, (writer) =>
      importDecisions(writer, {
        line: "ab".repeat(32),
        head: "cd".repeat(32),
        decisions: [THEIRS],
      }),
    );
    const reports = Array.from({ length: 12 }, (_, index) =>
      sampleReport(
        `long${index}`,
        `Plain Wire ${index}\n${index + 10} wounded.\n${"مستودع ".repeat(300)}`,
      ),
    );
    // Too large to be kept: only what is said of it is in the file.
    const unpackedBy = [{ id: "zip", version: "1" }];
    const hash = "ab".repeat(32);
    addContainers(file, [{ path: "big.zip", sha256: hash, size: 9e9, bytes: null, unpackedBy }]);
    addReports(file, reports);
    recordReading(
      file,
      reports.map((item) => readSample(item)),
      RULES,
    );
  });
  return path;
}
