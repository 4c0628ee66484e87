import { once } from "node:events";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { closeCase, openCaseToRead, refuseLocked, verifyCase } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { read, RULES_VERSION } from "@tarjih/reading";
import { serveCase } from "@tarjih/server";
import { weigh } from "@tarjih/weighing";
import { appFiles } from "@tarjih/workbench";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { gatherAll } from "../shell/gather-all.ts";
import { noteFindings } from "../shell/gather.ts";
import { inNameOf } from "../shell/in-name-of.ts";
import { leavingOf } from "../shell/leaving.ts";
import { openBrowser } from "../shell/open-browser.ts";
import { placesOf } from "../shell/places.ts";
import { readAll } from "../shell/read-all.ts";
import type { Shell } from "../shell/shell.ts";
import { weighingRules, writeCase } from "../shell/write-files.ts";
import { harmless } from "../terminal/harmless.ts";
import { orderedWithPath, type Screen } from "../terminal/screen.ts";
import { withBy, type ByOption } from "./by-option.ts";
import { screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface OpenOptions extends PrintOptions, ByOption {
  readonly port: number;
  readonly browser: boolean;
  readonly ocr?: boolean;
}

/** `tarjih open CASE|FOLDER`. */
export function openCommand(shell: Shell): Command {
  const { cli, workbench } = messages(shell.lang);
  const { command: say } = workbench;
  const command = new Command("open")
    .description(say.what)
    .argument("<case>", say.argument)
    .addOption(new Option("--port <number>", say.port).argParser(portOf).default(0))
    .option("--no-browser", say.noBrowser)
    .option("--ocr", cli.help.options.ocr);
  return withPrintOptions(withBy(command, shell.lang), shell.lang, [
    ["tarjih open prison.tarjih", say.exampleCase],
    ["tarjih open my-reports --lang ar", say.exampleFolder],
    ["tarjih open prison.tarjih --no-browser --port 4100", say.exampleQuiet],
  ]).action(async (path: string, asked: OpenOptions) => {
    await runOpen(path, asked, inNameOf(asked.by, shell));
  });
}

async function runOpen(path: string, asked: OpenOptions, shell: Shell): Promise<void> {
  const screen = screenFor(asked, shell);
  const { command: say } = screen.say.workbench;
  const isMade = await isFolder(path);
  // Whatever is wrong with the case is told before anything is started.
  if (!isMade) closeCase(openCaseToRead(path));
  const caseFile = isMade ? await caseOfFolder(path, shell, screen, asked.ocr) : path;
  const { who, isProgram, remember, clock, version } = shell;
  const running = await serveCase({
    path: caseFile,
    files: await appFiles(),
    port: asked.port,
    caseYaml: isMade ? join(path, "case.yaml") : null,
    leaving: leavingOf(caseFile, shell, screen),
    who,
    isProgram,
    program: `tarjih ${version}`,
    remember,
    clock,
    version,
    rulesVersion: `${RULES_VERSION} (tarjih ${version})`,
    verify: (one) =>
      verifyCase(one, {
        readAgain: { rulesVersion: RULES_VERSION, read },
        weighAgain: { rulesVersion: weighingRules(shell) },
      }),
  }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new Failure("usage", say.portTaken(asked.port));
    }
    throw error;
  });
  // The language goes behind the hash: it is nobody's business but the page's.
  const address = `${running.address}#/ledger?lang=${shell.lang}`;
  await shell.out(`${address}\n`);
  shell.note(say.running);
  if (asked.browser) openBrowser(address);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await running.stop();
  shell.end(EXIT_CODES.done);
}

/** A folder becomes a case file first, as `weigh` makes it; one that is there is continued. */
async function caseOfFolder(
  folder: string,
  shell: Shell,
  screen: Screen,
  ocr = false,
): Promise<string> {
  const { collection, coded } = await gatherAll([folder], { ocr }, shell, screen);
  const { caseFile } = placesOf({
    paths: [folder],
    title: collection.case.title,
    case: undefined,
    out: undefined,
    json: false,
  });
  if (caseFile === null) throw new TypeError("placesOf: no place for the case file");
  refuseLocked(caseFile);
  const readings = await readAll(collection.reports, collection.case, shell);
  const texts = new Map(collection.reports.map(({ report, text }) => [report.id, text]));
  const weighed = weigh({ case: collection.case, readings, texts, coded });
  const weighing = { ...weighed, findings: [...collection.findings, ...weighed.findings] };
  const isNew = await writeCase(caseFile, { collection, readings, weighing }, shell);
  noteFindings(weighing.findings, weighing.reports, shell, screen);
  const { written } = screen.say.cli;
  const note = isNew ? written.caseFile : written.unchanged;
  shell.note(orderedWithPath(note, harmless(caseFile), screen));
  return caseFile;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError("0-65535");
  return port;
}
