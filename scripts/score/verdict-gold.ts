import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCase } from "@tarjih/archive";
import { EMPTY_CASE } from "@tarjih/reading";
import type { CaseInfo, Figure, MissingFact, Reason, SourceKind, Verdict } from "@tarjih/reading";

/** Two figures and what they are to each other; see fixtures/verdicts/README.md. */
export interface VerdictCase extends GoldVerdict {
  readonly id: string;
  readonly langs: "ar-ar" | "en-en" | "ar-en";
  /** What its `case.yaml` says, in the same form. */
  readonly case?: object;
  readonly reports: readonly GoldReport[];
  readonly figures: readonly [GoldFigure, GoldFigure];
  /** Other verdicts that a careful reader may defend: `undetermined/mode`, `different/period`. */
  readonly also: readonly string[];
  readonly why: string;
  readonly kind: string;
}

export interface GoldVerdict {
  readonly verdict: Verdict;
  readonly because: Reason;
  readonly missing?: MissingFact;
}

export interface GoldReport {
  readonly id: string;
  readonly outlet: string | null;
  readonly lang: "ar" | "en";
  readonly published: string | null;
  readonly text: string;
}

type Slots = Pick<
  Figure,
  | "measure"
  | "group"
  | "unit"
  | "low"
  | "high"
  | "bound"
  | "word"
  | "mode"
  | "phase"
  | "asOf"
  | "place"
  | "event"
  | "stance"
>;

export interface GoldFigure extends Slots {
  readonly report: string;
  readonly quote: string;
  /** 0-based occurrence of `quote` in the text; 0 if not said. */
  readonly nth?: number;
  readonly chain: readonly { readonly source: string; readonly kind: SourceKind }[];
  /** The words make it a part of the other figure of the pair. */
  readonly partOfOther?: true;
}

const FOLDER = join(import.meta.dirname, "../../fixtures/verdicts");

/** The cases of a set, file by file. */
export function verdictCases(set: "open" | "locked"): readonly VerdictCase[] {
  return readdirSync(join(FOLDER, set))
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .flatMap((name) => readFileSync(join(FOLDER, set, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map(caseOf);
}

/** The gold set is this repository's own and its shape is tested: it is taken as it is. */
function caseOf(line: string): VerdictCase {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return JSON.parse(line) as VerdictCase;
}

/** The case as its `case.yaml` would be read: JSON is YAML. */
export function caseInfoOf(gold: Pick<VerdictCase, "id" | "case">): CaseInfo {
  if (gold.case === undefined) return EMPTY_CASE;
  const parsed = parseCase(JSON.stringify(gold.case), gold.id);
  if (!parsed.ok) throw new TypeError(`${gold.id}: ${JSON.stringify(parsed.problems)}`);
  return parsed.case;
}

/** Where the words of a figure start in its text, -1 where they are not. */
export function startOf(
  text: string,
  { quote, nth = 0 }: Pick<GoldFigure, "quote" | "nth">,
): number {
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return -1;
  }
  return at;
}
