import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { LINEAGE_KINDS } from "@tarjih/reading";
import type { LineageKind } from "@tarjih/reading";
import { parse } from "yaml";

/** One case of `fixtures/lineage`, as it stands in its file. */
export interface LineageCase {
  readonly slug: string;
  readonly kind: string;
  readonly why: string;
  /** What its `case.yaml` says. */
  readonly case: object;
  readonly reports: readonly LineageReport[];
  readonly questions: readonly LineageQuestion[];
  readonly links: readonly LineageGoldLink[];
}

export interface LineageReport {
  readonly id: string;
  readonly outlet: string;
  readonly lang: "ar" | "en";
  readonly text: string;
  readonly published?: string;
  readonly captured?: string;
  readonly url?: string;
}

/** The figures that answer one question, those of one origin together. */
export interface LineageQuestion {
  readonly measure: string;
  readonly roots: readonly (readonly LineageFigure[])[];
}

/** A figure by its report and words; the first place of these words in the text. */
export interface LineageFigure {
  readonly report: string;
  readonly quote: string;
}

/** Who repeats whom; see fixtures/lineage/README.md. */
export interface LineageGoldLink {
  readonly written: string;
  /** `must` be found, `may` be said, `never` be said. */
  readonly rank: "must" | "may" | "never";
  readonly kinds: readonly LineageKind[];
  /** True where the first is known to be the origin. */
  readonly directed: boolean;
  /** Reports; more than one where any of them will do. */
  readonly ends: readonly (readonly string[])[];
}

const FOLDER = join(import.meta.dirname, "../../fixtures/lineage");

/** The cases of a set, by name. */
export function lineageCases(set: "open" | "locked"): readonly LineageCase[] {
  return readdirSync(join(FOLDER, set))
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) =>
      lineageCase(basename(name, ".yaml"), readFileSync(join(FOLDER, set, name), "utf8")),
    );
}

/** The gold set is this repository's own and its shape is tested: it is taken as it is. */
interface Written extends Omit<LineageCase, "questions" | "links"> {
  readonly questions: readonly {
    readonly measure: string;
    readonly roots: readonly (readonly string[])[];
  }[];
  readonly links: readonly string[];
}

function lineageCase(slug: string, text: string): LineageCase {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const written = parse(text, { schema: "failsafe" }) as Written;
  return {
    ...written,
    slug,
    questions: written.questions.map(({ measure, roots }) => ({
      measure,
      roots: roots.map((figures) => figures.map(figureOf)),
    })),
    links: written.links.map(linkOf),
  };
}

/** `a:14`, or `a/wire:14` where a report has two figures. */
function figureOf(written: string): LineageFigure {
  const match = /^(\w+)(?:\/\w+)?:(.+)$/u.exec(written);
  if (match === null) throw new TypeError(`no figure of a report: ${written}`);
  const [, report = "", quote = ""] = match;
  return { report, quote };
}

/** `copy a > b`, `wire|copy a ~ b ~ c`, `? version a > c`, `! copy a ~ b`. */
function linkOf(written: string): LineageGoldLink {
  const [kinds = "", ...rest] = written.replace(/^[?!] /u, "").split(" ");
  const ends = rest.join(" ").split(/ [>~] /u);
  return {
    written,
    rank: written.startsWith("?") ? "may" : written.startsWith("!") ? "never" : "must",
    kinds: kinds.split("|").map(kindOf),
    directed: written.includes(">"),
    ends: ends.map((end) => end.split("|")),
  };
}

function kindOf(word: string): LineageKind {
  const kind = LINEAGE_KINDS.find((one) => one === word);
  if (kind === undefined) throw new TypeError(`no kind of link: ${word}`);
  return kind;
}
