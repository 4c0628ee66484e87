import type { Fired } from "./extract/rule.ts";
import { chunk } from "./extract/rule.ts";
import { languageOf } from "./extract/sentence.ts";
import { quantityItem } from "./extract/numbers/reader.ts";
import { numberPasses } from "./lang/language.ts";
import { analysers, languages } from "./lang/languages.ts";
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
    for (const pass of numberPasses(pack)) items = chunk(pass, items, context, toItem);
    return items.flatMap((item) =>
      item.chunk?.kind === "quantity" ? [saidOf(text, item.chunk, expressions)] : [],
    );
  });
}

function saidOf(
  text: string,
  quantity: Quantity,
  expressions: ReadonlyMap<Quantity, Passage>,
): NumberSaid {
  const { start, end, low, high, bound, word, rules } = quantity;
  return {
    start,
    end,
    quote: text.slice(start, end),
    kind: "number",
    low,
    high,
    bound,
    ...(word === undefined ? {} : { word }),
    expression: expressions.get(quantity) ?? { start, end },
    rules,
  };
}
