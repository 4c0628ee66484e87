import { VERDICTS } from "@tarjih/reading";
import { falseConflicts, judge, macroF1, marksOf, rightAnswers } from "./judge-verdicts.ts";
import type { Judged, Marks } from "./judge-verdicts.ts";
import { naiveVerdict } from "./naive-verdict.ts";
import type { ScorePart } from "./score-part.ts";
import { verdictCases } from "./verdict-gold.ts";
import type { VerdictCase } from "./verdict-gold.ts";
import { weighAnnotated, weighTexts } from "./weigh-verdict.ts";
import type { Told } from "./weigh-verdict.ts";

const WAYS: readonly (readonly [string, (gold: VerdictCase) => Told])[] = [
  ["Tarjih, figures as annotated", weighAnnotated],
  ["numbers alone, figures as annotated", (gold) => naiveVerdict(gold)],
  ["Tarjih, from the texts", weighTexts],
];

/**
 * Pairs of figures against the verdicts of `fixtures/verdicts`: with the annotated figures, which weighs alone, and
 * from the texts, which reads too. Beside it what a search for contradictions by numbers alone would say.
 */
export const VERDICT_PAIRS: ScorePart = {
  name: "verdicts",
  marker: "verdicts",
  score: ({ failures, locked }) => {
    const rows: string[] = [];
    const byVerdict: string[] = [];
    const equal: string[] = [];
    const byLanguage: string[] = [];
    for (const set of locked ? (["open", "locked"] as const) : (["open"] as const)) {
      const cases = verdictCases(set);
      const ways = WAYS.map(([name, way]) => ({
        name,
        judged: cases.map((gold) => judge(gold, way(gold))),
      }));
      for (const { name, judged } of ways) rows.push(`| ${set} | ${name} | ${wayRow(judged)} |`);
      equal.push(atEqualRecall(set, cases, ways[0]?.judged ?? []));
      for (const verdict of VERDICTS) {
        const wanted = cases.filter((one) => one.verdict === verdict).length;
        const marks = ways.map(({ judged }) => marksRow(marksOf(judged, verdict)));
        byVerdict.push(`| ${set} | ${verdict} | ${wanted} | ${marks.join(" | ")} |`);
      }
      byLanguage.push(...languageRows(set, ways));
      if (failures && set === "open") {
        const [annotated, , texts] = ways;
        complain("annotated", annotated?.judged ?? []);
        complain("from the texts", texts?.judged ?? []);
      }
    }
    const tables = [
      "| set | verdicts by | right | macro-F1 | reason right | conflict: precision | recall | false conflicts | no verdict |",
      "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
      ...rows,
      "",
      ...equal,
      "",
      "Precision, recall and F1 of each verdict: with annotated figures, by numbers alone, from the texts.",
      "",
      `| set | verdict | pairs | ${["annotated", "numbers alone", "texts"].map((way) => `${way}: P | R | F1`).join(" | ")} |`,
      `| --- | --- | ${"---: | ".repeat(10).trimEnd()}`,
      ...byVerdict,
      "",
      "| set | languages | pairs | right, annotated | false conflicts | right, from the texts | false conflicts |",
      "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
      ...byLanguage,
    ];
    return Promise.resolve(tables.join("\n"));
  },
};

/**
 * False conflicts at equal recall: numbers alone find more conflicts because they call nearly every pair one. Let them leave out
 * numbers that are near each other, as many as they can without finding fewer conflicts than Tarjih does.
 */
function atEqualRecall(
  set: string,
  cases: readonly VerdictCase[],
  ours: readonly Judged[],
): string {
  const { recall } = marksOf(ours, "conflict");
  const tried = RATIOS.map((ratio) => {
    const judged = cases.map((gold) => judge(gold, naiveVerdict(gold, ratio)));
    return {
      ratio,
      recall: marksOf(judged, "conflict").recall,
      wrong: falseConflicts(judged).length,
    };
  });
  const [first] = tried.filter((one) => one.recall >= recall).toSorted((a, b) => a.wrong - b.wrong);
  return `At a recall of ${show(recall)} (${set}): ${falseConflicts(ours).length} false conflicts, by numbers alone ${first === undefined ? "none reaches it" : `${first.wrong} (numbers of a ratio of ${first.ratio} or more, recall ${show(first.recall)})`}.`;
}

const RATIOS: readonly number[] = Array.from({ length: 60 }, (_, i) => 1 + i / 20);

function wayRow(judged: readonly Judged[]): string {
  const right = judged.filter(isRight);
  const told = right.filter(({ reason }) => reason !== null);
  const reasons = told.filter(({ reason }) => reason === true).length;
  const conflict = marksOf(judged, "conflict");
  return [
    `${right.length} of ${judged.length}`,
    show(macroF1(judged)),
    `${reasons} of ${told.length}`,
    show(conflict.precision),
    show(conflict.recall),
    falseConflicts(judged).length,
    judged.filter(({ counted }) => counted === null).length,
  ].join(" | ");
}

function languageRows(
  set: string,
  ways: readonly { readonly judged: readonly Judged[] }[],
): readonly string[] {
  const [annotated, , texts] = ways;
  return (["ar-ar", "en-en", "ar-en"] as const).map((langs) => {
    const cells = [annotated, texts].map((way) => {
      const judged = (way?.judged ?? []).filter(({ gold }) => gold.langs === langs);
      return {
        pairs: judged.length,
        row: `${judged.filter(isRight).length} | ${falseConflicts(judged).length}`,
      };
    });
    return `| ${set} | ${langs} | ${cells[0]?.pairs ?? 0} | ${cells.map(({ row }) => row).join(" | ")} |`;
  });
}

function isRight({ gold, counted }: Judged): boolean {
  return counted === gold.verdict;
}

function marksRow({ precision, recall, f1 }: Marks): string {
  return [precision, recall, f1].map(show).join(" | ");
}

function show(share: number): string {
  return Number.isNaN(share) ? "–" : share.toFixed(3);
}

function complain(way: string, judged: readonly Judged[]): void {
  for (const one of judged) {
    if (isRight(one) && one.reason !== false) continue;
    const { id, kind, figures } = one.gold;
    const told = typeof one.told === "string" ? one.told : said(one.told);
    const words = figures.map(({ quote }) => `«${quote}»`).join(" ");
    process.stderr.write(
      `${id} ${way} (${kind}): ${told}, gold ${rightAnswers(one.gold).join(" or ")} ${words}\n`,
    );
  }
}

function said({ verdict, because, missing }: Exclude<Told, string>): string {
  return `${verdict}/${missing ?? because}`;
}
