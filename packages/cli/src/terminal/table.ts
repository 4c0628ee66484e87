import Table from "cli-table3";
import { hasRightToLeft } from "./bidi.ts";
import { ordered, type Screen } from "./screen.ts";
import { cellsOf, displayWidth, wrap } from "./width.ts";

/** A column: its head, the share of the width that it may take, and how its cells are painted. */
export interface Column {
  readonly head: string;
  /** Numbers stand at the end of their cell. */
  readonly numeric?: boolean;
  readonly paint?: (line: string) => string;
}

/** Cells of a border with the padding around it: `│ `, ` │ `, ` │`. */
const BORDER = 3;
/** First of the private characters that stand in for a letter with its marks. */
const STAND_IN = 0xe000;
const STAND_IN_END = 0xf8ff;
const LEFT_TO_RIGHT_MARK = "\u200E";

/**
 * A bordered table that is never wider than the screen. Widest columns give way first. In visual order
 * a right-to-left language has its first column on the right.
 */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  screen: Screen,
): string {
  const mirrored = screen.bidi === "visual" && screen.base === "rtl";
  const widths = fit(columns, rows, screen.columns);
  const stand = standIns();
  const draw = (cells: readonly string[], paint: boolean): string[] =>
    inOrder(
      columns.map((column, index) => {
        const lines = wrap(cells[index] ?? "", widths[index] ?? 1)
          .map((line) => stand.hide(ordered(line, screen)))
          .map((line) => (paint && column.paint && line !== "" ? column.paint(line) : line));
        return lines.join("\n");
      }),
      mirrored,
    );
  const table = new Table({
    head: draw(
      columns.map((column) => column.head),
      false,
    ).map((cell) => strongLines(cell, screen)),
    colWidths: inOrder(
      widths.map((width) => width + 2),
      mirrored,
    ),
    colAligns: inOrder(
      columns.map((column) => (column.numeric === true || mirrored ? "right" : "left")),
      mirrored,
    ),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(draw(row, true));
  return table
    .toString()
    .split("\n")
    .map((line) => anchor(stand.show(line), screen))
    .join("\n");
}

function strongLines(cell: string, screen: Screen): string {
  return cell
    .split("\n")
    .map((line) => screen.paint.strong(line))
    .join("\n");
}

function inOrder<T>(items: T[], mirrored: boolean): T[] {
  return mirrored ? items.toReversed() : items;
}

// A terminal that does bidi would run two Arabic cells into one and swap them: a left-to-right mark on
// both sides of every border keeps each cell in its place.
function anchor(line: string, screen: Screen): string {
  if (screen.bidi === "visual" || !hasRightToLeft(line)) return line;
  return line.replaceAll("│", `${LEFT_TO_RIGHT_MARK}│${LEFT_TO_RIGHT_MARK}`);
}

function fit(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  screenColumns: number,
): number[] {
  const widths = columns.map((column, index) => {
    const cells = [column.head, ...rows.map((row) => row[index] ?? "")];
    return Math.max(1, ...cells.flatMap((cell) => cell.split("\n")).map(displayWidth));
  });
  const room = screenColumns - BORDER * columns.length - 1;
  const sum = (): number => widths.reduce((total, width) => total + width, 0);
  while (sum() > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const width = widths[widest] ?? 1;
    if (width <= 4) break;
    widths[widest] = width - 1;
  }
  return widths;
}

// cli-table3 counts an Arabic mark as a cell. A letter with its marks becomes one private character
// while the table is drawn, and is put back afterwards.
function standIns(): { hide: (line: string) => string; show: (line: string) => string } {
  const byCluster = new Map<string, string>();
  const byStandIn = new Map<string, string>();
  const hide = (line: string): string => {
    let out = "";
    let cluster = "";
    const flush = (): void => {
      out += [...cluster].length > 1 ? standInOf(cluster) : cluster;
      cluster = "";
    };
    for (const character of line) {
      if (cellsOf(character) > 0) {
        flush();
        cluster = character;
        // A mark without a letter would sit on the border.
      } else cluster = cluster === "" ? `◌${character}` : cluster + character;
    }
    flush();
    return out;
  };
  const standInOf = (cluster: string): string => {
    const known = byCluster.get(cluster);
    if (known !== undefined) return known;
    const code = STAND_IN + byCluster.size;
    if (code > STAND_IN_END) return cluster;
    const made = String.fromCharCode(code);
    byCluster.set(cluster, made);
    byStandIn.set(made, cluster);
    return made;
  };
  const show = (line: string): string =>
    line.replaceAll(/[\uE000-\uF8FF]/g, (character) => byStandIn.get(character) ?? character);
  return { hide, show };
}
