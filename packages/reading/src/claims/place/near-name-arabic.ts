import { hasAny } from "../../extract/attributions/arabic-words.ts";
import { isArabicPlaceHead } from "../../extract/names/unknown-place.ts";
import type { Item } from "../../text/item.ts";
import { DEEDS } from "../deeds.ts";

/** Words of a name: `برزين`, `تل عوار`. */
const WORDS = 2;

/**
 * Index behind a name that begins at `at`, right behind `في`; `at` where none does. Arabic has no capital letters: what tells a name is that no lexicon
 * knows the words, that the first has no article (`في المنطقة`) and no ending of a common noun (`في مقبرة`), that it is no noun of an action (`في انهيار`)
 * and that the phrase ends behind it. `في وضع حرج` passes all of these but the words for circumstances, which are few.
 */
export function arabicNameEnd(items: readonly Item[], at: number): number {
  let end = at;
  const joined = items[at - 1]?.word !== "في";
  // `غارة على جبل خرزمة`: a name without an article behind what is seldom only described
  if (isNamedKind(items[at]) && isStrange(items[at + 1]) && endsPhrase(items[at + 2]))
    return at + 2;
  while (end < at + WORDS && isNameWord(items[end], end === at, joined)) end++;
  if (end === at || !endsPhrase(items[end])) return at;
  // `قرب سواحل تلمارة`: a noun before the name of a place is part of none
  const of = items[end]?.chunk;
  if (of?.kind === "name" && of.is === "place") return at;
  return end;
}

function isNamedKind(item: Item | undefined): boolean {
  return item?.chunk === null && /^(?:جبل|وادي|تل|مخيم|معبر)$/u.test(item.word);
}

/** A word that no lexicon knows and that is no adjective. */
function isStrange(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null || item.tags.length > 0) return false;
  if (item.conj || item.def || item.prep !== "" || item.suffix !== "") return false;
  return !/^ال|(?:ي|يه)$/u.test(item.word);
}

/** `في برزين وتل عوار`: no lexicon knows the word, so that its "and" is not taken off. */
export function isAttachedAnd(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.tags.length === 0 &&
    item.word.startsWith("و") &&
    /^.\p{L}{2}/u.test(item.word)
  );
}

function isNameWord(item: Item | undefined, first: boolean, joined: boolean): boolean {
  if (item === undefined || item.chunk !== null || item.tags.length > 0) return false;
  if (!(first && joined) && (item.conj || isAttachedAnd(item))) return false;
  if (item.prep !== "" || item.suffix !== "" || item.word.length < 2) return false;
  const bare = item.word.replace(/^ال/u, "");
  if (DEEDS.has(bare) || LITTLE.has(bare)) return false;
  // `في درسا وساد الهدوء`: a verb and its subject
  if (!first) return !/(?:ه|ات)$/u.test(bare) && !(joined && bare !== item.word);
  // `الغارة على سجن في الوادي`: what it is, and not how it is called
  return bare === item.word && !item.def && !isCommonNoun(bare) && !isArabicPlaceHead(bare);
}

/** Feminine and plural endings, and the forms of nouns of action (`استفعال`, `انفعال`, `إجراء`, `افتعال`, `تفاعل`, `تفعيل`). */
function isCommonNoun(word: string): boolean {
  return (
    CIRCUMSTANCES.has(word) ||
    TARGETS.has(word) ||
    /(?:ه|ات|ها|هم)$/u.test(word) ||
    /^(?:است|ان..ا.$|ا.ت.ا.$|ا..ا[ءيو]$|ت.ا..$|ت..ي.$)/u.test(word)
  );
}

/** `في درسا وأدت إلى مقتل ستة`: behind the "and" stands a verb with its preposition. */
const LITTLE: ReadonlySet<string> = new Set(
  "الي عن علي من مع ان لم لن قد ما لا حتي منذ ضد".split(" "),
);

/** `هجوم على فندق في غريان`: what was attacked, and not how it is called. */
const TARGETS: ReadonlySet<string> = new Set(
  "فندق مطعم مقهي مسجد جامع مصنع معمل موكب حاجز مركز مقر مبني منزل معسكر متجر محل جسر مخفر مسرح ملعب مستودع مخبز معبد دير مصرف بنك قصر برج مجمع حشد تجمع قارب زورق قطار باص منجم حقل مزار مشفي مستوصف ملجا رتل خزان".split(
    " ",
  ),
);

const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  "حين وقت وضع حال ظروف ظل محيط صفوف اطار سياق ضوء عموم انحاء اعقاب مكان موقع يوم ليل نهار مناطق جبهات مواقع اطراف ضواحي شوارع جميع كل عدد معظم غضون اقل اكثر اعمال احداث عمليات جهود اداء سبيل خدمه مهمه يد يدي ايدي ايدينا ايديهم ايديها يدنا يدهم قبضتنا قبضتهم حوزتنا حوزتهم".split(
    " ",
  ),
);

const ENDS: readonly string[] = [
  "comma",
  "stop",
  "clause",
  "quote",
  "dash",
  "paren-open",
  "paren-close",
  "in",
  "time-prep",
  "time-head",
  "according",
  "say",
  "pred",
];

function endsPhrase(next: Item | undefined): boolean {
  if (next === undefined || next.conj || isAttachedAnd(next) || next.chunk !== null) return true;
  return hasAny(next, ENDS);
}
