import { jsonText, MEASURES, pageOf, type Measure, type Report } from "@tarjih/reading";
import { Command } from "commander";
import {
  parseQuery,
  search,
  type FoundPassage,
  type SearchQuery,
  type SearchResult,
} from "@tarjih/casefile";
import { messages, type Messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { Shell } from "../shell/shell.ts";
import { readingCase } from "../shell/with-case.ts";
import { harmless } from "../terminal/harmless.ts";
import { searchText } from "../terminal/search-text.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface SearchCommandOptions extends PrintOptions {
  readonly limit: string;
  readonly format: "table" | "json";
}

/** `tarjih search CASE WORDS…`. */
export function searchCommand(shell: Shell): Command {
  const { cli, search: say } = messages(shell.lang);
  const { help } = cli;
  const command = new Command("search")
    .description(say.command)
    .argument("<case>", help.arguments.caseFile)
    .argument("<words...>", say.words)
    // `-kitchen` is a word that must not be there.
    .allowUnknownOption()
    .option("--limit <number>", say.limit, "20")
    .addOption(formatOption(say.format));
  return withPrintOptions(command, shell.lang, [
    ["tarjih search prison.tarjih مستشفيات", say.exampleWord],
    [`tarjih search prison.tarjih '"main gate" -kitchen'`, say.examplePhrase],
    ["tarjih search prison.tarjih 'NEAR(guards gate, 5)'", say.exampleNear],
    ["tarjih search prison.tarjih measure:escaped date:2031-05-03", say.exampleFilter],
    ["tarjih search prison.tarjih prison --format json > found.json", say.exampleJson],
  ])
    .addHelpText("after", `\n${say.language}`)
    .action(async (path: string, words: readonly string[], options: SearchCommandOptions) => {
      const unknown = words.find((word) => word.startsWith("--"));
      if (unknown !== undefined) throw new Failure("usage", say.unknownOption(harmless(unknown)));
      await runSearch(path, words.join(" "), options, shell);
    });
}

async function runSearch(
  path: string,
  asked: string,
  options: SearchCommandOptions,
  shell: Shell,
): Promise<void> {
  const screen = screenFor(options, shell);
  const query = queryOf(asked, screen.say);
  const limit = limitOf(options.limit, screen.say);
  const result = await readingCase(path, (file) => search(file, query, { limit }));
  const text =
    options.format === "json"
      ? `${jsonText(resultJson(asked, result))}\n`
      : searchText(result, screen);
  await shell.out(text);
  shell.end(EXIT_CODES.done);
}

function queryOf(asked: string, say: Messages): SearchQuery {
  const parsed = parseQuery(asked, measureNamed);
  if (parsed.ok) return parsed.query;
  const { code, value, start } = parsed.problem;
  const facts = {
    value: harmless(value),
    at: Array.from(asked.slice(0, start)).length + 1,
    measures: knownMeasures(say.codes),
  };
  throw new Failure("usage", say.search.problems[code](facts));
}

/** Each by its code, and by its name where that is another. */
function knownMeasures({ measures }: Messages["codes"]): string {
  return MEASURES.map((code) => {
    const { name } = measures[code];
    return name === code ? code : `${code} (${name})`;
  }).join(", ");
}

function limitOf(value: string, say: Messages): number {
  const limit = Number(value);
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new Failure("usage", say.search.badLimit(harmless(value)));
}

/** By its code or by its name in either language. */
function measureNamed(name: string): Measure | null {
  const isNamed = (measure: Measure): boolean =>
    (["ar", "en"] as const).some((lang) => messages(lang).codes.measures[measure].name === name);
  return MEASURES.find((measure) => measure === name || isNamed(measure)) ?? null;
}

/** A passage with the page of the original on which what was looked for begins, where it has pages. */
function withPage(passage: FoundPassage, report: Report): unknown {
  const page = pageOf(report, passage.marks[0]?.start ?? passage.start);
  return page === null ? passage : { ...passage, page };
}

function resultJson(query: string, { total, hits }: SearchResult): unknown {
  return {
    query,
    total,
    hits: hits.map(({ report, inTitle, passages, more }) => ({
      report,
      inTitle,
      passages: passages.map((passage) => withPage(passage, report)),
      more,
    })),
  };
}
