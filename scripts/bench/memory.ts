import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpus, exampleCase } from "./corpus.ts";

const MB = 1_000_000;
const SIZES = [1, 10];
const LARGE = 50;
/** What one text of ten megabytes should need. */
const GOAL = 200;

/** Peak memory and time of reading one text, by its size in bytes. */
export async function benchMemory(large: boolean): Promise<string> {
  const sizes = large ? [...SIZES, LARGE] : SIZES;
  const { reports } = await exampleCase();
  const folder = mkdtempSync(join(tmpdir(), "tarjih-bench-"));
  const rows = sizes.flatMap((size) =>
    (["ar", "en"] as const).map((lang) => {
      const file = join(folder, `${lang}-${size}.txt`);
      // an Arabic letter takes two bytes
      const bytes = Buffer.from(corpus(reports, lang, size * MB)).subarray(0, size * MB);
      writeFileSync(file, bytes.toString("utf8"));
      return { size, lang, ...readOnce(lang, file) };
    }),
  );
  rmSync(folder, { recursive: true });
  return [
    "## Memory of one long text",
    "",
    "The reports of the example, which are full of numbers, one after the other as one text; each size in a process of its own. The whole",
    `process is counted, with what it takes before it reads anything. The goal for ten megabytes is ${GOAL} MiB and not met: Node's own code takes 44, the rules`,
    "and names some 35, the claims themselves, which a caller gets all at once, 50 to 60, V8's young objects 64 and what its threads have asked for some 80.",
    "`npm run bench -- --only memory` measures this alone, `--large` adds fifty megabytes.",
    "",
    "| text | megabytes | characters | claims | seconds of processor | characters per second | before reading, MiB | peak, MiB |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(({ size, lang, characters, claims, processor, before, peak }) => {
      const rate = Math.round(characters / processor / 1000) * 1000;
      const name = lang === "ar" ? "Arabic" : "English";
      return `| ${[name, size, characters, claims, processor.toFixed(1), rate, before, peak].join(" | ")} |`;
    }),
  ].join("\n");
}

interface ReadOnce {
  readonly characters: number;
  readonly claims: number;
  readonly processor: number;
  readonly before: number;
  readonly peak: number;
}

function readOnce(lang: "ar" | "en", file: string): ReadOnce {
  const script = join(import.meta.dirname, "read-once.ts");
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [script, lang, file], { encoding: "utf8" }),
  );
  if (!isReadOnce(printed)) throw new Error("read-once.ts printed something else");
  return printed;
}

function isReadOnce(value: unknown): value is ReadOnce {
  return typeof value === "object" && value !== null && "claims" in value && "before" in value;
}
