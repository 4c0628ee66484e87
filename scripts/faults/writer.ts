// Writes to a case without end and prints a line for each step as soon as it is acknowledged, until it is killed:
// `node scripts/faults/writer.ts CASE add|decide|fix|weigh|merge SEED`.
import { rmSync, writeSync } from "node:fs";
import { createHash } from "node:crypto";
import { ADAPTERS } from "@tarjih/archive";
import {
  addDecision,
  addReports,
  type CaseFile,
  closeCase,
  createCase,
  decide,
  importCase,
  openCase,
  openCaseToRead,
  readReports,
  recordReading,
  recordWeighing,
  readWeighing,
} from "@tarjih/casefile";
import { EMPTY_CASE, type Report, read } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";

const [path = "", kind = "decide", seed = "0"] = process.argv.slice(2);
const person = { who: "writer", clock: (): string => "2031-05-01T08:00:00Z", waitMs: 20_000 };
const file = openCase(path, person);
const sha256 = (data: string): string => createHash("sha256").update(data).digest("hex");

/** Past any buffer: what stands on the pipe was acknowledged. */
const acknowledge = (what: string): void => {
  writeSync(1, `${what}\n`);
};

for (let round = 0; ; round += 1) {
  if (kind === "add") acknowledge(`report ${addOne(file, round)}`);
  else if (kind === "fix") for (const id of fixOne(round)) acknowledge(`decision ${id}`);
  else if (kind === "merge") for (const line of mergeOne(round)) acknowledge(line);
  else if (kind === "decide") acknowledge(`decision ${decideOne(round)}`);
  else acknowledge(`weighing ${weighOne(round)}`);
}

function addOne(to: CaseFile, round: number): string {
  const id = `r-${seed}-${process.pid}-${round}`;
  const text = `Plain Wire\n${round + 2} workers were wounded in the Dahlia depot.\n`;
  const report: Report = {
    type: "report",
    id,
    path: `${id}.txt`,
    sha256: sha256(text),
    lang: "en",
    outlet: "Plain Wire",
    author: null,
    url: null,
    published: "2031-04-10",
    captured: null,
    title: null,
    text_sha256: sha256(text),
    length: text.length,
  };
  const plain = ADAPTERS.at(-1);
  const adapter = { id: plain?.id ?? "", version: plain?.version ?? "" };
  const bytes = new TextEncoder().encode(text);
  const item = { report, text, bytes, mime: "text/plain", charset: "utf-8", adapter };
  addReports(to, [item]);
  recordReading(to, [read(item, EMPTY_CASE)], "rules");
  return id;
}

function decideOne(round: number): string {
  const value = { round, seed, process: process.pid };
  return addDecision(file, { kind: "note", target: "case", value, why: "fault" }).id;
}

function weighOne(round: number): string {
  const reports = readReports(file).slice(0, 5);
  const weighing = weigh({
    case: { ...EMPTY_CASE, title: `${seed} ${process.pid} ${round}` },
    readings: reports.map((one) => read(one, EMPTY_CASE)),
    texts: new Map(reports.map(({ report, text }) => [report.id, text])),
  });
  recordWeighing(file, weighing, "rules");
  return readWeighing(file)?.case.title?.replaceAll(" ", "_") ?? "";
}

/** A decision on which numbers hang: recorded with the weighing that follows from it. */
function fixOne(round: number): readonly string[] {
  if (readReports(file).length === 0) addOne(file, 0);
  if ((readWeighing(file)?.figures ?? []).length === 0) weighOne(round);
  const [figure] = readWeighing(file)?.figures ?? [];
  if (figure === undefined) throw new Error("nothing to decide about");
  const value = 1000 + (process.pid % 1000) * 1000 + round;
  const slots = { low: value, high: value };
  const how = { rulesVersion: "rules" };
  const asked = { kind: "fix", figure: figure.id, slots, why: "fault" } as const;
  return decide(file, [asked], how).decisions.map(({ id }) => id);
}

/** Takes over a report and a decision of another file. */
function mergeOne(round: number): readonly string[] {
  const place = `${path}.${process.pid}.${round}.other`;
  const other = createCase(place, { ...person, who: "other" });
  addOne(other, round);
  const value = { round, seed, process: process.pid };
  addDecision(other, { kind: "note", target: "case", value, why: "fault" });
  closeCase(other);
  const from = openCaseToRead(place);
  const done = importCase(file, from, {
    rulesVersion: "rules",
    readingRules: "rules",
    reader: (info) => (report) => read(report, info),
  });
  closeCase(from);
  rmSync(place);
  return [
    ...done.reports.map((id) => `report ${id}`),
    ...done.decisions.map(({ id }) => `decision ${id}`),
  ];
}
