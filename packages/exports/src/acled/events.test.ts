import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { ExportFormat } from "../export-format.ts";
import { onlyText } from "../testing/contents.ts";
import { emptyInput, sampleInput } from "../testing/sample-case.ts";
import { ucdpFormat } from "../ucdp/ucdp-format.ts";
import { acledFormat } from "./acled-format.ts";

type Row = Readonly<Record<string, string>>;

function rowsOf(format: ExportFormat, input = sampleInput("public")): readonly Row[] {
  return parse<Row>(onlyText(format, input), { bom: true, columns: true });
}

test("acled: its columns in its order, a day as a day, a site as a town, the floor of the dead", () => {
  const rows = rowsOf(acledFormat);
  expect(Object.keys(rows[0] ?? {}).slice(0, 4)).toEqual([
    "event_id_cnty",
    "event_date",
    "year",
    "time_precision",
  ]);
  const prison = rows.find(({ location }) => location === "Elm prison");
  expect(prison).toMatchObject({
    year: "2031",
    time_precision: "2",
    geo_precision: "1",
    latitude: "35.123457",
    actor1: "",
    event_type: "",
  });
  const notes = rows.map(({ notes: said }) => said).join("\n");
  expect(notes).toMatch(/\? \S.* \(roots: \d+\)/);
  // "More than 30" was "30-..".
  expect(notes).not.toContain("..");
  const floors = rows.map(({ fatalities }) => Number(fatalities));
  expect(Math.max(...floors)).toBeGreaterThan(0);
});

test("ucdp: low, best and high by its rule, and no side", () => {
  const rows = rowsOf(ucdpFormat);
  for (const { best, low, high, side_a: side } of rows) {
    expect(side).toBe("");
    if (best === "" || best === undefined) continue;
    if (low !== "") expect(Number(low)).toBeLessThanOrEqual(Number(best));
    if (high !== "") expect(Number(high)).toBeGreaterThanOrEqual(Number(best));
  }
  expect(rows.some(({ best }) => best !== "")).toBe(true);
});

test("ucdp: civilians are never more than everybody, and a row of civilians counts them", () => {
  const input = sampleInput("public");
  const { weighing } = input.data;
  const [first] = weighing.questions;
  if (first === undefined) throw new TypeError("no question");
  const asked = (group: string, best: number) => ({
    ...first,
    id: `q-${group}-${best}`,
    measure: "killed" as const,
    unit: "persons" as const,
    group,
    estimate: { ...first.estimate, rule: "ucdp" as const, low: best, best, high: best },
    estimates: [],
  });
  const rowsWith = (civilians: number) => {
    const questions = [asked("unknown", 23), asked("civilians", civilians)];
    return rowsOf(ucdpFormat, {
      ...input,
      data: { ...input.data, weighing: { ...weighing, questions } },
    }).map(({ best, deaths_civilians: among }) => [best, among]);
  };
  expect(rowsWith(12)).toEqual(
    expect.arrayContaining([
      ["23", "12"],
      ["12", "12"],
    ]),
  );
  expect(rowsWith(26)).toEqual(
    expect.arrayContaining([
      ["23", ""],
      ["26", "26"],
    ]),
  );
});

test("an event in which nobody counts the dead has a row without a number: missing is not none", () => {
  const [row, ...more] = rowsOf(acledFormat, emptyInput(true));
  expect(more).toEqual([]);
  expect(row).toMatchObject({ event_id_cnty: "main", fatalities: "", event_date: "" });
});
