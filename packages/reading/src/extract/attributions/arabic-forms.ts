import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { isAdjunct } from "./arabic-adjuncts.ts";
import { arabicDraft, goesOn, isNegated } from "./arabic-draft.ts";
import { openerAfter } from "./arabic-complement.ts";
import { issuerBefore } from "./arabic-issued-paper.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import { afterAsides, subjectAfter } from "./arabic-subject.ts";
import { hasAny, hasLiability, isOwned, isRelative } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";

/** `اتهمت الوزارة الحراس بـ`; in `واتهمت الحراس بـ` the one that is named is accused and the last source speaks. */
export function arabicAccusation({ items, from }: Match): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || isNegated(items, from) || cue.prep !== "") return null;
  // `حمل الرجال الصناديق` blames nobody
  if (cue.tags.includes("blames") && !hasLiability(items, from)) return null;
  const found = subjectAfter(items, from, null);
  const next = found === null ? undefined : items[found.phrase.to];
  if (found === null || next === undefined) return null;
  // `وحمل الرئيس شخصيا مسؤوليتها`: one noun alone before what is laid on him is the accused
  let at = found.phrase.to;
  while (HOW.has(items[at]?.word ?? "")) at++;
  if (items[at]?.tags.includes("liability") === true)
    return cue.conj ? goesOn(items, from, cue.end) : null;
  // `يُتهم قائد يدعى أبو ليث بقيادة الهجوم`: a name for the same man
  const called = next.word === "يدعي" || next.word === "تدعي";
  const accused =
    called || next.prep === "ب" || (next.sense === null && /^ب\p{L}{2}/u.test(next.word));
  if (!accused)
    return arabicDraft(items, from, found.phrase, from, "forward", found.phrase.words.end);
  return cue.conj ? goesOn(items, from, cue.end) : null;
}

const HOW: ReadonlySet<string> = new Set(["شخصيا", "مباشره", "كامل", "كل", "وحده", "وحدها"]);

/** `خفضت وزارة الداخلية حصيلة القتلى إلى 30`: right behind the verb stands who it was, then the toll. */
export function arabicRevision(match: Match): AttributionDraft | null {
  const { items, to } = match;
  return items[to - 1]?.prep === "" ? ofToll(match, to - 1) : null;
}

/** `تمسكت الشرطة بحصيلتها`, `تصر الوزارة على حصيلة 20 قتيلاً`. */
export function arabicKeepsTo(match: Match): AttributionDraft | null {
  const { items, to } = match;
  const on = items[to - 2]?.word === "علي";
  return on || items[to - 1]?.prep === "ب" ? ofToll(match, on ? to - 2 : to - 1) : null;
}

function ofToll({ items, from, to }: Match, end: number): AttributionDraft | null {
  const [cue, toll] = [items[from], items[to - 1]];
  if (cue === undefined || toll === undefined || isNegated(items, from)) return null;
  if (cue.prep !== "" || cue.def || toll.conj) return null;
  const who = arabicPhrase(items, from + 1, end, "open");
  if (who === null || who.to !== end || !MAKES_TOLLS.has(who.kind)) return null;
  return arabicDraft(items, from, who, from, "forward", who.words.end);
}

const MAKES_TOLLS: ReadonlySet<string> = new Set(["body", "party", "agency", "outlet"]);

/** `مؤكداً أن`, `نافياً`: the last source speaks on, in the same sentence. */
export function arabicSaidOn({ items, from, to }: Match): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || isNegated(items, from) || cue.prep !== "" || cue.def) return null;
  // `كان متهما بالسرقة`, `شاحنة محملة بالخبز`
  if (cue.tags.includes("accuses-on")) {
    if (items[from - 1]?.tags.includes("comma") !== true && !cue.conj) return null;
    if (cue.word.startsWith("محمل") && !hasLiability(items, from)) return null;
  }
  const said = items[to - 1]?.end ?? cue.end;
  // `نشر الهلال الأحمر إحصائية جديدة، مشيراً إلى أن`: who issues a paper says it, though nobody has spoken
  const issuer = issuerBefore(items, from);
  return issuer === null
    ? goesOn(items, from, said)
    : arabicDraft(items, issuer.from, issuer.phrase, from, "forward", said);
}

/** `«…»، قالت مديرة المركز`: the quotation before is hers. */
export function arabicAfterQuote({ items, from, to }: Match): AttributionDraft | null {
  const cue = items[to - 1];
  if (cue === undefined || cue.conj || isNegated(items, to - 1)) return null;
  // `طالبت بـ "تحمل مسؤولياتها"`: a straight mark that touches the word behind it opens the quotation
  const mark = items[from];
  if (mark?.word === '"' && mark.spaced && items[from + 1]?.spaced === false) return null;
  const found = arabicPhrase(items, to, items.length, "any");
  if (found === null) return null;
  const next = items[found.to];
  const whole = next === undefined || hasAny(next, ["comma", "stop"]) || next.prep === "ل";
  const told =
    whole ||
    next.chunk?.kind === "date" ||
    isRelative(next) ||
    next.word.startsWith("لل") ||
    AT.has(next.word);
  const close = items[from];
  if (!told || close === undefined) return null;
  return { ...arabicDraft(items, to - 1, found, to - 1, "back", cue.end), opens: close.end };
}

