// `npm run likeness`: by which signs a pair that is left open looks like a conflict (packages/weighing/src/open/likeness), learned from the open folders, in which careful readers said which pairs are.
// What it writes is checked in. `npm run likeness -- --held-out` writes nothing: it says how many of the first open pairs of a folder are conflicts, by weights that have not seen the folder.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { weighFolder } from "@tarjih/testkit";
import { sided, SIGNS, signsOf } from "../packages/weighing/src/open/likeness/signs.ts";
import { folderGold } from "./score/folder-gold.ts";
import { conflictsIn, openPairs } from "./score/judge-folder.ts";
import { fitted, indexed } from "./weights/fit.ts";
import { ROOT } from "./steps.ts";

const PARTS = 7;
const FIRST = [3, 5, 10];
/** How much large weights cost: with 1, 20 and 60 as many of the first five are conflicts, within a hundredth. */
const PENALTY = 5;
const MOST = 127;
const FILE = "packages/weighing/src/open/likeness/likeness-weights.ts";
const HEAD =
  "// Made by `npm run likeness` from the open folders of fixtures. Not edited by hand.\n\n";

interface Lesson {
  readonly folder: string;
  readonly part: number;
  readonly signs: readonly string[];
  readonly isConflict: boolean;
}

const lessons: Lesson[] = [];
for (const [at, gold] of folderGold("open").entries()) {
  const { weighing, texts } = await weighFolder(gold.reports);
  const conflictsOf = conflictsIn(gold, weighing, texts);
  const figures = new Map(weighing.figures.map((one) => [one.id, one]));
  for (const { a, b, missing } of openPairs(weighing.questions, figures)) {
    const signs: string[] = [];
    signsOf(sided(a), sided(b), missing, (sign) => signs.push(SIGNS[sign] ?? ""));
    const isConflict = conflictsOf(a, b).length > 0;
    lessons.push({ folder: gold.name, part: at % PARTS, signs, isConflict });
  }
}
const index = indexed(
  lessons.map(({ folder, part, signs, isConflict }) => ({
    signs,
    isOne: isConflict,
    from: folder,
    part,
    counts: 1,
  })),
);
if (process.argv.includes("--held-out")) heldOut();
else write();

function weightsOf(isUsed: (part: number) => boolean): ReadonlyMap<string, number> {
  const weights = fitted(index, isUsed, PENALTY);
  return new Map(
    index.signs.flatMap((sign, at) => {
      const tenths = Math.round(10 * (weights[at] ?? 0));
      return tenths === 0 ? [] : [[sign, Math.max(-MOST, Math.min(MOST, tenths))]];
    }),
  );
}

function write(): void {
  const weights = weightsOf(() => true);
  const lines = SIGNS.flatMap((sign) => {
    const tenths = weights.get(sign);
    return tenths === undefined ? [] : `  ${JSON.stringify(sign)}: ${tenths},\n`;
  });
  const list = `export const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`;
  writeFileSync(join(ROOT, FILE), HEAD + list);
  const conflicts = lessons.filter(({ isConflict }) => isConflict).length;
  console.log(`${lessons.length} open pairs, ${conflicts} conflicts, ${lines.length} signs`);
}

function heldOut(): void {
  const all = Array.from({ length: PARTS }, (_, part) => weightsOf((one) => one !== part));
  const scored = lessons.map((one) => {
    const weights = all[one.part];
    const likeness = one.signs.reduce((sum, sign) => sum + (weights?.get(sign) ?? 0), 0);
    return { ...one, likeness };
  });
  const folders = [...Map.groupBy(scored, ({ folder }) => folder).values()];
  const shareOf = (some: readonly Lesson[]): string =>
    `${some.filter(({ isConflict }) => isConflict).length} of ${some.length}`;
  console.log(`all open pairs: ${shareOf(scored)} are conflicts`);
  for (const first of FIRST) {
    const ranked = folders.flatMap((those) =>
      those.toSorted((a, b) => b.likeness - a.likeness).slice(0, first),
    );
    console.log(`the first ${first} of a folder: ${shareOf(ranked)}`);
  }
  for (const tenths of [1, 2, 3]) {
    const ranked = folders.flatMap((those) =>
      those
        .toSorted((a, b) => b.likeness - a.likeness)
        .slice(0, Math.ceil((tenths * those.length) / 10)),
    );
    console.log(`the first ${tenths} tenths of a folder: ${shareOf(ranked)}`);
  }
}
