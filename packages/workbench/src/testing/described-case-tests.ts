import { expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import type { ShownCase } from "./shown-case.ts";

/** A loaded machine takes its time. */
const LONG = 240_000;

/** The description of a case: looked at, kept, typed by half. */
export function describedCaseTests(onScreen: () => ShownCase): void {
  test(
    "another description of the case is looked at first, then kept, and stands above every view",
    async () => {
      const { page, speak, go, complaints } = onScreen();
      const before = complaints.length;
      await speak("ar");
      await go("#/case");
      const form = page.locator("form.setting");
      await form.locator("input").first().fill("ليلة المطحنة");
      const save = form.locator(".acts button").nth(1);
      expect(await save.isDisabled()).toBe(true);
      await form.locator("button[type=submit]").click();
      await form.locator(".changes").waitFor();
      expect(await page.locator(".top h1").textContent()).not.toBe("ليلة المطحنة");
      expect(await barriers(page)).toEqual([]);
      // Whom the list hides is told before it is kept
      const hidden = form.getByLabel("أسماء تُخفى في كل ملف أدلة");
      const listed = await hidden.inputValue();
      await hidden.fill(`${listed}\nالمطحنة`);
      await form.locator("button[type=submit]").click();
      await form.locator(".changes li", { hasText: "المطحنة:" }).waitFor();
      await hidden.fill(listed);
      await form.locator("button[type=submit]").click();
      await form.locator(".changes").waitFor();
      expect(await form.locator(".changes li", { hasText: "المطحنة:" }).count()).toBe(0);
      await form.locator("textarea").last().fill("هكذا يسميها أهل القرية");
      await save.click();
      await page.locator(".top h1", { hasText: "ليلة المطحنة" }).waitFor();
      await page.locator(".decided", { hasText: "هكذا يسميها أهل القرية" }).waitFor();
      expect(complaints.slice(before)).toEqual([]);
    },
    LONG,
  );

  test(
    "a description typed by half stays while one looks around, is said to be unsaved, and goes when it is thrown away",
    async () => {
      const { page, speak, go, complaints } = onScreen();
      const before = complaints.length;
      await speak("en");
      await go("#/case");
      const form = page.locator("form.setting");
      const title = form.locator("input").first();
      const day = form.getByLabel("Days of the event: to");
      const id = form.getByLabel("Id").last();
      const described = await title.inputValue();
      const ended = await day.inputValue();
      await title.fill("The night at the");
      await day.fill("2031-05-0");
      await form.getByRole("button", { name: "Add a place" }).click();
      await id.fill("upper-mi");
      await form.getByText("Not saved. It stays here").waitFor();
      const lookAround = async (): Promise<void> => {
        await go("#/ledger");
        await page.locator(".grid .asked a").first().waitFor();
        await go("#/case");
        await form.waitFor();
      };
      const typed = (): Promise<readonly string[]> =>
        Promise.all([title.inputValue(), day.inputValue(), id.inputValue()]);
      await lookAround();
      expect(await typed()).toEqual(["The night at the", "2031-05-0", "upper-mi"]);
      await form.getByText("Not saved. It stays here").waitFor();
      expect(await barriers(page)).toEqual([]);

      // Escape throws it away, also for good; a slip is brought back.
      await title.press("Escape");
      expect([await title.inputValue(), await day.inputValue()]).toEqual([described, ended]);
      await form.getByRole("button", { name: "Bring it back" }).click();
      expect(await typed()).toEqual(["The night at the", "2031-05-0", "upper-mi"]);
      await form.getByRole("button", { name: "Throw away what is not saved" }).click();
      await lookAround();
      expect([await title.inputValue(), await day.inputValue()]).toEqual([described, ended]);
      expect(await form.getByText("Not saved").count()).toBe(0);

      // What another window saves in other fields comes through; what is typed here stands, and both are saved in the end.
      await title.fill("The night at the mill");
      const other = await page.context().newPage();
      await other.goto(page.url());
      const theirs = other.locator("form.setting");
      await theirs.getByLabel("Where").fill("upper-mill");
      await theirs.locator("button[type=submit]").click();
      await theirs.locator(".changes").waitFor();
      await theirs.locator(".acts button").nth(1).click();
      await theirs.getByText("Saved.", { exact: true }).first().waitFor();
      expect(await theirs.getByText("Not saved").count()).toBe(0);
      await other.close();
      await form.getByText("Meanwhile something else was saved").waitFor();
      expect(await form.getByLabel("Where").inputValue()).toBe("upper-mill");
      expect(await title.inputValue()).toBe("The night at the mill");
      await form.locator("button[type=submit]").click();
      await form.locator(".changes").waitFor();
      await form.locator(".acts button").nth(1).click();
      await page.locator(".top h1", { hasText: "The night at the mill" }).waitFor();
      await form.getByText("Saved.", { exact: true }).first().waitFor();
      await lookAround();
      expect(await form.getByLabel("Where").inputValue()).toBe("upper-mill");
      expect(complaints.slice(before)).toEqual([]);
    },
    LONG,
  );
}
