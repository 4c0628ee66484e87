import { RULES } from "@tarjih/reading";
import type { Ledger } from "@tarjih/server";
import { useMemo, useState, type ReactElement } from "react";
import { addressOf, type Route } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { usePrinting } from "../../shell/use-printing.ts";
import { Waiting } from "../../shell/waiting.tsx";
import { answeringColumns, shownColumns } from "./columns.ts";
import { DisputeCard } from "./dispute-card.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { filteredRows, NO_FILTERS } from "./filters.ts";
import { Grid } from "./grid.tsx";
import { OnPaper } from "./on-paper.tsx";
import { NextStep } from "./next-step.tsx";
import { useLedger } from "./use-ledger.ts";

/** Home: every question with what each source says on it. */
export function LedgerView({ route }: { readonly route: Route }): ReactElement {
  const [rule, setRule] = useState("");
  const { answer, ledger } = useLedger(rule);
  // The last ledger stays while the next is fetched: the eye keeps its place.
  const [last, setLast] = useState<Ledger>();
  const isWhole = ledger !== undefined && ledger.rows.length === ledger.total;
  if (isWhole && ledger !== last) setLast(ledger);
  const data = isWhole ? ledger : (last ?? ledger);
  return data === undefined || answer.error !== null ? (
    <Waiting answer={answer}>{() => null}</Waiting>
  ) : (
    <Shown ledger={data} rule={rule === "" ? data.rule : rule} setRule={setRule} route={route} />
  );
}

function Shown({
  ledger,
  rule,
  setRule,
  route,
}: {
  readonly ledger: Ledger;
  readonly rule: string;
  readonly setRule: (rule: string) => void;
  readonly route: Route;
}): ReactElement {
  const { say, num } = useSettings();
  const [filters, setFilters] = useState(NO_FILTERS);
  const isPrinting = usePrinting();
  const [byOrigin, setByOrigin] = useState(false);
  const rows = useMemo(() => filteredRows(ledger, filters), [ledger, filters]);
  const all = shownColumns(ledger, byOrigin);
  const columns = useMemo(
    () => (rows.length === ledger.rows.length ? all : answeringColumns(all, rows)),
    [all, rows, ledger],
  );
  const silent = all.length - columns.length;
  const { workbench, codes } = say;
  return (
    <>
      <div className="tools">
        <label>
          {say.dossier.ruleColumn}
          <select value={rule} onChange={({ target }) => setRule(target.value)}>
            {RULES.map((each) => (
              <option key={each} value={each} title={codes.rules[each].what}>
                {codes.rules[each].name}
              </option>
            ))}
          </select>
        </label>
        <FilterBar ledger={ledger} filters={filters} change={setFilters} />
        <label className="tick">
          <input
            type="checkbox"
            checked={byOrigin}
            onChange={({ target }) => setByOrigin(target.checked)}
          />
          {workbench.byOrigin}
        </label>
        <span role="status" className="soft">
          {num(workbench.rowsShown(rows.length, ledger.total))}
          {silent === 0 || rows.length === 0 ? null : ` · ${num(workbench.silentLeftOut(silent))}`}
          {ledger.rows.length < ledger.total ? ` ${workbench.waiting}` : null}
        </span>
        <NextStep />
      </div>
      {rows.length === 0 ? (
        <p className="empty">
          {ledger.rows.length > 0 ? (
            workbench.noRows
          ) : (
            <>
              {workbench.noFigures} <a href={addressOf("case")}>{say.desk.add.title}</a>
            </>
          )}
        </p>
      ) : isPrinting ? (
        <OnPaper ledger={ledger} rows={rows} />
      ) : (
        <Grid ledger={ledger} rows={rows} columns={columns} chosen={route.id} />
      )}
      {route.id === null ? null : <DisputeCard key={route.id} id={route.id} />}
    </>
  );
}
