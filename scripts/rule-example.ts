import { EMPTY_CASE, EMPTY_REPORT } from "@tarjih/reading";
import type { Chain, Figure, Report, SourceKind } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import type { WeighInput } from "@tarjih/weighing";

/** One line of the table of a rule's page: a root, its kind, what it says, and of when. */
export interface SaidByRoot {
  readonly root: string;
  readonly kind: SourceKind;
  readonly says: string;
  readonly asOf: string;
}

type Value = Pick<Figure, "low" | "high" | "bound"> & Partial<Pick<Figure, "word">>;

const KINDS: readonly SourceKind[] = [
  "document",
  "body",
  "agency",
  "outlet",
  "person",
  "witness",
  "unnamed",
  "party",
];
const WORDS: Readonly<Record<string, Value>> = {
  dozens: { low: 20, high: 99, bound: "vague", word: "dozens" },
  hundreds: { low: 200, high: 999, bound: "vague", word: "hundreds" },
};

/** The example table of a page, line by line. */
export function exampleRows(page: string): readonly SaidByRoot[] {
  const [, example = ""] = page.split("## An example by hand");
  return example.split("\n").flatMap((line) => {
    const [, root = "", kind = "", says = "", asOf = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    const known = KINDS.find((one) => one === kind);
    return known === undefined ? [] : [{ root, kind: known, says, asOf }];
  });
}

/** The estimate of the deaths that these roots tell, each in a report of its own. */
export function estimateOf(
  rows: readonly SaidByRoot[],
  rule: NonNullable<WeighInput["rule"]>,
): ReturnType<typeof weigh>["questions"][number]["estimate"] {
  const readings = rows.map((row, i) => ({ ...NOTHING_READ, ...told(row, i) }));
  const [question] = weigh({ case: EMPTY_CASE, readings, texts: new Map(), rule }).questions;
  if (question === undefined) throw new Error("the example answers no question");
  return question.estimate;
}

const NOTHING_READ = {
  dates: [],
  statements: [],
  attributions: [],
  places: [],
  questions: [],
  findings: [],
};

function told(
  { root, kind, says, asOf }: SaidByRoot,
  i: number,
): { report: Report; figures: Figure[] } {
  const outlet = `Paper ${i}`;
  const report: Report = {
    ...EMPTY_REPORT,
    id: `r${i}`,
    path: `${i}.txt`,
    outlet,
    published: asOf,
  };
  const step = { cue: null, start: null, end: null };
  const chain: Chain =
    kind === "outlet"
      ? [{ source: root, kind, ...step }]
      : [
          { source: outlet, kind: "outlet", ...step },
          { source: root, kind, ...step },
        ];
  const figure: Figure = {
    type: "figure",
    id: `f${i}`,
    report: report.id,
    start: 0,
    end: 0,
    quote: says,
    measure: "killed",
    group: "unknown",
    unit: "persons",
    ...valueOf(says),
    mode: "total",
    phase: "done",
    asOf: { start: asOf, end: asOf, basis: "stated" },
    place: null,
    event: EMPTY_CASE.events[0].id,
    chain,
    stance: "asserted",
    rules: [],
    sentence: { start: 0, end: 0 },
  };
  return { report, figures: [figure] };
}

/** "27", "27 to 31", "about 50", "at least 40", "more than 100", "up to 40", or a vague word. */
function valueOf(says: string): Value {
  const word = WORDS[says];
  if (word !== undefined) return word;
  const [first = NaN, second] = [...says.matchAll(/[0-9]+/g)].map(Number);
  if (Number.isNaN(first)) throw new Error(`not understood: ${says}`);
  if (second !== undefined) return { low: first, high: second, bound: "range" };
  if (says.startsWith("more than")) return { low: first, high: null, bound: "more-than" };
  if (says.startsWith("at least")) return { low: first, high: null, bound: "at-least" };
  if (says.startsWith("up to")) return { low: null, high: first, bound: "up-to" };
  return { low: first, high: first, bound: says.startsWith("about") ? "about" : "exact" };
}
