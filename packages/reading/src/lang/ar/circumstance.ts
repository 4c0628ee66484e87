import { changed } from "../../text/item.ts";
import type { Item } from "../../text/item.ts";

/** What a verb without its subject may be followed by: when, where and by what it happened. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(
  "في خلال اثناء اثر جراء نتيجه بسبب عقب بعد قبل لدي عند".split(" "),
);

/**
 * `قُتل في الانهيار 22 عاملاً`, `أصيب خلال اقتحام السجن 12 حارساً`: between a verb and who it befell stands by what. That deed is no
 * predicate over them; in `قتل في قصف 20 قرية` it is, since nothing else completes it.
 */
export function withoutCircumstances(items: readonly Item[]): readonly Item[] {
  if (!items.some(isNumber)) return items;
  let out: Item[] | null = null;
  for (let i = 2; i < items.length - 1; i++) {
    const [prep, deed, next] = [items[i - 1], items[i], items[i + 1]];
    if (deed?.chunk !== null || !CIRCUMSTANCE.has(prep?.word ?? "")) continue;
    if (!deed.tags.includes("masdar") || !deed.tags.includes("pred")) continue;
    // `قُتل أمس في الانهيار`
    const verb = items[items[i - 2]?.chunk?.kind === "date" ? i - 3 : i - 2];
    if (verb?.tags.includes("verb") !== true || !verb.tags.includes("pred")) continue;
    if (deed.suffix === "" && !deed.def && (next === undefined || !completes(next))) continue;
    out ??= [...items];
    out[i] = changed(deed, { tags: deed.tags.filter((tag) => tag !== "pred") });
  }
  return out ?? items;
}

function isNumber({ chunk }: Item): boolean {
  return chunk?.kind === "count" || chunk?.kind === "quantity";
}

/** Its genitive: `انهيار المبنى`, `انهيار سقف منجم`; no number, verb or preposition. */
function completes(item: Item): boolean {
  if (item.chunk !== null) return item.chunk.kind === "name";
  if (item.conj || item.prep !== "" || LEADS.has(item.word)) return false;
  return !item.tags.some((tag) => tag === "verb" || tag === "comma" || tag === "stop");
}

const LEADS: ReadonlySet<string> = new Set(
  "في من الي علي عن مع بين نحو حوالي قرابه اكثر اقل ما لا الذي التي ب ل".split(" "),
);
