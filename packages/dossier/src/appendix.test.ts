import type { Worksheet } from "@tarjih/reading";
import { expect, test } from "vitest";
import { loadAssets } from "./assets/load-assets.ts";
import { custodyOf } from "./custody/custody-of.ts";
import { DARWAN } from "./fixture/darwan.ts";
import { openPage } from "./fixture/open-page.ts";
import { sheetData } from "./hypotheses/sheet-data.ts";
import { renderDossier } from "./render.ts";
import type { DossierTemplate } from "./template/template.ts";
import { verifyDossier } from "./verify/verify.ts";

const english = (file: string, section: string): string =>
  [...(openPage(file).byId(section)?.querySelectorAll(".t[lang=en], svg") ?? [])]
    .map((each) => each.textContent)
    .join(" ")
    .replace(/\s+/g, " ");

const PLAIN = renderDossier(DARWAN, loadAssets());

test("the first page answers each question in one line and names who is in conflict", () => {
  const page = openPage(PLAIN);
  expect(page.all(".brief > li").length).toBe(DARWAN.weighing.questions.length);
  const brief = english(PLAIN, "brief");
  expect(brief).toContain("rule “roots”");
  expect(brief).toMatch(/\d+ \(\d+ to \d+\), rule/);
  expect(brief).toMatch(/In conflict: Monitor for Qasr 67\/Depot administration 22/);
});

test("a time that is open is a bar and never a day", () => {
  const rows = openPage(PLAIN).all("#timeline tbody tr");
  expect(rows.length).toBeGreaterThan(2);
  const dated = rows.map((row) => row.querySelector("th")?.textContent.trim() ?? "");
  expect(dated.filter((date) => /^\d{4}-\d\d-\d\d/.test(date))).toEqual(
    dated.filter((date) => /^\d{4}-\d\d-\d\d/.test(date)).toSorted(),
  );
  for (const row of rows) {
    const drawn = row.querySelector("svg") !== null;
    expect(drawn).toBe(/\d{4}-/.test(row.querySelector("th")?.textContent ?? ""));
  }
});

test("a figure that counts a part of one question stands under its own in the timeline", () => {
  const questions = DARWAN.weighing.questions.map((question, at) =>
    at === 0
      ? { ...question, answers: question.answers.map((each) => ({ ...each, part: true as const })) }
      : question,
  );
  const file = renderDossier(
    { ...DARWAN, weighing: { ...DARWAN.weighing, questions } },
    loadAssets(),
  );
  const first = questions[0]?.text.en ?? "?";
  expect(english(PLAIN, "timeline")).toContain(first);
  expect(english(file, "timeline")).not.toContain(first);
});

test("who worked on the case is told to partners and not to everybody", () => {
  const lines = [
    { at: "2031-05-01T08:00:00Z", who: "Rana of the desk", action: "add", hash: "aa" },
    { at: "2031-05-02T08:00:00Z", who: "Rana of the desk", action: "decide", hash: "bb" },
  ];
  const blinding = { hash: (hash: string) => `hmac-sha256:${hash}`, id: (id: string) => id };
  const made = (profile: "public" | "partners"): string =>
    renderDossier(
      { ...DARWAN, profile, custody: custodyOf(lines, profile, blinding) },
      loadAssets(),
    );
  expect(made("public")).not.toContain("Rana of the desk");
  expect(made("partners")).toContain("Rana of the desk");
  expect(english(made("public"), "custody")).toContain("decision recorded");
  expect(openPage(made("public")).byId("custody")?.textContent).toContain("hmac-sha256:bb");
  expect(english(made("public"), "custody")).toContain("Salted commitment to the last hash");
  expect(verifyDossier(made("partners")).ok).toBe(true);
});

const SHEET: Worksheet = {
  title: null,
  hypotheses: [
    { id: "h1", text: "A gate was left open", by: ["two medics"], claims: [], prior: null },
    { id: "other", text: "Another explanation", by: [], claims: [], prior: null },
  ],
  evidence: [
    {
      id: "e1",
      text: "The gate was found whole, said Salim Haddad",
      about: "gate",
      root: "root-medics",
      claims: [],
      credibility: "high",
      relevance: "high",
      reliability: null,
    },
  ],
  raters: [
    {
      rater: "first",
      cells: new Map([
        [
          "e1",
          new Map([
            ["h1", "II"],
            ["other", "C"],
          ]),
        ],
      ]),
    },
  ],
  leftOut: [],
};

test("a worksheet has its section with cells and scores, masked like everything else", () => {
  expect(openPage(PLAIN).byId("hypotheses")).toBeNull();
  const hiding = { ...DARWAN.case, mask: ["Salim Haddad"] };
  const file = renderDossier(
    { ...DARWAN, case: hiding, worksheet: sheetData(SHEET) },
    loadAssets(),
  );
  const cells = openPage(file).all("#hypotheses .cells td");
  expect(cells.map((cell) => cell.textContent)).toEqual(["II", "C"]);
  expect(openPage(file).all("#hypotheses .scores tbody tr").length).toBe(2);
  expect(openPage(file).all(`.contents a[href="#hypotheses"]`).length).toBe(1);
  expect(file).not.toContain("Haddad");
  expect(english(file, "hypotheses")).toContain("two medics");
  expect(verifyDossier(file)).toMatchObject({ ok: true, problems: [] });
});

test("the limits count what this material leaves open", () => {
  const limits = english(PLAIN, "limits");
  const single = DARWAN.weighing.questions.filter(({ roots }) => roots === 1).length;
  expect(limits).toContain(`Questions that rest on one origin only: ${single}.`);
  expect(limits).toContain("could not be read");
});

test("the parameters of a rule stand once, and each question leads to them", () => {
  expect(PLAIN.split(">phi=0.97 s=0.03</bdi>").length - 1).toBe(1);
  expect(PLAIN.indexOf('id="rule-roots"')).toBeGreaterThan(0);
  const links = PLAIN.match(/<a href="#rule-[a-z]+"/g) ?? [];
  expect(links.length).toBe(DARWAN.weighing.questions.length);
});

test("where a team leaves method and codebook out, parameters stand beside the numbers and no link leads nowhere", () => {
  const template: DossierTemplate = {
    name: null,
    footer: null,
    logo: null,
    accent: null,
    accentDark: null,
    sections: [],
    leftOut: ["method", "codebook"],
  };
  const file = renderDossier({ ...DARWAN, template }, loadAssets());
  const ids = new Set([...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  expect(ids.has("rule-roots")).toBe(false);
  const given = DARWAN.weighing.questions.filter(
    ({ estimate }) => Object.keys(estimate.parameters).length > 0,
  );
  expect((file.match(/<bdi class="parameters"/g) ?? []).length).toBe(given.length);
  const targets = [...file.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
});

test("whom a number is attributed to is called as reports spell it", () => {
  const [first, ...others] = DARWAN.weighing.roots;
  if (first === undefined) throw new TypeError("the fixture has no root");
  const figures = DARWAN.weighing.figures.map((figure, at) =>
    at === 0
      ? {
          ...figure,
          chain: [{ ...figure.chain[0], source: "وزارة الصحة" }] as const,
        }
      : figure,
  );
  const roots = [{ ...first, evidence: ["attribution:وزاره الصحه"] }, ...others];
  const weighing = { ...DARWAN.weighing, roots, figures };
  expect(english(renderDossier({ ...DARWAN, weighing }, loadAssets()), "origins")).toContain(
    "attributed to وزارة الصحة",
  );
});
