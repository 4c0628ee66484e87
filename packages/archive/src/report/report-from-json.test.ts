import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../bytes/sha256.ts";
import { reportFromJson, reportFromJsonLine } from "./report-from-json.ts";

test("makes a report of the text alone", () => {
  const made = reportFromJson({ text: "قُتل 17 شخصاً في السجن" }, 1);
  const hash = sha256("قُتل 17 شخصاً في السجن");
  expect(made).toMatchObject({
    ok: true,
    report: {
      text: "قُتل 17 شخصاً في السجن",
      report: {
        id: `r${hash.slice(0, 12)}`,
        path: `r${hash.slice(0, 12)}`,
        sha256: hash,
        text_sha256: hash,
        lang: "ar",
        outlet: null,
        length: 22,
      },
    },
    findings: [],
  });
});

test("takes what is said, and leaves out a date that cannot be read", () => {
  const line = JSON.stringify({
    id: "a7",
    path: "in/a.txt",
    text: "Text of it",
    lang: "ar",
    outlet: "Blue Shore",
    published: "2031-04-12",
    captured: "3/4/31",
    title: null,
    other: 1,
  });
  expect(reportFromJsonLine(line, 4)).toMatchObject({
    ok: true,
    report: {
      report: {
        id: "a7",
        path: "in/a.txt",
        lang: "ar",
        outlet: "Blue Shore",
        published: "2031-04-12",
        captured: null,
      },
    },
    findings: [
      {
        code: "bad-sidecar",
        report: "a7",
        detail: { cause: "bad-date", key: "captured", line: 4 },
      },
    ],
  });
});

test("a text without letters is a report with a finding", () => {
  expect(reportFromJson({ text: " \u064B " }, 1)).toMatchObject({
    ok: true,
    findings: [{ code: "empty-report" }],
  });
});

test.each([
  ["{", "not-json", null],
  ["[]", "not-an-object", null],
  ["null", "not-an-object", null],
  ["{}", "text-missing", "text"],
  ['{"text": 5}', "not-a-string", "text"],
  ['{"text": "a", "outlet": 5}', "not-a-string", "outlet"],
])("%s is refused as %s", (line, cause, key) => {
  expect(reportFromJsonLine(line, 3)).toEqual({
    ok: false,
    error: { kind: "bad-line", line: 3, cause, key },
  });
});

test("any JSON gives a report or an error", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(reportFromJson(value, 1)).toHaveProperty("ok");
    }),
  );
});
