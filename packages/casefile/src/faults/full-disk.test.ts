import { copyFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, openCase, verifyCase } from "../index.ts";
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
