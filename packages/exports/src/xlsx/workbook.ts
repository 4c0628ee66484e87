import type { Cell, ColumnType, Table } from "../tables/table.ts";
import { turnsWrittenOut } from "@tarjih/reading";
import { element, xmlText } from "../text/xml.ts";
import { zipOf } from "../text/zip.ts";

// Written by hand: the writers that there are stamp the time into the file, and no two exports were alike.

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Letters in a cell at most: a limit of the format. */
const LONGEST_CELL = 32_767;
/**
 * Rows of a sheet. The format allows 1,048,575 beside the head, but a sheet is made as one string, of which the engine takes
 * 512 MB: the 1.4 million pairs of a case of a thousand reports are more. Spreadsheet programs are slow long before that.
 */
const MOST_ROWS = 200_000;

/** Styles by their place in `cellXfs`. */
const STYLE = { plain: 0, head: 1, text: 2 } as const;

/** Wide enough to read without widening, narrow enough to see the next column. */
const WIDTH: Readonly<Record<ColumnType, number>> = {
  string: 18,
  integer: 9,
  number: 9,
  boolean: 10,
};

/** A table with the name of its sheet, as it is shown. */
export interface Sheet {
  readonly name: string;
  readonly table: Pick<Table, "columns" | "rows">;
}

/** Tables as an Office Open XML workbook: heads fixed and filtered, in a right-to-left sheet where the language is. */
export function workbook(
  tables: readonly Sheet[],
  isRightToLeft: boolean,
  mostRows: number = MOST_ROWS,
): Uint8Array {
  const sheets = tables.flatMap((sheet) => inParts(sheet, mostRows));
  const numbered = sheets.map((sheet, at) => ({ ...sheet, number: at + 1 }));
  return zipOf([
    ["[Content_Types].xml", contentTypes(numbered.map(({ number }) => number))],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", bookXml(numbered)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...numbered.map(({ number }) => ["worksheet", `worksheets/sheet${number}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", STYLES],
    ...numbered.map(
      ({ table, number }) =>
        [
          `xl/worksheets/sheet${number}.xml`,
          () => sheetXml(table, number === 1, isRightToLeft),
        ] as const,
    ),
  ]);
}

/** A table of more rows than a sheet can have goes on in a second one. */
function inParts({ name, table }: Sheet, mostRows: number): readonly Sheet[] {
  const parts = Math.max(1, Math.ceil(table.rows.length / mostRows));
  return Array.from({ length: parts }, (_, at) => ({
    name: at === 0 ? name : `${name} ${at + 1}`,
    table: {
      columns: table.columns,
      rows: table.rows.slice(at * mostRows, (at + 1) * mostRows),
    },
  }));
}

function sheetXml(
  { columns, rows }: Sheet["table"],
  isFirst: boolean,
  isRightToLeft: boolean,
): string {
  const last = `${letters(columns.length)}${rows.length + 1}`;
  const head = columns.map(([name], at) => cellXml(name, at, 1, STYLE.head));
  const body = rows.map((row, at) =>
    element(
      "row",
      { r: at + 2 },
      row.map((cell, column) => cellXml(cell, column, at + 2, STYLE.text)),
    ),
  );
  return [
    HEAD,
    element("worksheet", { xmlns: MAIN }, [
      element("dimension", { ref: `A1:${last}` }),
      element("sheetViews", {}, [
        element(
          "sheetView",
          {
            rightToLeft: isRightToLeft ? 1 : null,
            tabSelected: isFirst ? 1 : null,
            workbookViewId: 0,
          },
          [
            element("pane", {
              ySplit: 1,
              topLeftCell: "A2",
              activePane: "bottomLeft",
              state: "frozen",
            }),
          ],
        ),
      ]),
      element(
        "cols",
        {},
        columns.map(([, type], at) =>
          element("col", { min: at + 1, max: at + 1, width: WIDTH[type], customWidth: 1 }),
        ),
      ),
      element("sheetData", {}, [element("row", { r: 1 }, head), ...body]),
      element("autoFilter", { ref: `A1:${last}` }),
    ]),
  ].join("");
}

/** Words are written as words, so that no cell is ever run as a formula. */
function cellXml(cell: Cell, column: number, row: number, style: number): string {
  const r = `${letters(column + 1)}${row}`;
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return element("c", { r }, element("v", {}, String(cell)));
  if (typeof cell === "boolean") {
    return element("c", { r, t: "b" }, element("v", {}, cell ? "1" : "0"));
  }
  const text = xmlText(literal(cut(turnsWrittenOut(cell))));
  return element("c", { r, s: style, t: "inlineStr" }, [
    element("is", {}, element("t", { "xml:space": "preserve" }, text)),
  ]);
}

/** `_x000D_` in a cell would be read as a control: its low line is written by its own number. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function cut(text: string): string {
  return text.length <= LONGEST_CELL ? text : text.slice(0, LONGEST_CELL - 1).concat("…");
}

/** `A`, `Z`, `AA`: a column by its number from 1. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return `${before === 0 ? "" : letters(before)}${String.fromCharCode(65 + rest)}`;
}

function bookXml(sheets: readonly (Sheet & { readonly number: number })[]): string {
  return (
    HEAD +
    element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONS }, [
      element("bookViews", {}, element("workbookView", {})),
      element(
        "sheets",
        {},
        sheets.map(({ name, number }) =>
          element("sheet", { name, sheetId: number, "r:id": `rId${number}` }),
        ),
      ),
    ])
  );
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  return (
    HEAD +
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      targets.map(([kind, target], at) =>
        element("Relationship", {
          Id: `rId${at + 1}`,
          Type: `${RELATIONS}/${kind}`,
          Target: target,
        }),
      ),
    )
  );
}

function contentTypes(sheets: readonly number[]): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return (
    HEAD +
    element("Types", { xmlns: `${PACKAGE}/content-types` }, [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      element("Override", {
        PartName: "/xl/workbook.xml",
        ContentType: `${type}.sheet.main+xml`,
      }),
      element("Override", { PartName: "/xl/styles.xml", ContentType: `${type}.styles+xml` }),
      ...sheets.map((number) =>
        element("Override", {
          PartName: `/xl/worksheets/sheet${number}.xml`,
          ContentType: `${type}.worksheet+xml`,
        }),
      ),
    ])
  );
}

const STYLES: string =
  HEAD +
  element("styleSheet", { xmlns: MAIN }, [
    element("fonts", { count: 2 }, [
      element("font", {}, [element("sz", { val: 11 }), element("name", { val: "Calibri" })]),
      element("font", {}, [
        element("b", {}),
        element("sz", { val: 11 }),
        element("name", { val: "Calibri" }),
      ]),
    ]),
    element("fills", { count: 2 }, [
      element("fill", {}, element("patternFill", { patternType: "none" })),
      element("fill", {}, element("patternFill", { patternType: "gray125" })),
    ]),
    element("borders", { count: 1 }, element("border", {})),
    element(
      "cellStyleXfs",
      { count: 1 },
      element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
    ),
    element("cellXfs", { count: 3 }, [
      element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      element("xf", { numFmtId: 0, fontId: 1, fillId: 0, borderId: 0, xfId: 0, applyFont: 1 }),
      // As words also when the sheet is saved again as CSV or a cell is edited.
      element("xf", { numFmtId: 49, fontId: 0, fillId: 0, borderId: 0, xfId: 0, quotePrefix: 1 }),
    ]),
    element(
      "cellStyles",
      { count: 1 },
      element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
    ),
  ]);
