import type { Chain, Decision, Figure, Passage, Reading } from "@tarjih/reading";
import { doubleOf } from "./double-of.ts";
import type { Settled } from "./settled.ts";

type Added = Extract<Decision, { readonly kind: "add" }>;

/** The figures that people added by hand and that stand, by report. */
export function addedByReport({ of, decisions }: Settled): ReadonlyMap<string, readonly Added[]> {
  const standing = new Set(of.values());
  const added = decisions.flatMap((one) => (one.kind === "add" && standing.has(one) ? [one] : []));
  return Map.groupBy(added, ({ figure }) => figure.report);
}

/**
 * Figures by hand of one report, where their words still stand in its text. What the reading finds by now is not
 * made a second time. `text` is needed only when it is not the one that the words were marked in.
 */
export function handFigures(
  added: readonly Added[],
  { report, figures, statements }: Pick<Reading, "report" | "figures" | "statements">,
  text: string | undefined,
): readonly Figure[] {
  return added.flatMap((decision): readonly Figure[] => {
    const { figure: seen, quote, text_sha256 } = decision;
    if (doubleOf(seen, figures) !== null) return [];
    const start = text_sha256 === report.text_sha256 ? seen.start : onlyPlace(text ?? "", quote);
    if (start === null) return [];
    const by = start - seen.start;
    const opening = ([...figures, ...statements][0]?.chain ?? []).filter(isOwnVoice);
    const voice = opening[0] ?? { ...NOWHERE, source: report.outlet ?? "unknown", kind: "outlet" };
    return [handFigure(decision, by, [voice, ...opening.slice(1)])];
  });
}

const NOWHERE = { cue: null, start: null, end: null } as const;

/** The outlet, and whose words it passes on: steps that stand nowhere in the text. */
function isOwnVoice({ start }: Chain[0]): boolean {
  return start === null;
}

/** Where words stand that are there once; a text may have them twice, and then nobody knows which are meant. */
export function onlyPlace(text: string, quote: string): number | null {
  const first = quote === "" ? -1 : text.indexOf(quote);
  return first === -1 || text.includes(quote, first + 1) ? null : first;
}

function handFigure(decision: Added, by: number, opening: Chain): Figure {
  const { figure: seen, quote, sentence, source, id } = decision;
  const { subject = null, ...slots } = seen.slots;
  const moved = ({ start, end }: Passage): Passage => ({ start: start + by, end: end + by });
  // In an altered text nobody knows where its sentence ends, or where the source is named.
  const step = source === null || by === 0 ? source : { ...source, ...NOWHERE };
  return {
    ...UNFILLED,
    type: "figure",
    id: seen.id,
    report: seen.report,
    ...moved(seen),
    quote,
    ...slots,
    chain: step === null ? opening : [opening[0], ...opening.slice(1), step],
    rules: [],
    sentence: by === 0 ? sentence : moved(seen),
    ...(subject === null ? {} : { subject }),
    byHand: id,
  };
}

/** Slots that a decision of another program may leave out. */
const UNFILLED = {
  measure: "other",
  group: "unknown",
  unit: "unknown",
  low: null,
  high: null,
  bound: "exact",
  mode: "unknown",
  phase: "unknown",
  asOf: { start: null, end: null, basis: "unknown" },
  place: null,
  event: "main",
  stance: "asserted",
} as const satisfies Partial<Figure>;
