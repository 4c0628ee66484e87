import { EMPTY_REPORT } from "@tarjih/reading";
import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { renderDossier } from "../render.ts";
import { contentWarning } from "./content-warning.ts";

test("says in both languages what readers are warned of, and nothing of other reports", () => {
  expect(contentWarning(EMPTY_REPORT)).toBeNull();
  const { markup = "" } = contentWarning({ ...EMPTY_REPORT, warnings: ["death", "torture"] }) ?? {};
  expect(markup).toContain("death, torture");
  expect(markup).toContain("موت، تعذيب");
});

test("the warning stands before the text", () => {
  const [first, ...rest] = DARWAN.weighing.reports;
  if (first === undefined) throw new TypeError("no report");
  const reports = [{ ...first, warnings: ["torture"] as const }, ...rest];
  const page = renderDossier(
    { ...DARWAN, weighing: { ...DARWAN.weighing, reports } },
    loadAssets(),
  );
  expect(page.split('<p class="caution" role="note">')).toHaveLength(2);
  expect(page).toMatch(/role="note">(?:(?!<article)[\s\S])*<div class="body"/u);
});
