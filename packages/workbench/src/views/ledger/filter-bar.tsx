import { GRAVITY } from "@tarjih/dossier";
import type { Ledger } from "@tarjih/server";
import type { ReactElement } from "react";
import { groupIn, nameIn } from "../../said/name.ts";
import { useSettings } from "../../shell/settings.tsx";
import { ORDERS, type Filters } from "./filters.ts";

/** What is shown and in which order. */
export function FilterBar({
  ledger,
  filters,
  change,
}: {
  readonly ledger: Ledger;
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}): ReactElement {
  const settings = useSettings();
  const { say, lang } = settings;
  const { codes, workbench } = say;
  const { rows, roots, names } = ledger;
  const measures = distinct(rows.map(({ measure }) => measure));
  const kinds = distinct(roots.map(({ kind }) => kind));
  const events = distinct(rows.map(({ event }) => event));
  const verdicts = GRAVITY.filter((each) => rows.some(({ verdict }) => verdict === each));
  const choose = (key: keyof Filters, options: readonly (readonly [string, string])[]) => (
    <Choice
      key={key}
      label={workbench.filters[key]}
      value={filters[key]}
      options={options}
      choose={(value) => change({ ...filters, [key]: value })}
    />
  );
  return (
    <>
      <input
        type="search"
        dir="auto"
        aria-label={workbench.filters.words}
        placeholder={workbench.filters.words}
        value={filters.words}
        onChange={({ target }) => change({ ...filters, words: target.value })}
      />
      {choose(
        "measure",
        measures.map((each) => [each, codes.measures[each].name]),
      )}
      {choose(
        "group",
        distinct(rows.map(({ group }) => group)).map((each) => [
          each,
          groupIn(names, each, settings),
        ]),
      )}
      {events.length < 2
        ? null
        : choose(
            "event",
            events.map((each) => [each, nameIn(names, each, lang)]),
          )}
      {choose("verdict", [
        ...verdicts.map((each) => [each, codes.verdicts[each].name] as const),
        ["none", workbench.noPair],
      ])}
      {choose(
        "kind",
        kinds.map((each) => [each, codes.sourceKinds[each]]),
      )}
      <label>
        {workbench.filters.order}
        <select
          value={filters.order}
          onChange={({ target }) =>
            change({
              ...filters,
              order: ORDERS.find((each) => each === target.value) ?? "given",
            })
          }
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {workbench.orders[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Choice({
  label,
  value,
  options,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}): ReactElement {
  const { say } = useSettings();
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{say.workbench.all}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
