import { read, asides, EMPTY_CASE, type Report } from "@tarjih/reading";
import { expect, test } from "vitest";
import { sourceNames } from "./figure-words.ts";
import { markedText } from "./marked-text.ts";
import { makeScreen } from "./screen.ts";
import { displayWidth } from "./width.ts";

function shown(
  text: string,
  lang: "ar" | "en" = "en",
  bidi: "logical" | "visual" = "logical",
  color = false,
): readonly string[] {
  const report: Report = {
    type: "report",
    id: "r1",
    path: "a.txt",
    sha256: "",
    lang: "mixed",
    outlet: "Blue Shore News",
    author: null,
    url: null,
    published: "2031-04-12",
    captured: null,
    title: null,
    text_sha256: "",
    length: text.length,
  };
  const reading = read({ report, text });
  const screen = makeScreen({ lang, bidi, color, columns: 80 });
  return markedText(reading, text, asides(reading, text), sourceNames(EMPTY_CASE, screen), screen);
}

test("figures have what they count, dates, sources and other numbers their own signs", () => {
  const [line = ""] = shown(
    "At least 17 inmates escaped on 12 April 2031, the interior ministry said. A guard aged 23 fled.",
  );
  const text = shown(
    "At least 17 inmates escaped on 12 April 2031, the interior ministry said. A guard aged 23 fled.",
  ).join(" ");
  expect(line).toContain("[17 | escaped · inmates · ≥]");
  expect(text).toContain("<12 April 2031>");
  expect(text).toContain("{interior ministry}");
  expect(text).toMatch(/\((?:aged )?23 \| age\)/u);
});

test("numbers that were not understood stand out and are counted", () => {
  const lines = shown("Sector 9 saw 44 today.");
  expect(lines[0]).toContain("[?? 44 ??]");
  expect(lines.at(-1)).toContain("not understood");
});

test("an Arabic line stays as it is, with Arabic labels", () => {
  const [line = ""] = shown("فر 17 سجيناً من السجن.", "ar");
  expect(line).toMatch(/^فر \[17 \| [^\]]+\] سجيناً من السجن\.$/u);
});

test("visual order reverses right-to-left lines and puts them to the right; painting changes no letter", () => {
  const text = "فر 17 سجيناً من السجن يوم 12 نيسان 2031.";
  const [line = ""] = shown(text, "ar", "visual");
  expect(displayWidth(line)).toBe(80);
  expect(line.trimStart().endsWith("رف")).toBe(true);
  const [painted = ""] = shown(text, "ar", "visual", true);
  // oxlint-disable-next-line no-control-regex -- colour sequences begin with the escape character
  expect(painted.replaceAll(/\u001B\[[0-9;]*m/g, "")).toBe(line);
  expect(painted).not.toBe(line);
});

test("no line is wider than the screen, and nothing of the text is lost", () => {
  const text = `${"Twelve inmates escaped and 40 were held. ".repeat(20)}${"x".repeat(300)}`;
  const lines = shown(text);
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  expect(lines.join("").replaceAll(" ", "")).toContain("x".repeat(300));
});

test("a byte order mark is not shown", () => {
  expect(shown("\uFEFFTwelve inmates escaped.")[0]).toBe(
    "[Twelve | escaped · inmates] inmates escaped.",
  );
});

test("controls in the text are shown, not obeyed", () => {
  expect(shown("Twelve \u001B[2Jescaped.").join("")).toContain("\\u001B");
});
