import type { SourceKind } from "../../model/source.ts";
import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { openerAfter, type Opener } from "./arabic-complement.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import { arabicDraft, goesOn, isNegated } from "./arabic-draft.ts";
import { afterAsides, subjectAfter, subjectBefore, takes } from "./arabic-subject.ts";
import { EVENTS, hasAny, isDefinite, isRelative } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";

/** How a verb of speech has its subject: behind it with a clause, a mark or an object, before it, or not at all. */
type Shape = "clause" | "mark" | "object" | "before" | "on";

interface Spoken {
  readonly shape: Shape;
  readonly draft: AttributionDraft;
}

/** `قالت وزارة الصحة إن`: verb, subject, `إن`. */
export function saidThat(match: Match): AttributionDraft | null {
  return ofShape(match, "clause");
}

/** `قال شاهد عيان: «…»`. */
export function saidInMarks(match: Match): AttributionDraft | null {
  return ofShape(match, "mark");
}

/** `أعلنت وزارة الصحة مقتل`, `نفت قوات الوادي هروب`. */
export function saidObject(match: Match): AttributionDraft | null {
  return ofShape(match, "object");
}

/** `المرصد وثق`, `وأخرى أفادت`, `لكن خبيرا شكك`. */
export function subjectFirst(match: Match): AttributionDraft | null {
  return ofShape(match, "before");
}

/** `وقالت إن`, `ونفى ذلك`: without a subject; the last speaker goes on. */
export function saidOnward(match: Match): AttributionDraft | null {
  return ofShape(match, "on");
}

function ofShape({ items, from }: Match, shape: Shape): AttributionDraft | null {
  const spoken = clauseAt(items, from);
  return spoken?.shape === shape ? spoken.draft : null;
}

function clauseAt(items: readonly Item[], cue: number): Spoken | null {
  const verb = items[cue];
  if (verb === undefined || verb.prep !== "" || verb.def || isNegated(items, cue)) return null;
  // `وتبلغ حصيلة العدوان 611`: reaches, and nobody tells
  if (/^س?[يت]بلغ$/u.test(verb.word) && items[cue + 1]?.tags.includes("toll") === true) return null;
  // `قال إنه أبلغ الإدارة بأن`: the pronoun is who told, and who stands behind the verb was told
  if (PRONOUN.test(items[cue - 1]?.word ?? "") && verb.sense?.stance !== "denied") return null;
  const only = verb.tags.includes("say") || verb.tags.includes("say-accuse");
  // `وصف مسؤول الوضع بأنه صعب`: the clause tells of the object
  const opener = only || verb.tags.includes("say-that") ? openerAfter(items, cue) : null;
  const shows = verb.tags.includes("shows");
  if (!only && !shows && verb.tags.includes("say-that") && opener?.is !== "clause") return null;
  const relative = isRelative(items[cue - 1]);
  const before = joins(items, cue) ? null : subjectBefore(items, cue, tells(items, cue, opener));
  if (before !== null && isBelieved(items, verb, before)) return null;
  const adjacent = before !== null && !isComma(items[cue - 1]) && !relative;
  const after = adjacent ? null : subjectAfter(items, cue, opener);
  if (after !== null && !(relative && before !== null && !after.phrase.known)) {
    if (after.complement === "object" && !speaksOf(verb, items[after.phrase.to], after.phrase.kind))
      return null;
    // `العملية التي أعلنت عنها الصحف`: what it says stands before it
    if (relative && after.complement === "object") return null;
    const said = saidFrom(items, opener, after.complement, after.phrase.words.end);
    const shape =
      after.complement === "object" ? "object" : opener?.is === "clause" ? "clause" : "mark";
    return { shape, draft: arabicDraft(items, cue, after.phrase, cue, "forward", said) };
  }
  if (before !== null) {
    const said =
      opener !== null && leads(items, cue, opener) ? openerSaid(items, opener) : verb.end;
    const next = items[cue + 1];
    if (next === undefined || (verb.tags.includes("only-takes") && !takes(verb, next))) return null;
    return {
      shape: "before",
      draft: arabicDraft(items, before.from, before.phrase, cue, "forward", said),
    };
  }
  return byActor(items, cue, onward(items, cue, verb, opener));
}

