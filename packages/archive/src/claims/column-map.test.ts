import fc from "fast-check";
import { expect, test } from "vitest";
import { CLAIM_COLUMNS } from "./claims-columns.ts";
import { readColumnMap, writeColumnMap } from "./column-map-file.ts";
import { parseColumnMap, strayHead, type ColumnMap } from "./column-map.ts";
import { readClaimsFile } from "./read-claims-file.ts";

const TABLE =
  "Datum;N;Quelle;Wer\n2031-05-04;31;Interior Ministry;x\n2031-05-04;zwölf;Coast Monitor;\n";

function mapOf(written: string): ColumnMap {
  const read = parseColumnMap(written);
  if (!read.ok) throw new TypeError(read.problem.code);
  return read.map;
}

test("heads of a coder's own table are read as the map says, and one word for all rows", async () => {
  const map = mapOf("date=Datum, value = n,source=Quelle,subject:=Elm prison,measure:=escaped");
  const { claims, findings } = await readClaimsFile(Buffer.from(TABLE), "c.csv", map);
  expect(claims).toMatchObject([
    {
      row: 1,
      subject: "Elm prison",
      measure: "escaped",
      low: 31,
      asOf: "2031-05-04",
      source: "Interior Ministry",
    },
  ]);
  // How much is lost comes first; the mistake is told where a spreadsheet shows it, by the coder's own head.
  expect(findings).toMatchObject([
    { code: "claims-rows-lost", detail: { count: 1, rows: 2 } },
    { detail: { row: 2, column: "value", head: "N", cell: "B3", value: "zwölf" } },
  ]);
});

test("what the map takes is not read by its own name as well", async () => {
  const table = "subject,value,source,low\nfire,3,A,9\n";
  const { claims } = await readClaimsFile(Buffer.from(table), "c.csv", mapOf("value=low"));
  expect(claims).toMatchObject([{ low: 9, high: 9 }]);
});

test.each([
  ["datum=Datum", "unknown-column", "datum"],
  ["measur=Was", "unknown-column", "measur"],
  ["date=A,asOf=B", "column-twice", "asOf"],
  ["date", "no-pair", "date"],
  ["date=", "no-pair", "date="],
])("%s is refused", (written, code, word) => {
  const read = parseColumnMap(written);
  expect(read).toMatchObject({ ok: false, problem: { code, written: word } });
});

test("a word that is nearly one of ours, or nearly a head, is named", () => {
  expect(parseColumnMap("measur=Was")).toMatchObject({ problem: { nearest: "measure" } });
  expect(strayHead(mapOf("date=Datun"), ["Datum", "N"])).toMatchObject({
    code: "unknown-head",
    nearest: "Datum",
    allowed: ["Datum", "N"],
  });
  expect(strayHead(mapOf("date=DATUM "), ["Datum", "N"])).toBeNull();
});

test("a kept map says the same when it is read again", () => {
  const words = fc
    .string({ minLength: 1, unit: "grapheme" })
    .filter((text) => text.trim() !== "" && text.trim() === text);
  const source = fc.oneof(
    words.map((head) => ({ head })),
    words.map((always) => ({ always })),
  );
  const maps = fc
    .uniqueArray(fc.constantFrom(...CLAIM_COLUMNS))
    .chain((columns) =>
      fc.tuple(...columns.map((column) => source.map((one) => [column, one] as const))),
    );
  fc.assert(
    fc.property(maps, (pairs) => {
      const map = new Map(pairs);
      const read = readColumnMap(writeColumnMap(map));
      expect(read).toEqual({
        ok: true,
        map: new Map(
          CLAIM_COLUMNS.flatMap((column) => {
            const kept = map.get(column);
            return kept === undefined ? [] : [[column, kept] as const];
          }),
        ),
      });
    }),
  );
});

test.each(["- a\n", "value: [1]\n", "value:\n", "value: {head: N}\n", "a: b: c\n"])(
  "%j is no map",
  (text) => {
    expect(readColumnMap(text).ok).toBe(false);
  },
);

test("an own export's apostrophe before a formula is taken off again", async () => {
  const table = "subject,value,source\nfire,3,'=A1\n";
  const { claims } = await readClaimsFile(Buffer.from(table), "c.csv");
  expect(claims).toMatchObject([{ source: "=A1" }]);
});
