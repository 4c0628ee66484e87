import type { Ordinal } from "./extract/numbers/ordinal-rule.ts";
import { readNumbers } from "./extract/numbers/read-numbers.ts";
import { quantityItem } from "./extract/numbers/reader.ts";
import { ruleSet, scan } from "./extract/rule.ts";
import type { Fired, RuleSet } from "./extract/rule.ts";
import { languageOf } from "./extract/sentence.ts";
import type { ReportContext } from "./extract/stage.ts";
import { numberPasses } from "./lang/language.ts";
import type { LanguagePack } from "./lang/language.ts";
import { analysers, languages } from "./lang/languages.ts";
import { writtenNumbers } from "./lang/written-numbers.ts";
import { EMPTY_CASE } from "./model/case.ts";
import type { Bound, ValueSet } from "./model/figure.ts";
import type { Passage } from "./model/passage.ts";
import type { Item, Quantity } from "./text/item.ts";
import { itemsOf } from "./text/items.ts";
import { sentences } from "./text/sentence.ts";
import { tokenize } from "./text/token.ts";

/**
 * A number as a text says it, whatever it counts. `start..end` is the number, `expression` has its bound words too. An
 * `ordinal` is a place in a row, a `percent` a share in hundredths; all else is a `number`, fractions and negative ones too.
 */
export interface NumberSaid extends Passage, ValueSet {
  readonly quote: string;
  readonly kind: "number" | "ordinal" | "percent";
  readonly bound: Bound;
  /** The end of the value set belongs to it: "more than 20" leaves 20 out. True where the end is open. */
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
  /** The vague word as said, only with bound `vague`. */
  readonly word?: string;
  /** From where an ordinal counts when not from the start: the last but one is -1 from `end`. */
  readonly relativeTo?: "end" | "current";
  readonly expression: Passage;
  readonly rules: readonly string[];
}

/**
 * Every number of a text with its value and bound, before anybody asks what it counts: "at least two hundred",
 * `١٢ ألفاً`, `بين 50 و60`, `ثلاثون بالمئة`. The passes are those of {@link read}, and signs of arithmetic besides; each
 * sentence is read in its own language.
 */
export function numbersIn(text: string): readonly NumberSaid[] {
  const context = { raw: text, published: null, case: EMPTY_CASE };
  return Array.from(sentences(text)).flatMap((span) => {
    const tokens = tokenize(text, span.start, span.end);
    const pack = languages[languageOf(tokens)];
    const words = itemsOf(text, tokens, analysers.ar, analysers.en);
    return numbersOf(words, pack, context).toSorted((a, b) => a.start - b.start);
  });
}

function numbersOf(
  words: readonly Item[],
  pack: LanguagePack,
  context: ReportContext,
): readonly NumberSaid[] {
  const expressions = new Map<Quantity, Passage>();
  const toItem = (fired: Fired<Quantity>, all: readonly Item[]): Item => {
    const start = all[fired.from]?.start ?? fired.out.start;
    const end = all[fired.to - 1]?.end ?? fired.out.end;
    expressions.set(fired.out, { start, end });
    return quantityItem(fired, all);
  };
  const items = readNumbers(words, pack, context, toItem, withSigns(numberPasses(pack)));
  const said: NumberSaid[] = [];
  const taken = new Set<Item>();
  const take = (from: number, to: number): void => {
    for (const item of items.slice(from, to)) taken.add(item);
  };
  for (const { out, from, to } of scan(pack.nonCounts, items, context)) {
    const share = out.what === "percent" ? quantityIn(items.slice(from, to)) : null;
    if (share === null) continue;
    take(from, to);
    said.push({
      ...numberSaid(context.raw, share, expressions),
      ...spanOf(context.raw, out),
      kind: "percent",
      rules: [...share.rules, ...out.rules],
    });
  }
  for (const { out, from, to } of scan(pack.ordinals, items, context)) {
    if (items.slice(from, to).some((item) => taken.has(item))) continue;
    take(from, to);
    said.push(ordinalSaid(context.raw, out));
  }
  for (const item of items)
    if (item.chunk?.kind === "quantity" && !taken.has(item))
      said.push(numberSaid(context.raw, item.chunk, expressions));
  return said;
}

/** Signs of arithmetic are read right after the numbers. */
function withSigns(
  passes: readonly RuleSet<Quantity, ReportContext>[],
): readonly RuleSet<Quantity, ReportContext>[] {
  const [numbers, ...rest] = passes;
  return numbers === undefined ? [] : [numbers, SIGNS, ...rest];
}

const SIGNS: RuleSet<Quantity, ReportContext> = ruleSet(writtenNumbers);

/** The share itself: not the hundred of `40 بالمئة` and `بالمئة 40`, unless there is no other. */
function quantityIn(items: readonly Item[]): Quantity | null {
  const numbers = items.filter(({ chunk }) => chunk?.kind === "quantity");
  const share = numbers.find(({ word }) => word !== "ميه" && word !== "مايه") ?? numbers[0];
  return share?.chunk?.kind === "quantity" ? share.chunk : null;
}

function numberSaid(
  text: string,
  quantity: Quantity,
  expressions: ReadonlyMap<Quantity, Passage>,
): NumberSaid {
  const { low, high, bound, word, open, rules } = quantity;
  const span = spanOf(text, quantity);
  return {
    ...span,
    kind: "number",
    low,
    high,
    bound,
    lowIncluded: bound !== "more-than" && open !== "low" && open !== "both",
    highIncluded: bound !== "less-than" && open !== "high" && open !== "both",
    ...(word === undefined ? {} : { word }),
    expression: expressions.get(quantity) ?? { start: span.start, end: span.end },
    rules,
  };
}

function ordinalSaid(text: string, { value, relativeTo, rules, ...span }: Ordinal): NumberSaid {
  return {
    ...spanOf(text, span),
    kind: "ordinal",
    low: value,
    high: value,
    bound: "exact",
    lowIncluded: true,
    highIncluded: true,
    ...(relativeTo === null ? {} : { relativeTo }),
    expression: { start: span.start, end: span.end },
    rules,
  };
}

function spanOf(text: string, { start, end }: Passage): Passage & { readonly quote: string } {
  return { start, end, quote: text.slice(start, end) };
}
