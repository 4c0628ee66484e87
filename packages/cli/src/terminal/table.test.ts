import { expect, test } from "vitest";
import { makeScreen, type ScreenChoice } from "./screen.ts";
import { drawTable } from "./table.ts";
import { displayWidth } from "./width.ts";

const english: ScreenChoice = { lang: "en", bidi: "logical", color: false, columns: 80 };
const columns = [{ head: "Question" }, { head: "Low", numeric: true }];

test("all lines are equally wide, marks or not", () => {
  const rows = [
    ["كم قُتِلَ مِنَ الحُرّاسِ؟", "12"],
    ["how many?", "3"],
  ];
  const lines = drawTable(columns, rows, makeScreen(english)).split("\n");
  expect(new Set(lines.map(displayWidth)).size).toBe(1);
  expect(lines.join("\n")).toContain("قُتِلَ");
});

test("never wider than the screen, whatever a report holds", () => {
  const rows = [
    ["س".repeat(500), "12"],
    ["word ".repeat(90), "3"],
  ];
  const lines = drawTable(columns, rows, makeScreen({ ...english, columns: 60 })).split("\n");
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(60);
});

test("visual order puts the first Arabic column on the right", () => {
  const screen = makeScreen({ ...english, lang: "ar", bidi: "visual" });
  const line = drawTable([{ head: "سؤال" }, { head: "أدنى" }], [["كم؟", "12"]], screen).split(
    "\n",
  )[1];
  expect(line?.trim()).toMatch(/^│ +ىندأ │ +لاؤس │$/);
});

test("logical order keeps Arabic cells apart in a terminal that reorders lines", () => {
  const drawn = drawTable(
    [{ head: "سؤال" }, { head: "أدنى" }],
    [["كم؟", "مئة"]],
    makeScreen(english),
  );
  expect(drawn).toContain("\u200E│\u200E");
});
