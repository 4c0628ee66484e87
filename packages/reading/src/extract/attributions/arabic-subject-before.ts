import type { Item } from "../../text/item.ts";
import { isAdjunct, isOtherSide } from "./arabic-adjuncts.ts";
import { isNegated } from "./arabic-draft.ts";
import { isOfPast, isOfWas } from "./arabic-past.ts";
import { arabicPhrase, type NounPhrase } from "./arabic-phrase.ts";
import { hasAny, isRelative, TO_THEM } from "./arabic-words.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf, isOneOf } from "../../text/traits.ts";

/** How far back a subject may begin. */
const REACH = 16;

/** The subject before its verb: `المرصد قال`, `لكن خبيرا في النزاعات شكك`, `اللجنة، التي تقول`. */
export function subjectBefore(
  items: readonly Item[],
  cue: number,
  spoken: boolean,
): { readonly phrase: NounPhrase; readonly from: number } | null {
  if (endsDateline(items, cue)) return null;
  let found: { readonly phrase: NounPhrase; readonly from: number } | null = null;
  let commas = 0;
  let events = false;
  for (let i = cue - 1; i >= 0 && cue - i <= REACH; i--) {
    const item = items[i];
    if (item === undefined) break;
    if (item.tags.includes("comma")) {
      if (++commas > 2) break;
      continue;
    }
    if (hasAny(item, WALLS) && !isNoun(item) && !isNegated(items, i) && !talksTo(items, i)) break;
    if (item.tags.includes("verb")) events = true;
    if (isRelative(items[cue - 1]) && found === null) {
      const told = beforeRelative(items, i, cue - 1);
      if (told !== null) return { phrase: told, from: i };
    }
    // `وفي حصيلة محدثة أعلنت الوزارة`: in which she says it
    if (isOneOf(items[i - 1], IN) && item.tags.includes("document")) {
      const hers = makerInPaper(items, i, cue);
      if (hers !== null) return { phrase: hers, from: i };
      continue;
    }
    if (!opensClause(items, i)) {
      // `وصلتنا شهادات من ناجين | تفيد بأن`: what somebody got speaks right behind it
      // `وفي جهة أخرى من البلدة قالت الشرطة`: where it was, and nobody's paper; `التحقيق في تقارير صحفية أفادت` is one
      const isAt = (isOneOf(items[i - 1], IN) && SIDE.test(item.word)) || isOtherSide(items, i);
      const gets = found === null && commas === 0 && !isAt;
      const got = gets ? arabicPhrase(items, i, cue, "strict") : null;
      const papers = got?.to === cue && !got.definite && PAPERS.has(got.kind);
      if (papers) return { phrase: got, from: i };
      continue;
    }
    const bare = item.word === "اما" || OPENERS.has(item.word);
    if (bare) continue;
    const open = commas === 0 ? arabicPhrase(items, i, cue, "open") : null;
    // `سكان تحدثوا لمراسلنا عبر الهاتف | قالوا`: by its grammar alone the subject may be shorter
    const shorter = arabicPhrase(items, i, cue, "any");
    const told = open !== null && mayTell(items, i, open, cue, spoken, events);
    const alone = shorter !== null && mayTell(items, i, shorter, cue, spoken, events);
    const phrase = told ? open : alone ? shorter : null;
    if (phrase !== null) {
      found = { phrase, from: i };
      if (phrase.known) break;
    }
    if (item.conj && found !== null) break;
  }
  return found;
}

/** `وفي تقرير للشبكة | ذكرت أن`: with nobody behind the verb whoever made the paper speaks in it. */
function makerInPaper(items: readonly Item[], at: number, cue: number): NounPhrase | null {
  if (items[at + 1]?.prep !== "ل" || !hasAny(items[cue + 1] ?? NONE, ["that"])) return null;
  const phrase = arabicPhrase(items, at, cue, "strict");
  return phrase?.to === cue ? phrase : null;
}

