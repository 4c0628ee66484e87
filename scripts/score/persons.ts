import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Passage } from "@tarjih/reading";
import { personsIn } from "@tarjih/reading/persons";
import { type PersonPassage, personPassage } from "./person-gold.ts";
import type { ScorePart } from "./score-part.ts";
import { wilson } from "./wilson.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/persons");
const LANGUAGES = ["ar", "en"] as const;
const SETS = ["open", "locked"] as const;

/** Whether persons who are not public actors are found (fixtures/persons), and how much else is taken for one. */
export const PERSONS: ScorePart = {
  name: "persons",
  marker: "persons",
  score: ({ failures, locked }) => {
    const rows = SETS.filter((set) => set === "open" || locked).flatMap((set) =>
      LANGUAGES.map((lang) => {
        const results = passagesOf(set, lang).map((one) => personResult(one));
        if (failures && set === "open") for (const one of results) tell(one);
        return rowOf(`${lang}, ${set}`, results);
      }),
    );
    return Promise.resolve(
      [
        "| persons | passages | mentions | hidden (recall) | found | rightly (precision) |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        ...rows,
      ].join("\n"),
    );
  },
};

function passagesOf(set: string, lang: string): readonly PersonPassage[] {
  const lines = readFileSync(join(FOLDER, set, `${lang}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the set is this repository's own
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    return personPassage(id, text);
  });
}

/** What the finder makes of one passage. */
interface PersonResult {
  readonly passage: PersonPassage;
  readonly found: readonly Passage[];
  /** Mentions of which something stays standing. */
  readonly left: readonly Passage[];
  /** What is found and meets no mention. */
  readonly wrong: readonly Passage[];
}

function personResult(passage: PersonPassage): PersonResult {
  const found = personsIn(passage.text).flatMap(({ mentions }) => mentions);
  const isIn = (at: number): boolean => found.some(({ start, end }) => start <= at && at < end);
  const left = passage.mentions.filter(({ start, end }) =>
    Array.from({ length: end - start }, (_, at) => start + at).some(
      (at) => /\p{L}/u.test(passage.text.charAt(at)) && !isIn(at),
    ),
  );
  const wrong = found.filter(
    (one) => !passage.mentions.some((each) => one.start < each.end && each.start < one.end),
  );
  return { passage, found, left, wrong };
}

function tell({ passage, left, wrong }: PersonResult): void {
  const quoted = (list: readonly Passage[]): string =>
    list.map(({ start, end }) => passage.text.slice(start, end)).join("; ");
  if (left.length > 0) process.stderr.write(`${passage.id} left standing: ${quoted(left)}\n`);
  if (wrong.length > 0) process.stderr.write(`${passage.id} wrongly hidden: ${quoted(wrong)}\n`);
}

function rowOf(name: string, results: readonly PersonResult[]): string {
  const sum = (of: (one: PersonResult) => number): number =>
    results.reduce((all, one) => all + of(one), 0);
  const mentions = sum(({ passage }) => passage.mentions.length);
  const found = sum((one) => one.found.length);
  const hidden = mentions - sum(({ left }) => left.length);
  const right = found - sum(({ wrong }) => wrong.length);
  return `| ${name} | ${results.length} | ${mentions} | ${share(hidden, mentions)} | ${found} | ${share(right, found)} |`;
}

function share(hits: number, all: number): string {
  const [low, high] = wilson(hits, all);
  const percent = (value: number): string => (value * 100).toFixed(0);
  return `${percent(hits / Math.max(all, 1))} % (${percent(low)} to ${percent(high)})`;
}
