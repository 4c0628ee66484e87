import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { reportedEvents } from "./reported-events.ts";

/** Sizes in reports, ten claims each; the exponent is measured between the last two. */
const SIZES = [250, 1000, 4000];
const LARGE = 100_000;
/** Heap of the process that weighs, in MiB: with all else it stays under four gigabytes. */
const HEAP = 3400;
/** As many reports as comparing all pairs can bear; twice as many take four times as long. */
const ALL_PAIRS = 500;
const SHINGLE = 5;

/** Time and memory of weighing after reading, by size, beside the way that compares every pair of texts and claims. */
export function benchWeighing(large: boolean): string {
  const rows = (large ? [...SIZES, LARGE] : SIZES).map((reports) => ({
    reports,
    ...weighedOnce(reports),
  }));
  const [smaller, larger] = rows.slice(-2);
  const exponent =
    smaller === undefined || larger === undefined
      ? Number.NaN
      : Math.log(larger.processor / smaller.processor) / Math.log(larger.claims / smaller.claims);
  const [half, pairs] = [ALL_PAIRS / 2, ALL_PAIRS].map((reports) => {
    const events = reportedEvents(reports);
    const from = process.hrtime.bigint();
    allPairs(events);
    return Number(process.hrtime.bigint() - from) / 1e9;
  });
  const growth = Math.log2((pairs ?? Number.NaN) / (half ?? Number.NaN));
  return [
    "## Weighing",
    "",
    "Reports as reading gives them, ten claims each, forty to an event; nearly a third are copies, whole, edited or in part.",
    "Each size in a process of its own; `npm run bench -- --large` adds a hundred thousand reports.",
    "",
    "| reports | claims | seconds | of processor | claims per second | one report more, seconds | peak memory, MiB |",
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(({ reports, claims, seconds, processor, added, peak }) => {
      const rate = Math.round(claims / seconds);
      const cells = [reports, claims, seconds.toFixed(2), processor.toFixed(2), rate];
      return `| ${[...cells, added.toFixed(3), peak].join(" | ")} |`;
    }),
    "",
    `Exponent between the last two sizes, by time of the processor: ${exponent.toFixed(2)}. Only to compare each text with each other, and each number with each other, takes ${(pairs ?? Number.NaN).toFixed(2)} s for ${ALL_PAIRS} reports and grows with exponent ${growth.toFixed(2)}.`,
  ].join("\n");
}

interface Weighed {
  readonly claims: number;
  readonly seconds: number;
  readonly processor: number;
  readonly added: number;
  readonly peak: number;
}

/** In a process of its own, so that no size pays for another's memory. */
function weighedOnce(reports: number): Weighed {
  const script = join(import.meta.dirname, "weigh-once.ts");
  const flags = [`--max-old-space-size=${HEAP}`, script, String(reports)];
  const printed: unknown = JSON.parse(execFileSync(process.execPath, flags, { encoding: "utf8" }));
  if (!isWeighed(printed)) throw new Error("weigh-once.ts printed something else");
  return printed;
}

function isWeighed(value: unknown): value is Weighed {
  return typeof value === "object" && value !== null && "peak" in value && "added" in value;
}

/** What there is without an index: the shingles of each text against each other's, each number against each other. */
function allPairs({ readings, texts }: ReturnType<typeof reportedEvents>): number {
  const shingles = [...texts.values()].map((text) => {
    const words = text.split(" ");
    return new Set(words.map((_, at) => words.slice(at, at + SHINGLE).join(" ")));
  });
  let found = 0;
  for (const [i, one] of shingles.entries()) {
    for (const other of shingles.slice(i + 1)) if (one.intersection(other).size >= SHINGLE) found++;
  }
  const figures = readings.flatMap((reading) => reading.figures);
  for (const [i, one] of figures.entries()) {
    for (let j = i + 1; j < figures.length; j++) {
      const other = figures[j];
      const isOne = one.event === other?.event && one.measure === other.measure;
      if (isOne && one.low !== other.low) found++;
    }
  }
  return found;
}
