import { countCues, reader, sentences } from "@tarjih/reading";
import type { CaseInfo, Chain, ChainStep, Figure, Pair, Reading, Report } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { caseInfoOf, startOf } from "./verdict-gold.ts";
import type { GoldFigure, GoldReport, VerdictCase } from "./verdict-gold.ts";

/** What was said of a pair: a verdict, no question shared by the two figures, or a figure that was not read. */
export type Told = Pick<Pair, "verdict" | "because" | "missing"> | "apart" | "unread";

/** The verdict on the figures as annotated; the texts are given too, so that copies are seen. */
export function weighAnnotated(gold: VerdictCase): Told {
  const figures = gold.figures.map((figure) => annotated(figure, gold));
  const readings = gold.reports.map((report) => ({
    ...NOTHING_READ,
    report: reportOf(report, gold),
    figures: figures.filter((figure) => figure.report === idOf(report, gold)),
  }));
  const [a, b] = figures;
  return told(gold, caseInfoOf(gold), readings, a, b);
}

/** The verdict on the figures as they are read from the texts, found by their words. */
export function weighTexts(gold: VerdictCase): Told {
  const info = caseInfoOf(gold);
  const read = reader(info);
  const readings = gold.reports.map((report) =>
    read({ report: reportOf(report, gold), text: report.text }),
  );
  const found = readings.flatMap((reading) => reading.figures);
  const [a, b] = gold.figures.map((figure) => readAs(annotated(figure, gold), found));
  return told(gold, info, readings, a, b);
}

const NOTHING_READ: Omit<Reading, "report" | "figures"> = {
  dates: [],
  statements: [],
  attributions: [],
  places: [],
  questions: [],
  findings: [],
};

function told(
  gold: VerdictCase,
  info: CaseInfo,
  readings: readonly Reading[],
  a: Figure | undefined,
  b: Figure | undefined,
): Told {
  if (a === undefined || b === undefined) return "unread";
  const texts = new Map(gold.reports.map((report) => [idOf(report, gold), report.text]));
  const { questions } = weigh({ case: info, readings, texts });
  const pair = questions
    .flatMap(({ pairs }) => pairs)
    .find((one) => (one.a === a.id && one.b === b.id) || (one.a === b.id && one.b === a.id));
  return pair ?? "apart";
}

/** The figure read at the annotated words, else one that overlaps them. */
function readAs(wanted: Figure, found: readonly Figure[]): Figure | undefined {
  const overlapping = found.filter(
    (one) => one.report === wanted.report && one.start < wanted.end && wanted.start < one.end,
  );
  return (
    overlapping.find((one) => one.start === wanted.start && one.end === wanted.end) ??
    overlapping[0]
  );
}

function annotated(figure: GoldFigure, gold: VerdictCase): Figure {
  const { quote, nth: _, chain, partOfOther, ...slots } = figure;
  const report = gold.reports.find(({ id }) => id === figure.report);
  if (report === undefined) throw new TypeError(`${gold.id}: no report ${figure.report}`);
  const start = startOf(report.text, figure);
  const end = start + quote.length;
  const at = sentences(report.text).find((one) => one.start <= start && end <= one.end);
  const other = gold.figures.find((one) => one !== figure);
  const sentence = { start: at?.start ?? 0, end: at?.end ?? report.text.length };
  return {
    ...slots,
    // Slots that the annotation does not have, as they are read.
    ...countCues(report.text, sentence),
    type: "figure",
    id: figureId(figure, gold),
    report: idOf(report, gold),
    quote,
    start,
    end,
    chain: chainOf(chain, report.text),
    rules: [],
    sentence,
    ...(partOfOther && other !== undefined && { partOf: figureId(other, gold) }),
  };
}

function figureId(figure: GoldFigure, gold: VerdictCase): string {
  return `${gold.id}-${figure.report}-${figure.nth ?? 0}-${figure.quote}`;
}

/** Sources at the first place of their words; ids of actors and the outlet's own step have none. */
function chainOf(chain: GoldFigure["chain"], text: string): Chain {
  const [first, ...rest] = chain.map(({ source, kind }, i): ChainStep => {
    const at = i === 0 ? -1 : text.indexOf(source);
    const passage = at < 0 ? { start: null, end: null } : { start: at, end: at + source.length };
    return { source, kind, cue: null, ...passage };
  });
  if (first === undefined) throw new TypeError("a chain is never empty");
  return [first, ...rest];
}

function idOf({ id }: Pick<GoldReport, "id">, gold: Pick<VerdictCase, "id">): string {
  return `${gold.id}-${id}`;
}

function reportOf(report: GoldReport, gold: VerdictCase): Report {
  const id = idOf(report, gold);
  return {
    type: "report",
    id,
    path: `${id}.txt`,
    sha256: id,
    lang: report.lang,
    outlet: report.outlet,
    author: null,
    url: null,
    published: report.published,
    captured: null,
    title: null,
    text_sha256: id,
    length: report.text.length,
  };
}
