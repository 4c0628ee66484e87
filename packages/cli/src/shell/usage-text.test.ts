import { messages } from "@tarjih/i18n";
import { expect, test } from "vitest";
import { usageText } from "./usage-text.ts";

test.each([
  ["error: missing required argument 'case'", "ينقص «case»"],
  ["error: option '--out <dir>' argument missing", "تنقص قيمة الخيار «--out <dir>»"],
  ["error: required option '--to <x>' not specified", "لا بد من الخيار «--to <x>»"],
  ["error: unknown option '--fromat'\n(Did you mean --format?)", "هل تقصد --format؟"],
  ["error: unknown command 'wiegh'\n(Did you mean one of weigh, read?)", "هل تقصد weigh, read؟"],
  ["error: too many arguments for 'lock'. Expected 1 argument but got 2: a, b.", "وأُعطي 2"],
  [
    "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are table, json.",
    "المقبول: table, json.",
  ],
  [
    "error: option '--warning <kind>' argument 'x' is invalid. death, hate",
    "المقبول: death, hate.",
  ],
  [
    "error: command-argument value 'x' is invalid for argument 'a'. Allowed choices are b.",
    "المقبول: b.",
  ],
])("%s", (text, words) => {
  const told = usageText(text, messages("ar").cli.usage);
  expect(told).toContain(words);
  expect(told).not.toMatch(/invalid|missing|unknown|Allowed|mean/u);
  expect(usageText(text, messages("en").cli.usage)).not.toMatch(/undefined|error:/u);
});

test("what is not known stays as it is", () => {
  expect(usageText("error: something else", messages("ar").cli.usage)).toBe("something else");
});
