import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { commandRun } from "./testing/running-open.ts";
import { barriers } from "./testing/barriers.ts";
import { NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 240_000;

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER !== null) return;
  const folder = mkdtempSync(join(tmpdir(), "tarjih-warned-"));
  writeFileSync(join(folder, "a.txt"), "Twelve workers were killed in the fire at the Elm mill.\n");
  writeFileSync(join(folder, "a.meta.yaml"), "warning: [torture, death]\n");
  shown = await shownCase(folder, "");
}, LONG);
beforeEach(({ skip }) => {
  if (NO_BROWSER !== null && process.env["CI"] === "true") throw new Error(NO_BROWSER);
  skip(NO_BROWSER !== null, NO_BROWSER ?? "");
});
afterAll(async () => {
  await shown?.end();
});

test("a text with a warning is shown after a click, and its original can be opened", async () => {
  if (shown === undefined) throw new Error("nothing is shown");
  const { page, go, speak, complaints } = shown;
  await speak("ar");
  await go("#/reader");
  const note = page.getByRole("note");
  await note.waitFor();
  expect(await note.textContent()).toContain("موت، تعذيب");
  const text = page.locator(".paper .text");
  expect(await text.isVisible()).toBe(false);
  const original = await page
    .locator('.paper header a[href^="/api/original"]')
    .getAttribute("href");
  expect(original).toMatch(/^\/api\/original\?report=r[0-9a-f]{12}$/u);
  await page.keyboard.press("Control+k");
  const search = page.getByRole("dialog", { name: "بحث" });
  await search.getByRole("searchbox").fill("workers");
  await search.getByText("موت، تعذيب").waitFor();
  expect(await search.getByText("Twelve workers").count()).toBe(0);
  await search.getByRole("button", { name: "أظهر النص" }).click();
  expect(await search.getByText("Twelve workers").count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await text.isVisible()).toBe(false);
  await note.getByRole("button").click();
  expect(await text.isVisible()).toBe(true);
  expect(await text.textContent()).toContain("Twelve workers");
  expect(complaints).toEqual([]);
}, 240_000);

test("what would make the ledger surer is one step away: the first undated report, the days of the event", async () => {
  if (shown === undefined) throw new Error("nothing is shown");
  const { page, go, speak, complaints } = shown;
  await speak("en");
  await go("#/ledger");
  await page.getByRole("link", { name: "1 report without a date" }).click();
  await page.locator(".describing form").first().waitFor();
  await go("#/ledger");
  await page.getByRole("link", { name: "the event has no days yet" }).click();
  await page.locator("form.setting").waitFor();
  await expect
    .poll(() => page.evaluate("document.activeElement.textContent"))
    .toBe(await page.locator(".case section h2").last().textContent());
  expect(complaints).toEqual([]);
}, 240_000);

test("nobody decides anything in nobody's name: whoever sits here is asked once", async () => {
  if (shown === undefined) throw new Error("nothing is shown");
  const { page, go, speak, complaints } = shown;
  await speak("en");
  await go("#/review");
  const box = page.getByRole("dialog", { name: "Who decides?" });
  await page.locator("main .view-review, main.view-review").waitFor();
  await page.getByText("Twelve").first().waitFor();
  await page.keyboard.press("a");
  await box.waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByText("Nothing was recorded").waitFor();
  await page.keyboard.press("a");
  await box.getByRole("textbox").fill("Rana");
  await page.keyboard.press("Enter");
  await page.getByText(/^Recorded/).waitFor();
  // The next figure is gone to first, and this one is the last.
  await page.getByText("1 of 1 looked at").waitFor();
  await page.locator(".top nav a[href='#/journal']").click();
  await page.locator(".view-journal tbody").waitFor();
  expect(await page.locator(".view-journal tbody").innerText()).toContain("Rana");
  // A refused request is a line in the console of the browser.
  expect(complaints.filter((each) => !each.includes("409"))).toEqual([]);
}, 240_000);

test("what another window decides is seen and told here, and a reason typed here is there after a look around", async () => {
  if (shown === undefined) throw new Error("nothing is shown");
  const { page, go, speak, complaints } = shown;
  await speak("en");
  await go("#/review");
  const quote = page.locator(".item blockquote");
  const reason = page.locator("form.decide textarea");
  const before = complaints.length;
  await quote.waitFor();
  await page.keyboard.press("r");
  await reason.fill("counted twice, see the other page");
  await go("#/ledger");
  await page.locator(".grid .saying").first().waitFor();
  await go("#/review");
  await quote.waitFor();
  await page.keyboard.press("r");
  expect(await reason.inputValue()).toBe("counted twice, see the other page");
  await reason.press("Escape");
  await page.keyboard.press("r");
  expect(await reason.inputValue()).toBe("");
  await reason.press("Escape");

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator(".item blockquote").waitFor();
  await other.keyboard.press("r");
  await other.locator("form.decide textarea").first().fill("of another fire");
  await page.keyboard.press("n");
  await other.locator("form.decide textarea").first().press("Control+Enter");
  await page.locator(".changed").waitFor();
  await page.locator(".item .mark.is-decided", { hasText: "rejected" }).waitFor();
  // A form that is open here stays with its figure, and says what came to it.
  await page.getByText("reviewed meanwhile: rejected").waitFor();
  await reason.press("Escape");
  await page.locator(".changed button").click();
  await page.locator(".changed").waitFor({ state: "detached" });
  // The window that decided is told nothing of its own.
  await other.locator(".item .mark.is-decided", { hasText: "rejected" }).waitFor();
  expect(await other.locator(".changed").count()).toBe(0);
  await other.close();
  // What is heard late, of before, is no change.
  const asked = page.waitForResponse((response) => response.url().endsWith("/api/case"));
  await page.evaluate(
    `new BroadcastChannel("tarjih-changes").postMessage(JSON.stringify({ head: "0".repeat(64), sheet: "" }))`,
  );
  await (await asked).finished();
  await page.locator(".item blockquote").waitFor();
  expect(await page.locator(".changed").count()).toBe(0);

  // What every key does, from anywhere.
  await page.keyboard.press("?");
  await page.locator("dialog.keys[open] kbd").first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(complaints.slice(before)).toEqual([]);
}, 240_000);

