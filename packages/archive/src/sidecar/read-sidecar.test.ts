import { expect, test } from "vitest";
import { readSidecar } from "./read-sidecar.ts";
import { updateMeta } from "./update-meta.ts";

const UNSAID = { outlet: null, author: null, url: null, published: null };

test("what is said of one report of a container is said of that one alone", () => {
  const text =
    'outlet: Desk\nparts:\n  "!/day/a.txt":\n    outlet: Valley Post\n    published: 2031-05-05\n  "#12": {author: Rana}\n';
  const { meta, parts, findings } = readSidecar(text, "x.zip.meta.yaml");
  expect(findings).toEqual([]);
  expect(meta).toEqual({ outlet: "Desk" });
  expect([...parts].map(([at, said]) => [at, said.meta])).toEqual([
    ["!/day/a.txt", { outlet: "Valley Post", published: "2031-05-05" }],
    ["#12", { author: "Rana" }],
  ]);
});

test("what is wrong in a part is told with its place, and the rest is used", () => {
  const text = 'parts:\n  "#1": {outlt: Desk}\n  "#2": words\n  "#3": {outlet: Ward}\n';
  const { parts, findings } = readSidecar(text, "x.mbox.meta.yaml");
  expect([...parts.keys()]).toEqual(["#1", "#3"]);
  expect(findings.map(({ detail }) => [detail["line"], detail["cause"]])).toEqual([
    [2, "unknown-key"],
    [3, "not-a-map"],
  ]);
  expect(readSidecar("parts: none\n", "x").findings).toHaveLength(1);
});

test("a part is set and taken back, and what else is said stays", () => {
  const before = "# from the desk\noutlet: Desk\n";
  const set = updateMeta(before, { ...UNSAID, published: "2031-05-05" }, "!/a: b.txt");
  expect(set).toContain(before);
  expect(readSidecar(set, "x").parts.get("!/a: b.txt")?.meta).toEqual({ published: "2031-05-05" });
  expect(updateMeta(set, UNSAID, "!/a: b.txt")).toBe(before);
});
