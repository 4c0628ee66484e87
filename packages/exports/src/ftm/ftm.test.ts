import { defaultModel, Model } from "@alephdata/followthemoney";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { filesOf } from "../testing/contents.ts";
import { emptyInput, sampleInput } from "../testing/sample-case.ts";
import { entitiesOf } from "./entities.ts";
import { ftmFormat } from "./ftm-format.ts";
import { PROPERTY_TYPES } from "./property-types.ts";

const model = new Model(defaultModel);

test.each([sampleInput("public"), sampleInput("court", "ar"), emptyInput(true)])(
  "the model has every schema and property, with its type, and every link leads to an entity of its range",
  (input) => {
    const entities = entitiesOf(input.data);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    const schemas = new Map(entities.map(({ id, schema }) => [id, schema]));
    for (const { schema: name, properties } of entities) {
      const schema = model.getSchema(name);
      for (const [key, values] of Object.entries(properties)) {
        const property = schema.getProperty(key);
        expect(PROPERTY_TYPES[key], key).toBe(property.type.name);
        expect(values.length).toBeGreaterThan(0);
        if (property.type.name === "entity") {
          for (const value of values) {
            const target = schemas.get(value) ?? "";
            expect(model.getSchema(target).isA(property.getRange()), `${key} ${value}`).toBe(true);
          }
        }
        if (property.type.name === "date")
          for (const value of values) expect(value).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      }
      for (const key of schema.required)
        expect(Object.keys(properties), `${name} ${key}`).toContain(key);
    }
  },
);

test("a denial is noted as one, and an open end as open", () => {
  const { data } = sampleInput("public");
  const [first] = data.weighing.figures;
  if (first === undefined) throw new TypeError("no figure");
  const noteOf = (change: Partial<typeof first>): string => {
    const figures = [{ ...first, low: 35, high: 35, bound: "exact" as const, ...change }];
    const notes = entitiesOf({ ...data, weighing: { ...data.weighing, figures } });
    const { name = [], description = [] } =
      notes.find(({ schema }) => schema === "Note")?.properties ?? {};
    return [...name, ...description].join("\n");
  };
  expect(noteOf({ stance: "denied" })).toMatch(/\(denied\): [^]* ≠ 35 \(exact, [a-z]+, denied\)/);
  expect(noteOf({ stance: "asserted", high: null, bound: "more-than" })).toMatch(
    / > 35 \(more-than, /,
  );
  expect(noteOf({ stance: "asserted" })).not.toContain("≠");
});

test("statements say what the entities say, value by value", () => {
  const files = filesOf(ftmFormat, sampleInput("public"));
  const lines = String(files.get("entities.ftm.ndjson")?.content).trimEnd().split("\n");
  const statements = parse<Readonly<Record<string, string>>>(
    String(files.get("statements.csv")?.content),
    { bom: true, columns: true },
  );
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  for (const line of lines) {
    const entity: unknown = JSON.parse(line);
    expect(entity).toHaveProperty("schema");
  }
  expect(new Set(statements.map((one) => one["entity_id"])).size).toBe(lines.length);
});
