import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** In a process of its own: how many megabytes of young objects there is room for after much was made that stays, and after as much again. */
function roomOf(load: string): readonly number[] {
  const script = `
    import { getHeapSpaceStatistics } from "node:v8";
    import { sparingly } from ${JSON.stringify(new URL("./sparingly.ts", import.meta.url).href)};
    const room = () =>
      getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space").space_size / 2 ** 20;
    const stays = [];
    const load = async () => {
      for (let i = 0; i < 400_000; i++) stays.push({ i, list: [i, i] });
    };
    await ${load};
    const after = room();
    await load();
    console.log(JSON.stringify([after, room()]));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  const read: unknown = JSON.parse(printed);
  return Array.isArray(read) ? read.map(Number) : [];
}

/** The process of five with the least room: now and then V8 enlarges it for reasons of its own, most on a busy machine (4.5 and once 23 MB were seen where 2 are usual). */
function leastRoomOf(load: string): readonly number[] {
  const rooms = Array.from({ length: 5 }, () => roomOf(load));
  return rooms.reduce((least, one) => ((one[0] ?? 0) < (least[0] ?? 0) ? one : least));
}

test("what is loaded sparingly does not enlarge the room for young objects, and it grows afterwards", () => {
  const [sparing = 0, later = 0] = leastRoomOf("sparingly(load)");
  const [grown = 0] = leastRoomOf("load()");
  expect(grown).toBeGreaterThan(3 * sparing);
  expect(later).toBeGreaterThan(sparing);
});
