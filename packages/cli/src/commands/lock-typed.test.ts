import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";
import { hasTerminal, typeAtTerminal } from "../testing/type-at-terminal.ts";

const ASK = "Passphrase: ";
const AGAIN = "The same again: ";
const WORDS = "تسعة بلاشين grey herons";

async function lockable(skip: (why: string) => void): Promise<string> {
  if (!hasTerminal()) skip("typing needs a terminal, which `script` of util-linux gives");
  const folder = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih", "--format", "json"], {
    cwd: folder,
  });
  return folder;
}

test("a passphrase that is typed is never shown, can be corrected, and opens what it locked", async ({
  skip,
}) => {
  const folder = await lockable(skip);
  const { stdout: head } = await runTarjih(["verify", "elm.tarjih", "--head"], { cwd: folder });
  // A slip and a rubout, an arrow key, a line begun anew.
  const locked = await typeAtTerminal(
    ["lock", "elm.tarjih"],
    [
      { at: ASK, keys: `wrong\u0015${WORDS}x\u007F\u001B[D\r` },
      { at: AGAIN, keys: `${WORDS}\r` },
    ],
    folder,
  );
  expect(locked.code).toBe(0);
  expect(locked.screen).toContain("locked: elm.tarjih.age");
  expect(locked.screen).not.toMatch(/heron|wrong|بلاشين/);
  expect(existsSync(join(folder, "elm.tarjih"))).toBe(false);
  const opened = await typeAtTerminal(
    ["unlock", "elm.tarjih"],
    [{ at: ASK, keys: `${WORDS}\r` }],
    folder,
  );
  expect(opened.code).toBe(0);
  expect((await runTarjih(["verify", "elm.tarjih", "--head"], { cwd: folder })).stdout).toBe(head);
});

test("two that differ, a short one and Ctrl-C change nothing; both lines pasted at once are two", async ({
  skip,
}) => {
  const folder = await lockable(skip);
  const before = readdirSync(folder);
  const lock = ["lock", "elm.tarjih"];
  const differ = await typeAtTerminal(
    lock,
    [
      { at: ASK, keys: `${WORDS}\r` },
      { at: AGAIN, keys: `${WORDS}!\r` },
    ],
    folder,
  );
  expect(differ).toMatchObject({ code: 2 });
  const short = await typeAtTerminal(lock, [{ at: ASK, keys: "abc\r" }], folder);
  expect(short).toMatchObject({ code: 2 });
  const stopped = await typeAtTerminal(lock, [{ at: ASK, keys: "nine gre\u0003" }], folder);
  expect(stopped).toMatchObject({ code: 130 });
  // The second of the two lines is not the first's.
  const pasted = await typeAtTerminal(lock, [{ at: ASK, keys: `${WORDS}\r${WORDS}!\r` }], folder);
  expect(pasted.code).toBe(2);
  expect(pasted.screen).toContain("The two are not the same");
  expect(readdirSync(folder)).toEqual(before);
});
