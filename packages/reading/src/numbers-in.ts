import { chunk, ruleSet } from "./extract/rule.ts";
import type { Fired, RuleSet } from "./extract/rule.ts";
import { languageOf } from "./extract/sentence.ts";
import type { ReportContext } from "./extract/stage.ts";
import { quantityItem } from "./extract/numbers/reader.ts";
import { numberPasses } from "./lang/language.ts";
import { analysers, languages } from "./lang/languages.ts";
import { writtenNumbers } from "./lang/written-numbers.ts";
import { EMPTY_CASE } from "./model/case.ts";
import type { Bound, ValueSet } from "./model/figure.ts";
import type { Passage } from "./model/passage.ts";
import type { Item, Quantity } from "./text/item.ts";
import { itemsOf } from "./text/items.ts";
import { sentences } from "./text/sentence.ts";
import { tokenize } from "./text/token.ts";

/** A number as a text says it, whatever it counts. `start..end` is the number, `expression` has its bound words too. */
export interface NumberSaid extends Passage, ValueSet {
  readonly quote: string;
  readonly kind: "number";
  readonly bound: Bound;
  /** The end of the value set belongs to it: "more than 20" leaves 20 out. True where the end is open. */
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
  /** The vague word as said, only with bound `vague`. */
  readonly word?: string;
  readonly expression: Passage;
  readonly rules: readonly string[];
}

/**
 * Every number of a text with its value and bound, before anybody asks what it counts: "at least two hundred",
 * `١٢ ألفاً`, `بين 50 و60`. The passes are those of {@link read}; each sentence is read in its own language.
 */
export function numbersIn(text: string): readonly NumberSaid[] {
  const context = { raw: text, published: null, case: EMPTY_CASE };
  return Array.from(sentences(text)).flatMap((span) => {
    const tokens = tokenize(text, span.start, span.end);
    const pack = languages[languageOf(tokens)];
    const expressions = new Map<Quantity, Passage>();
    const toItem = (fired: Fired<Quantity>, items: readonly Item[]): Item => {
      const start = items[fired.from]?.start ?? fired.out.start;
      const end = items[fired.to - 1]?.end ?? fired.out.end;
      expressions.set(fired.out, { start, end });
      return quantityItem(fired, items);
    };
    let items: readonly Item[] = itemsOf(text, tokens, analysers.ar, analysers.en);
    for (const pass of withSigns(numberPasses(pack))) items = chunk(pass, items, context, toItem);
    return items.flatMap((item) =>
      item.chunk?.kind === "quantity" ? [saidOf(text, item.chunk, expressions)] : [],
    );
  });
}

/** Signs of arithmetic are read right after the numbers. */
function withSigns(
  passes: ReturnType<typeof numberPasses>,
): readonly RuleSet<Quantity, ReportContext>[] {
  const [numbers, ...rest] = passes;
  return numbers === undefined ? [] : [numbers, SIGNS, ...rest];
}

const SIGNS: RuleSet<Quantity, ReportContext> = ruleSet(writtenNumbers);

function saidOf(
  text: string,
  quantity: Quantity,
  expressions: ReadonlyMap<Quantity, Passage>,
): NumberSaid {
  const { start, end, low, high, bound, word, open, rules } = quantity;
  return {
    start,
    end,
    quote: text.slice(start, end),
    kind: "number",
    low,
    high,
    bound,
    lowIncluded: bound !== "more-than" && open !== "low" && open !== "both",
    highIncluded: bound !== "less-than" && open !== "high" && open !== "both",
    ...(word === undefined ? {} : { word }),
    expression: expressions.get(quantity) ?? { start, end },
    rules,
  };
}
