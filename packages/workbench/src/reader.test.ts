import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { barriers } from "./testing/barriers.ts";
import { NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";
import { twoReports } from "./testing/two-reports.ts";
import { describedCaseTests } from "./testing/described-case-tests.ts";
import { onPaperTests } from "./testing/on-paper-tests.ts";
import { turningNamesTests } from "./testing/turning-names-tests.ts";

/** A loaded machine takes its time. */
const LONG = 180_000;

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER === null) shown = await shownCase(twoReports());
}, LONG);
beforeEach(({ skip }) => {
  if (NO_BROWSER !== null && process.env["CI"] === "true") throw new Error(NO_BROWSER);
  skip(NO_BROWSER !== null, NO_BROWSER ?? "");
});
afterAll(async () => {
  await shown?.end();
});

/** The case on the screen; the test was skipped where there is none. */
function onScreen(): ShownCase {
  if (shown === undefined) throw new Error("nothing is shown");
  return shown;
}

/** Opens the report with this outlet. */
async function open(outlet: string): Promise<void> {
  const { page } = onScreen();
  await onScreen().go("#/reader");
  await page.locator(".reports a", { hasText: outlet }).click();
  await page.locator(".reports a[aria-current]", { hasText: outlet }).waitFor();
  await page.locator(".text p").first().waitFor();
}

async function record(why: string): Promise<void> {
  const { page } = onScreen();
  await page.locator(".picked form.decide textarea").fill(why);
  await page.locator(".picked form.decide button[type=submit]").click();
  await page.locator(".picked").waitFor({ state: "detached" });
}

test(
  "a figure is added by hand on words selected with the mouse, and taken back",
  async () => {
    const { page, speak, complaints } = onScreen();
    await speak("en");
    await open("Valley Post");
    await drag("night shift");
    await page.locator(".picked h3").waitFor();
    expect(await page.locator(".picked h3").textContent()).toBe("«night shift»");
    await page.locator(".picked button").first().click();
    await page.locator(".picked form input").first().fill("11");
    await page.locator(".picked form select").nth(1).selectOption("missing");
    expect(await barriers(page)).toEqual([]);
    await record("the list at the gate has eleven names");
    await page.locator(".frame .decided li").waitFor();
    expect(await page.locator(".frame h3").first().textContent()).toBe("«night shift»");
    expect(await page.locator(".frame .decided").textContent()).toContain("added by hand");
    expect(await page.locator(".claims .mark.is-decided").first().textContent()).toBe("by hand");
    await onScreen().go("#/ledger");
    await page.locator(".grid .asked a", { hasText: "missing" }).first().waitFor();
    await page.goBack();
    await page.locator(".frame .undo").click();
    await page.locator(".frame .decided textarea").fill("the list was of Sunday");
    await page.locator(".frame .decided button[type=submit]").click();
    await page.locator(".claims .mark.is-decided").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  },
  LONG,
);

test(
  "words are picked by keyboard as they are read, right to left too",
  async () => {
    const { page, speak, complaints } = onScreen();
    await speak("ar");
    await open("وكالة السهل");
    await page.locator(".text").focus();
    const keys = async (...names: readonly string[]): Promise<string> => {
      for (const name of names) await page.keyboard.press(name);
      return (await page.locator(".picked h3").textContent()) ?? "";
    };
    expect(await keys("ArrowDown")).toBe("«ليلة»");
    // The way on is to the left; the blank line between is passed over.
    expect(await keys("ArrowLeft", "ArrowLeft")).toBe("«لم»");
    expect(await keys("ArrowLeft", "ArrowLeft", "Shift+ArrowLeft")).toBe("«وردية الليل»");
    expect(await keys("Shift+ArrowLeft", "Shift+ArrowLeft")).toBe("«وردية الليل (Night shift»");
    expect(await keys("Shift+ArrowRight", "Shift+ArrowRight")).toBe("«وردية الليل»");
    expect(await page.evaluate(`[...CSS.highlights.get("picked")].map(String).join("")`)).toBe(
      "وردية الليل",
    );
    await page.keyboard.press("Enter");
    await page.locator(".picked form input").first().fill("١١");
    await page.locator(".picked form select").nth(1).selectOption("missing");
    await record("في القائمة أحد عشر اسماً");
    await page.locator(".frame .decided li").waitFor();
    expect(await page.locator(".frame .slots").textContent()).toContain("11");
    await page.locator(".text").focus();
    await page.keyboard.press("ArrowDown");
    await page.locator(".picked").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".picked").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  },
  LONG,
);

