import { cpus, totalmem } from "node:os";
import { reader } from "@tarjih/reading";
import { ar as chronoArabic } from "chrono-node";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { benchReport } from "./bench-report.ts";
import { corpus, exampleCase } from "./corpus.ts";

const CHARACTERS = 400_000;
const ROUNDS = 7;

interface Row {
  readonly name: string;
  readonly text: string;
  readonly run: (text: string) => unknown;
}

/**
 * Characters per second of full reading on Arabic and English text, and in the same run what a TypeScript user
 * would take instead: chrono-node's Arabic locale (dates alone) and wink-nlp (tokens, entities, sentences) on the
 * English text. Ratios travel; absolute numbers belong to the machine that is printed with them.
 */
export async function benchReading(): Promise<string> {
  const { reports, case: info } = await exampleCase();
  const read = reader(info);
  const nlp = winkNLP(model);
  const [arabic, english] = [corpus(reports, "ar", CHARACTERS), corpus(reports, "en", CHARACTERS)];
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
  return `# Benchmarks\n\nWritten by \`npm run bench\`; tests never time anything. Reading is the whole of it: figures, dates, sources, statements and\nquestions. The peers do less: chrono-node finds dates, wink-nlp tokens, sentences and entities.\n\n${table}\n\nMachine: ${machine}`;
}
