// `npm run measures`: what the signs of a number weigh (packages/reading/src/extract/likely/measures), by the open gold of this repository and the examples of its rules. What it writes
// is checked in. `npm run measures -- --held-out` writes nothing: it says how right rules, weights and both are on banks and folders that the weights have not seen.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  likelihoods,
  likeliest,
} from "../packages/reading/src/extract/likely/measures/measures.ts";
import { unpackedFrom, wordsOf } from "../packages/reading/src/extract/likely/weights.ts";
import { secondOpinion } from "../packages/reading/src/extract/likely/measures/opinion.ts";
import { goldHash } from "./measures/gold-hash.ts";
import { courseOf, weightsOf } from "./measures/learn.ts";
import { lessons, type Lesson } from "./measures/lessons.ts";
import { ROOT } from "./steps.ts";

const PARTS = 8;
const FILE = "packages/reading/src/extract/likely/measures/measure-weights.ts";
const HEAD = "// Made by `npm run measures` from the open gold of fixtures. Not edited by hand.\n";

const course = courseOf(lessons(), PARTS);
if (process.argv.includes("--held-out")) heldOut();
else {
  const list = weightsOf(course, () => true);
  const gold = `// gold: ${goldHash()}\n\n`;
  writeFileSync(join(ROOT, FILE), `${HEAD}${gold}export const WEIGHTS = \`${list}\`;\n`);
  console.log(
    `${course.lessons.length} numbers, ${list.split("\t").length - 1} signs, ${list.length} characters`,
  );
}

/** Prints, for each set, how right each way is on numbers whose bank or folder the weights have not seen, and how often they are right where they add a number or doubt a rule. */
function heldOut(): void {
  const lists = Array.from({ length: PARTS }, (_, part) =>
    unpackedFrom(weightsOf(course, (one) => one !== part)),
  );
  const rows = course.lessons.map((one) => {
    const likelihood = likelihoods(
      (take) => {
        for (const sign of one.signs) {
          const [kind = "", what = ""] = sign.split(" ");
          const [first = "", ...more] = wordsOf(what);
          take(kind, first, more);
        }
      },
      lists[course.partOf.get(one.group) ?? 0],
    );
    const measure = secondOpinion(one.ruled, likelihood);
    const answers = [one.ruled?.measure ?? "none", likeliest(likelihood)[0], measure ?? "none"];
    return { one, answers };
  });
  console.log("| set | read by | precision | recall | F1 |\n| --- | --- | ---: | ---: | ---: |");
  for (const set of new Set(course.lessons.map((one) => one.set)))
    for (const [at, name] of ["rules", "weights", "rules, then weights"].entries()) {
      const those = rows
        .filter(({ one }) => one.set === set)
        .map(({ one, answers }) => ({ one, answer: answers[at] ?? "none" }));
      console.log(`| ${set} | ${name} | ${rates(those).join(" | ")} |`);
    }
  console.log("\n| set | added | right | doubted | the rule right | the other right |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const [set, those] of Map.groupBy(rows, ({ one }) => one.set)) {
    const moved = those.map(({ one, answers: [rule = "none", , now = "none"] }) => ({
      added: rule === "none",
      moved: rule !== now,
      ruled: one.kinds.some((kind) => kind === rule),
      right: one.kinds.some((kind) => kind === now),
    }));
    const added = moved.filter((one) => one.added && one.moved);
    const doubted = moved.filter((one) => !one.added && one.moved);
    const share = (of: typeof moved, is: (one: (typeof moved)[number]) => boolean): string =>
      (of.filter(is).length / of.length).toFixed(2);
    const cells = [
      added.length,
      share(added, ({ right }) => right),
      doubted.length,
      share(doubted, ({ ruled }) => ruled),
      share(doubted, ({ right }) => right),
    ];
    console.log(`| ${set} | ${cells.join(" | ")} |`);
  }
}

function rates(
  rows: readonly { readonly one: Lesson; readonly answer: string }[],
): readonly string[] {
  const isRight = (one: Lesson, answer: string): boolean =>
    one.kinds.some((kind) => kind === answer);
  const told = rows.filter(({ answer }) => answer !== "none");
  const right = told.filter(({ one, answer }) => isRight(one, answer)).length;
  const all = rows.filter(({ one }) => !one.kinds.includes("none")).length;
  const [precision, recall] = [right / told.length, right / all];
  return [precision, recall, (2 * right) / (told.length + all)].map((rate) => rate.toFixed(3));
}
