import type { Asked } from "./asked.ts";
import type { Measure, Mode, Phase, Unit } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import type { FigureDraft } from "./draft.ts";
import { kinOf, ofKin } from "./kin.ts";
import type { LinkedFigure } from "./link.ts";
import { inside, isOfOthers, lastWhole } from "./settle.ts";

/** Where a count stands: the sentence, the figures read before it there, the last whole one of the sentences before. */
export interface Clause {
  readonly items: readonly Item[];
  readonly before: readonly LinkedFigure[];
  readonly earlier: LinkedFigure | null;
  /** All figures of the sentence before. */
  readonly recent: readonly LinkedFigure[];
  /** All items of the sentence before. */
  readonly previous: readonly Item[];
  /** Whole figures of the sentences before, the newest last: "of the 23" is the one with that number. */
  readonly told: readonly LinkedFigure[];
  /** What "how many …?" just before asks about, null where nobody asks. */
  readonly asked: Asked | null;
}

/** What a relation says of a count. */
export interface Governed {
  readonly measure: Measure;
  readonly mode?: Mode;
  readonly phase?: Phase;
  readonly denied?: boolean;
  /** Told, and by whoever tells it not owned. */
  readonly doubt?: "asked" | "doubted";
  /** Who is counted, where the relation says it ("20 were protesters"). */
  readonly group?: string;
  readonly unit?: Unit;
  /** Where its words begin, if its noun stands before it (`مركز صحي واحد`). */
  readonly start?: number;
  /** The group is that of the figure before: no noun says it ("61 had been caught again"). */
  readonly elided?: boolean;
  /** It held earlier than the number before it ("to 41 from 38"). */
  readonly earlier?: true;
  /** Of which figure of the sentence it is a part, where that is not the last whole one. */
  readonly whole?: LinkedFigure;
}

/**
 * A relation of the clause by which a count finds what is said of it, wherever it stands: its subject, its object, its
 * complement. Rules (`Rule`) read fixed phrases; what they leave, and what is coordinated with nothing, is asked of the
 * relations of the language, in the order of their array; the first that holds says it.
 */
export interface Relation {
  readonly id: string;
  readonly why: string;
  readonly hits: readonly (readonly [text: string, said: string])[];
  readonly misses: readonly string[];
  /** Asked of parts too ("of whom six did not survive"), before they take the measure of their whole. */
  readonly parts?: true;
  /** Asked only of a count that no coordinated one takes along: what follows may still say it. */
  readonly last?: true;
  /** Null where the relation does not hold; `"none"` where it holds and the number counts nobody of the event. */
  readonly read: (count: Count, at: number, clause: Clause) => Governed | "none" | null;
}

/** The figure that the first relation that holds makes of a draft, null where none does, "none" where it is no figure. */
export function related(
  relations: readonly Relation[],
  one: FigureDraft,
  at: number,
  clause: Clause,
  last: boolean,
): Omit<LinkedFigure, "clause"> | "none" | null {
  for (const relation of last ? lastOnes(relations) : firstOnes(relations)) {
    const said = relation.read(one.count, at, clause);
    if (said === "none") return "none";
    if (said === null || isRuined(one.count, said)) continue;
    const { before, earlier } = clause;
    const plain: FigureDraft & { readonly measure: Measure } = {
      ...one,
      measure: said.measure,
      mode: said.mode === undefined || said.mode === "unknown" ? one.mode : said.mode,
      phase: said.phase ?? "done",
      denied: said.denied ?? one.denied,
      rule: relation.id,
      ...(said.doubt === undefined ? {} : { doubt: said.doubt }),
      ...(said.earlier === true ? { earlier: true } : {}),
    };
    const kin =
      said.elided === true && !isOfOthers(plain, clause.items)
        ? ofKin(plain, kinOf(plain, before, lastOf(plain, before) ?? earlier ?? undefined))
        : plain;
    const count = {
      ...kin.count,
      // the rule that let the count wait has no part in it
      rules: kin.count.rules.filter((rule) => rule !== one.rule),
      ...(said.group === undefined ? {} : { group: said.group }),
      ...(said.unit === undefined ? {} : { unit: said.unit }),
      ...(said.start === undefined ? {} : from(kin.count, said.start)),
    };
    const whole = said.whole === undefined ? lastWhole(before) : before.indexOf(said.whole);
    const partOf = plain.mode === "part" ? inside(plain, before, whole) : null;
    return { ...plain, count, partOf: partOf === -1 ? null : partOf };
  }
  return null;
}

/** Of each list of relations those that are asked first, and those that are asked last: every number asks for them. */
const firstOnes = keptOf(({ last }) => last !== true);
const lastOnes = keptOf(({ last }) => last === true);
/** Those that are asked of parts. */
export const ofParts: (relations: readonly Relation[]) => readonly Relation[] = keptOf(
  ({ parts }) => parts === true,
);

function keptOf(
  isSuch: (one: Relation) => boolean,
): (relations: readonly Relation[]) => readonly Relation[] {
  const known = new WeakMap<readonly Relation[], readonly Relation[]>();
  return (relations) => {
    let kept = known.get(relations);
    if (kept === undefined) known.set(relations, (kept = relations.filter(isSuch)));
    return kept;
  };
}

function from({ quantity }: Count, start: number): Partial<Count> {
  return { start, quantity: { ...quantity, start } };
}

/** "toppled the stand: 23 spectators with bruises": nobody is ruined, whatever stands before the colon. */
function isRuined({ unit }: Count, said: Governed): boolean {
  const people = (said.unit ?? unit) === "persons" || (said.unit ?? unit) === "families";
  return people && (said.measure === "destroyed" || said.measure === "damaged");
}

/** A part is of the kind of the whole, and not of the part told before it ("41 were women and 26 under age"). */
function lastOf(one: FigureDraft, before: readonly LinkedFigure[]): LinkedFigure | undefined {
  const whole = one.mode === "part" ? before.findLast(({ mode }) => mode !== "part") : undefined;
  return whole ?? before.at(-1);
}
