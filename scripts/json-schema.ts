// The published shapes as JSON Schema (draft 2020-12). Enumerations come from the model's own arrays,
// and `Fields<T>` makes a key that is missing, extra or wrongly optional a compile error.
// `npm run docs` writes the file; a test compares it with what this module says.
import { join } from "node:path";
import { ROOT } from "./steps.ts";
import { type Schema, ref } from "./schema-forms.ts";
import { READ_SHAPES } from "./schema-read.ts";
import { WEIGHED_SHAPES } from "./schema-weighed.ts";

/** Where the schema is kept. */
export const SCHEMA_FILE: string = join(ROOT, "docs/schema/tarjih-1.schema.json");

/** Types of the lines of `tarjih read --format ndjson`. */
export const LINE_TYPES: readonly string[] = [
  "report",
  "figure",
  "date",
  "statement",
  "attribution",
  "place",
  "question",
  "finding",
];

/** The whole schema: a document is either a weighing or one line of reading. */
export const TARJIH_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:tarjih:schema:1",
  title: "Tarjih output, version 1",
  anyOf: [ref("weighing"), ref("line")],
  $defs: { ...READ_SHAPES, ...WEIGHED_SHAPES, line: { oneOf: LINE_TYPES.map(ref) } },
};
