import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { expect, onTestFinished, test } from "vitest";
import type { ExportFormat } from "./export-format.ts";
import { geojsonFormat } from "./geojson/geojson-format.ts";
import { packageFormat } from "./package/package-format.ts";
import { provFormat } from "./prov/prov-format.ts";
import { caseTables } from "./tables/case-tables.ts";
import { filesOf, sharedOf } from "./testing/contents.ts";
import type { Cell } from "./tables/table.ts";
import { sampleInput } from "./testing/sample-case.ts";
import { xlsxFormat } from "./xlsx/xlsx-format.ts";

// Programs of a format, where this machine has them: what they read is what was written.

/** The file of a format of one, in a folder of the test's own. */
function written(format: ExportFormat, input = sampleInput("court", "ar")): string {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-read-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [file] = filesOf(format, input).values();
  if (file === undefined) throw new TypeError(`${format.id}: no file`);
  const path = join(folder, file.path);
  writeFileSync(path, file.content);
  return path;
}

function has(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}

// Debian's own Python, for which its packages are.
const PYTHON = "/usr/bin/python3";
const READ_PROV = `
import json, sys
from prov.model import ProvDocument
document = ProvDocument.deserialize(sys.argv[1])
again = ProvDocument.deserialize(content=document.serialize())
written = json.load(open(sys.argv[1]))
records = sum(len(written[kind]) for kind in written if kind != "prefix")
print(document == again, len(document.get_records()) == records, records > 0)
`;

test("the library of PROV's authors reads every record of the provenance", ({ skip }) => {
  const reason = "no prov for Python here: apt-get install python3-prov";
  skip(!has(PYTHON, "-c", "import prov.model"), reason);
  for (const input of [sampleInput("court", "ar"), sampleInput("public")]) {
    const said = execFileSync(PYTHON, ["-c", READ_PROV, written(provFormat, input)]);
    expect(said.toString().trim()).toBe("True True True");
  }
});

test("GDAL reads every place, with its coordinates and its precision", ({ skip }) => {
  skip(!has("ogr2ogr", "--version"), "no GDAL here: apt-get install gdal-bin");
  const place = written(geojsonFormat);
  const table = join(dirname(place), "places.csv");
  execFileSync("ogr2ogr", ["-f", "CSV", "-lco", "GEOMETRY=AS_XY", table, place]);
  const rows = parse<Readonly<Record<string, string>>>(readFileSync(table), { columns: true });
  expect(rows.find(({ id }) => id === "elm-prison")).toMatchObject({
    X: "36.5",
    Y: "35.123457",
    precision: "site",
    name_ar: "سجن الدردار",
  });
});

/** Loads the package and every table of it, each cell by the type that its schema gives it. */
const READ_PACKAGE = `
const { Package } = require("datapackage");
Package.load("datapackage.json", { basePath: ".", strict: false }).then(async (all) => {
  const told = all.errors.map(String);
  let rows = 0;
  for (const one of all.resources) {
    told.push(...one.errors.map(String));
    if (one.tabular) rows += (await one.read({ keyed: true })).length;
  }
  console.log(JSON.stringify({ told, rows: rows > 0 }));
});
`;

test("the library of Frictionless' authors finds the package valid and casts every cell", ({
  skip,
}) => {
  const modules = process.env["TARJIH_FRICTIONLESS"] ?? "";
  skip(
    modules === "",
    "say in TARJIH_FRICTIONLESS a folder in which npm install datapackage was run",
  );
  const env = { ...process.env, NODE_PATH: join(modules, "node_modules") };
  for (const input of [sampleInput("court", "ar"), sampleInput("public")]) {
    const cwd = mkdtempSync(join(tmpdir(), "tarjih-read-"));
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
    for (const { path, content } of filesOf(packageFormat, input).values()) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    }
    const said = execFileSync(process.execPath, ["-e", READ_PACKAGE], { cwd, env });
    expect(JSON.parse(said.toString())).toEqual({ told: [], rows: true });
  }
});

const CALC = "/usr/lib/libreoffice/program/libsclo.so";

test("LibreOffice shows every figure of the workbook, formulas as words", ({ skip }) => {
  skip(!existsSync(CALC), "no LibreOffice Calc here: apt-get install libreoffice-calc");
  const book = written(xlsxFormat, sampleInput("public"));
  const folder = dirname(book);
  const profile = pathToFileURL(join(folder, "profile")).href;
  // Comma, quotes, UTF-8, from the first line, cells as shown, every sheet a file of its own.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  const args = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", filter];
  execFileSync("soffice", [...args, "--outdir", folder, book], { stdio: "pipe" });
  const stem = book.replace(/\.xlsx$/, "");
  const shared = sharedOf(sampleInput("public"));
  for (const { name, columns, rows } of caseTables(shared.data)) {
    const [head, ...read]: string[][] = parse(readFileSync(`${stem}-${name}.csv`));
    expect(head).toEqual(columns.map(([column]) => column));
    expect(read.map(([first]) => first)).toEqual(rows.map(([first]) => first));
    if (name !== "figures") continue;
    const cell = (value: Cell | undefined): string =>
      typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
    expect(read).toEqual(rows.map((row) => row.map(cell)));
  }
  expect(readFileSync(`${stem}-reports.csv`, "utf8")).toContain("=HYPERLINK(");
});