test(
  "words that are read already lead to what was read there",
  async () => {
    const { page, speak } = onScreen();
    await speak("en");
    await open("Valley Post");
    await drag("19 workers");
    await page.locator(".picked a").click();
    await page.locator(".frame .chain li").first().waitFor();
    expect(await page.locator(".frame:not(.picked) h3").textContent()).toBe("«19»");
  },
  LONG,
);

test(
  "of a PDF the page stands beside its text: that on which the claim stands",
  async () => {
    const { page, speak, complaints } = onScreen();
    await speak("ar");
    await open("03-statement.pdf");
    expect(await page.locator(".original").count()).toBe(0);
    await page.locator(".paper header a", { hasText: "الصفحة بجانب النص" }).click();
    const drawn = async (number: number): Promise<void> => {
      const image = `.original img[src*="page=${number}&"]`;
      await page.locator(image).waitFor();
      const width = `document.querySelector('${image}')?.naturalWidth ?? 0`;
      await expect.poll(() => page.evaluate(width), { timeout: 40_000 }).toBe(1200);
    };
    await drawn(1);
    await page.locator(".claims a", { hasText: "346" }).last().click();
    await drawn(2);
    // The number is marked on paper: less than a word wide.
    await page.locator(".original .pen").waitFor();
    const pen = (await page.locator(".original .pen").boundingBox()) ?? { width: 0 };
    const sheet = (await page.locator(".original img").boundingBox()) ?? { width: 0 };
    expect(pen.width / sheet.width).toBeLessThan(0.1);
    await page.locator(".original button").first().click();
    await drawn(1);
    // Behind the last page is none, and nothing leads there.
    const next = page.locator(".original button").nth(1);
    await next.click();
    await drawn(2);
    await page.locator(".original button:nth-of-type(2)[disabled]").waitFor();
    expect(await next.isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
    await page.locator(".original .shut").click();
    await page.locator(".original").waitFor({ state: "detached" });
  },
  LONG,
);

test(
  "who published an undated report and when is set with a look at what it changes, and taken back",
  async () => {
    const { page, speak, complaints } = onScreen();
    const before = complaints.length;
    await speak("ar");
    await open("03-statement.pdf");
    await page.locator(".paper header a", { hasText: "حدّد الناشر والتاريخ" }).click();
    const form = page.locator(".describing form").first();
    await form.locator("input").first().fill("مركز نورس");
    const day = form.locator(".day input");
    await day.fill("12/04/2031");
    await form.locator(".day input:invalid[aria-invalid=true]").waitFor();
    await day.fill("١٤٥٣-٠١-٠١ هـ");
    expect(await form.locator(".day small").textContent()).toMatch(
      /^2031-04-\d\d · 1 محرم 1453 هـ$/,
    );
    // What is typed is there after a look at another report, and said to be unsaved.
    const here = new URL(page.url()).hash;
    await open("Valley Post");
    await page.locator(".describing").waitFor({ state: "detached" });
    await onScreen().go(here);
    await form.getByText("لم يُحفظ. يبقى هنا").waitFor();
    expect(await form.locator("input").first().inputValue()).toBe("مركز نورس");
    expect(await day.inputValue()).toBe("١٤٥٣-٠١-٠١ هـ");
    await form.locator("button[type=submit]").click();
    await page.locator(".describing .changes").waitFor();
    expect(await barriers(page)).toEqual([]);
    await form.locator("textarea").fill("من ختم الورقة");
    await form.locator(".acts .main").last().click();
    await page.locator(".paper header", { hasText: "مركز نورس" }).waitFor();
    expect(await page.locator(".paper header .date").textContent()).toMatch(/^2031-04-/);
    const frame = page.locator(".describing");
    await frame.locator(".decided", { hasText: "من ختم الورقة" }).waitFor();
    await frame.locator(".back").click();
    await frame.getByRole("form", { name: "تراجع" }).locator("textarea").fill("ختم ورقة أخرى");
    await frame.getByRole("form", { name: "تراجع" }).locator(".main").click();
    await page.locator(".paper header", { hasText: "بلا تاريخ" }).waitFor();
    await page.locator(".describing .shut").click();
    await page.locator(".describing").waitFor({ state: "detached" });
    expect(complaints.slice(before)).toEqual([]);
  },
  LONG,
);

test(
  "two texts in two languages stand side by side, each in its direction, with the same numbers marked",
  async () => {
    const { page, speak } = onScreen();
    await speak("en");
    await open("Valley Post");
    const label = "Side by side with any report";
    const other = page.locator(".side label", { hasText: label }).locator("select");
    await other.focus();
    await other.selectOption({
      label: "\u2068وكالة السهل\u2069 · reports/02-sahl.txt",
    });
    await page.locator(".other .text p").first().waitFor();
    await expect
      .poll(() => page.evaluate(`CSS.highlights.get("aligned-there")?.size ?? 0`))
      .toBeGreaterThan(0);
    const direction = (place: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector("${place} .text p")).direction`);
    expect([await direction(".paper"), await direction(".other")]).toEqual(["ltr", "rtl"]);
    expect(await barriers(page)).toEqual([]);
  },
  LONG,
);

test(
  "a script in the title, text, outlet and file name of a report is shown as text in every view",
  async () => {
    const { page, speak, complaints, go } = onScreen();
    await speak("en");
    const before = complaints.length;
    const addresses: unknown = await page.evaluate(
      `[...document.querySelectorAll(".top nav a")].map((link) => link.getAttribute("href"))`,
    );
    for (const address of Array.isArray(addresses) ? addresses.map(String) : []) {
      await go(address);
      await page.locator("main").waitFor();
      await page.locator(".waiting").first().waitFor({ state: "detached" });
      expect(
        await page.evaluate(`document.querySelectorAll("img[src=x], main script").length`),
        address,
      ).toBe(0);
    }
    await open("<img src=x");
    expect(await page.locator(".text p").first().textContent()).toContain("<script>alert(1)");
    expect(await page.locator(".paper h2").textContent()).toContain("<script>alert(1)");
    expect(complaints.slice(before)).toEqual([]);
  },
  LONG,
);

/** Selects words of the text as a hand with a mouse does. */
async function drag(words: string): Promise<void> {
  const { page } = onScreen();
  const found: unknown = await page.evaluate(`(() => {
    for (const line of document.querySelectorAll(".paper .text p")) {
      const at = line.textContent.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = new Range();
      range.setStart(line.firstChild, at);
      range.setEnd(line.firstChild, at + ${words.length});
      line.scrollIntoView({ block: "center" });
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return [left, right, (top + bottom) / 2];
    }
    return [];
  })()`);
  const [left = 0, right = 0, middle = 0] = Array.isArray(found) ? found.map(Number) : [];
  await page.mouse.move(left + 1, middle);
  await page.mouse.down();
  await page.mouse.move((left + right) / 2, middle, { steps: 3 });
  await page.mouse.move(right - 1, middle, { steps: 3 });
  await page.mouse.up();
}

// One server and one browser for all of these: to start both takes longer than most tests.
onPaperTests(onScreen);
turningNamesTests(onScreen);
describedCaseTests(onScreen);