/** Whether a phrase that opens a clause is the subject of the verb at `cue`; a stranger is one only where something is told. */
function mayTell(
  items: readonly Item[],
  at: number,
  { known, kind, to }: NounPhrase,
  cue: number,
  spoken: boolean,
  events: boolean,
): boolean {
  // `عدد النازحين في البلدة يقدر بنحو 300`: what is estimated, and nobody who estimates it
  if (COUNTS.test(items[at]?.word ?? "")) return false;
  const stranger =
    spoken &&
    ((!events && (to === cue || isOfPast(items, at, to, cue))) ||
      isDescribed(items, at, to, cue) ||
      (kind === "person" && isOfficer(items, at, to, cue)));
  return (known || stranger) && (isGap(items, to, cue) || isOfWas(items, at, to, cue));
}

const COUNTS = /^(?:عدد|اعداد|مجموع)$/u;
const IN = spelled("و?(?:في|ضمن)");
const SIDE = /^(?:جهه|ناحيه|جانب|طرف)$/u;
const PAPERS: ReadonlySet<string> = new Set(["document", "unnamed"]);

/** `هالة، وهي معلمة في القرية، تقول إن`: a name that opens the sentence, and who that is between commas. */
function isDescribed(items: readonly Item[], at: number, to: number, cue: number): boolean {
  if (at !== 0 || to > 3 || !hasAny(items[to] ?? NONE, ["comma"])) return false;
  return hasAny(items[cue - 1] ?? NONE, ["comma"]) && WHO_IS.has(items[to + 1]?.word ?? "");
}

/** `لكن سامر كرم، مدير المشفى، قال`: a name, and the office he holds between commas. */
function isOfficer(items: readonly Item[], at: number, to: number, cue: number): boolean {
  if (to - at < 2 || !hasAny(items[to] ?? NONE, ["comma"])) return false;
  return hasAny(items[cue - 1] ?? NONE, ["comma"]) && hasAny(items[to + 1] ?? NONE, ["office"]);
}
const WHO_IS: ReadonlySet<string> = new Set("وهي وهو هي هو وكانت وكان التي الذي ذي".split(" "));

/** `النجمة - أفادت الوزارة`: a dash, the only one, closes a dateline; what stands before it is no subject. */
function endsDateline(items: readonly Item[], cue: number): boolean {
  const isDash = (item: Item | undefined): boolean => item?.tags.includes("dash") === true;
  return isDash(items[cue - 1]) && !items.slice(Math.max(0, cue - REACH), cue - 1).some(isDash);
}

/** `رواية حزب الشراع الذي قال`, `اللجنة، التي تقول`: the noun right before the relative speaks. */
function beforeRelative(items: readonly Item[], at: number, relative: number): NounPhrase | null {
  const end = items[relative - 1]?.tags.includes("comma") === true ? relative - 1 : relative;
  // `المرصد، ومقره القرية، والذي يوثق`: the relative is of whoever sits there
  if (SEAT.test(items[at - 1]?.word ?? "")) return null;
  // `ضحايا الهزة الأرضية، التي سجلت مساء الجمعة`: the relative is of what they fell to
  // `أسر ضحايا القصف، التي أعلنت`: families speak
  const kin = KIN.test(items[at - 1]?.word ?? "");
  const falls = !kin && VICTIMS.test(items[at]?.word ?? "") && items[relative]?.word !== "الذين";
  if (falls && at + 1 < end) return null;
  const phrase = at < end ? arabicPhrase(items, at, end, "strict") : null;
  return phrase?.to === end ? phrase : null;
}

const VICTIMS = /^(?:ضحايا|قتلي|جرحي|شهداء|وفيات|حصيله)$/u;
const KIN = /^و?(?:اسر|عايلات|عوايل|اهالي|ذوو|ذوي|رابطه|لجنه|جمعيه)$/u;
const SEAT = /^و?مقر(?:ه|ها|هم)?$/u;

const WALLS: readonly string[] = [
  "that",
  "stop",
  "clause",
  "colon",
  "say",
  "say-that",
  "say-accuse",
  "voices",
  "cite",
  "according",
];

