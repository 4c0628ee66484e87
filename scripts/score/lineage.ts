import { judgeLinks } from "./judge-links.ts";
import type { LinkJudgement } from "./judge-links.ts";
import { judgeRoots } from "./judge-roots.ts";
import type { RootJudgement, WayOfCounting } from "./judge-roots.ts";
import { lineageCases } from "./lineage-gold.ts";
import type { ScorePart } from "./score-part.ts";
import { weighLineage } from "./weigh-lineage.ts";

interface Judged {
  readonly slug: string;
  readonly roots: readonly RootJudgement[];
  readonly links: LinkJudgement;
}

const WAYS = [
  ["Tarjih", "ours"],
  ["each report a root", "reports"],
  ["equal numbers a root", "numbers"],
] as const;

/**
 * Who repeats whom, against the small cases of `fixtures/lineage`, from their texts: how many roots the questions
 * have, which figures share one, and which links are drawn.
 */
export const LINEAGE: ScorePart = {
  name: "lineage",
  marker: "lineage",
  score: async ({ failures, locked }) => {
    const rows: string[] = [];
    const links: string[] = [];
    for (const set of locked ? (["open", "locked"] as const) : (["open"] as const)) {
      const judged: Judged[] = [];
      for (const gold of lineageCases(set)) {
        const weighed = await weighLineage(gold);
        judged.push({
          slug: gold.slug,
          roots: gold.questions.map((question) => judgeRoots(gold, question, weighed)),
          links: judgeLinks(gold, weighed),
        });
      }
      for (const [name, way] of WAYS) rows.push(`| ${set} | ${name} | ${rootRow(judged, way)} |`);
      links.push(`| ${set} | ${linkRow(judged.map((one) => one.links))} |`);
      if (failures && set === "open") for (const one of judged) complain(one);
    }
    return [
      "| set | roots by | cases with the right count | pairs of one root: precision | recall |",
      "| --- | --- | ---: | ---: | ---: |",
      ...rows,
      "",
      "| set | links | found | of the right kind | and direction | invented |",
      "| --- | ---: | ---: | ---: | ---: | ---: |",
      ...links,
    ].join("\n");
  },
};

/** A case is right where every question named in it has the right count. */
function rootRow(judged: readonly Judged[], way: "ours" | "reports" | "numbers"): string {
  const right = judged.filter(({ roots }) =>
    roots.every((one) => one[way].roots === one.wanted),
  ).length;
  const ways = judged.flatMap(({ roots }) => roots.map((one) => one[way]));
  const sum = (of: (one: WayOfCounting) => number): number =>
    ways.reduce((all, one) => all + of(one), 0);
  const good = sum(({ rightlyTogether }) => rightlyTogether);
  const share = (all: number): string => (all === 0 ? "–" : (good / all).toFixed(3));
  return `${right} of ${judged.length} | ${share(sum(({ together }) => together))} | ${share(sum(({ belong }) => belong))}`;
}

function linkRow(links: readonly LinkJudgement[]): string {
  const sum = (of: (one: LinkJudgement) => number): number =>
    links.reduce((all, one) => all + of(one), 0);
  const counts = [
    sum(({ wanted }) => wanted),
    sum(({ found }) => found),
    sum(({ kind }) => kind),
    sum(({ direction }) => direction),
    sum(({ invented }) => invented.length),
  ];
  return counts.join(" | ");
}

function complain({ slug, roots, links }: Judged): void {
  const lines = roots
    .filter(
      ({ wanted, ours, absent }) => wanted !== ours.roots || absent.length > 0 || isMixed(ours),
    )
    .map(({ measure, wanted, ours, absent }) => {
      const count = absent.length > 0 ? `absent ${absent.join(", ")}` : `${ours.roots} roots`;
      return `${measure}: ${count}, gold ${wanted}${isMixed(ours) ? ", other pairs" : ""}`;
    });
  lines.push(...links.missed.map((one) => `link missed: ${one}`));
  lines.push(...links.invented.map((one) => `link invented: ${one}`));
  for (const line of lines) process.stderr.write(`${slug} ${line}\n`);
}

function isMixed({ together, rightlyTogether, belong }: WayOfCounting): boolean {
  return together !== rightlyTogether || rightlyTogether !== belong;
}
