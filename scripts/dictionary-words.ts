// `npm run words`: the words of Arabic and English that are nobody's name, by which a word that may be one is judged. Needs Debian's apt-get and
// dpkg-deb. What it writes is checked in: nothing of this is needed to read.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LATIN_FAMILY } from "../packages/reading/src/persons/lists/latin-family.ts";
import { givenName } from "../packages/reading/src/persons/vocabulary/given-names.ts";
import { fold } from "../packages/reading/src/text/fold.ts";
import { frontCoded } from "./packs/front-coded.ts";
import { ROOT } from "./steps.ts";

const LISTS = "packages/reading/src/persons/lists";
const AYASPELL =
  "Ayaspell's Arabic dictionary (Copyright 2006-2008 Mohamed Kebdani), by way of Debian's hunspell-ar. This file is under the Mozilla Public License 1.1.";
const SCOWL = "SCOWL (Copyright 2000-2011 Kevin Atkinson)";

const folder = mkdtempSync(join(tmpdir(), "tarjih-words-"));
try {
  execFileSync("apt-get", ["download", "hunspell-ar", "hunspell-en-us", "wamerican", "wbritish"], {
    cwd: folder,
    stdio: "ignore",
  });
  for (const deb of readdirSync(folder).filter((name) => name.endsWith(".deb")))
    execFileSync("dpkg-deb", ["-x", join(folder, deb), folder]);
  const lines = (path: string): readonly string[] =>
    readFileSync(join(folder, "usr/share", path), "utf8")
      .split("\n")
      .map((line) => line.split(/[/\t]/u, 1)[0]?.trim() ?? "");

  const arabic = lines("hunspell/ar.dic");
  // Parts of the dictionary begin with the name of their file.
  const verbs = arabic.indexOf("verb.huns.dic");
  if (verbs < 0) throw new Error("ar.dic: its part of verbs is not found");
  write(
    "arabic-verbs",
    "Verbs of Arabic in their forms.",
    AYASPELL,
    arabicWords(arabic.slice(verbs)),
  );
  write(
    "arabic-nouns",
    "Nouns and particles of Arabic.",
    AYASPELL,
    arabicWords(arabic.slice(0, verbs)),
  );

  write(
    "english-words",
    "Words of English that are written small.",
    `${SCOWL}, by way of Debian's wamerican and wbritish.`,
    ["american-english", "british-english"]
      .flatMap((name) => lines(`dict/${name}`))
      .filter((word) => /^[a-z]{2,}$/u.test(word)),
  );
  const family = new Set(LATIN_FAMILY.split(/\s+/u));
  write(
    "english-proper",
    "What English writes with a capital and nobody of the lists of names is called: places, peoples, brands, feasts.",
    `${SCOWL}, by way of Debian's hunspell-en-us.`,
    lines("hunspell/en_US.dic")
      .filter((word) => /^[A-Z][a-z]{2,}$/u.test(word))
      .map((word) => fold(word))
      .filter((word) => givenName(word) === null && !family.has(word)),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function arabicWords(lines: readonly string[]): readonly string[] {
  return lines.map((word) => fold(word)).filter((word) => /^[\u0621-\u064a]{2,}$/u.test(word));
}

function write(file: string, says: string, from: string, words: readonly string[]): void {
  const name = file.toUpperCase().replaceAll("-", "_");
  const text = `// Made by \`npm run words\` from ${from} See NOTICE. Not edited by hand.

/** ${says} Folded, sorted, each with the number of letters that it shares with the one before. */
export const ${name} = \`
${frontCoded(words)}
\`;
`;
  writeFileSync(join(ROOT, LISTS, `${file}.ts`), text);
  process.stdout.write(`${file}: ${words.length} words\n`);
}
