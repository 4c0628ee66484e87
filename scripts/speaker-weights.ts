// `npm run speakers`: what the signs of a noun weigh that may name who says something (packages/reading/src/extract/likely/speakers), by the open gold of this repository. What it writes
// is checked in. `npm run speakers -- --held-out` writes nothing: it says how many attributions are found, by rules and with weights that have not seen the bank or the passage.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EMPTY_CASE, EMPTY_REPORT, reader } from "../packages/reading/src/index.ts";
import { secondLook } from "../packages/reading/src/extract/likely/measures/second-look.ts";
import {
  heardByRules,
  hearingBy,
  type SecondHearing,
} from "../packages/reading/src/extract/likely/speakers/second-hearing.ts";
import { unpackedFrom, type Weights } from "../packages/reading/src/extract/likely/weights.ts";
import { goldHash } from "./measures/gold-hash.ts";
import { goldFiles, startOf, type Passage } from "./score/reading-gold.ts";
import { best, Tally } from "./score/tally.ts";
import { courseOf, weightsOf } from "./speakers/learn.ts";
import { groupOf, isUnruled, lessons } from "./speakers/lessons.ts";
import { ROOT } from "./steps.ts";

const PARTS = 6;
const FILE = "packages/reading/src/extract/likely/speakers/speaker-weights.ts";
const HEAD = "// Made by `npm run speakers` from the open gold of fixtures. Not edited by hand.\n";
const LANGS = ["ar", "en"] as const;

const all = lessons();
const courses = new Map(
  LANGS.map((lang) => [
    lang,
    courseOf(
      all.filter((one) => one.lang === lang),
      PARTS,
    ),
  ]),
);
if (process.argv.includes("--held-out")) heldOut();
else {
  const lists = [...courses].map(
    ([lang, course]) => [lang, weightsOf(course, () => true)] as const,
  );
  const fields = lists.map(([lang, list]) => `  ${lang}: \`${list}\`,\n`).join("");
  const gold = `// gold: ${goldHash()}\n\n`;
  writeFileSync(join(ROOT, FILE), `${HEAD}${gold}export const SPEAKER_WEIGHTS = {\n${fields}};\n`);
  for (const [lang, list] of lists)
    console.log(`${lang}: ${list.split("\t").length - 1} signs, ${list.length} characters`);
}

/** Prints, for each set, precision and recall of attributions by rules, and with weights made without the part that a text is of. */
function heldOut(): void {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const made = new Map<"ar" | "en", Weights>();
    for (const [lang, course] of courses)
      made.set(lang, unpackedFrom(weightsOf(course, (one) => one !== part)));
    return made;
  });
  const none = unpackedFrom("always\t a-99");
  const readers = parts.map((made) => readerOf(hearingBy((lang) => made.get(lang) ?? none)));
  const byRules = readerOf(heardByRules);
  console.log("| set | read by | precision | recall | F1 | right | wrong | missed |");
  console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const { set, lang, passages } of goldFiles([], false))
    for (const [name, those] of Map.groupBy(passages, ({ id }) => nameOf(set, id))) {
      const tallies = [new Tally(), new Tally()] as const;
      for (const passage of those) {
        if (passage.attributions === undefined) continue;
        const part = courses.get(lang === "ar" ? "ar" : "en")?.partOf.get(groupOf(passage.id)) ?? 0;
        count(passage, byRules, tallies[0]);
        count(passage, readers[part] ?? byRules, tallies[1]);
      }
      if (tallies[0].right + tallies[0].missed === 0) continue;
      console.log(`| ${name} ${lang} | rules | ${tallies[0].row()} |`);
      console.log(`| ${name} ${lang} | rules and weights | ${tallies[1].row()} |`);
    }
}

/** `open`, `open news`, `open sentences`, and of these the banks that no rule was made with by themselves. */
function nameOf(set: string, id: string): string {
  return isUnruled(groupOf(id)) ? `${set}, no rule made with them` : set;
}

type Read = (passage: Passage) => readonly Span[];

interface Span {
  readonly start: number;
  readonly end: number;
}

function readerOf(hear: SecondHearing): Read {
  const read = reader(EMPTY_CASE, undefined, secondLook, hear);
  return ({ id, lang, outlet, published, text }) =>
    read({ report: { ...EMPTY_REPORT, id, lang, outlet, published, length: text.length }, text })
      .attributions;
}

function count(passage: Passage, read: Read, tally: Tally): void {
  const rest = [...read(passage)];
  const right = new Set<string>();
  for (const gold of passage.attributions ?? []) {
    const start = startOf(passage.text, gold);
    const at = best(rest, start, start + gold.quote.length, () => true);
    const [found] = at < 0 ? [] : rest.splice(at, 1);
    if (found === undefined) tally.missed++;
    else {
      tally.right++;
      right.add(`${found.start} ${found.end}`);
    }
  }
  tally.wrong += rest.filter(({ start, end }) => !right.has(`${start} ${end}`)).length;
}
