import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ADAPTERS, type ArchivedReport } from "@tarjih/archive";
import {
  addReports,
  buildCase,
  closeCase,
  openCaseToRead,
  parseQuery,
  recordReading,
  search,
} from "@tarjih/casefile";
import { EMPTY_CASE, reader } from "@tarjih/reading";
import { seeded } from "./random.ts";

const REPORTS = 20_000;
const ROUNDS = 5;
const QUERIES = [
  "مستشفيات",
  '"main gate"',
  "guard*",
  "NEAR(guards gate, 5)",
  "غارة -hospital",
  "the",
  "measure:killed",
  "source:ministry",
  "place:Dahlia",
  "date:2031-05",
  "outlet:Post",
  "-measure:killed",
  "guard* source:ministry date:2031-05-03..2031-05-20",
];
const WORDS =
  "the guards main gate hospital wounded workers depot fire said night city وقعت غارة على المستشفى قرب المدينة قتل عمال في المستودع وقال شهود إن الحراس فتحوا البوابة".split(
    " ",
  );

const WHO = ["the ministry", "the army", "residents", "a hospital director", "the municipality"];
const WHAT = ["killed", "wounded", "arrested", "displaced"];
const WHERE = ["Dahlia", "Qamra", "Zorn", "Elm"];

/** Milliseconds of a search in a case of 20,000 reports, beside a scan of the same texts by LIKE. */
export async function benchSearch(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-bench-"));
  try {
    const path = join(folder, "bench.tarjih");
    const person = { who: "bench", clock: () => "2031-05-01T08:00:00Z" };
    await buildCase(path, person, (file) => {
      const all = reports();
      addReports(file, all);
      // The sentences with claims alone: reading random words takes minutes and finds nothing.
      const read = reader(EMPTY_CASE);
      recordReading(
        file,
        all.map(({ report, text }) => read({ report, text: text.slice(0, text.indexOf("\n")) })),
        "bench",
      );
    });
    const file = openCaseToRead(path);
    const db = new DatabaseSync(path, { readOnly: true });
    const scan = db.prepare("select id from reports where text like ?");
    const rows = QUERIES.map((text) => {
      const parsed = parseQuery(text);
      if (!parsed.ok) throw new Error(text);
      const { total } = search(file, parsed.query);
      const own = median(() => search(file, parsed.query));
      const word =
        text
          .replaceAll(/[^\p{L} ]/gu, "")
          .split(" ")
          .at(-1) ?? "";
      // What a filter asks stands in no text.
      const peer = text.includes(":") ? "" : median(() => scan.all(`%${word}%`)).toFixed(0);
      return `| \`${text}\` | ${total} | ${own.toFixed(1)} | ${peer} |`;
    });
    db.close();
    closeCase(file);
    return [
      "## Search",
      "",
      `${REPORTS} reports of some 80 words, each with claims of its own. The peer is SQLite's LIKE for one word as it is written, which finds no other form of it, and nothing of what a filter asks.`,
      "",
      "| asked | reports found | milliseconds of processor | LIKE |",
      "| --- | ---: | ---: | ---: |",
      ...rows,
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function reports(): readonly ArchivedReport[] {
  const random = seeded(5);
  const plain = ADAPTERS.at(-1);
  const adapter = { id: plain?.id ?? "", version: plain?.version ?? "" };
  return Array.from({ length: REPORTS }, (_, at) => {
    const words = Array.from({ length: 60 }, () => {
      // Nine words of ten are rare, as in real texts.
      const common = WORDS[random.below(WORDS.length)] ?? "";
      return random.chance(0.1) ? common : `w${random.below(50_000)}`;
    });
    const pick = (list: readonly string[]): string => list[random.below(list.length)] ?? "";
    const said = `On ${1 + random.below(28)} May 2031 ${pick(WHO)} said that ${2 + random.below(200)} people were ${pick(WHAT)} in ${pick(WHERE)}.`;
    const text = `${said}\n${words.join(" ")}\n`;
    const bytes = new TextEncoder().encode(text);
    const hash = createHash("sha256").update(bytes).digest("hex");
    const id = `r${at}`;
    const none = {
      outlet: at % 3 === 0 ? "Elm Post" : "Plain Wire",
      author: null,
      url: null,
      captured: null,
      title: null,
    };
    const report = {
      type: "report" as const,
      id,
      path: `${id}.txt`,
      lang: "mixed" as const,
      published: null,
      sha256: hash,
      text_sha256: hash,
      length: text.length,
      ...none,
    };
    return { report, text, bytes, mime: "text/plain", charset: "utf-8", adapter };
  });
}
