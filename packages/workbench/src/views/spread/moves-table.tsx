import { setText } from "@tarjih/dossier";
import type { SpreadShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { nameIn } from "../../said/name.ts";
import { useSettings } from "../../shell/settings.tsx";

/** Who updated a running total, who froze it, whose number it is. */
export function MovesTable({ shown }: { readonly shown: SpreadShown }): ReactElement | null {
  const { say, lang, num } = useSettings();
  const { series, names } = shown;
  const { spread } = say.pictures;
  if (series.length === 0) return null;
  return (
    <section className="moves">
      <h3 id="moves">{spread.lines}</h3>
      <div className="scroller" tabIndex={0} role="region" aria-labelledby="moves">
        <table>
          <thead>
            <tr>
              <th scope="col">{spread.source}</th>
              <th scope="col">{spread.first}</th>
              <th scope="col">{spread.last}</th>
              <th scope="col">{spread.move}</th>
            </tr>
          </thead>
          <tbody>
            {series.map(({ source, points }) => {
              const [first] = points;
              const last = points.at(-1);
              const copied = new Set(points.flatMap(({ of }) => of ?? []));
              const said = [
                ...(["raised", "lowered", "repeated", "frozen"] as const).flatMap((move) => {
                  const count = points.filter((point) => point.move === move).length;
                  return count === 0 ? [] : [num(`${spread.moves[move]} ×${count}`)];
                }),
                ...[...copied].map((of) => spread.numberOf(nameIn(names, of, lang))),
              ];
              return (
                <tr key={source}>
                  <th scope="row">
                    <bdi>{nameIn(names, source, lang)}</bdi>
                  </th>
                  {[first, last].map((point, at) => (
                    <td key={at === 0 ? "first" : "last"}>
                      {point === undefined ? null : (
                        <>
                          <b dir="ltr">{num(setText(point))}</b>{" "}
                          <small dir="ltr">{num(point.day)}</small>
                        </>
                      )}
                    </td>
                  ))}
                  <td>{said.length === 0 ? spread.moves.first : said.join(" · ")}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
