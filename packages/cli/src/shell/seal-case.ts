import { existsSync } from "node:fs";
import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { Decrypter, Encrypter } from "age-encryption";
import {
  type Actor,
  CaseError,
  LOCKED,
  closeCase,
  openCase,
  removeAbandonedParts,
} from "@tarjih/casefile";
import { passphraseWays, plainPassphrase } from "./passphrase-ways.ts";

/**
 * What came of locking or unlocking: done, another passphrase (or a damaged file, which age cannot tell apart), or both
 * files were there already and do not hold the same.
 */
export type Sealed = "done" | "wrong" | "differ";

/** Who locks, and how much each guess of a passphrase costs. */
export interface Locking extends Actor {
  /** Work of scrypt as a power of two: 18, about a second and 256 MB a guess, if not said. */
  readonly work?: number;
}

const WORK = 18;

/**
 * Encrypts a case with a passphrase (age, scrypt) into `path.age`. The plain file is removed only after the encrypted one
 * was read back from the disk, decrypted and found equal, and what a killed run left is removed with it. Where `path.age`
 * is there already and holds the same, an earlier run was stopped half-way, and this one ends it. Throws CaseError: `busy`
 * when the case is open elsewhere, and as `openCase` does.
 */
export async function lockCase(path: string, passphrase: string, by: Locking): Promise<Sealed> {
  const target = `${path}${LOCKED}`;
  forgetStopped(path);
  if (existsSync(target)) return finished(target, path, path, passphrase);
  // Brings what stands in a log beside the file into it.
  closeCase(openCase(path, by));
  refuseOpen(path);
  const plain = await readFile(path);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(plainPassphrase(passphrase));
  encrypter.setScryptWorkFactor(by.work ?? WORK);
  await put(target, await encrypter.encrypt(plain), async (written) =>
    plain.equals((await decrypted(written, passphrase)) ?? new Uint8Array()),
  );
  try {
    // Somebody may have written to it while it was encrypted: what they wrote is in neither file then.
    refuseOpen(path);
    if (!plain.equals(await readFile(path))) throw new CaseError("busy", path);
  } catch (error) {
    await rm(target);
    throw error;
  }
  await rm(path);
  return "done";
}

/** Decrypts `path.age` to `path`, which takes its place. Ends what an earlier run began, as `lockCase` does. */
export async function unlockCase(path: string, passphrase: string): Promise<Sealed> {
  const locked = `${path}${LOCKED}`;
  forgetStopped(path);
  if (existsSync(path)) return finished(locked, path, locked, passphrase);
  const plain = await decrypted(await readFile(locked), passphrase);
  if (plain === null) return "wrong";
  await put(path, plain, (written) => Buffer.from(plain).equals(written));
  await rm(locked);
  return "done";
}

/** Both files are there: where they hold the same, the one that was to go goes now. */
async function finished(
  locked: string,
  plain: string,
  leaving: string,
  passphrase: string,
): Promise<Sealed> {
  const held = await decrypted(await readFile(locked), passphrase);
  if (held === null) return "wrong";
  const isSame = !existsSync(`${plain}${LOG}`) && isSameCase(await readFile(plain), held);
  if (!isSame) return "differ";
  await rm(leaving);
  return "done";
}

/**
 * Bytes of the header of a SQLite file that change when it is only opened to write: how the journal is kept, how often it
 * was opened so, and by which version of SQLite.
 */
const OF_OPENING: readonly (readonly [number, number])[] = [
  [18, 20],
  [24, 28],
  [92, 100],
];

function isSameCase(one: Uint8Array, other: Uint8Array): boolean {
  const [a, b] = [one, other].map((content) => {
    const copy = Buffer.from(content);
    for (const [start, end] of OF_OPENING) copy.fill(0, start, end);
    return copy;
  });
  return a !== undefined && b !== undefined && a.equals(b);
}

/** Half-written files of runs that were killed: some of them are plain. */
function forgetStopped(path: string): void {
  removeAbandonedParts(path);
  removeAbandonedParts(`${path}${LOCKED}`);
}

/** What SQLite keeps beside a case as long as anybody has it open. */
const LOG = "-wal";

function refuseOpen(path: string): void {
  if (existsSync(`${path}${LOG}`)) throw new CaseError("busy", path);
}

async function decrypted(locked: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  for (const way of passphraseWays(passphrase)) decrypter.addPassphrase(way);
  try {
    return await decrypter.decrypt(locked, "uint8array");
  } catch {
    // Another passphrase and a damaged file cannot be told apart, by design of age.
    return null;
  }
}

/** Writes `target` whole, and looks at it again before it gets its name. */
async function put(
  target: string,
  content: Uint8Array,
  isRight: (written: Uint8Array) => boolean | Promise<boolean>,
): Promise<void> {
  const part = `${target}.${process.pid}.part`;
  try {
    await writeFile(part, content, { flag: "wx", mode: 0o600, flush: true });
    if (!(await isRight(await readFile(part)))) throw new Error("the written file reads otherwise");
    await rename(part, target);
    await syncFolder(target);
  } finally {
    await rm(part, { force: true });
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders; there the rename itself is durable.
  if (process.platform === "win32") return;
  const folder = await open(path.replace(/[^/]*$/, "") || ".", "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
