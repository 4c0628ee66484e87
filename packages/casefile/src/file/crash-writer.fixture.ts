import { setTimeout } from "node:timers/promises";
import { addDecision, buildCase, openCase } from "../index.ts";
import { person, SAMPLE_REPORTS } from "../sample.fixture.ts";
import { addReports } from "../record/add-reports.ts";

/*
 * The process that the crash tests kill: `decide PATH` records decisions without end and prints the id
 * of each as soon as it is acknowledged; `build PATH` stops in the middle of a
 * first build; `hold PATH` stops with the case locked.
 */
const LONG_MS = 60_000;
const [mode, path = ""] = process.argv.slice(2);

if (mode === "decide") {
  const file = openCase(path, person("crash"));
  for (let round = 0; ; round += 1) {
    const value = { pid: process.pid, round };
    const { id } = addDecision(file, { kind: "note", target: "case", value, why: "crash" });
    process.stdout.write(`${id}\n`);
  }
}

if (mode === "build") {
  await buildCase(path, person("crash"), async (file) => {
    addReports(file, SAMPLE_REPORTS);
    process.stdout.write("building\n");
    await setTimeout(LONG_MS);
  });
}

if (mode === "hold") {
  await buildCase(path, person("holder"), async (file) => {
    addDecision(file, { kind: "note", target: "case", value: 1, why: "held" });
    process.stdout.write("holding\n");
    await setTimeout(LONG_MS);
  });
}
