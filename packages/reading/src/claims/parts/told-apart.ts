import type { Figure } from "../../model/figure.ts";

/** Between two numbers that are told one beside the other: where the first was, then "and". */
const BESIDE_EN = /\s(?:in|at|near|outside|inside|from)\s[^.;:]*\sand\s+(?:another\s+)?$/iu;
const BESIDE_AR = /\s(?:في|قرب|عند|داخل)\s[^.؛:]*\sو$/u;
const WHERE_EN = /^(?:\s+\p{L}+){0,2}\s+(?:in|at|near|outside|inside|from|elsewhere)(?![\p{L}])/iu;
const WHERE_AR = /^(?:\s+\p{L}+){0,2}\s+(?:في|قرب|عند|داخل)\s/u;
/** "Twelve in Olm, two of them in their beds": these are some of the twelve. */
const OF_THEM =
  /(?<![\p{L}])(?:of (?:them|whom|these|those)|among|including|بينهم|منهم|ضمنهم)(?![\p{L}])/iu;

/**
 * Figures of a sentence without the link that makes one count beside another a part of it: "killed 12 people in Olm and 9
 * in Hask" counts 21, and the nine are none of the twelve.
 */
export function toldApart(made: readonly Figure[], raw: string): readonly Figure[] {
  if (!made.some(({ partOf }) => partOf !== undefined)) return made;
  const byId = new Map(made.map((figure) => [figure.id, figure]));
  return made.map((figure) => {
    const whole = byId.get(figure.partOf ?? "");
    if (whole === undefined || whole.partOf !== undefined || whole.end > figure.start)
      return figure;
    if (whole.group !== figure.group && figure.group !== "unknown") return figure;
    const between = raw.slice(whole.end, figure.start);
    const after = raw.slice(figure.end, figure.sentence.end);
    if (OF_THEM.test(between) || /\d/u.test(between)) return figure;
    const isBeside =
      (BESIDE_EN.test(between) && WHERE_EN.test(after)) ||
      (BESIDE_AR.test(between) && WHERE_AR.test(after));
    if (!isBeside) return figure;
    const { partOf: _, ...apart } = figure;
    return apart;
  });
}
