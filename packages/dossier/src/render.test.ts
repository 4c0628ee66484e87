import { expect, test } from "vitest";
import { loadAssets, sha256 } from "./assets/load-assets.ts";
import { DARWAN } from "./fixture/darwan.ts";
import { openPage } from "./fixture/open-page.ts";
import { TEXTS } from "./fixture/texts.ts";
import { renderDossier } from "./render.ts";
import { base64 } from "./page/policy.ts";

const FILE = renderDossier(DARWAN, loadAssets());
const { all, byId, root: htmlElement } = openPage(FILE);
/** Origins that answer each question, from the fixture: as many cells are not silent. */
const SPOKEN = DARWAN.weighing.questions.reduce(
  (sum, { answers }) => sum + new Set(answers.map(({ root }) => root)).size,
  0,
);

test("ids are unique and every link has its target", () => {
  const ids = all("[id]").map((element) => element.getAttribute("id") ?? "");
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids).size).toBe(ids.length);
  const links = all("a[href], use[href]").map((element) => element.getAttribute("href") ?? "");
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !link.startsWith("#") || !ids.includes(link.slice(1)))).toEqual([]);
  for (const name of ["aria-labelledby", "aria-describedby", "for"]) {
    for (const element of all(`[${name}]`)) expect(ids).toContain(element.getAttribute(name));
  }
});

test("every text stands in the file to the unit", () => {
  const bodies = all("article .body").map((body) => body.textContent);
  expect(bodies).toEqual(TEXTS.map(({ text }) => text));
});

test("every claim with a passage has a mark, and the mark's words are its quote", () => {
  const claims = DARWAN.readings.flatMap((reading) => [
    ...reading.figures.map((claim) => ["f", claim] as const),
    ...reading.dates.map((claim) => ["d", claim] as const),
    ...reading.statements.map((claim) => ["s", claim] as const),
    ...reading.attributions.map((claim) => ["a", claim] as const),
    ...reading.places.map((claim) => ["p", claim] as const),
    ...reading.questions.map((claim) => ["k", claim] as const),
  ]);
  expect(claims.length).toBe(27);
  for (const [letter, { id, quote }] of claims) {
    const marks = all(`mark[data-c="${letter}-${id}"]`);
    expect(marks.map((mark) => mark.textContent).join("")).toBe(quote);
  }
});

test("each cell leads to a passage, and a click on the passage leads back to the cell", () => {
  const cells = all(".ledger td[id]");
  expect(cells.length).toBe(SPOKEN);
  for (const cell of cells) {
    const marks = [...cell.querySelectorAll(".refs a")].map((link) =>
      byId((link.getAttribute("href") ?? "").slice(1)),
    );
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark?.querySelector("a")?.getAttribute("href")).toBe(
        `#${cell.getAttribute("id") ?? ""}`,
      );
    }
  }
});

test("silence is not zero", () => {
  const denied = byId("c-escaped_2f_detainees__root-depot");
  expect(denied?.querySelector(".zero .value")?.textContent).toBe("0 ×2");
  expect(denied?.querySelector(".tag")?.textContent).toContain("denied");
  expect(denied?.querySelector(".copies")?.textContent).toBe("×2");
  const silent = all(".ledger td.silent");
  expect(silent.length).toBe(
    DARWAN.weighing.questions.length * DARWAN.weighing.roots.length - SPOKEN,
  );
  for (const cell of silent) expect(cell.textContent).toBe("—");
});

test("nothing is asked from anywhere", () => {
  const loading = all("[src], link, iframe, object, embed, img, form, base, [style], [onclick]");
  expect(loading).toEqual([]);
  expect(
    [...FILE.matchAll(/url\(([^)]{0,12})/g)]
      .map((match) => match[1])
      .filter((to) => !/^(data:font|#hatch)/.test(to ?? "")),
  ).toEqual([]);
  expect(FILE).not.toContain("@import");
});

test("the policy names the style and the script of the file and nothing else", () => {
  const csp = all("meta[http-equiv]")[0]?.getAttribute("content") ?? "";
  const between = (open: string, close: string): string => {
    const from = FILE.lastIndexOf(open) + open.length;
    return FILE.slice(from, FILE.indexOf(close, from));
  };
  expect(csp).toContain(`style-src 'sha256-${base64(sha256(between("<style>", "</style>")))}'`);
  const scripts = [...FILE.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = ""]) => code);
  expect(scripts.length).toBe(2);
  const allowed = scripts.map((code) => `'sha256-${base64(sha256(code))}'`).join(" ");
  expect(csp).toContain(`script-src ${allowed};`);
});

test("words of reports are never HTML, and no raw control reorders the file", () => {
  expect(FILE).not.toContain("<script>alert");
  expect(FILE).not.toContain('<b>"Hundreds"');
  expect(FILE).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
  expect(FILE).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(all(`bdi.control[data-name="RLO"]`)).toHaveLength(1);
});

