import type { ScoreShown, SheetShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** A score that is told. */
export type Scored = Extract<ScoreShown["score"], { readonly complete: true }>;

const WIDTH = 160;
const VIEWS = ["count", "weighted", "bayes"] as const;

/** Each explanation with what speaks against it in three views; the range of the third as a band. */
export function ScoreTable({
  score,
  sheet,
}: {
  readonly score: Scored;
  readonly sheet: SheetShown;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const { columns, inFront, views, likelihoods } = say.hypotheses;
  const textOf = (id: string): string =>
    writtenOut(sheet.hypotheses.find((row) => row.id === id)?.text ?? id);
  const inWords = (share: number): string =>
    likelihoods.find(([most]) => share * 100 <= most)?.[1] ?? "";
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return (
    <div className="scroller" tabIndex={0} role="region" aria-label={say.pictures.hypotheses.score}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.hypothesis}</th>
            <th scope="col">{columns.against}</th>
            <th scope="col">{columns.weighted}</th>
            <th scope="col">{columns.likelihood}</th>
            <th scope="col">{inFront}</th>
          </tr>
        </thead>
        <tbody>
          {score.hypotheses.map(({ id, against, weighted, low, high, bayes }) => {
            const leads = VIEWS.filter((view) => score.leaders[view].includes(id));
            const x = (share: number): number => (lang === "ar" ? 1 - share : share) * WIDTH;
            return (
              <tr key={id}>
                <th scope="row">
                  <bdi dir="auto">{textOf(id)}</bdi>
                </th>
                <td>
                  <bdi dir="ltr">{num(against)}</bdi>
                </td>
                <td>
                  <bdi dir="ltr">{num(weighted.toFixed(2))}</bdi>
                </td>
                <td>
                  <svg className="plot odds" width={WIDTH} height="14" aria-hidden="true">
                    <path className="base" d={`M0 13H${WIDTH}`} />
                    <rect
                      className="range"
                      x={Math.min(x(low), x(high))}
                      y="3"
                      width={Math.max(2, Math.abs(x(high) - x(low)))}
                      height="8"
                    />
                    <path className="middle" d={`M${x(bayes)} 0V13`} />
                  </svg>
                  <bdi dir="ltr">{num(`${percent(low)} – ${percent(high)}`)}</bdi>{" "}
                  <small>
                    {inWords(low)}
                    {inWords(low) === inWords(high) ? "" : ` – ${inWords(high)}`}
                  </small>
                </td>
                <td>{leads.map((view) => views[view]).join(" · ")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
