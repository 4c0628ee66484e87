import { asOfText, setText, valueText } from "@tarjih/dossier";
import type { Ledger, LedgerRow, LedgerSaying } from "@tarjih/server";
import type { ReactElement } from "react";
import { Day } from "../../said/day.tsx";
import { Badge } from "../../shell/badge.tsx";
import { useSettings } from "../../shell/settings.tsx";
import { columnName } from "./cell.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** The ledger on paper: no sheet is as wide as its sources, so each question lists who says what. */
export function OnPaper({
  ledger,
  rows,
}: {
  readonly ledger: Ledger;
  readonly rows: readonly LedgerRow[];
}): ReactElement {
  const { say, lang, num } = useSettings();
  return (
    <table className="on-paper">
      <thead>
        <tr>
          <th scope="col">{say.dossier.ledger.question}</th>
          <th scope="col">{say.dossier.best}</th>
          <th scope="col">{say.dossier.answers}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.verdict === null ? null : <Badge verdict={row.verdict} />}{" "}
              <bdi>{writtenOut(row.text[lang])}</bdi>
            </th>
            <td className="number">
              <Best row={row} />
            </td>
            <td>
              <ul>
                {row.sayings.map((saying) => (
                  <li key={`${saying.column} ${saying.figures.join(" ")}`}>
                    <Said ledger={ledger} saying={saying} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
      <caption>{num(say.workbench.rowsShown(rows.length, ledger.total))}</caption>
    </table>
  );
}

function Best({ row: { estimate } }: { readonly row: LedgerRow }): ReactElement {
  const { say, num } = useSettings();
  if (estimate === null) return <>{say.workbench.noEstimate}</>;
  const { best, contested } = estimate;
  return (
    <>
      {contested ? say.dossier.contested : null}{" "}
      <bdi dir="ltr">
        {contested || best === null ? null : <b>{num(setText({ low: best, high: best }))} </b>}(
        {num(setText(estimate))})
      </bdi>
    </>
  );
}

function Said({
  ledger,
  saying,
}: {
  readonly ledger: Ledger;
  readonly saying: LedgerSaying;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const { column, marks, verdict } = saying;
  const root = ledger.roots[ledger.columns[column]?.root ?? -1];
  const date = asOfText(saying);
  return (
    <>
      <b className="code">{root?.code}</b> {verdict === null ? null : <Badge verdict={verdict} />}{" "}
      <bdi dir="ltr">{num(valueText(saying))}</bdi> <bdi>{columnName(ledger, column, lang)}</bdi>
      {date === "" ? null : (
        <>
          {" · "}
          <Day date={date} />
        </>
      )}
      {marks.map((mark) => (
        <span key={mark}> · {say.workbench.marks[mark]}</span>
      ))}
    </>
  );
}
