import { jsonText, type CaseInfo, type Finding, type ReportText } from "@tarjih/reading";
import { Command } from "commander";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { claimLines } from "../shell/claim-lines.ts";
import { gather, noteFindings } from "../shell/gather.ts";
import { outLines } from "../shell/out-lines.ts";
import { readAll, readEach } from "../shell/read-all.ts";
import { readStream } from "../shell/read-stream.ts";
import type { Shell } from "../shell/shell.ts";
import type { Screen } from "../terminal/screen.ts";
import { readingText } from "../terminal/reading-text.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface ReadOptions extends PrintOptions {
  readonly format: "table" | "ndjson";
  readonly ocr?: boolean;
}

/** `tarjih read PATH…` and `tarjih read -`. */
export function readCommand(shell: Shell): Command {
  const { help } = messages(shell.lang).cli;
  const command = new Command("read")
    .description(help.commands.read)
    .argument("<paths...>", help.arguments.readPaths)
    .addOption(formatOption(help.options.formatRead, ["ndjson"]))
    .option("--ocr", help.options.ocr);
  return withPrintOptions(command, shell.lang, [
    ["tarjih read my-reports", help.exampleRead],
    ["tarjih read my-reports --format ndjson > claims.ndjson", help.exampleReadLines],
    [`echo '{"text": "Twelve escaped."}' | tarjih read -`, help.exampleReadFilter],
  ]).action(async (paths: readonly string[], options: ReadOptions) => {
    await runRead(paths, options, shell);
  });
}

async function runRead(
  paths: readonly string[],
  options: ReadOptions,
  shell: Shell,
): Promise<void> {
  const screen = screenFor(options, shell);
  if (paths.includes("-")) {
    if (paths.length > 1) {
      throw new Failure("usage", messages(shell.lang).cli.failures.stdinAlone);
    }
    shell.end(await readStream(shell, screen));
    return;
  }
  const { caseInfo, reports, findings } = await gatherTexts(paths, options, shell, screen);
  if (options.format === "ndjson") {
    for (const finding of findings) await shell.out(`${jsonText(finding)}\n`);
    // lines that come on the terminal are a bar themselves
    const quiet = shell.columns === undefined ? shell : { ...shell, live: false };
    for await (const reading of readEach(reports, caseInfo, quiet))
      if (!(await outLines(shell, claimLines(reading)))) break;
  } else {
    const readings = await readAll(reports, caseInfo, shell);
    const texts = readings.map((reading, at) =>
      readingText(reading, reports[at]?.text ?? "", caseInfo, screen),
    );
    await shell.out(texts.join("\n"));
  }
  noteFindings(findings, [], shell, screen);
  shell.end(EXIT_CODES.done);
}

/** What is read of the files, without their bytes: these are for a case to keep, and as much memory as the text. */
async function gatherTexts(
  paths: readonly string[],
  { ocr }: ReadOptions,
  shell: Shell,
  screen: Screen,
): Promise<{
  readonly caseInfo: CaseInfo;
  readonly reports: readonly ReportText[];
  readonly findings: readonly Finding[];
}> {
  const { case: caseInfo, reports, findings } = await gather(paths, shell, screen, ocr);
  return { caseInfo, reports: reports.map(({ report, text }) => ({ report, text })), findings };
}
