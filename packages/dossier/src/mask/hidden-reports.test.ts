import { EMPTY_REPORT, type Report } from "@tarjih/reading";
import { expect, test } from "vitest";
import { hiddenReports } from "./hidden-reports.ts";

const report = (fields: Partial<Report>): Report => ({ ...EMPTY_REPORT, ...fields });
const nothing = { inText: false, over: false };

test("the same bytes under another name are hidden too", () => {
  const one = report({ id: "ra", sha256: "a", text_sha256: "t" });
  const two = report({ id: "ra.2", sha256: "a", text_sha256: "t" });
  const page = report({ id: "rb", sha256: "b", text_sha256: "t" });
  const { ids, hashes } = hiddenReports([
    { report: one, inText: true, over: false },
    { report: two, inText: true, over: true },
    { report: page, inText: true, over: false },
  ]);
  expect([...hashes].toSorted()).toEqual(["a", "b", "t"]);
  expect([...ids]).toEqual(["ra", "ra.2", "rb"]);
});

test("the same original with nothing hidden in it gives no hash away that another hides", () => {
  const said = report({ id: "ra", sha256: "a", text_sha256: "t" });
  const same = report({ id: "ra.2", sha256: "a", text_sha256: "u" });
  const { ids, hashes } = hiddenReports([
    { report: said, inText: true, over: false },
    { report: same, ...nothing },
  ]);
  expect([...hashes].toSorted()).toEqual(["a", "t"]);
  expect([...ids]).toEqual(["ra", "ra.2"]);
});

test("an archive with one hidden part tells of it by its hash, the other parts do not", () => {
  const container = { path: "a.zip", sha256: "zip" };
  const { ids, hashes } = hiddenReports([
    {
      report: report({ id: "ra", sha256: "a", text_sha256: "ta", container }),
      inText: true,
      over: false,
    },
    { report: report({ id: "rb", sha256: "b", text_sha256: "tb", container }), ...nothing },
  ]);
  expect([...hashes].toSorted()).toEqual(["a", "ta", "zip"]);
  expect([...ids]).toEqual(["ra"]);
});

test("a plain text file that is printed whole keeps its hash, whatever its own name hides", () => {
  const { hashes } = hiddenReports([
    { report: report({ id: "ra", sha256: "a", text_sha256: "a" }), inText: false, over: true },
  ]);
  expect([...hashes]).toEqual([]);
});

test("rows coded by hand have no file", () => {
  const { ids, hashes } = hiddenReports([
    { report: report({ id: "coded-1" }), inText: false, over: true },
  ]);
  expect([ids.size, hashes.size]).toEqual([0, 0]);
});
