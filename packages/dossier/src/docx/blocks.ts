import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { chartParagraphs } from "./charts.ts";
import { columnWidths } from "./column-widths.ts";
import { paragraph } from "./paragraph.ts";
import type { Desk } from "./paragraph.ts";
import { wordsOf } from "../markup/tree.ts";
import type { Element, Node } from "../markup/tree.ts";

const HEADINGS: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  h1: HeadingLevel.TITLE,
  h2: HeadingLevel.HEADING_1,
  h3: HeadingLevel.HEADING_2,
};
const BLOCKS: ReadonlySet<string> = new Set([
  "section",
  "header",
  "nav",
  "article",
  "div",
  "ul",
  "ol",
  "li",
  "dl",
  "dt",
  "dd",
  "p",
  "table",
  "figure",
  "figcaption",
  "details",
  "summary",
  "main",
  "h1",
  "h2",
  "h3",
]);
const MOST_COLUMNS = 6;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "D9D4CA" } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** Blocks of the page as blocks of a document: headings, paragraphs, lists, tables; charts as pictures where they were drawn. */
export function blocks(
  desk: Desk,
  nodes: readonly Node[],
  depth = 0,
): readonly (Paragraph | Table)[] {
  const made: (Paragraph | Table)[] = [];
  let line: Node[] = [];
  const flush = (): void => {
    if (wordsOf(line).trim() !== "") made.push(paragraph(desk, line, indent(depth)));
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || !isBlock(node)) {
      line.push(node);
      continue;
    }
    flush();
    made.push(...block(desk, node, depth));
  }
  flush();
  return made;
}

function isBlock({ name, attributes }: Element): boolean {
  return BLOCKS.has(name) && attributes["class"] !== "chain";
}

function block(desk: Desk, node: Element, depth: number): readonly (Paragraph | Table)[] {
  const { name, attributes, children } = node;
  if (attributes["id"] !== undefined) desk.waiting.push(attributes["id"]);
  const heading = HEADINGS[name];
  if (heading !== undefined) return [paragraph(desk, children, { heading, keepNext: true })];
  // A chart has its own key in it; without the chart the key explains nothing.
  if (name === "figure" && attributes["class"] === "spread")
    return chartParagraphs(desk.charts, node);
  if (name === "table") return [table(desk, node), new Paragraph({})];
  if (name === "p" && attributes["class"] === "h4") {
    return [paragraph(desk, children, { heading: HeadingLevel.HEADING_3, keepNext: true })];
  }
  if (name === "div" && attributes["class"] === "body") {
    return children.flatMap((each) =>
      typeof each === "string" ? [] : [paragraph(desk, each.children, {}, true)],
    );
  }
  if (name === "dl" && attributes["class"] === "estimate") {
    return [paragraph(desk, inOneLine(node), { keepNext: true })];
  }
  const isItem = name === "li" || name === "dd";
  return blocks(desk, children, isItem ? depth + 1 : depth);
}

function indent(depth: number): { readonly indent?: { readonly start: number } } {
  return depth === 0 ? {} : { indent: { start: 300 * depth } };
}

/** "Low 27 · Best 28 · High 125": six lines for three numbers would be a page for ten questions. */
function inOneLine(list: Element): readonly Node[] {
  return elements(list, ["div"]).flatMap((pair, at) => [
    at === 0 ? "" : " · ",
    ...elements(pair, ["dt"]).flatMap(({ children }) => children),
    " ",
    ...elements(pair, ["dd"]).map(({ children }): Element =>
      bold(children.filter((node) => !isBlank(node))),
    ),
  ]);
}

function isBlank(node: Node): boolean {
  return typeof node === "string" && node.trim() === "";
}

function bold(children: readonly Node[]): Element {
  return { name: "b", attributes: {}, children };
}

function table(desk: Desk, node: Element): Table {
  const rows = elements(node, ["thead", "tbody"]).flatMap((part) =>
    elements(part, ["tr"]).map((row, at) => ({
      row,
      isHead: part.name === "thead",
      ids: [at === 0 ? part.attributes["id"] : undefined, row.attributes["id"]],
    })),
  );
  const [head] = rows;
  const columns = head === undefined ? 1 : cellsOf(node, head.row).length;
  const widths = columnWidths(node.attributes["class"] ?? "", Math.max(1, columns));
  return new Table({
    visuallyRightToLeft: desk.rtl,
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    rows: rows.map(({ row, isHead, ids }) => {
      desk.waiting.push(...ids.filter((id) => id !== undefined));
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: cellsOf(node, row).map((cell, at) => {
          const width = isSpanning(cell) ? undefined : widths[at];
          return tableCell(desk, cell, isHead, width);
        }),
      });
    }),
  });
}

/** Columns of a ledger that fit a sheet: what each origin says stands in the tables of the questions. */
const LEDGER_COLUMNS = 5;

function cellsOf(whole: Element, row: Element): readonly Element[] {
  const cells = elements(row, ["th", "td"]);
  const isLedger = whole.attributes["class"]?.startsWith("ledger") === true;
  return isLedger ? cells.slice(0, LEDGER_COLUMNS) : cells;
}

function isSpanning({ attributes }: Element): boolean {
  return attributes["colspan"] !== undefined;
}

function tableCell(
  desk: Desk,
  cell: Element,
  isHead: boolean,
  width: number | undefined,
): TableCell {
  const { id, colspan, rowspan } = cell.attributes;
  if (id !== undefined) desk.waiting.push(id);
  const inside = blocks(
    desk,
    isHead ? [bold(cell.children)] : cell.children.map((node) => onItsOwnLine(node)),
  );
  return new TableCell({
    children: inside.length === 0 ? [new Paragraph({})] : [...inside],
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(colspan === undefined ? {} : { columnSpan: Math.min(Number(colspan), MOST_COLUMNS) }),
    ...(rowspan === undefined ? {} : { rowSpan: Number(rowspan) }),
  });
}

/** What the page sets small below the words of a cell. */
function onItsOwnLine(node: Node): Node {
  return typeof node !== "string" && node.name === "small"
    ? { name: "p", attributes: {}, children: [node] }
    : node;
}

function elements({ children }: Element, names: readonly string[]): readonly Element[] {
  return children
    .filter((node) => typeof node !== "string")
    .filter(({ name }) => names.includes(name));
}
