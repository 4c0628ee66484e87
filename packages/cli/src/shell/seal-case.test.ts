import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { LOCKED, addDecision, closeCase, createCase, decisions, openCase } from "@tarjih/casefile";
import { tempFolder } from "../testing/temp-folder.ts";
import { lockCase, unlockCase } from "./seal-case.ts";

const SEALER = fileURLToPath(new URL("./seal-case.fixture.ts", import.meta.url));
const WORDS = "nine grey herons";
/** A guess costs little here: a second each would be a minute of tests. */
const RANA = { who: "Rana", clock: (): string => "2031-05-01T09:00:00Z", work: 10 };

/** A case whose words can be looked for on the disk. */
function newCase(): { readonly folder: string; readonly path: string; readonly plain: Buffer } {
  const folder = tempFolder();
  const path = join(folder, "elm.tarjih");
  const file = createCase(path, RANA);
  addDecision(file, { kind: "note", target: "case", value: "Elm prison", why: "asked" });
  closeCase(file);
  return { folder, path, plain: readFileSync(path) };
}

const filesIn = (folder: string): readonly string[] => readdirSync(folder).toSorted();

test("a case that somebody has open is not locked, and what they write then is not lost", async () => {
  const { folder, path } = newCase();
  const writer = openCase(path, RANA);
  addDecision(writer, { kind: "note", target: "case", value: "later", why: "asked" });
  await expect(lockCase(path, WORDS, RANA)).rejects.toMatchObject({ kind: "busy", path });
  closeCase(writer);
  expect(await lockCase(path, WORDS, RANA)).toBe("done");
  expect(filesIn(folder)).toEqual(["elm.tarjih.age"]);
  expect(await unlockCase(path, WORDS)).toBe("done");
  const file = openCase(path, RANA);
  expect(decisions(file).map(({ value }) => value)).toEqual(["Elm prison", "later"]);
  closeCase(file);
});

test("stopped between the new file and the end of the old one, the same command ends it", async () => {
  const { folder, path, plain } = newCase();
  const locked = `${path}${LOCKED}`;
  expect(await lockCase(path, WORDS, RANA)).toBe("done");
  const sealed = readFileSync(locked);
  // Both are there: as after a kill of lock, and of unlock.
  writeFileSync(path, plain);
  expect(await lockCase(path, "nine grey geese", RANA)).toBe("wrong");
  expect(await lockCase(path, WORDS, RANA)).toBe("done");
  expect(filesIn(folder)).toEqual(["elm.tarjih.age"]);
  writeFileSync(path, plain);
  expect(await unlockCase(path, WORDS)).toBe("done");
  expect(filesIn(folder)).toEqual(["elm.tarjih"]);
  // Both are there and one is older: nobody but a person can say which is wanted.
  const file = openCase(path, RANA);
  addDecision(file, { kind: "note", target: "case", value: "since", why: "asked" });
  closeCase(file);
  writeFileSync(locked, sealed);
  expect(() => openCase(path, RANA)).toThrow("locked");
  expect(await lockCase(path, WORDS, RANA)).toBe("differ");
  expect(await unlockCase(path, WORDS)).toBe("differ");
  expect(filesIn(folder)).toEqual(["elm.tarjih", "elm.tarjih.age"]);
});

test("killed at any moment, lock and unlock leave a whole case and nothing plain beside a locked one", async () => {
  const { folder, path } = newCase();
  const before = openCase(path, RANA);
  const kept = decisions(before);
  closeCase(before);
  const killedAt = async (command: string, ending: RegExp): Promise<void> => {
    const child = spawn(process.execPath, [SEALER, command, path, WORDS], { stdio: "inherit" });
    const ended = new Promise((resolve) => child.on("close", resolve));
    const watch = setInterval(() => {
      if (filesIn(folder).some((name) => ending.test(name))) child.kill("SIGKILL");
    }, 1);
    await ended;
    clearInterval(watch);
  };
  await killedAt("lock", /\.age\.\d+\.part$/);
  expect(existsSync(path)).toBe(true);
  await killedAt("lock", /\.age$/);
  if (existsSync(path)) expect(await lockCase(path, WORDS, RANA)).toBe("done");
  expect(filesIn(folder)).toEqual(["elm.tarjih.age"]);
  await killedAt("unlock", /\.tarjih\.\d+\.part$/);
  if (existsSync(`${path}${LOCKED}`)) expect(await unlockCase(path, WORDS)).toBe("done");
  expect(filesIn(folder)).toEqual(["elm.tarjih"]);
  const file = openCase(path, RANA);
  expect(decisions(file)).toEqual(kept);
  closeCase(file);
});

test("a changed byte anywhere in a locked case opens nothing", async () => {
  const { path } = newCase();
  await lockCase(path, WORDS, RANA);
  const locked = `${path}${LOCKED}`;
  const sealed = readFileSync(locked);
  const aside = `${path}.kept`;
  copyFileSync(locked, aside);
  const header = sealed.indexOf("---");
  for (const position of [3, header - 10, header + 8, sealed.length - 20]) {
    const bytes = Buffer.from(sealed);
    bytes.writeUInt8(bytes.readUInt8(position) ^ 4, position);
    writeFileSync(locked, bytes);
    expect(await unlockCase(path, WORDS), String(position)).toBe("wrong");
    expect(existsSync(path)).toBe(false);
  }
  renameSync(aside, locked);
  expect(await unlockCase(path, WORDS)).toBe("done");
});
