import type { Worksheet } from "@tarjih/reading";
import type { WorksheetScore } from "@tarjih/weighing";
import { harmless } from "./harmless.ts";
import { ordered, type Screen } from "./screen.ts";
import { drawTable } from "./table.ts";
import { wrap } from "./width.ts";
import { whatIfLines } from "./what-if-lines.ts";
import { emptyLines } from "./empty-cell-lines.ts";

type Scored = Extract<WorksheetScore, { complete: true }>;

/** A scored worksheet as a person reads it: who is contradicted least, and on what that hangs. */
export function worksheetText(sheet: Worksheet, score: WorksheetScore, screen: Screen): string {
  const say = screen.say.hypotheses;
  const title = sheet.title === null ? [] : [screen.paint.strong(line(sheet.title, screen))];
  const parts = score.complete
    ? [
        [
          ...title,
          line(say.counts(score.roots, score.evidence.length, sheet.raters.length), screen),
        ],
        inFront(score, screen),
        [hypothesisTable(sheet, score, screen)],
        [
          screen.paint.strong(line(say.evidenceTitle, screen)),
          evidenceTable(sheet, score, screen),
          ...notes(score, screen),
        ],
        whatIfLines(score, screen),
        paragraph(say.closing, screen),
      ]
    : [title, emptyLines(score, screen)];
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Rows in front in each view; no share stands in the headline, because one number would be taken for truth. */
function inFront({ leaders, disagree }: Scored, screen: Screen): readonly string[] {
  const say = screen.say.hypotheses;
  const views = (["count", "weighted", "bayes"] as const).map(
    (view) => `${say.views[view]}: ${leaders[view].join(" = ")}`,
  );
  const lines = [line(`${say.inFront}: ${views.join(" · ")}`, screen)];
  if (disagree) {
    lines.push(...paragraph(say.disagree, screen).map((text) => screen.paint.caution(text)));
  }
  return lines;
}

function hypothesisTable(sheet: Worksheet, score: Scored, screen: Screen): string {
  const { columns, by } = screen.say.hypotheses;
  const rows = new Map(sheet.hypotheses.map((row) => [row.id, row]));
  return drawTable(
    [
      { head: columns.hypothesis },
      { head: columns.against, numeric: true },
      { head: columns.weighted, numeric: true },
      { head: columns.likelihood },
      { head: columns.leads, numeric: true },
    ],
    score.hypotheses.map(({ id, against, weighted, low, high, leadsWeighted, leadsBayes }) => {
      const row = rows.get(id);
      const names = (row?.by ?? []).map(harmless).join(screen.lang === "ar" ? "، " : ", ");
      const offered = names === "" ? "" : `\n${by(names)}`;
      return [
        `${id}  ${harmless(row?.text ?? "")}${offered}`,
        String(against),
        weighted.toFixed(1),
        likelihood(low, high, screen),
        `${percent(leadsWeighted)} / ${percent(leadsBayes)}`,
      ];
    }),
    screen,
  );
}

/** "unlikely to likely (31–64 %)": a range, since the cells are judgements. */
function likelihood(low: number, high: number, screen: Screen): string {
  const word = (share: number): string =>
    screen.say.hypotheses.likelihoods.find(([end]) => share * 100 <= end)?.[1] ?? "";
  const [from, to] = [word(low), word(high)];
  const words = from === to ? from : `${from} – ${to}`;
  return `${words} (${Math.round(low * 100)}–${percent(high)})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function evidenceTable(sheet: Worksheet, score: Scored, screen: Screen): string {
  const { columns, tellsNothing } = screen.say.hypotheses;
  const texts = new Map(sheet.evidence.map(({ id, text }) => [id, text]));
  const sorted = score.evidence.toSorted((a, b) => b.information - a.information);
  return drawTable(
    [
      { head: columns.evidence },
      { head: columns.root },
      { head: columns.spread, numeric: true },
      { head: columns.ratio, numeric: true },
      { head: columns.information, numeric: true },
    ],
    sorted.map(({ ids, root, spread, ratio, information, tells }) => [
      `${ids.join(" + ")}  ${harmless(texts.get(ids[0] ?? "") ?? "")}${tells ? "" : `\n${tellsNothing}`}`,
      harmless(root),
      spread.toFixed(2),
      ratio.toFixed(2),
      information.toFixed(2),
    ]),
    screen,
  );
}

function notes({ evidence }: Scored, screen: Screen): readonly string[] {
  return evidence
    .filter(({ ids }) => ids.length > 1)
    .map(({ ids }) => line(screen.say.hypotheses.oneVote(ids.join(", ")), screen));
}

function paragraph(text: string, screen: Screen): readonly string[] {
  return wrap(text, screen.columns).map((part) => ordered(part, screen));
}

function line(text: string, screen: Screen): string {
  return ordered(harmless(text), screen);
}
