import { setText } from "@tarjih/dossier";
import type { Ledger, LedgerRow, LedgerSaying } from "@tarjih/server";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useMemo, useRef, type CSSProperties, type ReactElement } from "react";
import { Badge } from "../../shell/badge.tsx";
import { isolatedName } from "../../said/isolated-name.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Cell, columnName } from "./cell.tsx";
import { cellWords } from "./cell-words.ts";
import type { ShownColumn } from "./columns.ts";
import { LEAST, rowsShown, type ShownRow } from "./shown-row.ts";

import { keepPlace, lastPlace, stepByArrow } from "./step-by-arrow.ts";
import { writtenOut } from "../../said/written-out.ts";

/** Widths and heights in pixels: fixed, so that only what is seen is drawn. The style has the width too. */
const COLUMN = 132;
const HEAD = 68;

const NO_SAYINGS: readonly LedgerSaying[] = [];

/** Columns in sight, and where they stand. */
interface SeenColumns {
  readonly columns: readonly ShownColumn[];
  readonly first: number;
  readonly space: CSSProperties;
  readonly pad: CSSProperties;
}

/** Questions down, sources across; heads stay, and only rows and columns in sight are drawn. */
export function Grid({
  ledger,
  rows,
  columns,
  chosen,
}: {
  readonly ledger: Ledger;
  readonly rows: readonly LedgerRow[];
  readonly columns: readonly ShownColumn[];
  readonly chosen: string | null;
}): ReactElement {
  const { say, lang, calendar } = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  const show = useMemo(
    () => rowsShown(columns, cellWords(say, calendar)),
    [columns, say, calendar],
  );
  const shown = useMemo(() => rows.map(show), [rows, show]);
  const down = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => shown[at]?.height ?? LEAST,
    scrollMargin: HEAD,
    overscan: 2,
    // Both axes are drawn in one step, not each within the event: the longest task of a scroll is a third shorter.
    useFlushSync: false,
  });
  const across = useVirtualizer({
    horizontal: true,
    isRtl: lang === "ar",
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN,
    overscan: 1,
    useFlushSync: false,
  });
  // Heights are known: a filter gives other rows at the same places.
  useMemo(() => down.measure(), [down, shown]);
  const chosenAt = shown.findIndex(({ row }) => row.id === chosen);
  useEffect(() => {
    const line = shown[chosenAt];
    const { current } = scroller;
    if (line === undefined || current === null) return;
    down.scrollToIndex(chosenAt, { align: "auto" });
    const at = gravestColumn(line, columns);
    const from = Math.abs(current.scrollLeft);
    const room = current.clientWidth - leadWidth(current) - cardWidth();
    const isInSight = at * COLUMN >= from && (at + 1) * COLUMN <= from + room;
    if (at >= 0 && !isInSight) across.scrollToIndex(at, { align: "start" });
    // Rows that come later or are filtered do not move what somebody looks at.
  }, [chosen, chosenAt === -1]);
  const items = across.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  const total = across.getTotalSize();
  const isDrawn = items.length > 0 && down.getVirtualItems().length > 0;
  useEffect(() => {
    // Back from a text, or from the card of a question: to where one was.
    const { current } = scroller;
    if (chosen !== null || current === null || document.activeElement !== document.body) return;
    lastPlace(current)?.focus({ preventScroll: true });
  }, [chosen, isDrawn]);
  // The same object while the same columns are seen: rows that stay in sight are not drawn again.
  const seen = useMemo(
    (): SeenColumns => ({
      columns: columns.slice(first, last + 1),
      first,
      space: { inlineSize: total },
      pad: { inlineSize: first * COLUMN },
    }),
    [columns, first, last, total],
  );
  return (
    <div
      className="grid"
      role="table"
      aria-label={say.workbench.views.ledger}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
    >
      <div
        className="scroller"
        ref={scroller}
        tabIndex={0}
        role="rowgroup"
        onKeyDown={stepByArrow}
        onFocus={keepPlace}
      >
        <div className="row head" role="row" aria-rowindex={1} style={{ blockSize: HEAD }}>
          <div className="lead" role="presentation">
            <div className="asked" role="columnheader" aria-colindex={1}>
              {say.dossier.ledger.question}
            </div>
            <div className="best" role="columnheader" aria-colindex={2}>
              {say.dossier.best}
              <small>
                {say.dossier.low} – {say.dossier.high}
              </small>
            </div>
          </div>
          <div className="cells" style={seen.space} role="presentation">
            <div style={seen.pad} role="presentation" />
            {seen.columns.map((column, at) => (
              <ColumnHead
                key={column.key}
                column={column}
                ledger={ledger}
                at={seen.first + at + 3}
              />
            ))}
          </div>
        </div>
        <div className="body" role="presentation" style={{ blockSize: down.getTotalSize() }}>
          {down.getVirtualItems().map(({ index, start }) => {
            const line = shown[index];
            if (line === undefined) return null;
            return (
              <Row
                key={line.row.id}
                line={line}
                index={index}
                start={start - HEAD}
                isChosen={line.row.id === chosen}
                seen={seen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Where the gravest of a row's verdicts is first seen; -1 where it has none. */
function gravestColumn({ row, cells }: ShownRow, columns: readonly ShownColumn[]): number {
  if (row.verdict === null) return -1;
  const isGravest = ({ verdict }: LedgerSaying): boolean => verdict === row.verdict;
  return columns.findIndex((column) => (cells.get(column) ?? []).some(isGravest));
}

function leadWidth(scroller: Element): number {
  return scroller.querySelector(".lead")?.clientWidth ?? 0;
}

/** The card of the chosen question stands over the end of the ledger. */
function cardWidth(): number {
  return document.querySelector(".card")?.clientWidth ?? 0;
}

const Row = memo(function Row({
  line,
  index,
  start,
  isChosen,
  seen,
}: {
  readonly line: ShownRow;
  readonly index: number;
  readonly start: number;
  readonly isChosen: boolean;
  readonly seen: SeenColumns;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const { row, cells, height } = line;
  return (
    <div
      className={`row${isChosen ? " chosen" : ""}`}
      role="row"
      aria-rowindex={index + 2}
      style={{ blockSize: height, transform: `translateY(${start}px)` }}
    >
      <div className="lead" role="presentation">
        <div className="asked" role="rowheader" aria-colindex={1}>
          <a href={addressOf("ledger", row.id)} tabIndex={index === 0 ? 0 : -1}>
            {row.verdict === null ? null : <Badge verdict={row.verdict} />}
            <bdi>{writtenOut(row.text[lang])}</bdi>
          </a>
          <small>
            {num(
              `${say.dossier.counts.reports(row.reports)} · ${say.dossier.counts.roots(row.roots)}`,
            )}
          </small>
        </div>
        <div className="best" role="cell" aria-colindex={2}>
          <Estimated row={row} />
        </div>
      </div>
      <div className="cells" style={seen.space} role="presentation">
        <div style={seen.pad} role="presentation" />
        {seen.columns.map((column, at) => (
          <Cell
            key={column.key}
            sayings={cells.get(column) ?? NO_SAYINGS}
            isUnread={column.root === null}
            isFirst={column.isFirst}
            question={row.id}
            place={seen.first + at + 3}
          />
        ))}
      </div>
    </div>
  );
});

function ColumnHead({
  column,
  ledger,
  at,
}: {
  readonly column: ShownColumn;
  readonly ledger: Ledger;
  readonly at: number;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const { root, of, isFirst } = column;
  const name = of.length === 1 ? columnName(ledger, of[0] ?? 0, lang) : "";
  const origin = root === null ? say.workbench.cells.unread : isolatedName(root.name[lang], lang);
  return (
    <div
      className={`column${isFirst ? " first" : ""}`}
      role="columnheader"
      aria-colindex={at}
      title={name === "" ? origin : `${origin} · ${name}`}
    >
      <span className={isFirst ? "origin" : "origin again"}>
        {root === null ? null : <b className="code">{root.code}</b>} <bdi>{origin}</bdi>
      </span>
      <small dir="auto">
        {of.length > 1 ? num(say.workbench.outlets(of.length)) : name === origin ? null : name}
      </small>
    </div>
  );
}

function Estimated({ row }: { readonly row: LedgerRow }): ReactElement {
  const { say, num } = useSettings();
  const { estimate, roots } = row;
  if (estimate === null) return <span className="soft">{say.workbench.noEstimate}</span>;
  const { best, contested } = estimate;
  return (
    <>
      {contested ? (
        <span className="contested">{say.dossier.contested}</span>
      ) : best === null ? (
        <span className="unset">{say.workbench.noBest}</span>
      ) : (
        <bdi dir="ltr" className="number">
          {num(setText({ low: best, high: best }))}
        </bdi>
      )}
      <bdi dir="ltr" className="range">
        {num(setText(estimate))}
      </bdi>
      {roots === 1 ? <span className="single">{say.workbench.oneRoot}</span> : null}
    </>
  );
}
