import { PASS_REASONS, SUM_REASONS } from "./pass-reasons.ts";
import { languages } from "./languages.ts";
import { writtenNumbers } from "./written-numbers.ts";

/** Version of the rule sets: changes whenever a reading may change, so that a case file can say what read it. */
export const RULES_VERSION = "2026.11.108";

/** The reason of a rule by its id, null for an id that this version does not have. */
export function ruleWhy(id: string): string | null {
  return WHY.get(id) ?? null;
}

const WHY: ReadonlyMap<string, string> = new Map([
  ...SUM_REASONS,
  ...writtenNumbers.map(({ id, why }): [string, string] => [id, why]),
  ...Object.values(languages).flatMap((pack) => [
    ...PASS_REASONS.map(([rule, why]): [string, string] => [`${pack.lang}.${rule}`, why]),
    ...[
      pack.numbers,
      pack.fractions,
      pack.ranges,
      pack.bounds,
      pack.ordinals,
      pack.dates,
      pack.nonCounts,
      pack.counts,
      pack.figures,
      { rules: pack.relations },
      pack.attributions,
      pack.statements,
    ].flatMap(({ rules }) => rules.map(({ id, why }): [string, string] => [id, why])),
  ]),
]);