/**
 * `زار المحافظ السجن وقال إن`, `قابلنا مدير السجن مرتين وقال`: who did something and then speaks is named once, behind the verb
 * that opens the sentence.
 */
function byActor(items: readonly Item[], cue: number, spoken: Spoken | null): Spoken | null {
  const [verb, first] = [items[cue], items[0]];
  if (spoken === null || verb?.conj !== true || first === undefined || cue < 3) return spoken;
  if (first.def || first.chunk !== null || hasAny(first, SPEECH) || first.tags.includes("masdar"))
    return spoken;
  if (items.slice(1, cue).some((item) => hasAny(item, SPEECH) || item.tags.includes("stop")))
    return spoken;
  const she = isFeminine(verb.word);
  // `تفقد` may be he or she
  const open = first.word.endsWith("نا") || FIFTH.test(first.word);
  if (!open && she !== isFeminine(first.word)) return spoken;
  const actor = arabicPhrase(items, 1, cue, "strict");
  // `زار رئيس البلدية المدير وقال`: where the subject ends and whom he met begins nobody can tell
  const last = actor === null || actor.to < 4 ? undefined : items[actor.to - 1];
  if (last?.def === true && last.tags.includes("office")) return spoken;
  const may = actor?.kind === "person" || actor?.kind === "body" || actor?.kind === "party";
  if (actor === null || !may) return spoken;
  // `تعترض وزارة المياه على الحصيلة وتقول`: of a body the verb must be hers
  if (actor.kind !== "person" && (!she || cue - actor.to > 6)) return spoken;
  if (!actor.definite && !isDefinite(items[actor.to - 1])) return spoken;
  const { said } = spoken.draft;
  return { shape: spoken.shape, draft: arabicDraft(items, 1, actor, cue, "forward", said) };
}
const FIFTH = /^[وف]?ت\p{L}+[^ت\P{L}]$/u;

/** `زارت`, `تعترض`: a verb of hers, past or present. */
function isFeminine(word: string): boolean {
  return word.endsWith("ت") || /^[وف]?س?ت\p{L}{3}/u.test(word);
}
const PRONOUN = /^[وفب]?(?:لا|لك)?ن(?:ه|ها|هم|هن|هما)$|^[وفب]?ان(?:ه|ها|هم|هن|هما)$/u;
const SPEECH: readonly string[] = ["say", "say-that", "say-accuse", "voices", "cite", "according"];

/** Verbs that name a thing of their own (`نشر الجيش قوات`) speak only with a clause or a mark. */
function speaksOf(verb: Item, next: Item | undefined, kind: SourceKind): boolean {
  const slot = verb.sense?.slot ?? "";
  if (verb.tags.includes("shows") && kind === "document") return true;
  if (verb.tags.includes("only-takes")) return next !== undefined && takes(verb, next);
  return slot !== "publish" && slot !== "add" && !verb.tags.includes("say-that");
}

/** Whether something is told right after the verb: then a stranger before it speaks too. */
function tells(items: readonly Item[], cue: number, opener: Opener | null): boolean {
  if (opener !== null && leads(items, cue, opener)) return true;
  const verb = items[cue];
  const next = items[cue + 1];
  return (
    verb !== undefined &&
    next !== undefined &&
    (takes(verb, next) || hasAny(next, EVENTS) || DENIED.has(next.word))
  );
}

function openerSaid(items: readonly Item[], opener: Opener): number {
  const item = items[opener.at];
  if (item === undefined) return 0;
  return item.tags.includes("quote-open") ? item.start : item.end;
}

