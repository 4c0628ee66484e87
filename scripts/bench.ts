import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { collect } from "@tarjih/archive";
import { reader } from "@tarjih/reading";
import { ar as chronoArabic } from "chrono-node";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { benchDossier } from "./bench/dossier.ts";
import { benchSearch } from "./bench/search.ts";
import { benchWeighing } from "./bench/weighing.ts";
import { benchWorkbench } from "./bench/workbench.ts";

/**
 * Characters per second of full reading on Arabic and English text, and in the same run what a TypeScript user
 * would take instead: chrono-node's Arabic locale (dates alone) and wink-nlp (tokens, entities, sentences) on the
 * English text. Ratios travel; absolute numbers belong to the machine that is printed with them.
 */
const CHARACTERS = 400_000;
const ROUNDS = 7;

const root = join(import.meta.dirname, "..");
const collected = await collect([join(root, "examples/nawras-prison")]);
if (!collected.ok) throw new Error("the example case cannot be read");
const { reports, case: info } = collected.collection;

/** The example's reports of one language, repeated with their number in front so that no two parts are the same. */
function corpus(lang: "ar" | "en"): string {
  const texts = reports.filter(({ report }) => report.lang === lang).map(({ text }) => text);
  let all = "";
  for (let i = 0; all.length < CHARACTERS; i++)
    all += `${i}.\n${texts[i % texts.length] ?? ""}\n\n`;
  return all.slice(0, CHARACTERS);
}

function benchReport(
  lang: "ar" | "en",
  length: number,
): Parameters<ReturnType<typeof reader>>[0]["report"] {
  const none = {
    outlet: null,
    author: null,
    url: null,
    captured: null,
    title: null,
    sha256: "",
    text_sha256: "",
  };
  return {
    type: "report",
    id: "r1",
    path: "bench.txt",
    lang,
    published: "2031-04-15",
    length,
    ...none,
  };
}

interface Row {
  readonly name: string;
  readonly text: string;
  readonly run: (text: string) => unknown;
}

const read = reader(info);
const nlp = winkNLP(model);
const [arabic, english] = [corpus("ar"), corpus("en")];
const rows: readonly Row[] = [
  {
    name: "Tarjih, full reading, Arabic",
    text: arabic,
    run: (text) => read({ report: benchReport("ar", text.length), text }),
  },
  {
    name: "chrono-node `ar`, dates alone, Arabic",
    text: arabic,
    run: (text) => chronoArabic.parse(text, new Date(2031, 3, 15)),
  },
  {
    name: "Tarjih, full reading, English",
    text: english,
    run: (text) => read({ report: benchReport("en", text.length), text }),
  },
  {
    name: "wink-nlp, entities, English",
    text: english,
    run: (text) => nlp.readDoc(text).entities().out(),
  },
];

/** Seconds of each row, one round after the other so that a slow moment of the machine hits all alike. */
const seconds = rows.map((): number[] => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [i, { text, run }] of rows.entries()) {
    const from = process.hrtime.bigint();
    run(text);
    seconds[i]?.push(Number(process.hrtime.bigint() - from) / 1e9);
  }
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const rates = rows.map(({ text }, i) => text.length / median(seconds[i] ?? []));
const ratio = (i: number): string => {
  const peer = rates[i - (i % 2) + 1];
  const own = rates[i];
  return i % 2 === 1 || peer === undefined || own === undefined ? "1" : (own / peer).toFixed(1);
};
const table = [
  "| what | characters per second (median of rounds) | ratio to the peer below |",
  "| --- | ---: | ---: |",
  ...rows.map(
    ({ name }, i) => `| ${name} | ${Math.round((rates[i] ?? 0) / 1000) * 1000} | ${ratio(i)} |`,
  ),
].join("\n");
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${CHARACTERS} characters a text, ${ROUNDS} rounds.`;

// Weighing a hundred thousand reports takes minutes.
const weighing = benchWeighing(process.argv.includes("--large"));

const searching = await benchSearch();

const working = await benchWorkbench();

const dossier = await benchDossier();

const page = `# Benchmarks\n\nWritten by \`npm run bench\`; tests never time anything. Reading is the whole of it: figures, dates, sources, statements and\nquestions. The peers do less: chrono-node finds dates, wink-nlp tokens, sentences and entities.\n\n${table}\n\nMachine: ${machine}\n\n${weighing}\n\n${searching}\n\n${working}\n\n${dossier}\n`;
writeFileSync(join(root, "docs/bench.md"), page);
process.stdout.write(
  `${table}\n\n${machine}\n\n${weighing}\n\n${searching}\n\n${working}\n\n${dossier}\n`,
);
