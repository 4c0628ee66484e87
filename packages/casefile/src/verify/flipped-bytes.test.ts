import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { type Flip, flipBytes } from "./flip-bytes.fixture.ts";
import { livedCase } from "./lived-case.fixture.ts";

/** Flips that anywhere in the file change what is in it are all found; others may be free space. */
test("every flipped byte that changes any content is found", { timeout: 120_000 }, async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  livedCase(path);
  const parts = await flipBytes(path, spread(statSync(path).size, 120));
  expect(parts.flatMap(({ part, missed }) => missed.map((at) => `${part} ${at}`))).toEqual([]);
  // Not vacuous: the greater part of the file is content.
  expect(parts.reduce((sum, { changed }) => sum + changed, 0)).toBeGreaterThan(90);
});

test("a term of the index that is another one in the words and in the stems at once is found", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  livedCase(path);
  const whole = readFileSync(path);
  // The term `19`, written whole at the head of a segment, becomes `59`; older copies of it lie in free space.
  const term = Buffer.from("0330313903", "hex");
  const flips: Flip[] = [];
  for (let at = whole.indexOf(term); at >= 0; at = whole.indexOf(term, at + 1)) {
    flips.push({ position: at + 2, mask: 4 });
  }
  const parts = await flipBytes(path, flips);
  expect(parts.reduce((sum, { changed }) => sum + changed, 0)).toBeGreaterThan(0);
  expect(parts.flatMap(({ missed }) => missed)).toEqual([]);
});

test("an entry of the index that is only marked as deleted is found, though every search still answers with it", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  livedCase(path);
  // The end of the term "found" or the like, its row, then the size of its positions, whose lowest bit is the mark.
  const at = readFileSync(path).indexOf(Buffer.from("6564090206", "hex"));
  expect(at).toBeGreaterThan(0);
  const parts = await flipBytes(path, [{ position: at + 3, mask: 1 }]);
  expect(parts.map(({ part, changed, missed }) => [part, changed, missed])).toEqual([
    ["search_data", 1, []],
  ]);
});

/** Positions spread evenly by a fixed step, and the first bytes of every page, where SQLite keeps its maps. */
function spread(length: number, count: number): readonly Flip[] {
  const even = Array.from({ length: count }, (_, index) => {
    const position = Math.floor((index * length) / count) + ((index * 37) % 31);
    return { position: Math.min(position, length - 1), mask: 1 << (index % 8) };
  });
  const heads = Array.from({ length: length / 4096 }, (_, page) => {
    return { position: page * 4096 + (page % 12), mask: 1 << (page % 8) };
  });
  return [...even, ...heads];
}
