import { afterEach, expect, test } from "vitest";
import { folderOf, removeFolders } from "../testing/collected.ts";
import { makeZip } from "../formats/zip/make-zip.fixture.ts";
import { collect } from "./collect.ts";

afterEach(removeFolders);

/** Two zips whose files unpack to more than there is room for, and short reports before and behind them. */
async function crowded(): Promise<{ readonly paths: readonly string[]; readonly told: unknown }> {
  const long = (name: string, count: number): Uint8Array =>
    makeZip(
      Array.from({ length: count }, (_, at) => ({
        name: `${at}.txt`,
        content: `${name} ${at} `.repeat(40),
      })),
    );
  const folder = await folderOf({
    "a.txt": "Nine people fled the mill.",
    "b.zip": long("barley", 4),
    "c.zip": long("oats", 3),
    "d.txt": "Ten people fled the dam.",
  });
  const read = await collect([folder], { mostLetters: 1500 });
  if (!read.ok) throw new Error("nothing was read");
  const { reports, findings } = read.collection;
  return {
    paths: reports.map(({ report }) => report.path),
    told: findings
      .filter(({ code }) => code === "reading-stopped")
      .map(({ code, detail }) => [
        code,
        detail["name"],
        detail["cause"] ?? "",
        detail["left"] ?? 0,
      ]),
  };
}

test("where all texts have no room the longest are left out and told by file; short ones before and behind them are read", async () => {
  const { paths, told } = await crowded();
  const oats = ["c.zip!/0.txt", "c.zip!/1.txt", "c.zip!/2.txt"];
  expect(paths).toEqual(["a.txt", "b.zip!/0.txt", ...oats, "d.txt"]);
  expect(told).toEqual([["reading-stopped", "b.zip", "all", 3]]);
});
