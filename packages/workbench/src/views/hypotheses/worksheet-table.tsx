import { OTHER_HYPOTHESIS, type CellStep } from "@tarjih/reading";
import type { HypothesesShown, SheetShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { directionOf } from "../../said/direction-of.ts";
import { nameIn } from "../../said/name.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { CellChoice } from "./cell-choice.tsx";
import {
  RELIABILITY,
  shareLeft,
  withoutColumn,
  withPrior,
  withReliability,
} from "./sheet-edits.ts";
import { ShareSlider } from "./share-slider.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** Rows are explanations, columns are what independent origins say; a cell is how well they fit. */
export function WorksheetTable({
  shown,
  sheet,
  rater,
  change,
  rate,
}: {
  readonly shown: HypothesesShown;
  readonly sheet: SheetShown;
  readonly rater: string;
  readonly change: (sheet: SheetShown) => void;
  readonly rate: (column: string, row: string, step: CellStep | null) => void;
}): ReactElement {
  const { say, lang } = useSettings();
  const words = say.pictures.hypotheses;
  const cells = sheet.raters.find((each) => each.rater === rater)?.cells ?? {};
  const nameOf = (id: string): string => nameIn(shown.names, id, lang);
  return (
    <div className="scroller worksheet" tabIndex={0} role="region" aria-label={words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="corner">
              {say.hypotheses.columns.hypothesis}
            </th>
            {sheet.evidence.map(({ id, text, root, claims, credibility, reliability }) => (
              <th scope="col" key={id} id={`c-${id}`}>
                <bdi className="clamp" dir={directionOf(text)} title={writtenOut(text)}>
                  {writtenOut(text)}
                </bdi>
                <small>
                  <bdi>{nameOf(root)}</bdi> <Claims ids={claims} shown={shown} />
                </small>
                <ShareSlider
                  label={words.reliability}
                  of={writtenOut(text)}
                  value={reliability}
                  usual={RELIABILITY[credibility]}
                  set={(value) => change(withReliability(sheet, id, value))}
                />
                <button type="button" onClick={() => change(withoutColumn(sheet, id))}>
                  {words.leaveOut}
                  <span className="hush"> {writtenOut(text)}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.hypotheses.map(({ id, text, by, claims, prior }) => (
            <tr key={id} className={id === OTHER_HYPOTHESIS ? "is-other" : undefined}>
              <th scope="row">
                <bdi dir={directionOf(text)}>{writtenOut(text)}</bdi>
                {by.length === 0 ? null : (
                  <small>
                    {say.hypotheses.by(by.map(nameOf).join(" · "))}{" "}
                    <Claims ids={claims} shown={shown} />
                  </small>
                )}
                <ShareSlider
                  label={words.prior}
                  of={writtenOut(text)}
                  value={prior}
                  usual={shareLeft(sheet)}
                  set={(value) => change(withPrior(sheet, id, value))}
                />
              </th>
              {sheet.evidence.map((column) => (
                <td key={column.id}>
                  <CellChoice
                    label={writtenOut(`${text} × ${column.text}`)}
                    step={cells[column.id]?.[id] ?? null}
                    set={(step) => rate(column.id, id, step)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Claims({
  ids,
  shown,
}: {
  readonly ids: readonly string[];
  readonly shown: HypothesesShown;
}): ReactElement {
  const { say, num } = useSettings();
  const known = ids.flatMap((id) => {
    const report = shown.claims[id];
    return report === undefined ? [] : [{ id, report }];
  });
  return (
    <>
      {known.slice(0, 6).map(({ id, report }, at) => (
        <a
          key={id}
          href={addressOf("reader", report, { claim: id })}
          aria-label={`${say.workbench.claim} ${num(at + 1)}`}
        >
          [{num(at + 1)}]
        </a>
      ))}
    </>
  );
}
