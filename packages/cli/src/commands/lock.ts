import { existsSync, lstatSync, realpathSync } from "node:fs";
import { Command } from "commander";
import { LOCKED } from "@tarjih/casefile";
import { messages, type Messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { askPassphrase } from "../shell/ask-passphrase.ts";
import { lockCase, unlockCase, type Sealed } from "../shell/seal-case.ts";
import type { Shell } from "../shell/shell.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath } from "../terminal/screen.ts";
import { screenFor, withPrintOptions, type Example, type PrintOptions } from "./print-options.ts";

interface LockOptions extends PrintOptions {
  readonly passphraseFile?: string;
}

/** `tarjih lock CASE`. */
export function lockCommand(shell: Shell): Command {
  const say = messages(shell.lang).custody.lock;
  const examples = [
    ["tarjih lock prison.tarjih", say.exampleLock],
    ["tarjih lock prison.tarjih --passphrase-file /media/key/phrase.txt", say.exampleFile],
  ] as const;
  return sealing("lock", say.lockCommand, examples, shell).action(
    async (path: string, options: LockOptions) => {
      await runLock(path, options, shell);
    },
  );
}

/** `tarjih unlock CASE`. */
export function unlockCommand(shell: Shell): Command {
  const say = messages(shell.lang).custody.lock;
  const examples = [["tarjih unlock prison.tarjih", say.exampleUnlock]] as const;
  return sealing("unlock", say.unlockCommand, examples, shell).action(
    async (path: string, options: LockOptions) => {
      await runUnlock(path, options, shell);
    },
  );
}

function sealing(name: string, what: string, examples: readonly Example[], shell: Shell): Command {
  const { cli, custody } = messages(shell.lang);
  const command = new Command(name)
    .description(what)
    .argument("<case>", cli.help.arguments.caseFile)
    .option("--passphrase-file <file>", custody.lock.passphraseFile);
  return withPrintOptions(command, shell.lang, examples);
}

async function runLock(path: string, options: LockOptions, shell: Shell): Promise<void> {
  const screen = screenFor(options, shell);
  if (path.endsWith(LOCKED) || !existsSync(path)) {
    const isLocked = existsSync(path.endsWith(LOCKED) ? path : `${path}${LOCKED}`);
    const { cli, custody } = screen.say;
    const why = isLocked ? custody.lock.isLocked : cli.failures.missingPath;
    throw new Failure("usage", why(harmless(path)));
  }
  refuseOtherNames(path, screen.say);
  const locked = `${path}${LOCKED}`;
  // Where both are there, the locked one has its passphrase already.
  const passphrase = await askPassphrase(options.passphraseFile, !existsSync(locked), screen.say);
  refuseUnsealed(await lockCase(path, passphrase, shell), path, screen.say);
  const { lock } = screen.say.custody;
  shell.note(orderedWithPath(lock.locked, harmless(locked), screen));
  const dossier = `${path.replace(/\.tarjih$/iu, "")}.dossier.html`;
  if (existsSync(dossier)) shell.note(orderedWithPath(lock.leftPlain, harmless(dossier), screen));
  shell.note(ordered(lock.outside, screen));
  shell.end(EXIT_CODES.done);
}

/** Removing one name of a file leaves its content where another leads to it. */
function refuseOtherNames(path: string, { custody: { lock } }: Messages): void {
  const { nlink } = lstatSync(path);
  if (lstatSync(path).isSymbolicLink())
    throw new Failure("usage", lock.isLink(harmless(path), harmless(realpathSync(path))));
  if (nlink > 1) throw new Failure("usage", lock.hasNames(harmless(path), nlink));
}

async function runUnlock(path: string, options: LockOptions, shell: Shell): Promise<void> {
  const screen = screenFor(options, shell);
  const plain = path.endsWith(LOCKED) ? path.slice(0, -LOCKED.length) : path;
  const locked = `${plain}${LOCKED}`;
  if (!existsSync(locked)) {
    if (existsSync(plain))
      throw new Failure("usage", screen.say.custody.lock.notLocked(harmless(plain)));
    throw new Failure("usage", screen.say.cli.failures.missingPath(harmless(locked)));
  }
  const passphrase = await askPassphrase(options.passphraseFile, false, screen.say);
  refuseUnsealed(await unlockCase(plain, passphrase), plain, screen.say);
  shell.note(orderedWithPath(screen.say.custody.lock.unlocked, harmless(plain), screen));
  shell.end(EXIT_CODES.done);
}

function refuseUnsealed(sealed: Sealed, plain: string, { custody: { lock } }: Messages): void {
  const locked = harmless(`${plain}${LOCKED}`);
  if (sealed === "wrong") throw new Failure("notVerified", lock.wrong(locked));
  if (sealed === "differ") throw new Failure("usage", lock.both(harmless(plain), locked));
}
