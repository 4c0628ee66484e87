import type { CaseInfo, ChainStep, Figure } from "@tarjih/reading";
import { PACK_ACTORS } from "@tarjih/reading";
import { harmless } from "./harmless.ts";
import type { Screen } from "./screen.ts";

/** The value of a figure or version as people write it: `17`, `≥ 100`, `500–600`, `dozens (20–99)`. */
export function valueText(
  value: Pick<Figure, "low" | "high"> & {
    readonly bound?: Figure["bound"];
    readonly word?: string;
    readonly stance?: Figure["stance"];
  },
  screen: Screen,
): string {
  // A number that somebody says is not so: "denied that 35 were killed".
  if (value.stance === "denied" && value.high !== 0)
    return `≠ ${valueText({ ...value, stance: "asserted" }, screen)}`;
  const { low, high, word } = value;
  const bound = value.bound ?? "exact";
  if (bound === "vague") {
    const numbers = interval(low, high);
    if (word === undefined) return `${screen.say.codes.bounds.vague.sign} ${numbers}`;
    return `${harmless(word)} (${numbers})`;
  }
  const sign = screen.say.codes.bounds[bound].sign;
  if (bound === "exact" || bound === "range" || sign === "") return interval(low, high);
  const stated = bound === "at-most" || bound === "less-than" || bound === "up-to" ? high : low;
  return `${sign} ${stated ?? interval(low, high)}`;
}

/** `12`, `12–20`, `≥ 12`, `≤ 20`, `?`. */
export function interval(low: number | null, high: number | null): string {
  if (low === null) return high === null ? "?" : `≤ ${high}`;
  if (high === null) return `≥ ${low}`;
  return low === high ? String(low) : `${low}–${high}`;
}

/** When a figure held, in words; empty where nothing is known. */
export function asOfText(asOf: Figure["asOf"], screen: Screen): string {
  const { ledger } = screen.say.cli;
  if (asOf.start === null && asOf.end === null) return "";
  if (asOf.start === null) return ledger.upTo(withHour(asOf.end ?? ""));
  if (asOf.end === null) return ledger.since(withHour(asOf.start));
  const [start, end] = [withHour(asOf.start), withHour(asOf.end)];
  return ledger.asOf(start === end ? start : `${start}/${end}`);
}

/** When what a figure counts happened, in words; empty where its words do not say. */
export function happenedText(happened: Figure["happened"], screen: Screen): string {
  if (happened === undefined) return "";
  const { start, end, how } = happened;
  const when = how === "since" || start === end ? start : `${start}/${end}`;
  return screen.say.codes.happened[how](when);
}

/** Names of sources as the case knows them; the words of the text where it does not. */
export type SourceNames = (source: string) => string;

/** Looks names up in the case, in the language of the screen first. */
export function sourceNames(caseInfo: CaseInfo, screen: Screen): SourceNames {
  const other = screen.lang === "ar" ? "en" : "ar";
  const known = [...PACK_ACTORS, ...caseInfo.actors].map((actor): readonly [string, string] => [
    actor.id,
    actor.names[screen.lang][0] ?? actor.names[other][0] ?? actor.id,
  ]);
  // The outlet of a report that does not name one.
  const names = new Map([["unknown", screen.say.cli.reading.noOutlet], ...known]);
  return (source) => harmless(names.get(source) ?? source);
}

/** The chain from outlet to originator: `Outlet → agency → ministry`; the arrow turns with the text. */
export function chainText(chain: readonly ChainStep[], names: SourceNames, screen: Screen): string {
  const arrow = screen.base === "rtl" ? " ← " : " → ";
  const steps = chain.map((step) => names(step.source)).filter((name) => name !== "");
  return steps.filter((name, index) => name !== steps[index - 1]).join(arrow);
}

/** `2031-05-04T18:00` as people write it. */
function withHour(time: string): string {
  return time.replace("T", " ");
}
