import { expect, test } from "vitest";
import { EMPTY_CASE } from "@tarjih/reading";
import type { Question } from "@tarjih/reading";
import { loadAssets } from "./assets/load-assets.ts";
import { openPage } from "./fixture/open-page.ts";
import { readAndWeighed } from "./fixture/read-and-weighed.ts";
import { renderDossier } from "./render.ts";
import type { DossierInput } from "./scene/data.ts";
import { verifyDossier } from "./verify/verify.ts";

const assets = { ...loadAssets(), fonts: [] };

/** A page whose links lead somewhere, whose ids are unique and which is what its data gives. */
function sound(input: DossierInput): ReturnType<typeof openPage> {
  const file = renderDossier(input, assets);
  const page = openPage(file);
  const ids = page.all("[id]").map((each) => each.getAttribute("id") ?? "");
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids);
  const dead = page
    .all("main a[href]")
    .map((each) => each.getAttribute("href")?.slice(1) ?? "")
    .filter((id) => !known.has(id));
  expect(dead).toEqual([]);
  expect(page.all("main")[0]?.textContent).not.toMatch(/undefined|\[object|NaN/);
  expect(verifyDossier(file, assets).problems).toEqual([]);
  return page;
}

test("a case with no figures says so in every section, and keeps its texts", () => {
  const page = sound(readAndWeighed(["Nobody knows what happened at the Elm prison.\n"]));
  expect(page.all(".brief li").length).toBe(0);
  expect(page.byId("ledger")?.querySelector(".faint")).not.toBeNull();
  expect(page.all("article .body").length).toBe(1);
});

test("one report is one origin, and that is said beside its number", () => {
  const page = sound(
    readAndWeighed(["The Interior Ministry said that 31 inmates escaped from the Elm prison.\n"]),
  );
  expect(page.all(".brief li .single").length).toBe(2);
  expect(page.byId("limits")?.textContent).toContain("rest on one origin only: 1");
});

test("a thousand versions of one question make a page that can be read, and what is cut is said", () => {
  const input = readAndWeighed(["A guard said that 31 inmates escaped from the Elm prison.\n"]);
  const { weighing } = input;
  const [first, question] = [weighing.figures[0], weighing.questions[0]];
  if (first === undefined || question === undefined) throw new TypeError("nothing was read");
  const many = Array.from({ length: MANY }, (_, at) => ({
    ...first,
    id: `f${at}`,
    low: at,
    high: at,
  }));
  const asked: Question = {
    ...question,
    answers: many.map(({ id }) => ({ figure: id, root: `root-${id}` })),
    pairs: many
      .slice(1)
      .map(({ id }) => ({ a: "f0", b: id, verdict: "conflict", because: "value" })),
  };
  const roots = many.map(({ id }) => ({
    id: `root-${id}`,
    name: id,
    reports: [],
    figures: [id],
    evidence: [],
  }));
  const file = renderDossier(
    { ...input, weighing: { ...weighing, figures: many, questions: [asked], roots } },
    assets,
  );
  expect(file.length).toBeLessThan(10_000_000);
  expect(file.match(/<span class="versus" aria-hidden/g)).toHaveLength(300);
  expect(file).toContain("and 699 more pairs");
});

const MANY = 1000;

test("words that would turn or run the page stay words, wherever they stand", () => {
  const evil = `\u202e"><script>alert(1)</script><img src=x onerror=alert(1)>\u2066`;
  const input = readAndWeighed(
    [`${evil} said that 31 inmates escaped.\n`],
    {},
    {
      ...EMPTY_CASE,
      title: evil,
      actors: [{ id: `x${evil}`, names: { ar: [evil], en: [evil] }, kind: "actor", party: evil }],
      places: [],
    },
  );
  const named = input.weighing.reports.map((report) => ({
    ...report,
    outlet: evil,
    author: evil,
    title: evil,
    path: evil,
    url: `javascript:${evil}`,
  }));
  const weighing = {
    ...input.weighing,
    reports: named,
    case: { ...input.weighing.case, title: evil },
  };
  const file = renderDossier({ ...input, weighing }, assets);
  const page = openPage(file);
  expect(page.all("img, iframe, [onerror]")).toEqual([]);
  expect(page.all("script").length).toBe(4);
  expect(
    page.all("a[href]").every((each) => (each.getAttribute("href") ?? "").startsWith("#")),
  ).toBe(true);
  expect(file).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test("without a font of its own the page takes those of the machine", () => {
  const file = renderDossier(readAndWeighed(["31 inmates escaped.\n"]), assets);
  expect(file).not.toContain("@font-face");
  expect(file).toMatch(/font:[^;}]*system-ui,sans-serif/);
});
