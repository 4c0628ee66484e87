import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { renderDocx } from "../docx/render-docx.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { openPage } from "../fixture/open-page.ts";
import { renderPaper } from "../paper/render-paper.ts";
import { renderDossier } from "../render.ts";
import { PROOF_SECTIONS } from "../sections/section.ts";
import { verifyDossier } from "../verify/verify.ts";
import { accentContrast, contrast } from "./contrast.ts";
import { logoOf } from "./logo-of.ts";
import type { DossierTemplate } from "./template.ts";
import { templateStyle } from "./template-style.ts";

const svg = (inside: string): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30">${inside}</svg>`,
  );
const PNG = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (letter) => letter.charCodeAt(0),
);

const found = logoOf(svg(`<path fill="#0b5e4a" d="M0 0h90v30z"/>`));
const TEAM: DossierTemplate = {
  name: { ar: "مكتب التحقق", en: "Desk <of> checks" },
  footer: { ar: "للتصحيح", en: "Corrections: desk@example" },
  logo: typeof found === "string" ? null : found,
  accent: "#0b5e4a",
  accentDark: null,
  sections: ["limits", "brief"],
  leftOut: ["codebook", "origins", "statements"],
};
const assets = { ...loadAssets(), fonts: [] };
const FILE = renderDossier({ ...DARWAN, template: TEAM }, assets);

test("name, logo, footer, colours and order are the team's, and the file verifies", () => {
  const { all } = openPage(FILE);
  const ids = all("main > section").map((each) => each.getAttribute("id"));
  expect(ids.slice(0, 3)).toEqual(["limits", "brief", "ledger"]);
  expect(all(".contents a").map((each) => each.getAttribute("href")?.slice(1))).toEqual(ids);
  expect(all(".team .t").map((each) => each.textContent.trim())).toEqual([
    "مكتب التحقق",
    "Desk <of> checks",
  ]);
  expect(all(".logo img").map((each) => each.getAttribute("width"))).toEqual(["168"]);
  expect(all("footer .team-footer")[0]?.textContent).toContain("desk@example");
  expect(FILE).toContain("--brand:#0b5e4a");
  expect(FILE).toContain("img-src data:");
  expect(verifyDossier(FILE, assets).problems).toEqual([]);
});

test("what is left out is named at the head, and nothing leads there", () => {
  const { all, byId } = openPage(FILE);
  expect(byId("codebook")).toBeNull();
  expect(all("header .neutral").at(-1)?.textContent).toContain("What is counted");
  const ids = new Set(all("[id]").map((each) => each.getAttribute("id")));
  const dead = all("a[href]").filter((each) => !ids.has(each.getAttribute("href")?.slice(1) ?? ""));
  expect(dead.map((each) => each.getAttribute("href"))).toEqual([]);
});

test("the proof cannot be left out, whatever the data says", () => {
  const { byId } = openPage(
    renderDossier({ ...DARWAN, template: { ...TEAM, leftOut: PROOF_SECTIONS } }, assets),
  );
  for (const id of PROOF_SECTIONS) expect(byId(id)?.localName).toBe("section");
});

test("paper and document have it too", async () => {
  const paper = renderPaper({ ...DARWAN, template: TEAM }, assets);
  expect(paper).toContain("Corrections: desk@example");
  expect(paper).toContain("<img");
  const logo = logoOf(PNG);
  if (typeof logo === "string") throw new TypeError(logo);
  const input = { ...DARWAN, template: { ...TEAM, logo } };
  const [plain, own] = await Promise.all([renderDocx(DARWAN, assets), renderDocx(input, assets)]);
  const names = (docx: Uint8Array): string => new TextDecoder("latin1").decode(docx);
  expect(names(own)).toMatch(/word\/media\/[^/]*\.png/);
  expect(names(plain)).not.toContain("word/media/");
});

test.each([
  ["a script", "<script>1</script>", "active"],
  ["a handler", '<path onload="x()"/>', "active"],
  ["a link", '<a href="https://x.example"><path/></a>', "active"],
  ["a picture from elsewhere", '<image href="x.png"/>', "active"],
  ["a style that loads", "<style>path{fill:url(https://x.example/a)}</style>", "active"],
  ["foreign content", "<foreignObject><p>x</p></foreignObject>", "active"],
])("an SVG with %s is refused", (_, inside, fault) => {
  expect(logoOf(svg(inside))).toBe(fault);
});

test("what is no picture, is too large, or has no size is refused; parts of the picture may be named", () => {
  expect(logoOf(new TextEncoder().encode("hello"))).toBe("neither");
  expect(logoOf(new Uint8Array(200_001))).toBe("too-large");
  expect(logoOf(new TextEncoder().encode("<svg><path/></svg>"))).toBe("no-size");
  expect(
    logoOf(new TextEncoder().encode(`<!DOCTYPE x [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>`)),
  ).toBe("active");
  expect(logoOf(svg('<path fill="url(#a)"/><use href="#b"/>'))).toMatchObject({
    type: "svg",
    ratio: 3,
  });
  expect(logoOf(PNG)).toMatchObject({ type: "png", ratio: 1 });
});

test("colours are held against what they stand on, and only colours reach the style", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21);
  expect(accentContrast("light", "#0b5e4a")).toBeGreaterThan(4.5);
  expect(accentContrast("light", "#ffcc00")).toBeLessThan(4.5);
  expect(accentContrast("dark", "#7fd1bb")).toBeGreaterThan(4.5);
  expect(templateStyle(undefined)).toBe("");
  expect(() => templateStyle({ ...TEAM, accent: "red}body{display:none" })).toThrow(TypeError);
});
