import { asOfText, valueText } from "@tarjih/dossier";
import type { Ledger, LedgerSaying } from "@tarjih/server";
import { memo, type NamedExoticComponent, type ReactElement } from "react";
import { isolatedName } from "../../said/isolated-name.ts";
import { Day } from "../../said/day.tsx";
import { Badge } from "../../shell/badge.tsx";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { cellWords } from "./cell-words.ts";
import { MOST_SAYINGS, sayingHeight } from "./cell-height.ts";

interface CellGiven {
  readonly sayings: readonly LedgerSaying[];
  readonly isUnread: boolean;
  /** First of its origin. */
  readonly isFirst: boolean;
  readonly question: string;
  /** From 1, with the heads of the row. */
  readonly place: number;
}

/**
 * What one column says on one question. Silent, unread and zero look different; the first two are one element each,
 * with what stands in it drawn by the style, for most of a ledger is silence.
 */
export const Cell: NamedExoticComponent<CellGiven> = memo(function Cell({
  sayings,
  isUnread,
  isFirst,
  question,
  place,
}: CellGiven): ReactElement {
  const { say, num } = useSettings();
  const empty = isUnread ? "unread" : sayings.length === 0 ? "silent" : null;
  const name = `cell${isFirst ? " first" : ""}`;
  if (empty !== null) {
    const said = say.workbench.cells[empty];
    return (
      <div
        className={`${name} ${empty}`}
        role="cell"
        aria-colindex={place}
        aria-label={said}
        title={said}
      />
    );
  }
  const hidden = sayings.length - MOST_SAYINGS;
  return (
    <div className={name} role="cell" aria-colindex={place}>
      {sayings.slice(0, MOST_SAYINGS).map((saying) => (
        <Saying key={saying.figures.join(" ")} saying={saying} />
      ))}
      {hidden > 0 ? (
        <a className="more" tabIndex={-1} href={addressOf("ledger", question)}>
          <bdi dir="ltr">{num(`+${hidden}`)}</bdi>
        </a>
      ) : null}
    </div>
  );
});

function Saying({ saying }: { readonly saying: LedgerSaying }): ReactElement {
  const { say, num, calendar } = useSettings();
  const { verdict, figures, low, high, word, marks } = saying;
  const date = asOfText(saying);
  const isZero = low === 0 && high === 0;
  return (
    <a
      tabIndex={-1}
      className={`saying is-${verdict ?? "alone"}${isZero ? " zero" : ""}`}
      href={addressOf("reader", saying.report, { claim: figures[0] ?? "" })}
      style={{ blockSize: sayingHeight(saying, cellWords(say, calendar)) }}
    >
      {verdict === null ? null : <Badge verdict={verdict} />}
      {/* One run from left to right: apart, the two would stand the other way round in Arabic. */}
      <bdi dir="ltr">
        <span className="amount">{num(valueText(saying))}</span>
        {figures.length > 1 ? (
          <>
            {" "}
            <span className="copies">{num(`×${figures.length}`)}</span>
          </>
        ) : null}
      </bdi>
      {date === "" && marks.length === 0 && word === undefined ? null : (
        <span className="under">
          {word === undefined ? null : <bdi className="word">«{word}»</bdi>}
          {date === "" ? null : <Day date={date} narrow />}
          {marks.map((mark) => (
            <span key={mark} className={`mark is-${mark}`}>
              {mark === "ocr" && saying.ocr !== undefined
                ? num(say.recognised.cell(saying.ocr))
                : say.workbench.marks[mark]}
            </span>
          ))}
        </span>
      )}
    </a>
  );
}

/** Name of a column under its origin. */
export function columnName({ columns }: Ledger, at: number, lang: "ar" | "en"): string {
  return isolatedName(columns[at]?.name[lang] ?? "", lang);
}
