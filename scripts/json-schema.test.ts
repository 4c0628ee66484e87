import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { BOUNDS, MEASURES, VERDICTS } from "@tarjih/reading";
import { weighFolder, type WeighedFolder } from "@tarjih/testkit";
import { CASES, goldenCases } from "./golden-cases.ts";
import { LINE_TYPES, SCHEMA_FILE, TARJIH_SCHEMA } from "./json-schema.ts";
import { ROOT } from "./steps.ts";
import { exampleFolder } from "./example-folder.ts";

const kept: unknown = JSON.parse(readFileSync(SCHEMA_FILE, "utf8"));
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
ajv.addSchema(TARJIH_SCHEMA, "tarjih");
const conforms = (definition: string, value: unknown): string => {
  const validate = ajv.getSchema(`tarjih#/$defs/${definition}`);
  if (validate === undefined) return `no definition ${definition}`;
  return validate(value) === true ? "" : ajv.errorsText(validate.errors);
};
/** As another program sees it: through JSON. */
const published = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("the file is what the types say (npm run docs writes it)", () => {
  expect(kept).toEqual(published(TARJIH_SCHEMA));
});

test("enumerations are the model's own", () => {
  expect(kept).toMatchObject({
    $defs: {
      figure: { properties: { measure: { enum: [...MEASURES] }, bound: { enum: [...BOUNDS] } } },
      pair: { properties: { verdict: { enum: [...VERDICTS] } } },
    },
  });
});

const folders = [join(ROOT, exampleFolder()), ...goldenCases().map((name) => join(CASES, name))];

test.each(folders)("real output conforms: %s", async (folder) => {
  const { readings, weighing } = await weighFolder(folder);
  expect(conforms("weighing", published(weighing))).toBe("");
  let lines = 0;
  for (const reading of readings) {
    for (const claim of claimsOf(reading)) {
      lines += 1;
      expect(conforms("line", published(claim)), JSON.stringify(claim)).toBe("");
      expect(LINE_TYPES).toContain(claim.type);
    }
  }
  expect(lines).toBeGreaterThan(readings.length);
});

test("unknown keys, missing keys and unknown words are refused", async () => {
  const { weighing } = await weighFolder(join(ROOT, exampleFolder()));
  const [figure] = weighing.figures;
  expect(conforms("figure", published(figure))).toBe("");
  expect(conforms("figure", published({ ...figure, extra: 1 }))).toContain("additional");
  expect(conforms("figure", published({ ...figure, measure: undefined }))).toContain("measure");
  expect(conforms("figure", published({ ...figure, stance: "shouted" }))).toContain("stance");
  expect(conforms("figure", published({ ...figure, low: 1.5 }))).toContain("low");
  expect(conforms("weighing", published({ ...weighing, truth: 1 }))).toContain("additional");
});

function claimsOf(
  reading: WeighedFolder["readings"][number],
): readonly { readonly type: string }[] {
  const { report, figures, dates, statements, attributions, places, questions, findings } = reading;
  return [
    report,
    ...figures,
    ...dates,
    ...statements,
    ...attributions,
    ...places,
    ...questions,
    ...findings,
  ];
}
