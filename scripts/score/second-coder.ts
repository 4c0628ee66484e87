import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Measure } from "@tarjih/reading";
import { readPassage } from "./read-passage.ts";
import { goldFiles, startOf } from "./reading-gold.ts";
import type { GoldSpan, Passage } from "./reading-gold.ts";
import type { ScorePart } from "./score-part.ts";
import { best, Tally } from "./tally.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/reading/locked/second-coder");
const SETS: readonly (readonly [set: string, lang: "ar" | "en", file: string])[] = [
  ["locked", "ar", "ar"],
  ["locked news", "ar", "news-ar"],
  ["locked sentences", "ar", "sentences-ar"],
  ["locked", "en", "en"],
  ["locked news", "en", "news-en"],
  ["locked sentences", "en", "sentences-en"],
];

/** A number as somebody, or the program, has it: its letters, values and measure, and what measure he would take as well. */
interface Coded {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly measures: readonly Measure[];
}
type Line = {
  readonly id: string;
  readonly figures: readonly (GoldSpan & {
    readonly measure: Measure;
    readonly measureAlso?: readonly Measure[];
    readonly low: number | null;
    readonly high: number | null;
  })[];
};

/**
 * Two people on the same locked texts: how far the second coder, who saw the codebook and open examples only, has what the gold has, and the program beside, against either. What two
 * careful people do not agree on no reader of texts can get right by the gold.
 */
export const SECOND_CODER: ScorePart = {
  name: "coders",
  marker: "coders",
  score: ({ locked }) => {
    if (!locked) return Promise.resolve("Only with --locked: the texts are in the lock.");
    const gold = new Map(
      goldFiles([], true).flatMap(({ passages, set }) =>
        set.startsWith("locked") ? passages.map((one) => [one.id, one] as const) : [],
      ),
    );
    const rows = SETS.flatMap(([set, lang, file]) => {
      const [people, either, program, second] = [
        new Tally(),
        new Tally(),
        new Tally(),
        new Tally(),
      ];
      const lines = linesOf(file);
      for (const { id, figures } of lines) {
        const passage = gold.get(id);
        if (passage?.figures === undefined) throw new Error(`${file}: no gold for ${id}`);
        const { text } = passage;
        const first = passage.figures.map((one) => codedOf(text, one));
        const other = figures.map((one) => codedOf(text, one));
        const read = readBy(passage);
        compare(first, other.map(alone), people);
        compare(first, other, either);
        compare(first, read, program);
        compare(other.map(alone), read, second);
      }
      const row = (what: string, tally: Tally): string =>
        `| ${set} | ${lang} | ${lines.length} | ${what} | ${tally.row()} |`;
      return [
        row("second coder, first answers", people),
        row("second coder, any answer that he would take", either),
        row("program", program),
        row("program, by the second coder", second),
      ];
    });
    return Promise.resolve(
      [
        "| set | lang | texts | span + value + measure | precision | recall | F1 | right | wrong | missed |",
        "| --- | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
        ...rows,
      ].join("\n"),
    );
  },
};

function linesOf(file: string): readonly Line[] {
  return readFileSync(join(FOLDER, `${file}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this repository's own file
      return JSON.parse(line) as Line;
    });
}

function codedOf(text: string, one: Line["figures"][number]): Coded {
  const start = startOf(text, one);
  const { low, high, measure, measureAlso = [] } = one;
  return { start, end: start + one.quote.length, low, high, measures: [measure, ...measureAlso] };
}

function alone(one: Coded): Coded {
  return { ...one, measures: one.measures.slice(0, 1) };
}

function readBy(passage: Passage): readonly Coded[] {
  return readPassage(passage).figures.map(({ start, end, low, high, measure }) => ({
    start,
    end,
    low,
    high,
    measures: [measure],
  }));
}

/** As the figures of the gold set are compared: the same letters, values and measure. */
export function compare(wanted: readonly Coded[], found: readonly Coded[], tally: Tally): void {
  const left = [...found];
  for (const gold of wanted) {
    const agrees = (one: Coded): boolean =>
      one.low === gold.low &&
      one.high === gold.high &&
      one.measures.some((measure) => gold.measures.includes(measure));
    const at = best(left, gold.start, gold.end, agrees);
    const [one] = at < 0 ? [] : left.splice(at, 1);
    if (one !== undefined && one.start === gold.start && one.end === gold.end && agrees(one))
      tally.right++;
    else {
      tally.missed++;
      if (one !== undefined) tally.wrong++;
    }
  }
  tally.wrong += left.length;
}
