import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { Decrypter, Encrypter } from "age-encryption";
import { closeCase, openCase } from "@tarjih/casefile";
import type { Shell } from "./shell.ts";

/** Ending of a locked case: NAME.tarjih.age. */
export const LOCKED = ".age";

/**
 * Encrypts a case with a passphrase (age, scrypt) into `path.age`. The plain file is removed only after the encrypted one
 * was read back from the disk, decrypted and found equal. Throws CaseError when the case is in use or no case.
 */
export async function lockCase(path: string, passphrase: string, shell: Shell): Promise<string> {
  // Brings what stands in a log beside the file into it.
  closeCase(openCase(path, { who: shell.who, clock: shell.clock }));
  const plain = await readFile(path);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const target = `${path}${LOCKED}`;
  const isSame = async (written: Uint8Array): Promise<boolean> =>
    plain.equals((await decrypted(written, passphrase)) ?? new Uint8Array());
  await replace(path, target, await encrypter.encrypt(plain), isSame);
  return target;
}

/** Decrypts `locked` to the file beside it without `.age`, which takes its place. False for another passphrase. */
export async function unlockCase(
  locked: string,
  path: string,
  passphrase: string,
): Promise<boolean> {
  const plain = await decrypted(await readFile(locked), passphrase);
  if (plain === null) return false;
  await replace(locked, path, plain, (written) => Buffer.from(plain).equals(written));
  return true;
}

async function decrypted(locked: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(locked, "uint8array");
  } catch {
    // Another passphrase and a damaged file cannot be told apart, by design of age.
    return null;
  }
}

/** Writes `target` whole, looks at it again, and only then removes `source`. */
async function replace(
  source: string,
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
  await rm(source);
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
