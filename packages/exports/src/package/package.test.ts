import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { filesOf } from "../testing/contents.ts";
import { emptyInput, sampleInput } from "../testing/sample-case.ts";
import { packageFormat } from "./package-format.ts";

/** Data Package and Table Schema (version 1) as their authors publish them; see the licence beside them. */
const published = (name: string): object => {
  const path = new URL(`../../../../fixtures/frictionless/${name}.json`, import.meta.url);
  const schema: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof schema !== "object" || schema === null) throw new TypeError(`no schema: ${name}`);
  // Of draft 4, of which they use nothing that is otherwise now.
  return { ...schema, $schema: undefined };
};
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const isPackage = ajv.compile<Manifest>(published("data-package"));
const isTableSchema = ajv.compile(published("table-schema"));

/** How a program of tables reads a cell of a type. */
const CELLS: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
};

interface Manifest {
  readonly resources: readonly {
    readonly path: string;
    readonly schema?: {
      readonly primaryKey?: string;
      readonly fields: readonly { readonly name: string; readonly type: string }[];
    };
  }[];
}

function isManifest(value: unknown): value is Manifest {
  const isValid = isPackage(value);
  expect(isPackage.errors ?? []).toEqual([]);
  return isValid;
}

test.each([sampleInput("public"), sampleInput("court", "ar"), emptyInput(true), emptyInput(false)])(
  "the descriptor is what the profiles ask for, and every table what its schema says",
  (input) => {
    const files = filesOf(packageFormat, input);
    const manifest: unknown = JSON.parse(
      Buffer.from(files.get("datapackage.json")?.content ?? "").toString(),
    );
    if (!isManifest(manifest)) throw new TypeError("no package");
    for (const { path, schema } of manifest.resources) {
      expect(path).toMatch(/^(?!\/)(?!.*\.\.)[^\\]+$/);
      const content = files.get(path)?.content;
      expect(content, path).toBeDefined();
      if (schema === undefined || content === undefined) continue;
      const bytes = Buffer.from(content);
      isTableSchema(schema);
      expect(isTableSchema.errors ?? [], path).toEqual([]);
      // To a program of tables a byte order mark is the first letter of the first head.
      expect(bytes.subarray(0, 3).toString("hex")).not.toBe("efbbbf");
      const [head, ...rows]: string[][] = parse(bytes);
      expect(head).toEqual(schema.fields.map(({ name }) => name));
      const key = schema.fields.findIndex(({ name }) => name === schema.primaryKey);
      if (key >= 0) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
      for (const row of rows) {
        for (const [at, { name, type }] of schema.fields.entries()) {
          const cell = row[at] ?? "";
          if (cell !== "") expect(CELLS[type]?.test(cell), `${path} ${name}: ${cell}`).toBe(true);
        }
      }
    }
  },
);

test("the published profiles refuse what is no package and no schema", () => {
  const resources = [{ name: "a", path: "a.csv" }];
  expect(isPackage({ resources })).toBe(true);
  expect(isPackage({ resources: [] })).toBe(false);
  expect(isPackage({ resources: [{ name: "A B", path: "a.csv" }] })).toBe(false);
  expect(isTableSchema({ fields: [{ name: "n", type: "whole" }] })).toBe(false);
});
