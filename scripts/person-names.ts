// `npm run names`: the lists of given and family names by which private persons are found. Needs Debian's apt-get and
// dpkg-deb, and npm. What it writes is checked in: nothing of this is needed to read.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { personNames } from "./packs/person-names.ts";
import { ROOT, runStep, tool } from "./steps.ts";

const LISTS = "packages/reading/src/persons/lists";
/** So long a line that a list stays a small file. */
const LINE = 1000;

const folder = mkdtempSync(join(tmpdir(), "tarjih-names-"));
try {
  const { latin, arabic } = personNames(folder);
  write(
    "latin-given",
    "Given names in Latin letters that are no word and no town beside.",
    latin.sure,
  );
  write(
    "latin-given-words",
    "Given names in Latin letters that are words, towns or countries as well.",
    latin.maybe,
  );
  write(
    "latin-family",
    "Family names in Latin letters that are no given names, words or towns.",
    latin.family,
  );
  write(
    "arabic-given",
    "Arabic given names; most are words as well.",
    [...arabic.sure, ...arabic.maybe].toSorted(),
  );
  write(
    "arabic-family",
    "Arabic family names that are no given names; many are words.",
    arabic.family,
  );
} finally {
  rmSync(folder, { recursive: true });
}
runStep({ name: "format", command: [tool("prettier"), "--write", LISTS] });

function write(file: string, says: string, names: readonly string[]): void {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length > LINE) lines.push(name);
    else lines[lines.length - 1] = `${last} ${name}`;
  }
  const constant = file.toUpperCase().replaceAll("-", "_");
  const text = `// Made by \`npm run names\` from faker (MIT), Moby's first names (public domain) and Debian's python3-fake-factory (MIT); see NOTICE. Not edited by hand.

/** ${says} Folded. */
export const ${constant} = \`
${lines.join("\n")}
\`;
`;
  writeFileSync(join(ROOT, LISTS, `${file}.ts`), text);
  process.stdout.write(`${file}: ${names.length} names\n`);
}
