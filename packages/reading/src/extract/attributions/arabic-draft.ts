import type { Item } from "../../text/item.ts";
import { isRelative } from "./arabic-words.ts";
import type { AttributionDraft, Reach, SourcePhrase } from "./draft.ts";

/** A draft of `source` with its cue; `opening` is the item with which the attributing words begin. */
export function arabicDraft(
  items: readonly Item[],
  opening: number,
  source: SourcePhrase,
  cueAt: number,
  reach: Reach,
  said: number,
): AttributionDraft {
  const cue = items[cueAt];
  let at = opening;
  while (at > 0 && opensClause(items, at - 1)) at--;
  const first = items[at];
  const { words, id, kind, body, called } = source;
  return {
    words,
    id,
    kind,
    body,
    cue: { start: cue?.start ?? words.start, end: cue?.end ?? words.end },
    reach,
    opens: Math.min(first?.start ?? words.start, words.start),
    joined:
      at === 0 ||
      (first?.conj ?? false) ||
      (first !== undefined && isMistakenOne(first)) ||
      at !== opening ||
      // `بينما أعلنت …، ذكرت …`: a verb right after a comma begins a clause beside the one before.
      (opening === cueAt &&
        !(cue?.tags.includes("cite") ?? false) &&
        reach === "forward" &&
        (items[at - 1]?.tags.includes("comma") ?? false)) ||
      CONTRAST.has(first?.word ?? ""),
    said,
    // `لم يستبعد المحافظ` denies nothing
    stance: isNegated(items, cueAt) ? "reported" : (cue?.sense?.stance ?? "reported"),
    ...(called === undefined ? {} : { called }),
    ...(isDeed(items, cueAt) ? { ofDeed: true } : {}),
  };
}

/** `نفى الجيش مسؤوليته عن مقتل 35`, `تبنت الجبهة المسؤولية عن`: the deed is presumed, and its toll is nobody's there. */
function isDeed(items: readonly Item[], cueAt: number): boolean {
  // `تبنى التنظيم الهجوم الذي أودى بثمانية جنود`: the deed is his, who counted them another
  const claims = /^[وف]?[يت]?تبن[يت]?/u.test(items[cueAt]?.word ?? "");
  const denies = items[cueAt]?.sense?.stance === "denied";
  // `نفى التحالف الذي تقوده … السبت أي ضلوع له في الغارات التي أوقعت 100 قتيل`
  for (let i = cueAt + 1; i < Math.min(items.length, cueAt + DEED_REACH); i++) {
    const { word = "", tags = [], chunk = null } = items[i] ?? {};
    if (DEED.has(word) || (claims && isRelative(items[i]))) return true;
    // `نفى الجيش مقتل 12 مدنياً في الغارة`: that is what he denies
    if (denies && (chunk?.kind === "count" || chunk?.kind === "quantity")) return false;
    if (denies && isKnownDeed(items, i)) return true;
    // `نفى الجيش أن تكون قواته مسؤولة عن مقتل 12`
    if (tags.includes("that")) return isAnswerable(items, i);
    // `قال المتحدث: ننفي … ونحمل الجيش المسؤولية`: his own words, whatever they are about
    if (tags.includes("stop") || tags.includes("colon")) return false;
    // `أعلن التنظيم اليوم الأحد، مسؤوليته عن التفجير`
    // and `نفى الجيش اليوم الثلاثاء، أي مسؤولية له في القصف`
    const next = items[i + 1]?.word === "اي" ? i + 2 : i + 1;
    if (tags.includes("comma") && !DEED.has(items[next]?.word ?? "")) return false;
  }
  return false;
}
/** `نفى الجيش الاتهامات بشأن الغارة التي قتلت 12`, `نفى استهداف مدنيين في الغارة التي`: of a deed that is known, and not denied itself. */
function isKnownDeed(items: readonly Item[], at: number): boolean {
  const [deed, next, after] = [items[at + 1], items[at + 2], items[at + 3]];
  if (!ABOUT_DEED.has(items[at]?.word ?? "") || deed?.def !== true) return false;
  // `بشأن الغارة الجوية التي`
  return KNOWN_DEEDS.has(deed.word.replace(/^ال/u, "")) && (isRelative(next) || isRelative(after));
}
const ABOUT_DEED: ReadonlySet<string> = new Set("في خلال بشان حول ازاء عقب بعد قبل".split(" "));
const KNOWN_DEEDS: ReadonlySet<string> = new Set(
  "غاره غارات ضربه ضربات قصف هجوم هجمات انفجار تفجير مجزره عمليه حادث حادثه اشتباكات".split(" "),
);
function isAnswerable(items: readonly Item[], that: number): boolean {
  return items.slice(that + 1, that + 6).some(
    ({ word }, i) =>
      (ANSWERABLE.test(word) && items[that + 2 + i]?.word === "عن") ||
      // `أن يكون مقاتلوها وراء مقتل تسعة`, and no `أن 30 شخصاً قتلوا وراء السوق`
      (word === "وراء" && items.slice(that + 1, that + 1 + i).every(isOfBeing)),
  );
}
/** Between `أن` and `وراء` stand who it was and a form of `كان` or `وقف`, and no number and no other deed. */
function isOfBeing({ chunk, tags }: Item): boolean {
  return chunk?.kind !== "count" && chunk?.kind !== "quantity" && !tags.includes("pred");
}
const ANSWERABLE = /^مسوول(?:ا|ه|ين|ون)?$/u;
const DEED_REACH = 16;
/** With and without article and pronoun: `المسؤولية`, `مسؤوليتهم`, `ضلوعها`. */
const DEED: ReadonlySet<string> = new Set(
  ["", "ال"].flatMap((article) =>
    ["مسوولي", "مسووليت", "ضلوع", "تورط", "وقوف"].flatMap((noun) =>
      ["", "ه", "ها", "هم", "هما"].map((owner) => `${article}${noun}${owner}`),
    ),
  ),
);

