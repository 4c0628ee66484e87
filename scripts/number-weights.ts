// `npm run weights`: what the words around a number speak for, learned from the open English passages of
// fixtures/reading. What it writes is checked in: nothing of this is needed to read.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldFiles } from "./score/reading-gold.ts";
import { ROOT, runStep, tool } from "./steps.ts";
import { instancesOf } from "./weights/instances.ts";
import { train } from "./weights/train.ts";
import type { Weights } from "./weights/train.ts";

const FILE = "packages/reading/src/lang/en/learned/number-weights.ts";
/** So long a line that a list stays a small file. */
const LINE = 1000;
/** Tenths below which a weight says nothing. */
const LEAST = 2;

const instances = goldFiles([], false)
  .filter(({ lang }) => lang === "en")
  .flatMap(({ passages }) => passages.flatMap(instancesOf));
const kinds = [...new Set(instances.map(({ kind }) => kind))].toSorted();
const lines = linesOf(train(instances, kinds));
writeFileSync(
  join(ROOT, FILE),
  `// Made by \`npm run weights\` from the open English passages of fixtures/reading. Not edited by hand.
import type { Measure } from "../../../model/figure.ts";

/** What numbers count, in the order of the letters in \`WEIGHTS\`. */
export const KINDS: readonly (Measure | "none")[] = ${JSON.stringify(kinds)};

/** Entries parted by \`|\`: a feature, \`>\`, then the letter of a kind and how many tenths it speaks for it. */
export const WEIGHTS = \`
${lines.join("\n")}
\`;
`,
);
process.stdout.write(`${instances.length} numbers, ${lines.join("").length} characters\n`);
runStep({ name: "format", command: [tool("prettier"), "--write", FILE] });

function linesOf(weights: Weights): readonly string[] {
  const found: string[] = [];
  for (const [feature, own] of weights) {
    const spoken = [...own]
      .map((weight) => Math.round(weight * 10))
      .map((tenths, k) => (Math.abs(tenths) < LEAST ? "" : `${letterOf(k)}${tenths}`))
      .join("");
    // A sign that parts entries is no word; a backtick would end the list.
    if (spoken === "" || /[|>`\\$\n]/u.test(feature)) continue;
    const entry = `${feature}>${spoken}|`;
    const last = found.at(-1);
    if (last === undefined || last.length + entry.length > LINE) found.push(entry);
    else found[found.length - 1] = last + entry;
  }
  return found;
}

function letterOf(k: number): string {
  return String.fromCharCode("a".charCodeAt(0) + k);
}
