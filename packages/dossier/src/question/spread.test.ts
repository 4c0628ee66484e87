import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { loadOutlines } from "../assets/load-outlines.ts";
import { loadTypeKit } from "../assets/load-type-kit.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { DENYING } from "../fixture/denied.ts";
import { renderPictures } from "../pictures/render-pictures.ts";
import { dossierData } from "../render.ts";
import { buildScene } from "../scene/scene.ts";
import type { DossierInput } from "../scene/data.ts";
import { SECTIONS } from "../style/sections.ts";
import { spread } from "./spread.ts";
import { wholeAnswers } from "./whole-answers.ts";

const assets = loadAssets();
const { measure } = await loadTypeKit();

function drawn(input: DossierInput): string {
  const scene = buildScene(dossierData(input, assets));
  return scene.data.weighing.questions
    .map((question) => spread(scene, question)?.markup ?? "")
    .join("");
}

test("a denied number stands in the spread, struck out; that nobody escaped is no number struck out", () => {
  expect(drawn(DARWAN)).toContain("is-denied dot");
  expect(drawn(DARWAN)).not.toContain('class="struck"');
  const denying = drawn(DENYING);
  expect(denying.match(/class="struck"/g)).toHaveLength(1);
  expect(denying).toContain("≠ 22");
});

test.each([
  ["en", "number denied (≠)"],
  ["ar", "عدد منفي (≠)"],
] as const)(
  "in a picture too, with its key, and it is not counted among the parts: %s",
  (lang, key) => {
    const killed = (input: DossierInput): string => {
      const [picture] = renderPictures(
        input,
        { langs: [lang], sizes: ["social"], licence: null },
        { ...assets, measure, outlines: loadOutlines() },
      );
      return picture?.svg("").replace(/&#x[0-9a-f]+;/g, "") ?? "";
    };
    expect(killed(DARWAN)).not.toContain(key);
    expect(killed(DENYING)).toContain(key);
    expect(killed(DENYING)).toContain("≠ 22");
    const parts = lang === "en" ? /left out: \d+/ : /وعددها \d+/;
    expect(parts.exec(killed(DENYING))).toEqual(parts.exec(killed(DARWAN)));
  },
);

test("the dashes of the best value begin below a name and come again with each row", () => {
  const [, top = "", bottom = ""] =
    /best-line"\s+d="M[\d.]+ (\d+)V(\d+)"/.exec(drawn(DARWAN)) ?? [];
  const [, dashes = ""] = /\.best-line\{[^}]*stroke-dasharray:([\d ]+)/.exec(SECTIONS) ?? [];
  const row = dashes.split(" ").reduce((sum, each) => sum + Number(each), 0);
  expect((Number(bottom) - 8) % row).toBe(0);
  expect(Number(top)).toBeGreaterThan(20);
  // Each line that is drawn is explained, and none that is not.
  const lines = drawn(DARWAN).match(/best-line/g)?.length ?? 0;
  expect(lines).toBeGreaterThan(0);
  expect(drawn(DARWAN).split("The dashed line is its best value.").length - 1).toBe(lines);
});

test("a part that a report tells as one is no count of the whole, and answers the question on its own group", () => {
  const scene = buildScene(dossierData(DARWAN, assets));
  const [killed] = scene.data.weighing.questions;
  if (killed === undefined) throw new TypeError("no question");
  const asked = (group: string, held: readonly string[] = ["f7", "f8"]) =>
    wholeAnswers(scene.figures, {
      ...killed,
      group,
      versions: [{ id: "v1", low: 67, high: 67, figures: held, roots: 1 }],
      answers: [
        { figure: "f7", root: "r" },
        { figure: "f8", root: "r" },
      ],
    });
  // f7: "67 killed"; f8: "three children among them".
  expect(scene.figures.get("f8")?.mode).toBe("part");
  expect(asked("unknown")).toMatchObject({ whole: [{ figure: "f7" }], parts: 1 });
  expect(asked("children")).toMatchObject({
    whole: [{ figure: "f7" }, { figure: "f8" }],
    parts: 0,
  });
  expect(asked("civilians", ["f7"])).toMatchObject({ whole: [{ figure: "f7" }], parts: 1 });
  // "Five more died": of a toll that others give it is no count, where nobody gives one it is all there is
  const added = new Map([["f7", { mode: "new" as const }]]);
  const answers = [{ figure: "f7", root: "r" }];
  const versions = [{ id: "v1", low: 67, high: 67, figures: ["f8"], roots: 1 }];
  expect(wholeAnswers(added, { group: "unknown", answers, versions }).whole).toEqual([]);
  expect(wholeAnswers(added, { group: "unknown", answers, versions: [] }).whole).toEqual(answers);
});