function saidFrom(
  items: readonly Item[],
  opener: Opener | null,
  complement: "opener" | "object",
  end: number,
): number {
  return complement === "opener" && opener !== null ? openerSaid(items, opener) : end;
}

/** Whether nothing but asides stands between a verb and its opener. */
function leads(items: readonly Item[], cue: number, opener: Opener): boolean {
  let at = afterAsides(items, cue + 1, opener.at);
  if (IN_IT.has(items[at]?.word ?? "")) at++;
  if (at >= opener.at) return true;
  const word = items[at]?.word ?? "";
  // `أشار إلى أن`, `شدد على أن`
  return (
    at === opener.at - 1 && (word === "الي" || word === "علي" || word === "عن" || word === "من")
  );
}

function onward(
  items: readonly Item[],
  cue: number,
  verb: Item,
  opener: Opener | null,
): Spoken | null {
  const prior = items[cue - 1];
  const free =
    verb.conj ||
    prior === undefined ||
    // `بث اللواء تسجيلا قال فيه إن`
    IN_IT.has(items[cue + 1]?.word ?? "") ||
    hasAny(prior, ["comma", "clause", "stop", "quote-close"]) ||
    prior.word === "كما" ||
    isRelative(prior);
  // `يُذكر أن`, `يظهر أن`: nobody speaks
  if (!free || IMPERSONAL.has(verb.word)) return null;
  const weak = verb.tags.includes("say-that") && !verb.tags.includes("say");
  if (weak && !(verb.conj && /^[^يت]/u.test(verb.word))) return null;
  const made = (said: number): Spoken => ({ shape: "on", draft: goesOn(items, cue, said) });
  if (opener !== null && leads(items, cue, opener) && verb.sense?.slot !== "publish")
    return made(openerSaid(items, opener));
  const next = items[cue + 1];
  if (next === undefined || weak || !(verb.conj || IN_IT.has(next.word))) return null;
  const direct =
    takes(verb, next) ||
    (IN_IT.has(next.word) && verb.sense?.slot !== "publish") ||
    (verb.sense?.slot === "deny" && (hasAny(next, EVENTS) || DENIED.has(next.word)));
  return direct ? made(verb.end) : null;
}
const IN_IT: ReadonlySet<string> = new Set(["فيه", "فيها", "خلاله", "خلالها"]);
const IMPERSONAL: ReadonlySet<string> = new Set("يذكر يلاحظ يظهر تجدر".split(" "));
const DENIED: ReadonlySet<string> = new Set(
  "ذلك ما كل وجود وقوع سقوط اي علاقه صحه نيه تورط ضلوع هذه تلك ان".split(" "),
);

function isComma(item: Item | undefined): boolean {
  return item?.tags.includes("comma") ?? false;
}

/** `المجزرة يُعتقد أنها`: a verb of his with a subject of hers is no verb of it; nobody says who believes. */
function isBelieved(
  items: readonly Item[],
  verb: Item,
  { phrase, from }: { readonly phrase: { readonly kind: SourceKind }; readonly from: number },
): boolean {
  const head = items[from];
  return (
    phrase.kind === "unnamed" &&
    head?.word.endsWith("ه") === true &&
    /^[وف]?ي\p{L}+[^ونا\P{L}]$/u.test(verb.word)
  );
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  "فيما",
  "بينما",
  "حيث",
  "كما",
  "حسبما",
  "وفيما",
  "وبينما",
]);

/** `وقال` begins anew; in `أما الوزارة فقالت` the letter belongs to `أما`. */
function joins(items: readonly Item[], at: number): boolean {
  // `ينتظر الأهالي الإنصاف فيما تقول الجهات`: a clause of its own begins before the verb
  if (OPENS_CLAUSE.has(items[at - 1]?.word ?? "")) return true;
  if (items[at]?.conj !== true) return false;
  for (let i = at - 1; i >= 0 && at - i <= 9; i--) if (items[i]?.word === "اما") return false;
  return true;
}
