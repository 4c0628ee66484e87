import { jsonText } from "@tarjih/reading";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { plainCsvOf } from "../tables/csv-text.ts";
import { type Column, tableOf } from "../tables/table.ts";
import { type Entity, entitiesOf } from "./entities.ts";
import { PROPERTY_TYPES } from "./property-types.ts";

/** Entities of FollowTheMoney, one a line, and the same as statements, each value with where it is from. */
export const ftmFormat: ExportFormat = Object.freeze({ id: "ftm", ending: null, files });

const DATASET = "tarjih";

/** One value of one property of an entity, and how it came. */
interface Statement {
  readonly entity: Entity;
  readonly property: string;
  readonly value: string;
}

function* files({ data, worked, sha256 }: SharedCase): Generator<ExportFile> {
  const entities = entitiesOf(data);
  const lines = entities.map((entity) => `${jsonText(entity)}\n`);
  yield { path: "entities.ftm.ndjson", content: lines.join("") };

  const columns: readonly Column<Statement>[] = [
    // A number of its own for each statement, so that two exports can be compared line by line.
    ["id", "string", (one) => sha256(keyOf(one)).slice(0, 40)],
    ["entity_id", "string", ({ entity }) => entity.id],
    ["canonical_id", "string", ({ entity }) => entity.id],
    ["prop", "string", ({ property }) => property],
    ["prop_type", "string", ({ property }) => PROPERTY_TYPES[property] ?? "string"],
    ["schema", "string", ({ entity }) => entity.schema],
    ["value", "string", ({ value }) => value],
    ["dataset", "string", () => DATASET],
    ["lang", "string", () => null],
    ["original_value", "string", () => null],
    ["external", "boolean", () => false],
    ["first_seen", "string", () => worked],
    ["last_seen", "string", () => worked],
    ["origin", "string", () => `${data.program.name} ${data.program.version}`],
  ];
  const statements = entities.flatMap((entity) =>
    Object.entries(entity.properties).flatMap(([property, values]) =>
      values.map((value) => ({ entity, property, value })),
    ),
  );
  yield {
    path: "statements.csv",
    content: plainCsvOf(tableOf("statements", "id", columns, statements)),
  };
}

function keyOf({ entity, property, value }: Statement): string {
  return `${DATASET}.${entity.id}.${property}.${value}`;
}