/** `سجلات`, `بيان`: a noun, though its word can also be a verb of speech. */
function isNoun(item: Item): boolean {
  // `وزير الري والنقل`
  return hasAny(item, ["document", "office", "body-noun"]) || (item.def && item.chunk === null);
}

/** `مسعفين تحدثوا إلى مراسلنا | قدروا`: to whom they talk tells who they are. */
function talksTo(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word ?? "";
  return (
    items[at]?.sense?.slot === "about" &&
    (items[at + 1]?.prep === "ل" || next === "الي" || next === "مع" || TO_THEM.has(next))
  );
}

function opensClause(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || (item.prep !== "" && item.chunk === null)) return false;
  // `وعن عدد النزلاء قال إنهم 40`: of what he speaks, and not who
  if (isOf(item, TOPIC)) return false;
  if (before === undefined) return true;
  // `وزارة الصحة والسكان قالت`: of what the ministry is as well
  if (item.conj && item.def && isOfMinistry(items, at)) return false;
  // `64 ضابطا وجنديا أعلنوا`: joined to what is counted
  if (item.conj) return before.chunk === null || before.chunk.kind === "name";
  // `18:40 وزارة الصحة تعلن`: the hour of a live page's line
  if (at === 1 && before.tags.includes("digits")) return true;
  // `وبهذا تكون الشبكة قد وثقت`; `يخشى أن يكون الباقون قد علقوا`
  if (isOf(before, IS)) return items[at - 2]?.word !== "ان";
  return hasAny(before, BOUNDS) || OPENERS.has(before.word);
}

/** The ministry opens its sentence, and the verb is feminine as it is; `نفت وزارة الصحة والمستشفى أعلن` are two. */
function isOfMinistry(items: readonly Item[], at: number): boolean {
  const before = items[at - 3];
  if (items[at - 2]?.word !== "وزاره" || !(before === undefined || before.tags.includes("stop")))
    return false;
  const verb = items[at + 1]?.word ?? "";
  return verb.endsWith("ت") || verb.startsWith("ت");
}
const TOPIC = spelled(
  "[وف]?(?:عن|حول|بشان|بخصوص|بصدد|ازاء|في|من|علي|الي|مع|رغم|بعد|عقب|منذ|خلال|بسبب|نتيجه)",
);
const BOUNDS: readonly string[] = [
  "comma",
  "stop",
  "clause",
  "that",
  "quote-close",
  "paren-close",
  "colon",
  "dash",
  "punct",
];
const IS = spelled("[وف]?[يت]كون");
const OPENERS: ReadonlySet<string> = new Set(
  "لكن لكنه لكنها لكنهم ولكنه ولكنها لكنهما انه انها اما كما فيما بينما حيث هناك ثمه و ولكن كان كانت زال زالت وكان وكانت غير الا ان ثم بل اذ وحدها وحده ازاء وسط حين المقابل لان وان".split(
    " ",
  ),
);

/** Nothing but `قد`, a date, a bracket, an aside between commas or a relative clause between subject and verb. */
function isGap(items: readonly Item[], from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.tags.includes("paren-open")) depth++;
    else if (item.tags.includes("paren-close")) depth--;
    else if (depth > 0 || AUXILIARIES.has(item.word)) continue;
    else if (isRelative(item) || (i === from && talksTo(items, i))) return true;
    else if (item.tags.includes("comma")) {
      // an aside between two commas, or a relative clause and its comma
      const closes = items[to - 1];
      const last = closes !== undefined && (closes.tags.includes("comma") || closes.word === "قد");
      if (isRelative(items[i + 1])) return true;
      return last && i < to - 1;
    } else if (!isAdjunct(items, i, to)) return false;
    else if (item.chunk === null && item.word !== "ايضا") return true;
  }
  return depth === 0;
}
const AUXILIARIES: ReadonlySet<string> = new Set(["قد", "كان", "كانت", "كانوا", "ايضا"]);
const NONE: { readonly tags: readonly string[] } = { tags: [] };
