import { GRAVITY, gravest, sayings } from "@tarjih/dossier";
import type { Answer, Figure, Question, RuleName, Verdict } from "@tarjih/reading";
import { ownPairs } from "@tarjih/weighing";
import type { Desk, Snapshot } from "../desk/desk.ts";
import { idsOf, namesFor } from "../desk/names.ts";
import type { Ledger, LedgerRow, LedgerSaying } from "../shapes/ledger.ts";
import { marksOf, ocrOf } from "./cell-marks.ts";
import { columnsOf, type Columns } from "./columns.ts";
import { copiesIn } from "./copies-in.ts";
import { estimatesUnder } from "./estimates-under.ts";

const made = new WeakMap<Snapshot, Map<RuleName, Ledger>>();

/**
 * Questions by sources under a rule; that of the weighing where none is asked for. Made once for each state of the
 * case: a large one takes a second.
 */
export function ledgerOf(desk: Desk, asked?: RuleName): Ledger {
  const now = desk.now();
  const rule = asked ?? now.weighing.questions[0]?.estimate.rule ?? "roots";
  const known = made.get(now) ?? new Map<RuleName, Ledger>();
  made.set(now, known);
  const ledger = known.get(rule) ?? ledgerUnder(desk, now, rule);
  known.set(rule, ledger);
  return ledger;
}

function ledgerUnder(desk: Desk, now: Snapshot, rule: RuleName): Ledger {
  const { weighing, scene } = now;
  const columns = columnsOf(now);
  const estimates = estimatesUnder(desk, rule);
  const isCopy = copiesIn(now);
  const rows = weighing.questions.map((question): LedgerRow => {
    const verdicts = gravest(question);
    const own = ownPairs(question);
    const count = (verdict: Verdict): number =>
      own.filter((pair) => pair.verdict === verdict).length;
    return {
      id: question.id,
      text: question.text,
      measure: question.measure,
      group: question.group,
      unit: question.unit,
      event: question.event,
      place: question.place,
      reports: question.reports,
      roots: question.roots,
      verdict: GRAVITY.find((each) => count(each) > 0) ?? null,
      conflicts: count("conflict"),
      undetermined: count("undetermined"),
      versions: question.versions.length,
      estimate: estimates.get(question.id) ?? null,
      sayings: sayingsOf(question),
    };

    function sayingsOf({ answers }: Question): readonly LedgerSaying[] {
      return [...cellsOf(answers, columns, scene.figures)].flatMap(([column, cell]) =>
        sayings(cell.map(({ figure }) => figure)).flatMap((same) => {
          const [first] = same;
          if (first === undefined) return [];
          const verdict = GRAVITY.find((each) => same.some(({ id }) => verdicts.get(id) === each));
          const isPart = cell.some(
            ({ figure, answer }) => figure === first && answer.part === true,
          );
          return [
            {
              column,
              figures: same.map(({ id }) => id),
              report: first.report,
              low: first.low,
              high: first.high,
              bound: first.bound,
              ...(first.word === undefined ? {} : { word: first.word }),
              stance: first.stance,
              asOf: first.asOf,
              verdict: verdict ?? null,
              marks: marksOf(same, { isPart, isCopy: isCopy(question, same) }),
              ...ocrOf(same),
            },
          ];
        }),
      );
    }
  });
  const names = namesFor(scene, idsOf(weighing));
  return {
    rule,
    roots: columns.roots,
    columns: columns.columns,
    rows,
    names,
    total: rows.length,
    state: now.journal.at(-1)?.hash ?? "",
  };
}

interface InCell {
  readonly figure: Figure;
  readonly answer: Answer;
}

function cellsOf(
  answers: readonly Answer[],
  { place }: Columns,
  figures: ReadonlyMap<string, Figure>,
): ReadonlyMap<number, readonly InCell[]> {
  const cells = new Map<number, InCell[]>();
  for (const answer of answers) {
    const figure = figures.get(answer.figure);
    const column = figure === undefined ? undefined : place(answer.root, figure.report);
    if (figure === undefined || column === undefined) continue;
    const cell = cells.get(column);
    if (cell === undefined) cells.set(column, [{ figure, answer }]);
    else cell.push({ figure, answer });
  }
  return cells;
}
