import type { HypothesesShown, SheetShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { directionOf } from "../../said/direction-of.ts";
import { nameIn } from "../../said/name.ts";
import { useSettings } from "../../shell/settings.tsx";
import { RELIABILITY, shareLeft } from "./sheet-edits.ts";
import { writtenOut } from "../../said/written-out.ts";

/** The worksheet on paper, turned: evidence is many and goes on over the pages, explanations are few. */
export function WorksheetOnPaper({
  shown,
  sheet,
  rater,
}: {
  readonly shown: HypothesesShown;
  readonly sheet: SheetShown;
  readonly rater: string;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const words = say.pictures.hypotheses;
  const cells = sheet.raters.find((each) => each.rater === rater)?.cells ?? {};
  return (
    <table className="on-paper">
      <thead>
        <tr>
          <th scope="col">{words.evidence}</th>
          <th scope="col">{words.reliability}</th>
          {sheet.hypotheses.map(({ id, text, prior }) => (
            <th scope="col" key={id}>
              <bdi dir={directionOf(text)}>{writtenOut(text)}</bdi>{" "}
              <small>
                {words.prior} {num((prior ?? shareLeft(sheet)).toFixed(2))}
              </small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.evidence.map(({ id, text, root, credibility, reliability }) => (
          <tr key={id}>
            <th scope="row">
              <bdi dir={directionOf(text)}>{writtenOut(text)}</bdi>{" "}
              <small>{nameIn(shown.names, root, lang)}</small>
            </th>
            <td>{num((reliability ?? RELIABILITY[credibility]).toFixed(2))}</td>
            {sheet.hypotheses.map((row) => {
              const step = cells[id]?.[row.id] ?? null;
              return <td key={row.id}>{step === null ? words.empty : words.steps[step]}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
