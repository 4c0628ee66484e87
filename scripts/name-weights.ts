// `npm run weights`: what the signs of a name weigh (persons/weighed), by the open banks of names and plain reports of this repository. What it writes is
// checked in. It says how many names would be found by weighing alone, and how many plain words would go, each in texts that the weights were not made on.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "./bench/random.ts";
import { ROOT } from "./steps.ts";
import { type Seen, seenIn } from "./weights/examples.ts";
import { type Example, fitted, indexed, weighed } from "./weights/fit.ts";
import { withOtherNames } from "./weights/other-names.ts";
import { markedTexts, STAYS } from "./weights/texts.ts";

const LISTS = join(ROOT, "packages/reading/src/persons/lists");
const PARTS = 5;
/** So often each text is looked at with other words in the places of its names. */
const OTHERS = 4;
/** Of ten thousand words of plain reports so many more may go in doubt. */
const MAY_GO = 50;
/** So much more a line counts in which nobody is named. */
const STAYING = 12;
const SEED = 7;

function write(list: "arabic" | "latin", isArabic: boolean): void {
  const texts = markedTexts(isArabic);
  const plain = texts.filter(({ names }) => names === null);
  const words = plain.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const random = seeded(SEED);
  const seen = texts.flatMap((text) => seenIn(text, isArabic));
  const others = texts
    .filter(({ names }) => names !== null && names.length > 0)
    .flatMap((text) =>
      Array.from({ length: OTHERS }, () => seenIn(withOtherNames(text, random), isArabic)).flat(),
    );
  const part = partsOf(seen);
  const uses = usesOf(seen, part);
  const stays = seen.filter(({ from }) => from === STAYS);
  const repeated = Array.from({ length: STAYING }, () => stays).flat();
  const examples = [...seen, ...others, ...repeated].map((one): Example => {
    const of = part(one);
    return { part: of, isName: one.isName, signs: one.signs(step(uses.but(one.word, of))) };
  });
  const all = indexed(examples);
  const sums = new Float64Array(examples.length);
  for (let of = 0; of < PARTS; of++) {
    const weights = fitted(all, (example) => example.part !== of);
    for (const [at, row] of all.rows.entries())
      if (examples[at]?.part === of) sums[at] = weighed(row, weights);
  }
  const none = seen.flatMap(({ from, isName }, at) =>
    from === "plain" && !isName ? (sums[at] ?? 0) : [],
  );
  const least = none.toSorted((a, b) => b - a)[Math.floor((MAY_GO * words) / 10_000)] ?? 0;
  const of = (isIt: (one: Seen) => boolean): string => {
    const some = seen.flatMap((one, at) => (isIt(one) ? (sums[at] ?? 0) : []));
    return `${some.filter((sum) => sum > least).length} of ${some.length}`;
  };
  const weights = fitted(all, () => true);
  writeFileSync(join(LISTS, `${list}-weights.ts`), weightsFile(list, least, all.signs, weights));
  writeFileSync(join(LISTS, `${list}-uses.ts`), usesFile(list, uses.all));
  console.log(
    `${list}: ${of(({ isName }) => isName)} names, ${of(({ isName, isLeft }) => isName && isLeft)} of those that no rule hides; ${words} plain words, of which ${none.filter((sum) => sum > least).length} would go`,
  );
}

/** Of a bank all words are in one part, and plain reports in as many as there are. */
function partsOf(seen: readonly Seen[]): (one: Seen) => number {
  const banks = [...new Set(seen.map(({ from }) => from))].filter((from) => from !== "plain");
  const plain = seen.filter(({ from }) => from === "plain");
  const parts = new Map(
    plain.map((one, at) => [one, Math.floor((at * PARTS) / plain.length)] as const),
  );
  // Lines of what stays are known to all weights.
  return (one) =>
    one.from === STAYS ? PARTS : (parts.get(one) ?? banks.indexOf(one.from) % PARTS);
}

/** How often each word is no name: in all texts, and in all parts but one. */
function usesOf(
  seen: readonly Seen[],
  part: (one: Seen) => number,
): {
  readonly all: ReadonlyMap<string, number>;
  readonly but: (word: string, part: number) => number;
} {
  const all = new Map<string, number>();
  const within = Array.from({ length: PARTS }, () => new Map<string, number>());
  for (const one of seen)
    if (!one.isName)
      for (const counts of [all, within[part(one)]].filter((each) => each !== undefined))
        counts.set(one.word, (counts.get(one.word) ?? 0) + 1);
  return { all, but: (word, of) => (all.get(word) ?? 0) - (within[of]?.get(word) ?? 0) };
}

function step(times: number): string {
  return times === 0 ? "0" : times === 1 ? "1" : times < 4 ? "2" : "4";
}

const HEAD =
  "// Made by `npm run weights` from the open texts of fixtures. Not edited by hand.\n\n";

function weightsFile(
  list: string,
  least: number,
  signs: readonly string[],
  weights: Float64Array,
): string {
  const lines = byKey(signs, (_, at) => Math.round((weights[at] ?? 0) * 10)).filter(
    ([weight]) => weight !== 0,
  );
  return `${HEAD}/** How much a word must weigh to be hidden. */\nexport const LEAST = ${least.toFixed(2)};\n\n/** Weights in tenths, and the signs that have them. */\nexport const ${list.toUpperCase()}_WEIGHTS = \`\n${told(lines)}\`;\n`;
}

function usesFile(list: string, uses: ReadonlyMap<string, number>): string {
  const lines = byKey([...uses.keys()].toSorted(), (word) => Number(step(uses.get(word) ?? 0)));
  return `${HEAD}/** Words that reports have as plain words: once, two or three times, more often. */\nexport const ${list.toUpperCase()}_USES = \`\n${told(lines)}\`;\n`;
}

function byKey(
  words: readonly string[],
  keyOf: (word: string, at: number) => number,
): readonly (readonly [number, readonly string[]])[] {
  const lines = new Map<number, string[]>();
  for (const [at, word] of words.entries()) {
    const key = keyOf(word, at);
    lines.set(key, [...(lines.get(key) ?? []), word]);
  }
  return [...lines].toSorted(([a], [b]) => a - b);
}

function told(lines: readonly (readonly [number, readonly string[]])[]): string {
  return lines.map(([key, words]) => `${key} ${words.join(" ")}\n`).join("");
}

for (const [list, isArabic] of [
  ["arabic", true],
  ["latin", false],
] as const)
  write(list, isArabic);
