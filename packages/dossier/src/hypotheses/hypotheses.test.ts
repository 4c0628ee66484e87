import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { oneLanguage } from "../paper/one-language.ts";
import { dossierData } from "../render.ts";
import { buildScene } from "../scene/scene.ts";
import { hypotheses } from "./hypotheses.ts";

function table(text: string, lang: "ar" | "en"): string {
  const [question] = DARWAN.weighing.questions;
  if (question === undefined) throw new TypeError("no question");
  const worksheet = {
    title: null,
    hypotheses: [{ id: "other", text: "Another", by: [], claims: [], prior: null }],
    evidence: [
      {
        id: "e1",
        text: text.replace("QUESTION", question.text.en),
        about: question.id,
        root: "root-x",
        claims: [],
        credibility: "medium" as const,
        relevance: "medium" as const,
        reliability: null,
      },
    ],
    raters: [{ rater: "rater-1", cells: {} }],
    leftOut: [],
  };
  const input = { ...DARWAN, profile: "court" as const, worksheet };
  const shown = hypotheses(buildScene(dossierData(input, loadAssets())));
  return oneLanguage(shown?.markup ?? "", lang);
}

test("a column asks in the language of the page, whatever language the sheet was made in", () => {
  const [question] = DARWAN.weighing.questions;
  const { ar = "", en = "" } = question?.text ?? {};
  expect(table("Alba: QUESTION 5", "ar")).toContain(`Alba: ${ar} 5`);
  expect(table("Alba: QUESTION 5", "en")).toContain(`Alba: ${en} 5`);
  expect(table("a medic (unnamed, in Alba): QUESTION 5", "ar")).toMatch(/غير مسمّى.*Alba/u);
  // What a person wrote instead stays.
  expect(table("Alba gives five", "ar")).toContain("Alba gives five");
});
