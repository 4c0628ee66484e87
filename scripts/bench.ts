import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchDossier } from "./bench/dossier.ts";
import { benchMemory } from "./bench/memory.ts";
import { benchReading } from "./bench/reading.ts";
import { benchSearch } from "./bench/search.ts";
import { benchWeighing } from "./bench/weighing.ts";
import { benchWorkbench } from "./bench/workbench.ts";

const PAGE = join(import.meta.dirname, "../docs/bench.md");

// Weighing a hundred thousand reports, and reading fifty megabytes, takes minutes.
const large = process.argv.includes("--large");

/** The parts of the page in their order, by the name that `--only` asks for. */
const PARTS: readonly (readonly [name: string, run: () => string | Promise<string>])[] = [
  ["reading", benchReading],
  ["memory", () => benchMemory(large)],
  ["weighing", () => benchWeighing(large)],
  ["search", benchSearch],
  ["workbench", benchWorkbench],
  ["dossier", benchDossier],
];

const only = process.argv.includes("--only")
  ? (process.argv[process.argv.indexOf("--only") + 1] ?? "")
  : null;
if (only !== null && !PARTS.some(([name]) => name === only))
  throw new Error(`--only takes one of ${PARTS.map(([name]) => name).join(", ")}`);

// What is not measured stays as it stands on the page.
const standing = readFileSync(PAGE, "utf8").split(/\n(?=## )/u);
if (standing.length !== PARTS.length && only !== null)
  throw new Error("docs/bench.md has other parts: run all of them");
const parts: string[] = [];
for (const [i, [name, run]] of PARTS.entries()) {
  const part = only === null || only === name ? await run() : (standing[i] ?? "").trim();
  if (only === null || only === name) process.stdout.write(`${part}\n\n`);
  parts.push(part);
}
writeFileSync(PAGE, `${parts.join("\n\n")}\n`);
