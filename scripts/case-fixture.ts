// `npm run case:fixture`: makes the case file of this release, which every later one must open, search and verify.
// Run it once for a release; an older one is never made again.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { collect } from "@tarjih/archive";
import {
  addDecision,
  addReports,
  buildCase,
  recordCase,
  recordFindings,
  recordReading,
  recordWeighing,
} from "@tarjih/casefile";
import { RULES_VERSION, reader } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { CASES } from "./golden-cases.ts";
import { ROOT } from "./steps.ts";
import { textOf } from "./tree.ts";

const manifest: unknown = JSON.parse(textOf("packages/casefile/package.json"));
const version =
  typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
const path = join(ROOT, "fixtures/casefiles", `${version}.tarjih`);
if (existsSync(path)) throw new Error(`${path} is there: a released case file is never made again`);

const folder = join(CASES, "ferry-fire");
const collected = await collect([join(folder, "case.yaml"), join(folder, "reports")]);
if (!collected.ok) throw new Error("the case of the fixture cannot be read");
const { case: info, reports, findings } = collected.collection;
const read = reader(info);
const readings = reports.map((report) => read(report));
const texts = new Map(reports.map(({ report, text }) => [report.id, text]));
const weighing = weigh({ case: info, readings, texts });
const clock = (): string => "2031-06-01T08:00:00Z";
await buildCase(path, { who: "Rana", clock }, (file) => {
  recordCase(file, info);
  addReports(file, reports);
  recordReading(file, readings, RULES_VERSION);
  recordFindings(file, findings);
  recordWeighing(file, weighing, RULES_VERSION);
  addDecision(file, {
    kind: "note",
    target: "case",
    value: "kept",
    why: "A note of this release.",
  });
});
process.stdout.write(`wrote ${path}\n`);
