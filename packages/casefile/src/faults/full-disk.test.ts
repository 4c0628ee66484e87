import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { closeCase, openCase, openCaseToRead, verifyCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { person } from "../sample.fixture.ts";
import { STEPS, caseForSteps } from "./steps.fixture.ts";

const PAGE = 4096;

test.each(STEPS)(
  "a disk that is full after any number of pages leaves the old case: $name",
  async ({ run }) => {
    const folder = emptyFolder();
    const whole = caseForSteps(folder);
    const { head } = await verifyCase(whole);
    const path = join(folder, "small.tarjih");
    const pages = statSync(whole).size / PAGE;
    let refused = 0;
    let isDone = false;
    for (let room = 0; !isDone; room += 1) {
      copyFileSync(whole, path);
      const file = openCase(path, { ...person("Nour"), maxBytes: (pages + room) * PAGE });
      try {
        run(file, folder);
        isDone = true;
      } catch (error) {
        expect(error).toMatchObject({ kind: "disk-full", path });
        refused += 1;
      } finally {
        closeCase(file);
      }
      const after = await verifyCase(path);
      expect(after.problems).toEqual([]);
      expect(after.head === head).toBe(!isDone);
      expect(readdirSync(folder).toSorted()).toEqual([
        "ours.tarjih",
        "small.tarjih",
        "theirs.tarjih",
      ]);
    }
    expect(refused).toBeGreaterThan(0);
  },
);

// Room to turn the log on, and none for its index (32 KB), which SQLite then wants even to read: it says "disk I/O error".
test("a case on a disk with hardly any room is read and verified, and whoever writes is told of the disk", async ({
  skip,
}) => {
  const folder = emptyFolder();
  const small = join(folder, "small");
  mkdirSync(small);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", small]);
  if (mounted.status !== 0) skip("mounting a small file system needs the administrator");
  onTestFinished(() => {
    spawnSync("umount", [small]);
  });
  const path = join(small, "small.tarjih");
  copyFileSync(caseForSteps(folder), path);
  const { head } = await verifyCase(path);
  const room = join(small, "room");
  writeFileSync(room, new Uint8Array(3 * PAGE));
  for (let at = 0; hasRoomFor(join(small, `fill-${at}`), 4 * PAGE); at += 1);
  rmSync(room);
  const refused: unknown = expect.objectContaining({ kind: "disk-full", path });
  expect(() => openCase(path, person())).toThrow(refused);
  expect(await verifyCase(path)).toMatchObject({ ok: true, head });
  closeCase(openCaseToRead(path));
});

function hasRoomFor(path: string, size: number): boolean {
  try {
    writeFileSync(path, new Uint8Array(size));
    return true;
  } catch {
    return false;
  }
}
