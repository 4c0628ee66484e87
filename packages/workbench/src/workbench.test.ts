import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { barriers } from "./testing/barriers.ts";
import { interfaceTests } from "./testing/interface-tests.ts";
import { ledgerTests } from "./testing/ledger-tests.ts";
import { phoneTests } from "./testing/phone-tests.ts";
import { picturesTests } from "./testing/pictures-tests.ts";
import { NO_BROWSER, shownCase, type ShownCase } from "./testing/shown-case.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/nawras-prison", import.meta.url));

/** A loaded machine takes its time. */
const WAIT = { timeout: 60_000 };

let shown: ShownCase | undefined;
beforeAll(async () => {
  if (NO_BROWSER === null) shown = await shownCase(EXAMPLE);
});
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

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
] as const)(
  "from a question to its words and a decision, in %s",
  { timeout: 240_000 },
  async (lang, dir) => {
    const { page, speak, complaints } = onScreen();
    await speak(lang);
    await page.locator(".grid .saying").first().waitFor();
    expect(await page.locator("html").getAttribute("dir")).toBe(dir);

    // Arrow keys go where they point, in Arabic too, and the focus is seen.
    await page.locator(".grid .saying").first().focus();
    const across = (): Promise<unknown> =>
      page.evaluate("Math.round(document.activeElement.getBoundingClientRect().x)");
    const begin = Number(await across());
    const [ahead, back] = lang === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    await page.keyboard.press(ahead);
    expect(Math.sign(Number(await across()) - begin)).toBe(lang === "ar" ? -1 : 1);
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe(
      "solid",
    );
    await page.keyboard.press(back);
    expect(await across()).toBe(begin);
    await page.keyboard.press(back);
    expect(await page.evaluate("document.activeElement.closest('.asked') !== null")).toBe(true);
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate("document.activeElement.closest('[role=row]').ariaRowIndex")).toBe(
      "3",
    );
    // Tab reaches the ledger at one place, the last one that was in focus, and leaves it behind that.
    const stops = page.locator(".grid :is(a, button)[tabindex='0']");
    expect(await stops.count()).toBe(1);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('.grid')")).toBe(null);
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate("document.activeElement.closest('[role=row]').ariaRowIndex")).toBe(
      "3",
    );
    // What opens has the focus; whoever comes back is where they were.
    await page.keyboard.press("Enter");
    await page.locator(".card:focus").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".card").waitFor({ state: "detached" });
    await page.locator("[role=row][aria-rowindex='3'] .asked a:focus").waitFor();
    await page.locator(".grid .saying").first().press("Enter");
    await page.locator(".frame:focus").waitFor();
    await page.goBack();
    await page.locator(".grid .saying:focus").waitFor();

    // The Hijri days too, and what was chosen stays chosen.
    const hijri = page.locator(".saying .hijri");
    await page.locator(".looks button[aria-pressed]").nth(1).click();
    await hijri.first().waitFor();
    expect(await hijri.first().textContent()).toMatch(/^1445-\d\d-\d\d (?:هـ|AH)$/);
    await page.reload();
    await hijri.first().waitFor();
    await page.locator(".looks button[aria-pressed]").nth(1).click();
    await hijri.first().waitFor({ state: "detached" });

    // The conflict, and what its answers differ on.
    await page.locator(".tools select").nth(4).selectOption("conflict");
    await page.locator(".grid .asked a").first().click();
    await page.locator(".card .points li").first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.locator(".card .sides a").first().click();

    // Its words in the text, marked by a highlight.
    await page.locator(".frame .chain li").first().waitFor();
    const marked = await page.evaluate(`[...CSS.highlights.get("chosen")].map(String).join("")`);
    const said = await page.locator(".frame h3").textContent();
    expect(said).toBe(`«${String(marked)}»`);
    expect(await barriers(page)).toEqual([]);

    // A decision by keyboard, and back.
    await page.locator("nav a[href='#/review']").click();
    await page.locator(".item blockquote").waitFor();
    const done = async (): Promise<string> =>
      (await page.locator("progress").getAttribute("value")) ?? "";
    const before = await done();
    // An Arabic keyboard types other letters with the same keys.
    const press = (letter: string, arabic: string): Promise<void> => {
      if (lang === "en") return page.keyboard.press(letter);
      const key = { key: arabic, code: `Key${letter.toUpperCase()}`, bubbles: true };
      return page.evaluate(
        `void dispatchEvent(new KeyboardEvent("keydown", ${JSON.stringify(key)}))`,
      );
    };
    const undo = page.locator(".acts button:not([disabled])[aria-keyshortcuts=U]");
    await press("a", "ش");
    await undo.waitFor();
    await expect.poll(done, WAIT).toBe(String(Number(before) + 1));
    await press("a", "ش");
    await expect.poll(done, WAIT).toBe(String(Number(before) + 2));
    // Pressed twice in a moment it takes back one, the last.
    await undo.waitFor();
    await Promise.all([press("u", "ع"), press("u", "ع")]);
    await expect.poll(done, WAIT).toBe(String(Number(before) + 1));
    await page.locator(".acts button:not([disabled])[aria-keyshortcuts=A]").waitFor();
    expect(await done()).toBe(String(Number(before) + 1));
    // So does another visit: it says which decision that is, and leads to its figure.
    await page.reload();
    await page.locator(".takes-back").waitFor();
    const words = await page.locator(".takes-back bdi").first().textContent();
    await undo.waitFor();
    await press("u", "ع");
    await expect.poll(done, WAIT).toBe(before);
    await expect
      .poll(async () => `«${(await page.locator(".item mark").textContent()) ?? ""}»`, WAIT)
      .toBe(words);
    expect(await page.locator(".item .is-decided").count()).toBe(0);

    // The journal has both, and the case is whole.
    await page.locator("nav a[href='#/journal']").click();
    await page.locator("td").first().waitFor();
    // The newest entry takes back what was accepted last, and says what that was about.
    const newest = page.locator("tbody tr").first().locator(".subject");
    expect(await newest.textContent()).toContain(lang === "ar" ? "رجوع" : "taken back");
    expect(await newest.locator(".on a").textContent()).toContain(words?.slice(1, -1));
    await page.locator(".tools button").click();
    await expect
      .poll(() => page.locator(".list [role=status]").textContent(), WAIT)
      .toMatch(/whole|سليم/);

    await page.locator("nav a[href='#/open']").click();
    await page.locator(".open li").first().waitFor();
    await page.keyboard.press("Control+k");
    await page.locator("#search input").fill(lang === "ar" ? "سجين" : "inmates");
    await page.locator(".hits .passage").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.locator(".hits a:focus").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    // Asked again, the words of before are typed over; Enter goes to the first place that holds the new ones.
    await page.keyboard.press("Control+k");
    await page.keyboard.type(lang === "ar" ? "حارس" : "guards");
    expect(await page.locator("#search input").inputValue()).toBe(
      lang === "ar" ? "حارس" : "guards",
    );
    await page.locator(".hits .passage").first().waitFor();
    await page.locator("#search input").press("Enter");
    await page.locator("#search[open]").waitFor({ state: "detached" });
    await page.locator(".view-reader .text p").first().waitFor();
    await page.locator("nav a[href='#/ledger']").click();
    expect(complaints).toEqual([]);
  },
);

