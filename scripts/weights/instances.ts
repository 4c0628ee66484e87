import { linkReport } from "../../packages/reading/src/extract/figures/link.ts";
import type { LinkedFigure } from "../../packages/reading/src/extract/figures/link.ts";
import { bareCount } from "../../packages/reading/src/extract/figures/count.ts";
import { createNames } from "../../packages/reading/src/extract/names/create-names.ts";
import { readSentence } from "../../packages/reading/src/extract/sentence.ts";
import type { ReadSentence } from "../../packages/reading/src/extract/stage.ts";
import { numberFeatures } from "../../packages/reading/src/lang/en/learned/number-features.ts";
import { english } from "../../packages/reading/src/lang/en/index.ts";
import { analysers } from "../../packages/reading/src/lang/languages.ts";
import { EMPTY_CASE } from "../../packages/reading/src/model/case.ts";
import type { Measure } from "../../packages/reading/src/model/figure.ts";
import type { Count, Item } from "../../packages/reading/src/text/item.ts";
import { sentences } from "../../packages/reading/src/text/sentence.ts";
import { startOf } from "../score/reading-gold.ts";
import type { Passage } from "../score/reading-gold.ts";

/** A number of an annotated text: what stands around it, and what it counts. */
export interface Instance {
  readonly features: readonly string[];
  readonly kind: Measure | "none";
}

/** What has no part in its own making: the relations that use the weights. */
const pack = {
  ...english,
  relations: english.relations.filter(({ id }) => !id.startsWith("en.relation.weighed")),
};
/** Sentences in which the last figure is still spoken of, and figures that are kept of those before; as `linkReport` has them. */
const REACH = 2;
const TOLD = 24;

/** The numbers of a passage whose figures are annotated. */
export function instancesOf({ text, published, figures }: Passage): readonly Instance[] {
  if (figures === undefined) return [];
  const golds = figures.map((gold) => {
    const start = startOf(text, gold);
    return { start, end: start + gold.quote.length, measure: gold.measure };
  });
  const context = { raw: text, published, case: EMPTY_CASE };
  const parts: ReadSentence[] = [];
  const named = new Set<string>();
  const names = createNames(EMPTY_CASE);
  for (const span of sentences(text))
    parts.push(readSentence(span, parts.length, context, names, named, analysers));
  const linked = linkReport(parts, () => pack, context);
  const found: Instance[] = [];
  let earlier: LinkedFigure | null = null;
  let age = 0;
  let told: readonly LinkedFigure[] = [];
  for (const [i, part] of parts.entries()) {
    const own = linked[i] ?? [];
    const items = pack.phrases?.(part.items) ?? part.items;
    for (const [at, item] of items.entries()) {
      const count = countAt(item);
      if (count === null) continue;
      const { start, end } = count.quantity;
      const before = own.filter((one) => one.count.quantity.start < start);
      const clause = { items, before, earlier, recent: linked[i - 1] ?? [], told, asked: null };
      const gold = golds.find((one) => one.start < end && start < one.end);
      found.push({ features: numberFeatures(count, at, clause), kind: gold?.measure ?? "none" });
    }
    const whole = own.filter(({ mode }) => mode !== "part");
    told = [...told, ...whole].slice(-TOLD);
    age = whole.length > 0 ? 0 : age + 1;
    earlier = whole.at(-1) ?? (age < REACH ? earlier : null);
  }
  return found;
}

function countAt({ chunk }: Item): Count | null {
  if (chunk?.kind === "count") return chunk;
  return chunk?.kind === "quantity" && chunk.fractional !== true
    ? bareCount(chunk, "en.number.alone")
    : null;
}