test("both languages are complete wherever one is", () => {
  const spans = all(".t");
  expect(spans.length).toBeGreaterThan(500);
  for (const span of spans) {
    expect(span.textContent?.trim()).not.toBe("");
    expect(span.getAttribute("dir") ?? "none").toMatch(
      span.localName === "text" ? /none/ : /rtl|ltr/,
    );
  }
  const count = (lang: string): number =>
    spans.filter((span) => span.getAttribute("lang") === lang).length;
  expect(count("ar")).toBe(count("en"));
  expect(all("main")[0]?.textContent).not.toMatch(/undefined|\[object|NaN|\{[a-z]+\}/i);
});

test("headings go down by one, tables name their heads, the page its language", () => {
  let level = 0;
  for (const heading of all("h1, h2, h3, h4")) {
    const next = Number(heading.localName.slice(1));
    expect(next).toBeLessThanOrEqual(level + 1);
    level = next;
  }
  expect(all("h1").length).toBe(1);
  for (const head of all("th")) expect(head.getAttribute("scope")).toMatch(/^(col|row|rowgroup)$/);
  expect(htmlElement.getAttribute("lang")).toBe("en");
  expect(all("a.skip")[0]?.getAttribute("href")).toBe("#main");
  for (const body of all("article .body")) expect(body.getAttribute("dir")).not.toBeNull();
});

test("the chosen language opens first and nothing else changes in what is said", () => {
  const arabic = renderDossier({ ...DARWAN, lang: "ar" }, loadAssets());
  const page = openPage(arabic);
  expect(page.root.getAttribute("dir")).toBe("rtl");
  expect(page.byId("lang-ar")?.getAttribute("checked")).not.toBeNull();
  expect(page.all("main")[0]?.textContent.replace(/[0-9a-f]{64}/g, "")).toBe(
    all("main")[0]?.textContent?.replace(/[0-9a-f]{64}/g, ""),
  );
});

test("the same input gives the same bytes, whatever the order of the readings", () => {
  const again = {
    ...DARWAN,
    readings: DARWAN.readings.toReversed(),
    texts: new Map([...DARWAN.texts].toReversed()),
  };
  expect(renderDossier(again, loadAssets())).toBe(FILE);
});

test("figures that answer no question are not dropped", () => {
  expect(byId("outside")?.textContent).toContain("≈ 12");
});

test("fonts are inside and the file without them is small", () => {
  const fonts = [...FILE.matchAll(/base64,([A-Za-z0-9+/=]+)/g)].map(
    (match) => match[1]?.length ?? 0,
  );
  expect(fonts.length).toBe(4);
  expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
});

test("an empty case still gives a whole file", () => {
  const empty = {
    ...DARWAN,
    readings: [],
    texts: new Map<string, string>(),
    weighing: {
      ...DARWAN.weighing,
      reports: [],
      figures: [],
      questions: [],
      roots: [],
      lineage: [],
      open: [],
      findings: [],
    },
  };
  const page = openPage(renderDossier(empty, loadAssets()));
  expect(page.all("main section").length).toBe(16);
});

test("beyond eight origins the quiet ones share a column, and none is lost", () => {
  const { weighing } = DARWAN;
  const questions = weighing.questions.map((question) =>
    question.id === "killed/2029-03"
      ? { ...question, answers: [{ figure: "f20", root: "root-archive" }] }
      : question,
  );
  const archive = {
    id: "root-archive",
    name: "archive",
    reports: ["rep-7"],
    figures: ["f20"],
    evidence: [],
  };
  const many = { ...weighing, questions, roots: [...weighing.roots, archive] };
  const opened = openPage(renderDossier({ ...DARWAN, weighing: many }, loadAssets()));
  const cells = opened.all(".ledger td[id], .ledger .other-root[id]");
  expect(cells.length).toBe(SPOKEN);
  expect(opened.all(".ledger .other-root").length).toBeGreaterThan(3);
  expect(opened.all("thead .root").length).toBeLessThan(8);
  for (const cell of cells) {
    const mark = opened.byId((cell.querySelector(".refs a")?.getAttribute("href") ?? "").slice(1));
    expect(mark?.querySelector("a")?.getAttribute("href")).toBe(
      `#${cell.getAttribute("id") ?? ""}`,
    );
  }
});

test("the heading is in the language of the reader where the event has a name in it", () => {
  const heading = [...htmlElement.querySelectorAll("h1 .t")].map((each) => [
    each.getAttribute("lang"),
    each.textContent?.trim(),
  ]);
  expect(heading).toEqual([
    ["ar", "اقتحام مستودع دروان"],
    ["en", "Storming of the Darwan depot, 2031"],
  ]);
  // Under it stands the other of the two, so that neither name is lost.
  const under = [...htmlElement.querySelectorAll(".event .t")].slice(0, 2);
  expect(under.map((each) => each.textContent?.replace(/ · $/, ""))).toEqual([
    "Storming of the Darwan depot, 2031",
    "Storming of the Darwan depot",
  ]);
});