test("what two people decided differently is seen with both sides, settled by keyboard, and then agreed on", async () => {
  if (shown === undefined) throw new Error("nothing is shown");
  const { page, cwd, go, speak } = shown;
  await speak("en");
  await go("#/review");
  const marked = page.locator(".item .mark.is-decided");
  await marked.filter({ hasText: "rejected" }).waitFor();
  const asked: unknown = await page.evaluate(
    `(async () => [(await (await fetch("/api/case")).json()).file, (await (await fetch("/api/review")).json()).items[0].figure.id])()`,
  );
  const [file = "", figure = ""] = Array.isArray(asked) ? asked.map(String) : [];
  copyFileSync(join(cwd, file), join(cwd, "samir.tarjih"));
  // Neither knows of what the other does.
  const why = ["--why", "of the day after"];
  await commandRun(["decide", "samir.tarjih", "reject", figure, ...why], cwd, "Samir");
  await page.keyboard.press("a");
  await marked.filter({ hasText: "accepted" }).waitFor();
  await commandRun(["import", file, "samir.tarjih"], cwd, "Rana");
  // It is told here without being asked for.
  const sides = page.locator(".differ .side-by-side");
  await sides.nth(1).waitFor();
  expect((await sides.allTextContents()).join(" ")).toMatch(/Rana[^]*Samir|Samir[^]*Rana/);
  expect(await barriers(page)).toEqual([]);

  // By keyboard alone: to the button of Samir's side, the reason, and on.
  const isThere = (): Promise<unknown> =>
    page.evaluate(
      `document.activeElement.matches(".differ button") && document.activeElement.parentElement.textContent.includes("Samir")`,
    );
  await page.locator("#main").focus();
  for (let step = 0; step < 12 && (await isThere()) !== true; step += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await isThere()).toBe(true);
  await page.keyboard.press("Enter");
  await page.locator(".differ textarea").waitFor();
  await page.keyboard.type("the page has both lists");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await sides.first().waitFor({ state: "detached" });
  await marked.filter({ hasText: "rejected" }).waitFor();
  // How far people agree is told below, slot by slot.
  await page.locator(".differ summary").press("Enter");
  await page.locator(".differ details[open] li").first().waitFor();
}, 240_000);

test.each([
  ["en", "damaged: a part of it cannot be read"],
  ["ar", "ملف القضية متضرر"],
] as const)(
  "a case that cannot be read says so, what to do, and is there again once it can, in %s",
  async (lang, what) => {
    if (shown === undefined) throw new Error("nothing is shown");
    const { page, go, speak } = shown;
    await speak(lang);
    await page.route("**/api/map*", (route) =>
      route.fulfill({
        status: 409,
        json: { error: "case-error", detail: "damaged", path: "/cases/elm mill.tarjih" },
      }),
    );
    // What was answered before would be shown.
    await page.reload();
    await go("#/map");
    const alert = page.locator("main").getByRole("alert");
    await alert.getByText(what).waitFor();
    expect(await alert.locator("code").textContent()).toBe(
      'tarjih verify "/cases/elm mill.tarjih"',
    );
    expect(await barriers(page)).toEqual([]);
    await page.unroute("**/api/map*");
    await alert.getByRole("button").click();
    await alert.waitFor({ state: "detached" });
    await page.locator("main .pictured").first().waitFor();
    await go("#/journal");
  },
  240_000,
);

test("a warning is said, and taken back, where source and date are set", async () => {
  if (shown === undefined) throw new Error("nothing is shown");
  const { page, go, speak, complaints } = shown;
  const before = complaints.length;
  await speak("en");
  await go("#/reader");
  const note = page.getByRole("note");
  await note.waitFor();
  await page.locator(".paper header a", { hasText: "Set source and date" }).click();
  const form = page.locator(".describing form").first();
  const save = async (why: string): Promise<void> => {
    await form.locator("button[type=submit]").click();
    await form.locator("textarea").fill(why);
    await form.locator(".acts .main").last().click();
  };
  await form.getByLabel("torture").uncheck();
  await form.getByLabel("hate speech").check();
  await save("it says nothing of that");
  await note.getByText("death, hate speech").waitFor();
  expect(await barriers(page)).toEqual([]);
  await form.getByLabel("hate speech").uncheck();
  await form.getByLabel("torture").check();
  await save("it does");
  await note.getByText("death, torture").waitFor();
  await page.locator(".describing .shut").click();
  expect(complaints.slice(before)).toEqual([]);
}, 240_000);
