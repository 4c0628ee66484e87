import { jsonText } from "@tarjih/reading";
import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { Command } from "commander";
import { parseWorksheet, updateWorksheet, writeWorksheet } from "@tarjih/archive";
import { messages } from "@tarjih/i18n";
import type { Worksheet } from "@tarjih/reading";
import { makeWorksheet, scoreWorksheet } from "@tarjih/weighing";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { problemLine } from "../shell/gather.ts";
import type { Shell } from "../shell/shell.ts";
import { weighedMaterial } from "../shell/weighed-material.ts";
import { sheetJson } from "../shell/sheet-json.ts";
import { writeWhole } from "../shell/write-files.ts";
import { harmless } from "../terminal/harmless.ts";
import { orderedWithPath, type Screen } from "../terminal/screen.ts";
import { worksheetText } from "../terminal/worksheet-text.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface HypothesesOptions extends PrintOptions {
  readonly out?: string;
  readonly score?: string;
  readonly update?: boolean;
  readonly format: "table" | "json";
}

/** `tarjih hypotheses [PATH…]`. */
export function hypothesesCommand(shell: Shell): Command {
  const { help } = messages(shell.lang).cli;
  const { options } = help;
  const command = new Command("hypotheses")
    .description(help.commands.hypotheses)
    .argument("[paths...]", help.arguments.hypothesesPaths)
    .option("--out <file.yaml>", options.worksheetOut)
    .option("--score <file.yaml>", options.score)
    .option("--update", options.update)
    .addOption(formatOption(options.formatWeigh));
  return withPrintOptions(command, shell.lang, [
    ["tarjih hypotheses my-reports", help.exampleHypotheses],
    ["tarjih hypotheses out/my-reports.tarjih --out why.yaml", help.exampleHypothesesCase],
    ["tarjih hypotheses --score why.yaml", help.exampleHypothesesScore],
    ["tarjih hypotheses my-reports --out why.yaml --update", help.exampleHypothesesUpdate],
  ])
    .addHelpText("after", `\n${help.worksheetExample}`)
    .action(async (paths: readonly string[], asked: HypothesesOptions) => {
      const screen = screenFor(asked, shell);
      const [only, ...more] = paths;
      const isSheet = more.length === 0 && only !== undefined && /\.ya?ml$/iu.test(only);
      const file = asked.score ?? (isSheet ? only : undefined);
      const both = asked.score !== undefined && paths.length > 0;
      if (both || (file === undefined && only === undefined)) {
        throw new Failure("usage", screen.say.hypotheses.oneFile);
      }
      if (file === undefined) await make(paths, asked, shell, screen);
      else await score(file, asked, shell, screen);
      shell.end(EXIT_CODES.done);
    });
}

/** Reports or a case to a worksheet; an edited file is only added to, and only when asked. */
async function make(
  paths: readonly string[],
  asked: HypothesesOptions,
  shell: Shell,
  screen: Screen,
): Promise<void> {
  const say = screen.say.hypotheses;
  const material = await weighedMaterial(paths, shell, screen);
  const made = makeWorksheet({ ...material, lang: shell.lang });
  if (asked.format === "json") {
    await shell.out(`${jsonText(sheetJson(made))}\n`);
    if (asked.out === undefined) return;
  }
  const path = asked.out ?? `${stemOf(paths)}.hypotheses.yaml`;
  const shown = harmless(path);
  const note = (sentence: (shown: string) => string): void => {
    shell.note(orderedWithPath(sentence, shown, screen));
  };
  const before = await existing(path);
  if (before === null) {
    await writeWhole(path, writeWorksheet(made, say.file), shell);
    note((name) => say.written(name, made.hypotheses.length, made.evidence.length));
    return;
  }
  if (asked.update !== true) throw new Failure("usage", say.exists(shown));
  const updated = updateWorksheet(before, parsed(before, path, screen), made);
  if (updated.text === before) {
    note(say.nothingNew);
    return;
  }
  await writeWhole(path, updated.text, shell);
  note((name) => say.updated(name, updated.hypotheses, updated.evidence));
}

async function score(
  path: string,
  asked: HypothesesOptions,
  shell: Shell,
  screen: Screen,
): Promise<void> {
  const text = await existing(path);
  if (text === null) {
    throw new Failure("usage", screen.say.cli.failures.missingPath(harmless(path)));
  }
  const sheet = parsed(text, path, screen);
  const scored = scoreWorksheet(sheet);
  await shell.out(
    asked.format === "json"
      ? `${jsonText({ worksheet: sheetJson(sheet), score: scored })}\n`
      : worksheetText(sheet, scored, screen),
  );
}

function parsed(text: string, path: string, screen: Screen): Worksheet {
  const result = parseWorksheet(text, path);
  if (result.ok) return result.sheet;
  const lines = result.problems.map((problem) => problemLine(problem, screen));
  throw new Failure("usage", lines.join("\n"));
}

function existing(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
}

/** The name of the one folder, file or case given; `case` for several. */
function stemOf(paths: readonly string[]): string {
  const [only, ...more] = paths;
  if (only === undefined || more.length > 0) return "case";
  const last = basename(resolve(only));
  return basename(last, extname(last)) || "case";
}
