// `npm run weights`: what the signs of a name weigh (persons/weighed), by the open banks of names and plain reports of this repository. What it writes is
// checked in. `npm run weights -- --held-out` writes nothing: it says what would stay visible, and what would go, in banks whose writer the weights have not
// seen, for each of several thresholds.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  ARABIC,
  LATIN,
  type Script,
} from "../packages/reading/src/persons/weighed/weighed-names.ts";
import { ROOT } from "./steps.ts";
import { fitted } from "./weights/fit.ts";
import { type Counted, heldOut, type Kind } from "./weights/held-out.ts";
import { type Lesson, lessonOf, step } from "./weights/learn.ts";
import { markedTexts, writerOf } from "./weights/texts.ts";

const LISTS = join(ROOT, "packages/reading/src/persons/lists");
/** Of ten thousand words of plain reports so many more may go in doubt; in Latin letters more hide hardly any name more, and take places. */
const MAY_GO = { arabic: 105, latin: 60 } as const;
/** Thresholds of the curve. */
const FROM = -1.5;
const STEP = 0.25;
const STEPS = 14;
const KINDS: readonly Kind[] = ["unseen", "made on", "plain"];

const HEAD =
  "// Made by `npm run weights` from the open texts of fixtures. Not edited by hand.\n\n";

function write(list: "arabic" | "latin", script: Script): void {
  const lesson = lessonOf(markedTexts(script.isArabic), script);
  const thresholds = Array.from({ length: STEPS }, (_, at) => FROM + at * STEP);
  const curve = heldOut(lesson, script, thresholds, writerOf);
  const price = (least: number): number => per(curve.get(least)?.plain);
  const least = thresholds.find((each) => price(each) <= MAY_GO[list]) ?? thresholds.at(-1) ?? 0;
  console.log(`${list}, with weights that have not seen the writer of a bank:`);
  for (const [each, counted] of curve)
    console.log(
      `${each === least ? ">" : " "} ${each.toFixed(2).padStart(5)}  ${KINDS.map((kind) => told(kind, counted[kind])).join("  ")}`,
    );
  if (process.argv.includes("--held-out")) return;
  const weights = fitted(lesson.all, () => true);
  writeFileSync(
    join(LISTS, `${list}-weights.ts`),
    weightsFile(list, least, lesson.all.signs, weights),
  );
  writeFileSync(join(LISTS, `${list}-uses.ts`), usesFile(list, lesson));
}

function told(
  kind: Kind,
  { names, visible, listed: listedNames, shown, stays, taken, ruled, ...counted }: Counted,
): string {
  const isListed = `${((10_000 * shown) / Math.max(1, counted.words)).toFixed(0)} are listed`;
  const goes = `${per(counted).toFixed(0)} of 10,000 words go, ${isListed}`;
  if (kind === "plain") return `plain: ${goes}`;
  return `${kind}: ${visible} of ${names} visible, ${listedNames} of them listed (${((100 * visible) / Math.max(1, names)).toFixed(1)} %), ${goes}, ${taken}+${ruled} of ${stays} {{}}`;
}

function per(counted: Pick<Counted, "hidden" | "words"> | undefined): number {
  return (10_000 * (counted?.hidden ?? 0)) / Math.max(1, counted?.words ?? 0);
}

function weightsFile(
  list: string,
  least: number,
  signs: readonly string[],
  weights: Float64Array,
): string {
  const lines = byKey(signs, (_, at) => Math.round((weights[at] ?? 0) * 10)).filter(
    ([weight]) => weight !== 0,
  );
  return `${HEAD}/** How much a word must weigh to be hidden. */\nexport const LEAST = ${least};\n\n/** Weights in tenths, and the signs that have them. */\nexport const ${list.toUpperCase()}_WEIGHTS = \`\n${listed(lines)}\`;\n`;
}

function usesFile(list: string, { uses }: Lesson): string {
  const lines = byKey([...uses.keys()].toSorted(), (word) => Number(step(uses.get(word) ?? 0)));
  return `${HEAD}/** Words that reports have as plain words: once, two or three times, more often. */\nexport const ${list.toUpperCase()}_USES = \`\n${listed(lines)}\`;\n`;
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

function listed(lines: readonly (readonly [number, readonly string[]])[]): string {
  return lines.map(([key, words]) => `${key} ${words.join(" ")}\n`).join("");
}

write("arabic", ARABIC);
write("latin", LATIN);
