import { weighFolder } from "@tarjih/testkit";
import { folderGold } from "./folder-gold.ts";
import { FIRST, judgeFolder } from "./judge-folder.ts";
import type { FolderJudgement } from "./judge-folder.ts";
import type { ScorePart } from "./score-part.ts";

/**
 * The whole way, against `fixtures/whole-folders`: which numbers of a folder are read, which of its conflicts are told, and how many are told that are none.
 */
export const WHOLE_FOLDERS: ScorePart = {
  name: "folders",
  marker: "folders",
  score: async ({ failures, locked }) => {
    const rows: string[] = [];
    const why: string[] = [];
    const first: string[] = [];
    for (const part of locked ? (["open", "locked"] as const) : (["open"] as const)) {
      const judged: FolderJudgement[] = [];
      let reports = 0;
      for (const gold of folderGold(part)) {
        const { weighing, texts } = await weighFolder(gold.reports);
        const one = judgeFolder(gold, weighing, texts);
        judged.push(one);
        reports += weighing.reports.length;
        if (failures && part === "open")
          for (const complaint of one.complaints)
            process.stderr.write(`${gold.name}: ${complaint}\n`);
      }
      rows.push(row(part, judged, reports));
      why.push(`${part}: ${untold(judged)}`);
      first.push(`${part}: ${firstOf(judged)}`);
    }
    return [
      "| set | folders | reports | numbers | found | value and measure right | of those read | conflicts of numbers | found | pairs told: right | false | conflicts of words (not weighed) |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
      ...rows,
      "",
      `Conflicts of numbers that are not told, by why: ${why.join("; ")}.`,
      "",
      `Conflicts among the pairs that are left open, the first ${FIRST} of each folder and all: ${first.join("; ")}.`,
    ].join("\n");
  },
};

/** How many of the first open pairs of all folders are conflicts, and of all of them. */
function firstOf(judged: readonly FolderJudgement[]): string {
  const sum = (of: (one: FolderJudgement) => number): number =>
    judged.reduce((all, one) => all + of(one), 0);
  const first = `${sum((one) => one.first.conflicts)} of ${sum((one) => one.first.pairs)}`;
  return `${first}, ${sum((one) => one.open.conflicts)} of ${sum((one) => one.open.pairs)}`;
}

/** How many conflicts were not told for each reason, the most frequent first. */
function untold(judged: readonly FolderJudgement[]): string {
  const reasons = Map.groupBy(
    judged.flatMap((one) => one.untold),
    (why) => why,
  );
  return [...reasons]
    .map(([why, those]) => [why, those.length] as const)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([why, n]) => `${n} ${why}`)
    .join(", ")
    .replace(/^$/u, "none");
}

function row(part: string, judged: readonly FolderJudgement[], reports: number): string {
  const sum = (of: (one: FolderJudgement) => number): number =>
    judged.reduce((all, one) => all + of(one), 0);
  const right = sum((one) => one.right);
  const numbers = sum((one) => one.numbers);
  const told = sum((one) => one.found) + sum((one) => one.extra);
  return [
    "",
    part,
    judged.length,
    reports,
    numbers,
    sum((one) => one.found),
    `${right} (${(right / numbers).toFixed(3)})`,
    (right / told).toFixed(3),
    sum((one) => one.conflicts),
    sum((one) => one.conflictsFound),
    sum((one) => one.pairsRight),
    sum((one) => one.pairsFalse),
    sum((one) => one.ofWords),
    "",
  ]
    .join(" | ")
    .trim();
}
