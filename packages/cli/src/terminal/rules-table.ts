import { GRADES, RULES } from "@tarjih/reading";
import type { Estimate, Grade, Weighing } from "@tarjih/reading";
import { interval } from "./figure-words.ts";
import { questionText } from "./question-text.ts";
import type { Screen } from "./screen.ts";
import { drawTable } from "./table.ts";

/** What every rule makes of every question: one line a question, one column a rule. */
export function rulesTable({ questions }: Weighing, screen: Screen): string {
  const { ledger } = screen.say.cli;
  const columns = [
    { head: ledger.question },
    ...RULES.map((rule) => ({ head: screen.say.codes.rules[rule].name })),
    { head: ledger.roots, numeric: true },
  ];
  const rows = questions.map((question) => [
    questionText(question, screen),
    ...RULES.map((rule) => {
      const found = question.estimates?.find((estimate) => estimate.rule === rule);
      return found === undefined ? "—" : ruleCell(found, screen);
    }),
    String(question.roots),
  ]);
  return drawTable(columns, rows, screen);
}

/** Best first, then the interval; a floor has none above, and a grade stands below its numbers. */
function ruleCell({ low, best, high, parameters }: Estimate, screen: Screen): string {
  const grade = gradeOf({ parameters });
  const reach = low === null && high === null ? [] : [interval(low, high)];
  const lines = [
    ...(best === null ? [] : [String(best)]),
    ...(low !== null && low === best && (high === best || high === null) ? [] : reach),
    ...(grade === null ? [] : [screen.say.codes.grades[grade]]),
  ];
  return lines.length === 0 ? "—" : lines.join("\n");
}

/** The grade that rule `airwars` gives; null under other rules. */
export function gradeOf({ parameters }: Pick<Estimate, "parameters">): Grade | null {
  return GRADES.find((one) => one === parameters["grade"]) ?? null;
}
