import { join } from "node:path";
import { expect, test } from "vitest";
import { placesOf, type PlacesAsked } from "./places.ts";

const asked: PlacesAsked = {
  paths: ["somewhere/my-reports/"],
  title: null,
  case: undefined,
  out: undefined,
  json: false,
};

test("the name is that of the folder", () => {
  expect(placesOf(asked)).toEqual({
    caseFile: "my-reports.tarjih",
    dossier: "my-reports.dossier.html",
  });
  expect(placesOf({ ...asked, out: "result" })).toEqual({
    caseFile: join("result", "my-reports.tarjih"),
    dossier: join("result", "my-reports.dossier.html"),
  });
});

test("with several paths it is made from the title, in any script", () => {
  const several = { ...asked, paths: ["a", "b"] };
  expect(placesOf({ ...several, title: "فرار من سجن / نوارس" }).caseFile).toBe(
    "فرار-من-سجن-نوارس.tarjih",
  );
  expect(placesOf({ ...several, title: "../.." }).caseFile).toBe("case.tarjih");
  expect(placesOf({ ...several, title: "x".repeat(200) }).caseFile).toBe(
    `${"x".repeat(60)}.tarjih`,
  );
});

test("a case file that is named decides about both", () => {
  expect(placesOf({ ...asked, case: "cases/one.tarjih" })).toEqual({
    caseFile: "cases/one.tarjih",
    dossier: join("cases", "one.dossier.html"),
  });
});

test("JSON writes files only where they are asked for", () => {
  expect(placesOf({ ...asked, json: true })).toEqual({ caseFile: null, dossier: null });
  expect(placesOf({ ...asked, json: true, case: "a.tarjih" })).toEqual({
    caseFile: "a.tarjih",
    dossier: null,
  });
  expect(placesOf({ ...asked, json: true, out: "o" }).dossier).toBe(
    join("o", "my-reports.dossier.html"),
  );
});