/** `بينما`, `إلا أن`; not the `أن` of `أعلن الوزير أن الإحصاءات تشير`, which opens what he says. */
function opensClause(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? "";
  return word === "ان" ? BUT.has(items[at - 1]?.word ?? "") : OPENING.has(word);
}
const BUT: ReadonlySet<string> = new Set(["الا", "غير", "بيد"]);
const OPENING: ReadonlySet<string> = new Set(
  "هناك ثمه فيما بينما لكن كما اما حيث وسط ولكن غير ان الا حين المقابل".split(" "),
);
const CONTRAST: ReadonlySet<string> = new Set(
  "بينما فيما لكن اما ولكن هناك ثمه حين غير الا المقابل".split(" "),
);

/** `وأضاف`, `مؤكداً أن`: the last source speaks on; the cue's own words stand in until it is known who that is. */
export function goesOn(items: readonly Item[], cueAt: number, said: number): AttributionDraft {
  const cue = items[cueAt];
  const words = { start: cue?.start ?? said, end: cue?.end ?? said };
  const source: SourcePhrase = { words, id: null, kind: "unnamed", body: null, to: cueAt + 1 };
  const form = cue === undefined ? undefined : formOf(cue.word);
  return {
    ...arabicDraft(items, cueAt, source, cueAt, "forward", said),
    inherits: "any",
    ...(form === undefined ? {} : { form }),
  };
}

/** Gender and number that a verb or participle shows: `قالت`, `تقول`, `مؤكدة`; `قالوا`, `يقولون`, `مؤكدين`. */
function formOf(word: string): AttributionDraft["form"] {
  if (/(?:وا|ون|ين)$/u.test(word)) return "they";
  if (/(?:ت|ه)$/u.test(word)) return OWN_LETTER.test(word) ? "he" : "she";
  if (/^س?ت/u.test(word)) return FIFTH.has(word) ? undefined : "she";
  return "he";
}
/** `ولفت إلى`, `وأثبت أن`: the last letter is the verb's own; `ولفتت` is hers. */
const OWN_LETTER = /^(?:لفت|التفت|اثبت|ثبت|سكت|صمت)$/u;
/** Pasts that begin with `ت`: he or she. */
const FIFTH: ReadonlySet<string> = new Set(
  "تحدث توقع تذكر تعهد تكهن تساءل تداول تبني تابع".split(" "),
);

/** A chunk of the word `واحد` alone: `وأحد مسؤولي …` is written like it. */
export function isMistakenOne(item: Item): boolean {
  return item.word === "واحد" && item.end - item.start <= 5;
}

/** `لم تعلن`, `عدم كشف هويته`: what is not said is attributed to nobody. */
export function isNegated(items: readonly Item[], at: number): boolean {
  return UNSAID.has(items[at - 1]?.word ?? "");
}
const UNSAID: ReadonlySet<string> = new Set("عدم دون بدون لم لن لا ولم ولا ليس".split(" "));
