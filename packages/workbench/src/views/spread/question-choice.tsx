import type { Ledger, LedgerRow } from "@tarjih/server";
import type { ReactElement } from "react";
import { groupIn } from "../../said/name.ts";
import { addressOf, goTo } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** What is counted, who is counted, and which question of these. */
export function QuestionChoice({
  ledger,
  chosen,
}: {
  readonly ledger: Ledger;
  readonly chosen: LedgerRow;
}): ReactElement {
  const settings = useSettings();
  const { say, lang } = settings;
  const { rows, names } = ledger;
  const sameMeasure = rows.filter(({ measure }) => measure === chosen.measure);
  const sameGroup = sameMeasure.filter(({ group }) => group === chosen.group);
  const go = (row: LedgerRow | undefined): void => {
    if (row !== undefined) goTo(addressOf("spread", row.id));
  };
  return (
    <>
      <label>
        {say.workbench.filters.measure}
        <select
          value={chosen.measure}
          onChange={({ target }) => go(busiest(rows.filter((row) => row.measure === target.value)))}
        >
          {distinct(rows.map(({ measure }) => measure)).map((each) => (
            <option key={each} value={each}>
              {say.codes.measures[each].name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.workbench.filters.group}
        <select
          value={chosen.group}
          onChange={({ target }) =>
            go(busiest(sameMeasure.filter((row) => row.group === target.value)))
          }
        >
          {distinct(sameMeasure.map(({ group }) => group)).map((each) => (
            <option key={each} value={each}>
              {groupIn(names, each, settings)}
            </option>
          ))}
        </select>
      </label>
      <label className="wide">
        {say.pictures.spread.question}
        <select
          value={chosen.id}
          onChange={({ target }) => go(sameGroup.find(({ id }) => id === target.value))}
        >
          {sameGroup.map(({ id, text }) => (
            <option key={id} value={id}>
              {writtenOut(text[lang])}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** Where there is most to see: more than one origin, and then the most values with a date. */
export function busiest(rows: readonly LedgerRow[]): LedgerRow | undefined {
  const dated = ({ sayings }: LedgerRow): number =>
    sayings.filter(({ asOf: { start, end } }) => start !== null || end !== null).length;
  return rows.toSorted(
    (a, b) => Number(b.roots > 1) - Number(a.roots > 1) || dated(b) - dated(a),
  )[0];
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
