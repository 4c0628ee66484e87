import type { Lineage } from "@tarjih/server";
import type { ReactElement } from "react";
import { whyTexts } from "../../said/why-text.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { tieText } from "./tie-text.ts";

/** The curves of the drawing as rows. */
export function TiesTable({ lineage }: { readonly lineage: Lineage }): ReactElement {
  const settings = useSettings();
  const { say, num } = settings;
  const words = say.pictures.lineage;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.tie}</th>
          <th scope="col">{say.dossier.probability}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {lineage.ties.map((tie) => (
          <tr key={tie.id}>
            <th scope="row">
              <a href={addressOf("lineage", tie.id)}>{num(tieText(tie, lineage, settings))}</a>
            </th>
            <td>
              <bdi dir="ltr">{num(percent(Math.max(...tie.links.map(({ p }) => p))))}</bdi>
            </td>
            <td>
              {num(
                whyTexts(
                  tie.links.flatMap(({ why }) => why),
                  lineage.names,
                  settings,
                ),
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A probability as it is printed. */
export function percent(p: number): string {
  return `${Math.round(p * 100)} %`;
}
