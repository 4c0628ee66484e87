import { jsonText } from "@tarjih/reading";
import { Command } from "commander";
import {
  caseState,
  closeCase,
  compareCases,
  entryNamed,
  journal,
  openCaseToRead,
  type CaseFile,
  type CaseState,
  type JournalEntry,
} from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { diffJson } from "../shell/diff-json.ts";
import type { Shell } from "../shell/shell.ts";
import { diffText, entryLine } from "../terminal/diff-text.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, type Screen } from "../terminal/screen.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface DiffOptions extends PrintOptions {
  readonly since?: string;
  readonly format: "table" | "json";
}

/** Weighings named where somebody has to choose an entry. */
const MOST_NAMED = 12;

/** `tarjih diff CASE [CASE2]`. */
export function diffCommand(shell: Shell): Command {
  const { diff: say } = messages(shell.lang);
  const command = new Command("diff")
    .description(say.command)
    .argument("<case>", say.first)
    .argument("[other]", say.second)
    .option("--since <entry>", say.since)
    .addOption(formatOption(say.format));
  return withPrintOptions(command, shell.lang, [
    ["tarjih diff monday.tarjih elm.tarjih", say.exampleTwo],
    ["tarjih diff elm.tarjih --since 12", say.exampleSince],
    ["tarjih diff monday.tarjih elm.tarjih --format json", say.exampleJson],
  ]).action(async (path: string, other: string | undefined, options: DiffOptions) => {
    await runDiff(path, other, options, shell);
  });
}

async function runDiff(
  path: string,
  other: string | undefined,
  { since, ...options }: DiffOptions,
  shell: Shell,
): Promise<void> {
  const screen = screenFor(options, shell);
  if (other !== undefined && since !== undefined) {
    throw new Failure("usage", screen.say.diff.notBoth);
  }
  const before = stateIn(path, screen, (file) =>
    other === undefined ? entryIn(file, since, screen) : undefined,
  );
  const after = stateIn(other ?? path, screen, () => undefined);
  const sides = { before, after, diff: compareCases(before, after) };
  await shell.out(
    options.format === "json" ? `${jsonText(diffJson(sides))}\n` : diffText(sides, screen),
  );
  shell.end(EXIT_CODES.done);
}

/** The state of a case file, as it is now or after one entry of its journal. */
function stateIn(
  path: string,
  screen: Screen,
  entryOf: (file: CaseFile) => JournalEntry | undefined,
): CaseState {
  const file = openCaseToRead(path);
  try {
    const entry = entryOf(file);
    const state = caseState(file, entry?.seq);
    if (state !== null) return state;
    const { custody, diff: say } = screen.say;
    throw new Failure(
      "usage",
      entry === undefined
        ? custody.package.notWeighed(harmless(path))
        : say.notWeighedThen(entry.seq),
    );
  } finally {
    closeCase(file);
  }
}

function entryIn(file: CaseFile, name: string | undefined, screen: Screen): JournalEntry {
  const entries = journal(file);
  const found = name === undefined ? null : entryNamed(entries, name);
  if (found !== null) return found;
  const { diff: say } = screen.say;
  const weighed = entries
    .filter(({ action }) => action === "weigh")
    .slice(-MOST_NAMED)
    .map((entry) => ordered(`  ${entryLine(entry, screen)}`, screen))
    .join("\n");
  throw new Failure(
    "usage",
    name === undefined ? say.needsSecond(weighed) : say.unknownEntry(harmless(name), weighed),
  );
}
