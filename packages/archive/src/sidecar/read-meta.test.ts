import fc from "fast-check";
import { expect, test } from "vitest";
import { readMeta } from "./read-meta.ts";

test("reads every key, dates as text", () => {
  const { meta, findings } = readMeta(
    "outlet: Blue Shore\nauthor: [Adam Reed, Lina Azar]\nurl: https://blue.example/a\npublished: 2031-04-12\ncaptured: 2031-04-13T08:00:00+03:00\nlanguage: en-GB\ntitle: 2031\n",
    "a.meta.yaml",
  );
  expect(findings).toEqual([]);
  expect(meta).toEqual({
    outlet: "Blue Shore",
    author: "Adam Reed, Lina Azar",
    url: "https://blue.example/a",
    published: "2031-04-12",
    captured: "2031-04-13T08:00:00+03:00",
    language: "en",
    title: "2031",
  });
});

test("what is wrong is told with its place and the rest is used", () => {
  const { meta, findings } = readMeta(
    "outlet: Blue Shore\npublised: 2031-04-12\npublished: 31/12/2031\nlanguage: klingon?\nauthor: {name: X}\ntitle:\n",
    "a.meta.yaml",
  );
  expect(meta).toEqual({ outlet: "Blue Shore" });
  const name = "a.meta.yaml";
  expect(findings.map(({ detail }) => detail)).toEqual([
    { name, cause: "unknown-key", line: 2, column: 1, key: "publised", nearest: "published" },
    { name, cause: "bad-date", line: 3, column: 12, key: "published", value: "31/12/2031" },
    { name, cause: "bad-language", line: 4, column: 11, key: "language", value: "klingon?" },
    { name, cause: "not-text", line: 5, column: 9, key: "author" },
  ]);
});

test.each(["outlet: [", "a: 1\na: 2", "- x\n- y", "just words", "outlet: *nothing", "\tx: 1"])(
  "%j is told, not thrown",
  (text) => {
    expect(readMeta(text, "a").findings[0]).toMatchObject({
      code: "bad-sidecar",
      severity: "warning",
    });
  },
);

test.each(["", "# only a comment\n", "\uFEFF"])("%j says nothing", (text) => {
  expect(readMeta(text, "a")).toEqual({ meta: {}, findings: [] });
});

test("never throws", () => {
  const piece = fc.constantFrom(
    "a",
    ": ",
    "\n",
    "- ",
    "&a ",
    "*a",
    "{",
    "}",
    "[",
    "]",
    "'",
    '"',
    "|",
    "%YAML 1.1\n---\n",
    "!!set ",
    "<<",
    "? ",
    "\t",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(readMeta(pieces.join(""), "a")).toHaveProperty("meta");
    }),
  );
});

test("warnings: one or several, under either name, and nothing that is none", () => {
  const of = (text: string): unknown => {
    const { meta, findings } = readMeta(text, "a.meta.yaml");
    return [meta.warnings, findings.map(({ detail }) => [detail["cause"], detail["value"]])];
  };
  expect(of("warning: torture")).toEqual([["torture"], []]);
  expect(of("warnings: [torture, Death]")).toEqual([["death", "torture"], []]);
  expect(of("warnings: death، children")).toEqual([["children", "death"], []]);
  expect(of("warning: blood")).toEqual([undefined, [["bad-warning", "blood"]]]);
});
