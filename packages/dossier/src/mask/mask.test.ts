import { EMPTY_CASE, EMPTY_REPORT, read, WITHHELD_HASH } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN, DARWAN_CASE } from "../fixture/darwan.ts";
import { renderDossier } from "../render.ts";
import { verifyDossier } from "../verify/verify.ts";
import { withhold, WITHHELD } from "./edits.ts";
import { findNames } from "./find-names.ts";
import { maskInput } from "./mask.ts";
import { spell } from "./spelling.ts";

const NAMES = ["سليم حداد", "Salim Haddad"];
const MASKED = { ...DARWAN, case: { ...DARWAN_CASE, mask: ["سليم حداد"] } };

test.each([
  "سليم حداد",
  "سَلِيم حَدّاد",
  "ســليم حـداد",
  "سليم\u00a0حداد",
  "سليم \n حداد",
  "\ufeb3\ufee0\ufef4\ufee2 حداد",
  "س\u200dليم \u202bحداد\u202c",
  "SALIM  haddad",
  "Salim-Haddad",
  "salim_haddad",
  "Sálim Haddad",
  "Ｓａｌｉｍ Haddad",
])("a name is found as %j", (written) => {
  const { text } = withhold(`قال ${written}.`, findNames(`قال ${written}.`, NAMES));
  expect([`قال ${WITHHELD.ar}.`, `قال ${WITHHELD.en}.`]).toContain(text);
});

test.each(["وسليم حداد", "لسليم حداد", "وبسليم حداد"])("a joined letter of %s stays", (written) => {
  const { text } = withhold(written, findNames(written, NAMES));
  expect(text).toBe(written.replace("سليم حداد", WITHHELD.ar));
});

test.each(["سليم حدادين", "Salim Haddadi", "سليم", "الحداد"])("%s is another name", (written) => {
  expect(findNames(written, NAMES)).toEqual([]);
});

test("hamza forms of one name are one name", () => {
  expect(findNames("إيمان أحمد وايمان احمد", ["أيمان احمد"])).toHaveLength(2);
});

test("offsets move with the text, and a span that ends in a name takes in the placeholder", () => {
  const text = "a Salim Haddad b";
  const { text: out, moved } = withhold(text, findNames(text, NAMES));
  expect(out).toBe("a [name withheld] b");
  expect(out.slice(moved(15, "start"), moved(16, "end"))).toBe("b");
  expect(out.slice(moved(0, "start"), moved(7, "end"))).toBe("a [name withheld]");
  expect(out.slice(moved(8, "start"), moved(16, "end"))).toBe("[name withheld] b");
});

test("every quote of a masked case is what stands at its passage", () => {
  const { input, changed } = maskInput(MASKED);
  expect([...changed]).toEqual(["rep-1", "rep-2", "rep-3", "rep-5"]);
  const claims = input.readings.flatMap((reading) => [
    ...reading.figures,
    ...reading.attributions,
    ...reading.statements,
    ...reading.dates,
  ]);
  expect(claims.length).toBeGreaterThan(20);
  for (const { report, start, end, quote } of claims) {
    expect(input.texts.get(report)?.slice(start, end)).toBe(quote);
  }
});

test("the name is nowhere in the bytes, in no spelling, and the file still verifies", () => {
  const file = renderDossier(MASKED, loadAssets());
  const plain = spell(decodeURIComponent(file.replace(/%(?![0-9a-f]{2})/gi, "%25"))).text;
  expect(plain).not.toContain(spell("سليم حداد").text);
  expect(plain).not.toMatch(/salim[\s_-]*haddad/);
  expect(file).toContain(WITHHELD.ar);
  expect(file).toContain(WITHHELD.en);
  expect(verifyDossier(file)).toMatchObject({ ok: true, problems: [], remarks: [] });
});

test("the hash of an untouched text leaves where nothing of it is hidden", () => {
  const { input, changed } = maskInput(MASKED);
  const [before, after] = [DARWAN, input].map(({ weighing }) => weighing.reports);
  expect(after?.map((report) => report.text_sha256)).toEqual(
    before?.map(({ id, text_sha256 }) => (changed.has(id) ? WITHHELD_HASH : text_sha256)),
  );
});

test("an address with the name in percent-encoding goes whole", () => {
  const address = `https://wire.example/${encodeURIComponent("سليم حداد")}/1`;
  const [first, ...rest] = DARWAN.weighing.reports;
  if (first === undefined) throw new TypeError("empty fixture");
  const weighing = { ...DARWAN.weighing, reports: [{ ...first, url: address }, ...rest] };
  const masked = maskInput({ ...MASKED, weighing });
  expect(masked.input.weighing.reports[0]?.url).toBe(WITHHELD.en);
});

