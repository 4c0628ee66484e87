import { whomLabel } from "@tarjih/i18n";
import type { Aside, Figure, Passage, Reading } from "@tarjih/reading";
import type { SourceNames } from "./figure-words.ts";
import type { Screen } from "./screen.ts";

/** How a passage is shown; `unread` is what a person should look at first. */
export type MarkKind = "figure" | "unread" | "date" | "source" | "place" | "aside" | "left-out";

/** A passage of the text with the kind of mark and a short label, empty for none. */
export interface Mark extends Passage {
  readonly kind: MarkKind;
  readonly label: string;
}

/** Signs around a mark: they tell the kinds apart without colour and are mirrored with the line. */
export const SIGNS: Readonly<Record<MarkKind, readonly [open: string, close: string]>> = {
  figure: ["[", "]"],
  unread: ["[?? ", " ??]"],
  date: ["<", ">"],
  source: ["{", "}"],
  place: ["_", "_"],
  aside: ["(", ")"],
  "left-out": ["/* ", " */"],
};

/** Marks of a reading in text order, none over another: what matters more takes the place. */
export function marksOf(
  reading: Reading,
  asides: readonly Aside[],
  names: SourceNames,
  screen: Screen,
): readonly Mark[] {
  const { codes, cli } = screen.say;
  const wanted: readonly Mark[] = [
    ...reading.figures.map((figure) => ({
      ...spanOf(figure),
      kind: "figure" as const,
      label: figureLabel(figure, names, screen),
    })),
    ...asides.map(({ kind, ...passage }) => {
      if (kind === "unread") return { ...passage, kind: "unread" as const, label: "" };
      const leftOut = kind === "furniture" || kind === "foreign";
      return {
        ...passage,
        kind: leftOut ? ("left-out" as const) : ("aside" as const),
        label: cli.reading.asides[kind],
      };
    }),
    ...reading.dates.map((date) => ({ ...spanOf(date), kind: "date" as const, label: "" })),
    ...reading.attributions.map((one) => ({
      ...spanOf(one),
      kind: "source" as const,
      label:
        one.stance === "asserted" || one.stance === "reported" ? "" : codes.stances[one.stance],
    })),
    ...reading.places.map((one) => ({ ...spanOf(one), kind: "place" as const, label: "" })),
  ];
  return apart(wanted);
}

function spanOf({ start, end }: Passage): Passage {
  return { start, end };
}

/** `killed · guards · ≥`: what is counted, whom, and how sure the number is. */
function figureLabel(figure: Figure, names: SourceNames, screen: Screen): string {
  const { codes } = screen.say;
  const { measure, group, whom, bound, mode, stance } = figure;
  return [
    codes.measures[measure].name,
    group === "unknown" && whom === undefined ? "" : whomLabel(screen.say, figure, names),
    codes.bounds[bound].sign,
    mode === "part" ? screen.say.cli.reading.part : "",
    stance === "asserted" || stance === "reported" ? "" : codes.stances[stance],
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
}

/** Earlier in the list goes first; a mark that overlaps one that is already there is left out. */
function apart(wanted: readonly Mark[]): readonly Mark[] {
  const rank = new Map(wanted.map((mark, at) => [mark, at]));
  const order = (mark: Mark): number => rank.get(mark) ?? 0;
  const kept: Mark[] = [];
  const byStart = wanted
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || order(a) - order(b));
  for (const mark of byStart) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (order(mark) < order(last) && last.kind !== "figure") kept[kept.length - 1] = mark;
  }
  return kept;
}
