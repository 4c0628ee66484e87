import { asOfText, valueText } from "@tarjih/dossier";
import type { SpreadShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { nameIn } from "../../said/name.ts";
import { addressOf } from "../../shell/route.ts";
import { Day } from "../../said/day.tsx";
import { useSettings } from "../../shell/settings.tsx";
import type { SpreadPoint } from "./points.ts";

/** The marks of the drawing as rows, in the same order. */
export function SpreadTable({
  shown: { roots, names, series },
  points,
}: {
  readonly shown: SpreadShown;
  readonly points: readonly SpreadPoint[];
}): ReactElement {
  const { say, lang, num } = useSettings();
  const moves = new Map(
    series.flatMap((line) =>
      line.points.flatMap((step) => step.figures.map((id) => [id, step] as const)),
    ),
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.dossier.asOf}</th>
          <th scope="col">{say.dossier.value}</th>
          <th scope="col">{say.dossier.origin}</th>
          <th scope="col">{say.dossier.held}</th>
          <th scope="col">{say.pictures.spread.move}</th>
          <th scope="col">{say.pictures.spread.carriedBy}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ figure, root, reports, figures }) => {
          const origin = roots.find(({ id }) => id === root);
          const step = figures.map((id) => moves.get(id)).find((each) => each !== undefined);
          return (
            <tr key={figure.id}>
              <td>
                <Day date={asOfText(figure)} />
                {asOfText(figure) === "" ? say.dossier.noDate : ""}
              </td>
              <td>
                <a href={addressOf("reader", figure.report, { claim: figure.id })}>
                  <bdi dir="ltr">{num(valueText(figure))}</bdi>
                </a>
              </td>
              <td>
                <b className="code">{origin?.code}</b>{" "}
                <bdi>{nameIn(names, origin?.name ?? root, lang)}</bdi>
              </td>
              <td>{say.codes.stances[figure.stance]}</td>
              <td>
                {step === undefined ? "" : say.pictures.spread.moves[step.move]}
                {step?.of === undefined
                  ? ""
                  : ` · ${say.pictures.spread.numberOf(nameIn(names, step.of, lang))}`}
              </td>
              <td>{num(say.dossier.counts.reports(reports))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
