import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Figure } from "@tarjih/reading";
import { passagesOfSentences } from "./sentence-gold.ts";

const root = join(import.meta.dirname, "../../fixtures/reading");

export interface GoldSpan {
  readonly quote: string;
  /** 0-based occurrence of the quote in the text. */
  readonly nth: number;
}
export type GoldDate = GoldSpan & { readonly value: string | null };
/** A slot that a file does not annotate is not there, and is not scored. */
export type GoldFigure = GoldSpan &
  Pick<Figure, "measure" | "group" | "low" | "high"> &
  Partial<Pick<Figure, "bound" | "mode" | "phase" | "event" | "stance">> & {
    readonly source?: string | null;
    /** Equally right answers (`households` for `families`). */
    readonly measureAlso?: readonly Figure["measure"][];
    readonly groupAlso?: readonly string[];
    readonly sourceAlso?: readonly string[];
    /** Sources from the outlet to the originator, where the annotation tells them. */
    readonly chain?: readonly string[];
  };
export interface Passage {
  readonly id: string;
  readonly lang: "ar" | "en";
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly figures?: readonly GoldFigure[];
  readonly nonFigures?: readonly GoldSpan[];
  readonly dates?: readonly GoldDate[];
  readonly attributions?: readonly (GoldSpan & { readonly source: string })[];
  readonly statements?: readonly (GoldSpan & { readonly kind: string })[];
  readonly questions?: readonly (GoldSpan & { readonly rhetorical: boolean })[];
}

export interface GoldFile {
  /** What its rows are called: `open`, `locked`, `open news`, `open sentences`, or the name of a file that was asked for. */
  readonly set: string;
  readonly lang: string;
  readonly passages: readonly Passage[];
}

/** Files named on the command line, else those of the gold set: passages, passages as the news has them, and all banks of sentences of a language as one. */
export function goldFiles(named: readonly string[], withLocked: boolean): readonly GoldFile[] {
  if (named.length > 0)
    return named.map((path) => goldOf(basename(path).replace(/\.\w+$/u, ""), [path]));
  return (withLocked ? ["open", "locked"] : ["open"]).flatMap((set) => {
    const names = readdirSync(join(root, set)).toSorted();
    const those = (lang: string, end: string): readonly string[] =>
      names
        .filter((name) => name.startsWith(lang) && name.endsWith(end))
        .map((name) => join(root, set, name));
    return ["ar", "en"].flatMap((lang) => [
      goldOf(set, those(lang, ".jsonl")),
      goldOf(`${set} news`, those(`news-${lang}`, ".jsonl")),
      goldOf(`${set} sentences`, those(lang, ".txt")),
      goldOf(`${set} reports`, those(`reports-${lang}`, ".txt")),
    ]);
  });
}

function goldOf(set: string, paths: readonly string[]): GoldFile {
  const passages = paths.flatMap((path) => {
    const content = readFileSync(path, "utf8");
    return path.endsWith(".txt")
      ? passagesOfSentences(basename(path, ".txt"), content)
      : content
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map(passageOf);
  });
  return { set, lang: passages[0]?.lang ?? "", passages };
}

/** The gold set is this repository's own and checked when it is made: its shape is taken as it is. */
function passageOf(line: string): Passage {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return JSON.parse(line) as Passage;
}

/** Where a gold span begins in its text, in UTF-16 units. */
export function startOf(text: string, { quote, nth }: GoldSpan): number {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(quote, at + 1);
  if (at < 0) throw new Error(`the gold quotes what its text does not have: ${quote}`);
  return at;
}
