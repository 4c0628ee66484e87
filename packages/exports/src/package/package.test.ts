import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { filesOf } from "../testing/contents.ts";
import { emptyInput, sampleInput } from "../testing/sample-case.ts";
import { packageFormat } from "./package-format.ts";

/** What the profiles of Data Package, Data Resource and Table Schema (version 1) ask of a descriptor, as far as ours goes. */
const PROFILE = {
  type: "object",
  required: ["resources"],
  properties: {
    profile: { const: "data-package" },
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    title: { type: "string" },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
          // No absolute path, none that climbs.
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)[^\\\\]+$" },
          format: { type: "string" },
          mediatype: { type: "string", pattern: "^[^/]+/[^/]+$" },
          bytes: { type: "integer", minimum: 0 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              primaryKey: { type: "string" },
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name", "type"],
                  properties: {
                    name: { type: "string" },
                    type: { enum: ["string", "integer", "number", "boolean"] },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

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
  const ajv = new Ajv();
  const isValid = ajv.validate(PROFILE, value);
  expect(ajv.errors ?? []).toEqual([]);
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
      const content = files.get(path)?.content;
      expect(content, path).toBeDefined();
      if (schema === undefined || content === undefined) continue;
      const bytes = Buffer.from(content);
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
