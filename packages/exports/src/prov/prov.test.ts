import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { onlyText } from "../testing/contents.ts";
import { emptyInput, sampleInput } from "../testing/sample-case.ts";
import { provFormat } from "./prov-format.ts";

const NAME = String.raw`^[A-Za-z_][\w-]*:[^\s]+$`;
const text = { type: "string" };
const record = (
  required: readonly string[],
  properties: Readonly<Record<string, unknown>> = {},
): unknown => ({
  type: "object",
  additionalProperties: { type: "object", required, properties },
});

/** PROV-JSON as its submission to the W3C describes it: kinds of records, and what each must name. */
const SCHEMA = {
  type: "object",
  required: ["prefix", "entity"],
  additionalProperties: false,
  properties: {
    prefix: { type: "object", additionalProperties: { type: "string", format: "uri" } },
    entity: record([]),
    activity: record([], { "prov:startTime": text, "prov:endTime": text }),
    agent: record([]),
    wasDerivedFrom: record(["prov:generatedEntity", "prov:usedEntity"]),
    wasGeneratedBy: record(["prov:entity"]),
    used: record(["prov:activity"]),
    wasAssociatedWith: record(["prov:activity"]),
    actedOnBehalfOf: record(["prov:delegate", "prov:responsible"]),
  },
};

type Fields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function isDocument(value: unknown): value is Readonly<Record<string, Fields>> {
  const ajv = new Ajv({ formats: { uri: /^[a-z]+:/ } });
  const isValid = ajv.validate(SCHEMA, value);
  expect(ajv.errors ?? []).toEqual([]);
  return isValid;
}

test.each([sampleInput("public"), sampleInput("court", "ar"), emptyInput(false)])(
  "every relation is between things that are declared, under names with a prefix",
  (input) => {
    const document: unknown = JSON.parse(onlyText(provFormat, input));
    if (!isDocument(document)) throw new TypeError("no provenance");
    const { prefix, entity = {}, activity = {}, agent = {}, ...relations } = document;
    const declared = [entity, activity, agent].flatMap((records) => Object.keys(records));
    expect(Object.keys(prefix ?? {})).toEqual(["tarjih", "prov"]);
    for (const id of declared) expect(id).toMatch(new RegExp(NAME));
    expect(new Set(declared).size).toBe(declared.length);
    const named = Object.values(relations)
      .flatMap((records) => Object.values(records))
      .flatMap((fields) => Object.values(fields));
    for (const id of named) expect(declared).toContain(id);
  },
);

test("who did what stands there for a court alone", () => {
  expect(onlyText(provFormat, sampleInput("court"))).toContain('"tarjih:agent-Salim-Haddad"');
  expect(onlyText(provFormat, sampleInput("partners"))).not.toContain("tarjih:agent-");
});
