// Scores against the gold sets of `fixtures/`: `npm run score` prints the open parts, `-- --only NAME` one of them,
// `-- --failures` what is wrong in it, `-- --locked` the locked parts too, `-- --write` puts everything into
// docs/quality.md. Files named after it are scored as passages of reading.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { COVERAGE } from "./score/coverage.ts";
import { WHOLE_FOLDERS } from "./score/folders.ts";
import { LINEAGE } from "./score/lineage.ts";
import { PERSONS } from "./score/persons.ts";
import { READING } from "./score/reading.ts";
import { SECOND_CODER } from "./score/second-coder.ts";
import type { ScorePart } from "./score/score-part.ts";
import { VERDICT_PAIRS } from "./score/verdicts.ts";

const PARTS: readonly ScorePart[] = [
  READING,
  SECOND_CODER,
  LINEAGE,
  VERDICT_PAIRS,
  WHOLE_FOLDERS,
  COVERAGE,
  PERSONS,
];
const PAGE = join(import.meta.dirname, "../docs/quality.md");

const { values: asked, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    failures: { type: "boolean", default: false },
    // Scored when its numbers are wanted, not on every run: who works with them in view fits to them.
    locked: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const only = files.length > 0 ? READING.name : asked.only;
const parts = PARTS.filter(({ name }) => only === undefined || name === only);
if (parts.length === 0) {
  process.stderr.write(
    `no such part: ${only}; there are ${PARTS.map(({ name }) => name).join(", ")}\n`,
  );
  process.exitCode = 2;
}
for (const part of parts) {
  const { failures, locked, write } = asked;
  const tables = await part.score({ failures, locked: locked || write, files });
  process.stdout.write(`## ${part.name}\n\n${tables}\n\n`);
  if (write) writeInto(part.marker, tables);
}

/** Puts the tables between their two marks; the prose around them is written by hand. */
function writeInto(marker: string, content: string): void {
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const text = readFileSync(PAGE, "utf8");
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) {
    process.stderr.write(`${PAGE} has no place for ${open}\n`);
    return;
  }
  writeFileSync(PAGE, `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`);
}
