import { isRelative } from "../../extract/attributions/arabic-words.ts";
import { changed } from "../../text/item.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { spelled } from "../../text/spelled.ts";
import { isOneOf } from "../../text/traits.ts";

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
  let out: Item[] | null = withoutDateComma(items);
  out = withoutSubject(out ?? items) ?? out;
  const all = out ?? items;
  for (let i = 2; i < all.length - 1; i++) {
    const deed = all[i];
    if (deed?.chunk !== null || !hasOneOf(deed, DEED) || !deed.tags.includes("pred")) continue;
    if (isOperation(all, i)) {
      out ??= [...all];
      out[i] = changed(deed, { tags: deed.tags.filter((tag) => tag !== "pred") });
      continue;
    }
    if (!CIRCUMSTANCE.has(all[i - 1]?.word ?? "")) continue;
    const next = all[i + 1];
    // `قُتل أمس في الانهيار`
    const verb = all[all[i - 2]?.chunk?.kind === "date" ? i - 3 : i - 2];
    if (verb?.tags.includes("verb") !== true || !verb.tags.includes("pred")) continue;
    if (deed.suffix === "" && !deed.def && (next === undefined || !completes(next))) continue;
    out ??= [...all];
    out[i] = changed(deed, { tags: deed.tags.filter((tag) => tag !== "pred") });
  }
  return out ?? items;
}

/** `قتل تفجير استهدف إحدى القوافل 34 شخصاً`: the blast is the subject of the verb, as the clause behind it shows, and has no number. */
function withoutSubject(items: readonly Item[]): Item[] | null {
  let out: Item[] | null = null;
  for (let i = 1; i < items.length - 1; i++) {
    const [verb, deed, next] = [items[i - 1], items[i], items[i + 1]];
    if (deed?.chunk !== null || !hasOneOf(deed, DEED) || !deed.tags.includes("pred")) continue;
    if (verb?.tags.includes("verb") !== true || !HURTS.has(verb.sense?.measure)) continue;
    if (deed.def || deed.conj || deed.prep !== "" || !STRUCK.test(next?.word ?? "")) continue;
    out ??= [...items];
    out[i] = changed(deed, { tags: deed.tags.filter((tag) => tag !== "pred") });
  }
  return out;
}
const HURTS: ReadonlySet<string | undefined> = new Set(["killed", "wounded"]);
const STRUCK = /^(?:استهدف|وقع|ضرب|نفذ|شن|هز|طال|اعقب|تبن)(?:ت|ه|ها|ته|تها|ي|وا)?$/u;

/**
 * `عدد الذين قُتلوا في عمليات التفتيش والاعتقال 75`: in what they were killed, and not what befell them. Where nothing else befell them, it did.
 */
function isOperation(items: readonly Item[], at: number): boolean {
  let head = at - 1;
  while (head > at - JOINED && items[head + 1]?.conj === true && isDefinite(items[head])) head--;
  if (!isOneOf(items[head], OPERATIONS)) return false;
  if (!CIRCUMSTANCE.has(items[head - 1]?.word ?? "")) return false;
  // `قُتل رجل في عملية الإخلاء التي شملت 75 أسرة`: the number behind the relative is of the deed
  if (items.slice(at + 1, at + JOINED).some(isRelative)) return false;
  return items.slice(Math.max(0, head - REACH), head).some(befell);
}

function isDefinite(item: Item | undefined): boolean {
  return item?.def === true || item?.word.startsWith("ال") === true;
}
const OPERATIONS = spelled("عملي(?:ه|ات)|حمل(?:ه|ات)");
/** Words from an operation to the last of its joined deeds. */
const JOINED = 4;

function befell({ chunk, tags, sense }: Item): boolean {
  if (chunk !== null || sense?.measure === undefined || tags.includes("masdar")) return false;
  return tags.includes("pred") || tags.includes("victim");
}

const DEED = tagList("masdar");
const COMMA = tagList("comma");

/** Items from a comma behind a date back to its verb. */
const REACH = 12;

/**
 * `هدمت السلطات منذ مطلع العام ولغاية 11/2/2031، 73 منزلاً`: the comma closes the time, and what the verb did stands behind it. The
 * verb has no number before it.
 */
function withoutDateComma(items: readonly Item[]): Item[] | null {
  for (let i = 2; i < items.length - 1; i++) {
    const comma = items[i];
    // most words are no comma, and cost one comparison
    if (comma === undefined || !hasOneOf(comma, COMMA)) continue;
    const [date, next] = [items[i - 1], items[i + 1]];
    const time = date?.chunk?.kind === "date" || date?.tags.includes("day-part") === true;
    if (!time) continue;
    if (next === undefined || !isNumber(next) || next.conj) continue;
    const before = items.slice(Math.max(0, i - REACH), i);
    const verb = before.findLastIndex(
      ({ tags }) => tags.includes("pred") || tags.includes("comma") || tags.includes("reach"),
    );
    const said = before[verb];
    const tells = said?.tags.includes("pred") === true && said.tags.includes("verb");
    if (!tells && said?.tags.includes("reach") !== true) continue;
    if (before.slice(verb).some((item) => isNumber(item) || item.tags.includes("clause"))) continue;
    return items.filter((_, at) => at !== i);
  }
  return null;
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
