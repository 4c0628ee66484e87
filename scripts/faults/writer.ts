// Writes to a case without end and prints a line for each step as soon as it is acknowledged, until it is killed:
// `node scripts/faults/writer.ts CASE add|decide|weigh SEED`.
import { writeSync } from "node:fs";
import { createHash } from "node:crypto";
import { ADAPTERS } from "@tarjih/archive";
import {
  addDecision,
  addReports,
  openCase,
  readReports,
  recordReading,
  recordWeighing,
  readWeighing,
} from "@tarjih/casefile";
import { EMPTY_CASE, type Report, read } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";

const [path = "", kind = "decide", seed = "0"] = process.argv.slice(2);
const file = openCase(path, { who: "writer", clock: () => "2031-05-01T08:00:00Z", waitMs: 20_000 });
const sha256 = (data: string): string => createHash("sha256").update(data).digest("hex");

/** Past any buffer: what stands on the pipe was acknowledged. */
const acknowledge = (what: string): void => {
  writeSync(1, `${what}\n`);
};

for (let round = 0; ; round += 1) {
  if (kind === "add") acknowledge(`report ${addOne(round)}`);
  else if (kind === "decide") acknowledge(`decision ${decideOne(round)}`);
  else acknowledge(`weighing ${weighOne(round)}`);
}

function addOne(round: number): string {
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
  addReports(file, [item]);
  recordReading(file, [read(item, EMPTY_CASE)], "rules");
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