test("no id keeps a hash of a name, and two withheld roots stay two", () => {
  const { roots, questions, reports } = DARWAN.weighing;
  const [first, second, ...others] = roots;
  const [report, ...more] = reports;
  if (first === undefined || second === undefined || report === undefined) {
    throw new TypeError("empty fixture");
  }
  const ids = ["root-سليم-حداد-0badcafe", "root-person-1badcafe"] as const;
  const weighing = {
    ...DARWAN.weighing,
    reports: [{ ...report, id: "coded-2badcafe" }, ...more],
    roots: [{ ...first, id: ids[0] }, { ...second, id: ids[1] }, ...others],
    questions: questions.map((one) => ({
      ...one,
      answers: one.answers.map((each) => ({ ...each, root: ids[0] })),
    })),
  };
  const out = maskInput({ ...MASKED, weighing }).input.weighing;
  const told = out.roots.map(({ id }) => id).filter((id) => id.startsWith("root-withheld-"));
  expect(told.toSorted()).toEqual(["root-withheld-1", "root-withheld-2"]);
  expect(new Set(out.questions.flatMap(({ answers }) => answers.map(({ root }) => root)))).toEqual(
    new Set(["root-withheld-1"]),
  );
  expect(JSON.stringify(out)).not.toContain("badcafe");
});

const PRIVATE =
  "قال المواطن نزار عازار إن بيته تهدم. اتصلوا به على 0944123456 أو nizar@mail.example.";

function withPrivate(profile: "public" | "partners" | "court"): string {
  const [first] = DARWAN.weighing.reports;
  if (first === undefined) throw new TypeError("empty fixture");
  const planted = { ...first, title: "شهادة نزار عازار", url: "https://wire.example/نزار-عازار" };
  const reports = DARWAN.weighing.reports.map((each) => (each.id === first.id ? planted : each));
  const texts = new Map(DARWAN.texts);
  texts.set(first.id, `${texts.get(first.id) ?? ""}\n${PRIVATE}`);
  const weighing = { ...DARWAN.weighing, reports };
  return renderDossier({ ...DARWAN, weighing, texts, profile }, loadAssets());
}

test("a private person is nowhere in a public dossier, by name, number or address", () => {
  const file = withPrivate("public");
  for (const told of ["نزار", "عازار", "0944123456", "nizar"]) expect(file).not.toContain(told);
  expect(file).toMatch(/\[شخص \d+\]/u);
  expect(verifyDossier(file)).toMatchObject({ ok: true, problems: [], remarks: [] });
});

test("partners see names and no numbers, a court sees both", () => {
  expect(withPrivate("partners")).toContain("نزار عازار");
  expect(withPrivate("partners")).not.toContain("0944123456");
  expect(withPrivate("court")).toContain("0944123456");
});

test("what the case says stands in the place of a name of its list, in its language", () => {
  const text = "Salma Hourani counted 12 dead. قالت سلمى الحوراني إن 12 قتلوا.";
  const report = {
    ...EMPTY_REPORT,
    id: "r",
    path: "a.txt",
    lang: "en",
    length: text.length,
  } as const;
  const info = {
    ...EMPTY_CASE,
    mask: ["Salma Hourani", "سلمى الحوراني", "Other Name"],
    maskedAs: [{ names: ["Salma Hourani", "سلمى الحوراني"], as: { ar: "", en: "a vendor" } }],
  };
  const readings = [read({ report, text }, info)];
  const texts = new Map([["r", text]]);
  const weighing = weigh({ readings, case: info, texts });
  const { input } = maskInput({ ...DARWAN, case: info, readings, weighing, texts });
  expect(input.texts.get("r")).toBe("[a vendor] counted 12 dead. قالت [اسم محجوب] إن 12 قتلوا.");
  expect(JSON.stringify([input.case, input.weighing, input.readings])).not.toMatch(
    /Hourani|الحوراني/u,
  );
});

test("pages of a text with a hidden name begin where they do in what leaves", () => {
  const [first, ...rest] = DARWAN.weighing.reports;
  const text = DARWAN.texts.get(first?.id ?? "") ?? "";
  if (first === undefined) throw new TypeError("empty fixture");
  const half = text.lastIndexOf(" ");
  const pages = [
    { page: 1, start: 0, end: half },
    { page: 2, start: half, end: text.length },
  ];
  const weighing = { ...DARWAN.weighing, reports: [{ ...first, pages }, ...rest] };
  const { input } = maskInput({ ...MASKED, weighing });
  const after = input.texts.get(first.id) ?? "";
  expect(after.length).not.toBe(text.length);
  const [one, two] = input.weighing.reports[0]?.pages ?? [];
  expect(after.slice(two?.start, two?.end)).toBe(text.slice(half));
  expect([one?.start, one?.end, two?.end]).toEqual([0, two?.start, after.length]);
});

test("a court has the list taken out, and gets the hashes to prove with", () => {
  const { input, changed } = maskInput({ ...MASKED, profile: "court" });
  expect(changed.size).toBeGreaterThan(0);
  const told = (reports: typeof input.weighing.reports): readonly unknown[] =>
    reports.map(({ id, sha256, text_sha256, length }) => [id, sha256, text_sha256, length]);
  expect(told(input.weighing.reports)).toEqual(told(DARWAN.weighing.reports));
});
