import { expect, test } from "vitest";
import { EMPTY_CASE, read } from "@tarjih/reading";
import type { Question } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { loadAssets } from "../assets/load-assets.ts";
import { readAndWeighed } from "../fixture/read-and-weighed.ts";
import { dossierData, renderData } from "../render.ts";
import type { DossierData } from "../scene/data.ts";
import { verifyDossier } from "./verify.ts";

const TEXTS = [
  "The Interior Ministry said on 4 May 2031 that 31 inmates escaped from the Elm prison. Nadia Haddad saw it.\n",
  "قال مرصد السواحل في 4 أيار/مايو 2031 إن 112 سجينا فروا من سجن الدردار.\n",
  "A witness said on 4 May 2031 that dozens of inmates escaped from the Elm prison.\n",
];
const assets = { ...loadAssets(), fonts: [] };
const WHOLE = dossierData(readAndWeighed(TEXTS), assets);

/** As a forger with our own program would make it: data altered, page and hashes made from it. */
const forged = (data: DossierData): string => renderData(data, assets);

function withQuestion(change: (question: Question) => Question, data = WHOLE): DossierData {
  const questions = data.weighing.questions.map((question, at) =>
    at === 0 ? change(question) : question,
  );
  return { ...data, weighing: { ...data.weighing, questions } };
}

test("everything is read and weighed again, and comes out the same", () => {
  const { checked, ...rest } = verifyDossier(forged(WHOLE), assets);
  expect(rest).toEqual({ ok: true, problems: [], otherMaker: null, remarks: [] });
  expect(checked).toMatchObject({ texts: 3, readings: 3 });
  expect(checked.questions).toBe(WHOLE.weighing.questions.length);
});

test.each<readonly [string, (question: Question) => Question]>([
  ["best", (q) => ({ ...q, estimate: { ...q.estimate, best: 77 } })],
  ["high", (q) => ({ ...q, estimate: { ...q.estimate, high: 7777 } })],
  ["origins", (q) => ({ ...q, roots: q.roots + 1 })],
  ["a verdict", (q) => ({ ...q, pairs: q.pairs.map((pair) => ({ ...pair, verdict: "same" })) })],
  ["an answer left out", (q) => ({ ...q, answers: q.answers.slice(1) })],
])("%s: a number that does not follow from the texts is found", (_, change) => {
  const { problems } = verifyDossier(forged(withQuestion(change)), assets);
  expect(problems.map(({ code }) => code)).toEqual(["weighing"]);
  expect(problems[0]?.detail).toEqual({ about: WHOLE.weighing.questions[0]?.id });
});

test("a claim that reading does not give is found", () => {
  const readings = WHOLE.readings.map((reading, at) =>
    at === 0
      ? { ...reading, figures: reading.figures.map((each) => ({ ...each, group: "guards" })) }
      : reading,
  );
  const codes = verifyDossier(forged({ ...WHOLE, readings }), assets).problems.map(
    ({ code }) => code,
  );
  expect(codes).toContain("reading");
});

test("where names were taken out a difference is told and is no proof", () => {
  const info = { ...EMPTY_CASE, mask: ["Nadia Haddad"] };
  const masked = dossierData(readAndWeighed(TEXTS, {}, info), assets);
  const best = withQuestion((q) => ({ ...q, estimate: { ...q.estimate, best: 77 } }), masked);
  const { ok, remarks } = verifyDossier(forged(best), assets);
  expect(ok).toBe(true);
  expect(remarks).toContainEqual({ kind: "question", id: WHOLE.weighing.questions[0]?.id });
});

test("a question whose id was taken out is known by the figures that answer it", () => {
  const info = { ...EMPTY_CASE, mask: ["Nadia Haddad"] };
  const masked = dossierData(readAndWeighed(TEXTS, {}, info), assets);
  const before = verifyDossier(forged(masked), assets).remarks;
  const plain = withQuestion((q) => ({ ...q, id: "q-withheld-1" }), masked);
  const named = ({ id }: { readonly id: string }): boolean => id !== "q-withheld-1";
  const { remarks } = verifyDossier(forged(plain), assets);
  expect(remarks.every(named)).toBe(true);
  expect(remarks).toEqual(before);
  const best = withQuestion((q) => ({ ...q, estimate: { ...q.estimate, best: 77 } }), plain);
  expect(verifyDossier(forged(best), assets).remarks).toContainEqual({
    kind: "question",
    id: "q-withheld-1",
  });
});

test("a file of other rules is neither read nor weighed again", () => {
  const older = { ...WHOLE, program: { ...WHOLE.program, rules: "2020.1.1" } };
  expect(verifyDossier(forged(older), assets)).toMatchObject({
    ok: true,
    checked: { readings: 0, questions: 0 },
  });
});

test("of a report that was read in part that part stands in the file, which says so and can be checked", () => {
  const most = 150;
  const long = Array.from({ length: 700 }, (_, i) => `${i + 3} people were killed.\n`).join("");
  const { case: info, readings: whole, texts, ...rest } = readAndWeighed([long, TEXTS[0] ?? ""]);
  const readings = whole.map((reading, at) =>
    at === 0 ? read({ report: reading.report, text: long }, info, most) : reading,
  );
  const weighing = weigh({ case: info, readings, texts });
  const data = dossierData({ ...rest, case: info, readings, texts, weighing }, assets);
  const cut = data.texts.find((text) => text.cut === true);
  expect(cut?.text.length).toBeLessThan(long.length / 2);
  expect(data.texts.filter((text) => text.cut === true).length).toBe(1);
  const page = forged(data);
  expect(page).toContain("only its beginning was read and stands here");
  const { checked, ...told } = verifyDossier(page, assets);
  expect(told).toEqual({ ok: true, problems: [], otherMaker: null, remarks: [] });
  expect(checked).toMatchObject({ texts: 2, readings: 1 });
});
