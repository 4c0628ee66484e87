import { join } from "node:path";
import { addReports } from "../record/add-reports.ts";
import { buildCase } from "../file/build-case.ts";
import { recordReading } from "../record/record-reading.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { fillAndDecide, person, readSample, RULES, sampleReport } from "../sample.fixture.ts";

/** A case whose pages are mostly full: texts and originals over many pages, claims in many rows. */
export async function fullCase(): Promise<string> {
  const path = join(emptyFolder(), "dahlia.tarjih");
  await buildCase(path, person(), (file) => {
    fillAndDecide(file);
    const reports = Array.from({ length: 12 }, (_, index) =>
      sampleReport(
        `long${index}`,
        `Plain Wire ${index}\n${index + 10} wounded.\n${"مستودع ".repeat(300)}`,
      ),
    );
    addReports(file, reports);
    recordReading(
      file,
      reports.map((item) => readSample(item)),
      RULES,
    );
  });
  return path;
}