test.each([
  [
    "en",
    "A list with signatures",
    "Guards say on 20 May 2024 that 7 guards were wounded in Nawras prison.",
  ],
  ["ar", "قائمة عليها تواقيع", "قال الحراس في 20 أيار/مايو 2024 إن 7 حراس أصيبوا في سجن النورس."],
] as const)(
  "an open question is given to somebody, answered and settled, and dropped files are taken in or told of, in %s",
  { timeout: 240_000 },
  async (lang, words, report) => {
    const { page, speak, go, complaints } = onScreen();
    await speak(lang);
    await go("#/open");
    const item = page.locator(".open li").first();
    const form = item.locator("form.decide");
    const sent = async (): Promise<void> => {
      await form.locator("textarea").last().fill(words);
      await form.locator("button[type=submit]").click();
      await form.waitFor({ state: "detached" });
    };
    for (const [act, field] of ["input", "input", "textarea"].entries()) {
      await item.locator(".acts button").nth(act).click();
      await form.locator(field).first().fill(`Rana ${act}`);
      await sent();
    }
    await page.locator(".open li.closed").first().waitFor();
    // What is settled is not counted as open any more.
    const head = page.locator("section:has(li.closed) h2").first();
    const [waiting = 0, settled = 0] = ((await head.textContent()) ?? "").match(/\d+/g) ?? [];
    const all = await page.locator("section:has(li.closed)").first().locator(".open > li").count();
    expect([Number(waiting) + Number(settled), Number(settled)]).toEqual([all, 1]);
    const told = await item.textContent();
    for (const said of ["Rana 0", "Rana 1", "Rana 2", words]) expect(told).toContain(said);
    for (const left of [2, 1, 0]) {
      await item.locator(".undo").first().click();
      await sent();
      await expect.poll(() => item.locator(".undo").count(), WAIT).toBe(left);
    }

    // A report and a file that is none, dropped on the window.
    await page.evaluate(`(() => {
      const given = new DataTransfer();
      given.items.add(new File([${JSON.stringify(report)}], "late-${lang}.txt"));
      given.items.add(new File([new Uint8Array([37, 80, 68, 70, 45, 0, 1, 2])], "broken-${lang}.pdf"));
      const how = { dataTransfer: given, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("dragover", how));
      document.body.dispatchEvent(new DragEvent("drop", how));
    })()`);
    await page.locator(".files li.is-report a", { hasText: `late-${lang}.txt` }).waitFor();
    const failed = await page.locator(".files li.is-nothing").textContent();
    expect(failed).toContain(`broken-${lang}.pdf`);
    expect(await barriers(page)).toEqual([]);
    await page.locator(".files li.is-report a").click();
    await page.locator(".claims a", { hasText: "7" }).first().waitFor();
    expect(complaints).toEqual([]);
  },
);

// One server and one browser for all of these: to start both takes longer than most tests.
picturesTests(onScreen);
phoneTests(onScreen);
ledgerTests(onScreen);
interfaceTests(onScreen);
