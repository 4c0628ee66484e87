import { expect, test } from "vitest";
import { readMeta } from "./read-meta.ts";
import { updateMeta } from "./update-meta.ts";

const SAID = { outlet: "وكالة السهل", author: null, url: null, published: "2031-05-05" };

test("what is said reads as it was said, and the rest of the file stays", () => {
  const text = updateMeta("# from the desk\ntitle: Night at the mill\nauthor: Staff\n", SAID);
  expect(text).toContain("# from the desk\ntitle: Night at the mill");
  expect(readMeta(text, "a.meta.yaml")).toEqual({
    meta: { title: "Night at the mill", outlet: "وكالة السهل", published: "2031-05-05" },
    findings: [],
  });
});

test("words that look like something else in YAML come back as words", () => {
  for (const outlet of ["yes", "12", "a: b", "# no", "- x", "'", "null", "2031-05-05"]) {
    const text = updateMeta("", { ...SAID, outlet });
    expect(readMeta(text, "a.meta.yaml").meta, text).toMatchObject({ outlet });
  }
});

test("a file that is no sidecar is written anew", () => {
  expect(updateMeta("[1, 2", SAID)).toBe("outlet: وكالة السهل\npublished: 2031-05-05\n");
});

test("what says nothing is no file; a comment is something", () => {
  const nobody = { ...SAID, outlet: null, published: null };
  expect(updateMeta("", nobody)).toBe("");
  expect(updateMeta("outlet: Valley Post\n", nobody)).toBe("");
  expect(updateMeta("# ask Rana\noutlet: Valley Post\n", nobody)).toContain("# ask Rana");
  expect(updateMeta("outlet: Valley Post\ntitle: Night\n", nobody)).toBe("title: Night\n");
});

test("warnings are written under one name, and stay as they are where nothing is said of them", () => {
  const old = "warnings: [graphic]\ntitle: Night\n";
  expect(readMeta(updateMeta(old, SAID), "a.meta.yaml").meta.warnings).toEqual(["graphic"]);
  const now = updateMeta(old, { ...SAID, warnings: ["death", "torture"] });
  expect(readMeta(now, "a.meta.yaml").meta.warnings).toEqual(["death", "torture"]);
  const none = updateMeta(now, { ...SAID, warnings: [] });
  expect(readMeta(none, "a.meta.yaml").meta.warnings).toBeUndefined();
  const part = updateMeta("", { ...SAID, warnings: ["hate"] }, "#12");
  expect(part).toContain("warning: hate");
});