/** Where, before whom or about what he said it: `صاحت حنان عند الباب`. */
const AT: ReadonlySet<string> = new Set(
  "عند في امام عبر قرب قبل بعد عن وهو وهي وهم خلال من علي الي بينما".split(" "),
);

/** `لم يبق أحد، يقول مدير المشفى.`: the clause before is his. */
export function arabicAfterClause({ items, from, to }: Match): AttributionDraft | null {
  const [comma, cue] = [items[from], items[to - 1]];
  if (comma === undefined || cue === undefined || from < 3) return null;
  if (cue.conj || cue.prep !== "" || items[from - 1]?.tags.includes("quote") === true) return null;
  const found = arabicPhrase(items, to, items.length, "strict");
  if (found === null || found.kind === "document" || isOnlyWhen(items, from)) return null;
  const next = items[found.to];
  // `…، كتب المراقبون في تقريرهم`: where they wrote it
  const paper = next?.word === "في" && hasAny(items[found.to + 1] ?? next, ["document"]);
  if (next !== undefined && !paper && !hasAny(next, ["comma", "stop"])) return null;
  if (paper && openerAfter(items, to - 1) !== null) return null;
  // `…، قالت الوزارة، في بيان، إن`: what she says comes behind
  if (next?.tags.includes("comma") === true && openerAfter(items, to - 1) !== null) return null;
  return { ...arabicDraft(items, to - 1, found, to - 1, "back", cue.end), opens: comma.start };
}

/** `وفي وقت سابق، أكدت اللجنة`: what stands before the comma is when or where she said it. */
function isOnlyWhen(items: readonly Item[], comma: number): boolean {
  const first = items.findLastIndex((item, i) => i < comma && hasAny(item, ["stop", "clause"])) + 1;
  const words = items.slice(first, comma);
  if (!isAdjunct(items, first, comma) && !isLead(words)) return false;
  return !words.some(
    (item) => hasAny(item, ["pred", "verb", "that"]) || item.chunk?.kind === "count",
  );
}

/** `في غضون ذلك، أعلنت الوزارة`, `على صعيد متصل، قالت`: a few words behind a preposition, of which none tells of anybody or anything. */
function isLead(words: readonly Item[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined || words.length > LEAD || !LEADS.test(first.word)) return false;
  return !rest.some(({ sense, chunk }) => sense?.unit !== undefined || chunk !== null);
}
const LEADS = /^[وف]?(?:في|علي|من|الي|مع|ازاء)$/u;
const LEAD = 4;

/** `نقلت وكالة النجمة أن`: nobody stands behind who is cited. */
export function arabicCited({ items, from, to }: Match): AttributionDraft | null {
  const cue = items[from];
  const cited = arabicPhrase(items, from + 1, to - 1, "open");
  const that = items[to - 1];
  if (cue === undefined || that === undefined || cited?.known !== true) return null;
  // `نقل شهود لصحيفة المرفأ أن`: to whom they told it stands between
  if (afterAsides(items, cited.to, to - 1) !== to - 1) return null;
  // `رئيس جمعية نقل المياه`: what the body is for
  if (isOwned(items, from)) return null;
  // `ساعد في نقل الضحايا وإن …`: `that` goes on after another verb
  if (that.conj || cue.prep !== "" || isNegated(items, from)) return null;
  return arabicDraft(items, from, cited, from, "forward", that.end);
}

/** `علم المرصد من أطباء أن`: who was told hands on what they said. */
export function arabicLearned(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = items[from];
  const between = match.get("from");
  if (cue === undefined || between === null || cue.prep !== "") return null;
  const at = items.indexOf(between, from);
  const outer = arabicPhrase(items, from + 1, at, "open");
  const inner = arabicPhrase(items, at + 1, to - 1, "open");
  const said = items[to - 1]?.end ?? cue.end;
  // `وعلمت «الضفة» من مصدر أمني أن`: a medium that no list knows
  const marked = items[from + 1]?.tags.includes("quote-open") === true;
  if (outer === null && marked && inner?.known === true && inner.to === to - 1)
    return arabicDraft(items, from, inner, from, "forward", said);
  if (outer === null || inner === null || outer.to !== at) return null;
  return { ...arabicDraft(items, from, outer, from, "forward", said), citing: inner };
}

/** `جاء في بيان لوزارة الصحة أن`. */
export function arabicDocument({ items, from, to }: Match): AttributionDraft | null {
  let at = from + 1;
  while (items[at]?.word === "في") at++;
  const found = arabicPhrase(items, at, to - 1, "open");
  return found === null || items[at]?.tags.includes("document") !== true
    ? null
    : arabicDraft(items, from, found, from, "forward", items[to - 1]?.end ?? 0);
}

/** `وفي آخر تحديث للمرصد: "قُتل 116"`: the document's owner and a colon. */
export function arabicLatest({ items, from, to }: Match): AttributionDraft | null {
  const at = items.findIndex((item, i) => i > from && i < to && item.tags.includes("document"));
  const found = at < 0 ? null : arabicPhrase(items, at, to - 1, "open");
  return found?.to === to - 1
    ? arabicDraft(items, to - 1, found, from, "forward", items[to - 1]?.end ?? 0)
    : null;
}
