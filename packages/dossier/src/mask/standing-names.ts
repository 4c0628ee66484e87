import type { Passage } from "@tarjih/reading";
import type { Standing } from "@tarjih/reading/persons";
import { wordsAround } from "./words-around.ts";
import { foldedName } from "./spelling.ts";

/** A word or name that stays though it may be a private person's: why, how often, in which reports, and how it stands there. */
export interface StandingName {
  readonly name: string;
  /** `signs`: whoever signs a report; otherwise as the reading has it. */
  readonly why: Standing["why"] | "signs";
  /** Of who stays named because of an office, the words that say so where they were first found. */
  readonly by?: string;
  readonly mentions: number;
  readonly reports: readonly string[];
  /** The words around the first mention, as the report has them; "" where only a title has it. */
  readonly context: string;
}

/** What is told of a name that stays. */
type Told = Pick<Standing, "name" | "by" | "short"> & Pick<StandingName, "why">;

/** Whoever stays named because something vouches for him, and no word that may be one. */
export function staysNamed({ why }: Pick<StandingName, "why">): boolean {
  return why === "office" || why === "signs";
}

/** Gathers what stays in the reports of a case, for whoever decides: each name once, what comes nearest to one first, and who is named by an office last. */
export class StandingNames {
  private readonly all = new Map<string, Gathered>();
  private readonly texts: ReadonlyMap<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = texts;
  }

  add(told: Told, report: string, { start, end }: Passage): void {
    const key = foldedName(told.name);
    const one = this.all.get(key) ?? {
      told,
      first: { report, start, end },
      mentions: new Map<string, Set<number>>(),
    };
    this.all.set(key, one);
    if (isSooner(told, one.told)) one.told = { ...told, name: one.told.name };
    const own = one.mentions.get(report) ?? new Set<number>();
    one.mentions.set(report, own.add(start));
  }

  /** Without those that are hidden elsewhere. */
  listed(isHidden: (key: string) => boolean): readonly StandingName[] {
    const place = new Map([...this.texts.keys()].map((report, at) => [report, at]));
    return [...this.all]
      .filter(([key]) => !isHidden(key))
      .map(([, one]) => one)
      .toSorted(
        (a, b) =>
          orderOf(a.told) - orderOf(b.told) ||
          (place.get(a.first.report) ?? 0) - (place.get(b.first.report) ?? 0) ||
          a.first.start - b.first.start,
      )
      .map(({ told: { name, why, by }, first, mentions }) => ({
        name,
        why,
        ...(by === undefined ? {} : { by }),
        mentions: [...mentions.values()].reduce((sum, { size }) => sum + size, 0),
        reports: [...mentions.keys()],
        context: wordsAround(this.texts.get(first.report) ?? "", first),
      }));
  }
}

interface Gathered {
  told: Told;
  readonly first: Passage & { readonly report: string };
  /** Of each report, where its mentions begin. */
  readonly mentions: Map<string, Set<number>>;
}

/** What weighs most like a name tells why; of two who bear an office the one whose words are known. */
function isSooner(told: Told, other: Told): boolean {
  if (orderOf(told) !== orderOf(other)) return orderOf(told) < orderOf(other);
  return told.by !== undefined && other.by === undefined;
}

/** The less is missing the sooner; what was not weighed comes behind, and whoever is named for a reason last. */
function orderOf(told: Told): number {
  return staysNamed(told) ? LAST : (told.short ?? UNWEIGHED);
}
const UNWEIGHED = 1000;
const LAST = 2000;
