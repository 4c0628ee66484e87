import { Command } from "commander";
import { messages, type Messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { Shell } from "../shell/shell.ts";
import { verifyFile, type FileVerification } from "../shell/verify-file.ts";
import { weighingRules } from "../shell/write-files.ts";
import { harmless } from "../terminal/harmless.ts";
import { followProgress } from "../terminal/progress.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import { screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface VerifyCommandOptions extends PrintOptions {
  readonly all?: boolean;
  readonly head?: boolean;
  readonly expect?: string;
  readonly case?: string;
}

/** `tarjih verify CASE|DOSSIER`. */
export function verifyCommand(shell: Shell): Command {
  const { cli, custody } = messages(shell.lang);
  const { help } = cli;
  const say = custody.verify;
  const command = new Command("verify")
    .description(help.commands.verify)
    .argument("<file>", help.arguments.verifyFile)
    .option("--all", say.all)
    .option("--head", say.head)
    .option("--expect <hash>", say.expect)
    .option("--case <file>", say.case);
  return withPrintOptions(command, shell.lang, [
    ["tarjih verify out/my-reports.tarjih", help.exampleVerify],
    ["tarjih verify out/my-reports.dossier.html", say.exampleDossier],
    ["tarjih verify my-package --case out/my-reports.tarjih", say.examplePackage],
    ["tarjih verify out/my-reports.tarjih --all", say.exampleAll],
    ["tarjih verify out/my-reports.tarjih --head", say.exampleHead],
    ["tarjih verify out/my-reports.tarjih --expect 3f9a…", say.exampleExpect],
    ["tarjih verify public.html --case out/my-reports.tarjih", say.exampleCase],
  ]).action(async (file: string, options: VerifyCommandOptions) => {
    await runVerify(file, options, shell);
  });
}

async function runVerify(file: string, options: VerifyCommandOptions, shell: Shell): Promise<void> {
  const screen = screenFor(options, shell);
  const { verified, failures } = screen.say.cli;
  const say = screen.say.custody.verify;
  const path = harmless(file);
  const expected = headAsked(options.expect, screen.say);
  const result = await verifying(file, options, expected, shell, screen);
  const isGood = result.problems.length === 0;
  if (options.head === true && isGood) {
    await shell.out(`${result.head ?? ""}\n`);
    shell.end(EXIT_CODES.done);
    return;
  }
  const lines = [
    ...result.checked.map(([what, count]) => ordered(verified.checked(what, count), screen)),
    ...result.left.map((line) => ordered(`  ${line}`, screen)),
    ...(expected !== undefined && isGood ? [ordered(say.holds(expected), screen)] : []),
    ...result.problems.map((problem) => ordered(verified.problem(problem), screen)),
    ...(result.head === null ? [] : [ordered(say.headLine(result.head), screen)]),
    ...(isGood ? [orderedWithPath(goodOf(result, screen.say), path, screen)] : []),
  ];
  await shell.out(`${lines.join("\n")}\n`);
  const [first, ...others] = result.problems;
  if (first !== undefined) {
    throw new Failure("notVerified", failures.notVerified(path, first, others.length));
  }
  shell.end(EXIT_CODES.done);
}

function goodOf(
  { otherwise, ofOther, notTold }: FileVerification,
  { cli, custody }: Messages,
): (path: string) => string {
  const { good, goodAsFar, goodOfOther } = cli.verified;
  if (notTold) return custody.asLeft.goodNotTold;
  if (otherwise) return goodAsFar;
  return ofOther ? goodOfOther : good;
}

/** With a bar once it is known how much there is to do. */
async function verifying(
  file: string,
  options: VerifyCommandOptions,
  expectHead: string | undefined,
  shell: Shell,
  screen: Screen,
): Promise<FileVerification> {
  const progress = followProgress(shell, screen.say.custody.verify.progress);
  try {
    return await verifyFile(file, screen.say, {
      weighAgain: { rulesVersion: weighingRules(shell) },
      all: options.all === true,
      version: shell.version,
      asksHead: options.head === true || expectHead !== undefined,
      ...(expectHead === undefined ? {} : { expectHead }),
      ...(options.case === undefined ? {} : { casePath: options.case }),
      onProgress: progress.to,
    });
  } finally {
    progress.done();
  }
}

function headAsked(value: string | undefined, say: Messages): string | undefined {
  if (value === undefined) return undefined;
  const hash = value.trim().toLowerCase();
  if (/^(?:hmac-sha256:)?[0-9a-f]{64}$/.test(hash)) return hash;
  throw new Failure("usage", say.custody.verify.notAHash(harmless(value)));
}
