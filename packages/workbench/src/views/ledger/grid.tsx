import { setText } from "@tarjih/dossier";
import type { CellMark, Ledger, LedgerRow, LedgerSaying } from "@tarjih/server";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, type CSSProperties, type ReactElement } from "react";
import { Badge } from "../../shell/badge.tsx";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Cell, columnName, sayingsIn } from "./cell.tsx";
import { cellHeight } from "./cell-height.ts";
import { mergedSayings, type ShownColumn } from "./columns.ts";

/** Widths and heights in pixels: fixed, so that only what is seen is drawn. */
const COLUMN = 132;
const LEAST = 92;
const HEAD = 68;
/** Of a cell around what it shows. */
const AROUND = 14;

interface ShownRow {
  readonly row: LedgerRow;
  readonly cells: ReadonlyMap<ShownColumn, readonly LedgerSaying[]>;
  readonly height: number;
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
  const { say, lang, num } = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => rows.map((row) => shownRow(row, columns, say.workbench.marks)),
    [rows, columns, say],
  );
  const down = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => shown[at]?.height ?? LEAST,
    scrollMargin: HEAD,
    overscan: 4,
  });
  const across = useVirtualizer({
    horizontal: true,
    isRtl: lang === "ar",
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN,
    overscan: 2,
  });
  // Heights are known: a filter gives other rows at the same places.
  useMemo(() => down.measure(), [down, shown]);
  const items = across.getVirtualItems();
  const space: CSSProperties = { inlineSize: across.getTotalSize() };
  const pad: CSSProperties = { inlineSize: items[0]?.start ?? 0 };
  const seen = items.flatMap(({ index }) => columns[index] ?? []);
  return (
    <div
      className="grid"
      role="table"
      aria-label={say.workbench.views.ledger}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
    >
      <div className="scroller" ref={scroller} tabIndex={0} role="rowgroup">
        <div className="row head" role="row" aria-rowindex={1} style={{ blockSize: HEAD }}>
          <div className="asked" role="columnheader" aria-colindex={1}>
            {say.dossier.ledger.question}
          </div>
          <div className="best" role="columnheader" aria-colindex={2}>
            {say.dossier.best}
            <small>
              {say.dossier.low} – {say.dossier.high}
            </small>
          </div>
          <div className="cells" style={space} role="presentation">
            <div style={pad} role="presentation" />
            {seen.map((column) => (
              <ColumnHead
                key={column.key}
                column={column}
                ledger={ledger}
                at={columns.indexOf(column) + 3}
              />
            ))}
          </div>
        </div>
        <div className="body" role="presentation" style={{ blockSize: down.getTotalSize() }}>
          {down.getVirtualItems().map(({ index, start }) => {
            const line = shown[index];
            if (line === undefined) return null;
            const { row, cells, height } = line;
            return (
              <div
                key={row.id}
                className={`row${row.id === chosen ? " chosen" : ""}`}
                role="row"
                aria-rowindex={index + 2}
                style={{ blockSize: height, transform: `translateY(${start - HEAD}px)` }}
              >
                <div className="asked" role="rowheader" aria-colindex={1}>
                  <a href={addressOf("ledger", row.id)}>
                    {row.verdict === null ? null : <Badge verdict={row.verdict} />}
                    <bdi>{row.text[lang]}</bdi>
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
                <div className="cells" style={space} role="presentation">
                  <div style={pad} role="presentation" />
                  {seen.map((column) => (
                    <div
                      key={column.key}
                      className={`cell${column.isFirst ? " first" : ""}`}
                      role="cell"
                      aria-colindex={columns.indexOf(column) + 3}
                      style={{ inlineSize: COLUMN }}
                    >
                      <Cell
                        sayings={cells.get(column) ?? []}
                        isUnread={column.root === null}
                        question={row.id}
                      />
                    </div>
                  ))}
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

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
  const origin = root?.name[lang] ?? say.workbench.cells.unread;
  return (
    <div
      className={`column${isFirst ? " first" : ""}`}
      role="columnheader"
      aria-colindex={at}
      style={{ inlineSize: COLUMN }}
      title={name === "" ? origin : `${origin} · ${name}`}
    >
      <span className={isFirst ? "origin" : "origin again"}>
        {root === null ? null : <b className="code">{root.code}</b>} <bdi>{origin}</bdi>
      </span>
      <small>{of.length > 1 ? num(say.workbench.outlets(of.length)) : <bdi>{name}</bdi>}</small>
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
      ) : (
        <bdi dir="ltr" className="number">
          {best === null ? "…" : num(setText({ low: best, high: best }))}
        </bdi>
      )}
      <bdi dir="ltr" className="range">
        {num(setText(estimate))}
      </bdi>
      {roots === 1 ? <span className="single">{say.workbench.oneRoot}</span> : null}
    </>
  );
}

function shownRow(
  row: LedgerRow,
  columns: readonly ShownColumn[],
  names: Readonly<Record<CellMark, string>>,
): ShownRow {
  const cells = new Map<ShownColumn, readonly LedgerSaying[]>();
  let height = LEAST;
  for (const column of columns) {
    const own = mergedSayings(sayingsIn(row.sayings, column.of));
    if (own.length === 0) continue;
    cells.set(column, own);
    height = Math.max(height, cellHeight(own, names) + AROUND);
  }
  return { row, cells, height };
}
