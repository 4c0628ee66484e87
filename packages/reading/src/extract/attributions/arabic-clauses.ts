import type { SourceKind } from "../../model/source.ts";
import type { Item } from "../../text/item.ts";
import { isHadByPlace } from "../names/place-phrase.ts";
import type { Match } from "../rule.ts";
import { actorBeside, actorOf } from "./arabic-actor.ts";
import { issuerBefore } from "./arabic-issued-paper.ts";
import { isOfWas } from "./arabic-past.ts";
import { openerAfter, type Opener } from "./arabic-complement.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import { asksBeside } from "./arabic-asked.ts";
import { arabicDraft, goesOn, isNegated } from "./arabic-draft.ts";
import { isSaidOfThem } from "./arabic-thought.ts";
import { isUnsaid } from "./arabic-unsaid.ts";
import { afterAsides, subjectAfter, type Subject } from "./arabic-subject.ts";
import { subjectBefore } from "./arabic-subject-before.ts";
import { receiverOf } from "./arabic-received.ts";
import { takes } from "./arabic-takes.ts";
import { causes, EVENTS, hasAny, isRelative, isSoMany } from "./arabic-words.ts";
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

/**
 * `إن سجل القوات خال من الاعتداءات`: behind `إن` stands a noun, and a verb only behind `بعد أن`; `وصفت جراح ثلاثة بالخطيرة`: wounds, written like a surgeon.
 */
function isNoVerb(items: readonly Item[], cue: number, verb: Item): boolean {
  const [earlier, before, next, after] = [
    items[cue - 2],
    items[cue - 1],
    items[cue + 1],
    items[cue + 2],
  ];
  if (verb.word === "سجل")
    return before?.tags.includes("that") === true && !AFTER_WHICH.has(earlier?.word ?? "");
  if (!/^[يت]?وصف(?:ت|وا)?$/u.test(verb.word) || next?.word !== "جراح") return false;
  return after?.chunk?.kind === "quantity" || after?.chunk?.kind === "count";
}
const AFTER_WHICH: ReadonlySet<string> = new Set("بعد قبل منذ عقب سبق فور".split(" "));

/** Not `من`, which is "who" before a verb. */
const PREPOSITIONS: ReadonlySet<string> = new Set(["علي", "في", "الي", "عن", "مع"]);

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

/** `اكتفى رئيس اللجنة بالقول إن`, `ردت الشركة بقولها: «…»`. */
export function bySaying({ items, from }: Match): AttributionDraft | null {
  return besides(items, from)?.draft ?? null;
}

function ofShape({ items, from }: Match, shape: Shape): AttributionDraft | null {
  const spoken = readOnce(items, from);
  return spoken?.shape === shape ? spoken.draft : null;
}

/** Five rules ask the same of one verb: it is read once a sentence. */
function readOnce(items: readonly Item[], cue: number): Spoken | null {
  const read = READ.get(items) ?? new Map<number, Spoken | null>();
  READ.set(items, read);
  const known = read.get(cue);
  if (known !== undefined) return known;
  const spoken = clauseAt(items, cue);
  read.set(cue, spoken);
  return spoken;
}
const READ = new WeakMap<readonly Item[], Map<number, Spoken | null>>();

function clauseAt(items: readonly Item[], cue: number): Spoken | null {
  const verb = items[cue];
  if (verb === undefined || verb.def) return null;
  // `ضربة على تجمع مدني`: behind a preposition stands a noun
  if (PREPOSITIONS.has(items[cue - 1]?.word ?? "")) return null;
  // `فروا بعد نشر قضبان النافذة`: a deed, and nothing published
  if (verb.word === "نشر" && /^(?:بعد|قبل|عقب|اثر)$/u.test(items[cue - 1]?.word ?? "")) return null;
  // `نفق ما يقدر بنحو 3000 رأس`, `عددهم يبلغ 1,940`: so many, and nobody speaks
  if (isSoMany(items, cue) || isHadByPlace(items, cue)) return null;
  // `خبير توقع 24 قتيلاً` foresees them
  if (causes(items, cue) && subjectBefore(items, cue, true)?.phrase.known !== true) return null;
  const still = onAndOn(items, cue, verb);
  if (still !== null || verb.prep !== "") return still;
  if (isUnsaid(items, cue, verb)) return null;
  if (isNoVerb(items, cue, verb)) return null;
  // `لم ينف رئيس البلدية`, `لا يستبعد` speak; `لم تعلن` does not
  // and `لا تعترف إلا بثلاثة`
  const but = items.slice(cue + 1, cue + 3).some(({ word }) => word === "الا" || word === "سوي");
  const granted = (verb.sense?.slot === "deny" || but) && isNegated(items, cue);
  if (isNegated(items, cue) && !granted) return null;
  // `قال إنه أبلغ الإدارة بأن`: the pronoun is who told, and who stands behind the verb was told
  if (PRONOUN.test(items[cue - 1]?.word ?? "") && verb.sense?.stance !== "denied") return null;
  if (verb.tags.includes("while-saying")) return besides(items, cue);
  if (isSaidOfThem(items, cue, verb)) return null;
  const only = verb.tags.includes("say") || verb.tags.includes("say-accuse");
  // `وصف مسؤول الوضع بأنه صعب`: the clause tells of the object
  const opener = only || verb.tags.includes("say-that") ? openerAfter(items, cue) : null;
  const shows = verb.tags.includes("shows");
  if (!only && !shows && verb.tags.includes("say-that") && opener?.is !== "clause") return null;
  const relative = isRelative(items[cue - 1]);
  if (relative && isAside(items, cue, opener)) return null;
  // `رواية أدلى بها المختار`: what stands before is what he said
  if (
    OF_IT.has(items[cue + 1]?.word ?? "") &&
    arabicPhrase(items, cue + 2, items.length, "strict") !== null
  )
    return null;
  // `نشر ناشط صوراً قال إنها`, `بث التنظيم تسجيلاً قال إنه`: of what he did he says it
  const shown = ofIt(items, cue, opener);
  if (shown !== null) return shown;
  const first = joins(items, cue) ? null : subjectBefore(items, cue, tells(items, cue, opener));
  const paper = first?.phrase.kind === "document" && first.phrase.to === cue;
  // `أصدرت إدارة السد بياناً قالت فيه إن`: the paper is hers, and she speaks in it
  if (paper && IN_IT.has(items[cue + 1]?.word ?? ""))
    return inPaper(items, cue, first.from, opener);
  const issued = inIssued(items, cue, opener);
  if (issued !== null) return issued;
  // `تسجيل صوتي بُثّ فجراً`: it was broadcast
  const before = paper && SENT.test(verb.word) ? null : first;
  if (before !== null && isBelieved(items, verb, before)) return null;
  // `200 جندي نُشروا في الغابة`: sent there, and nothing published
  if (before?.phrase.counts === true && verb.tags.includes("deploy") && opener === null)
    return null;
  // `حمّلت الشبكة الجيش المسؤولية، وطالبت الأمم المتحدة بفتح تحقيق`: of whom she asks it
  if (asksBeside(items, cue)) return { shape: "on", draft: goesOn(items, cue, verb.end) };
  const adjacent =
    before !== null &&
    !relative &&
    (!isComma(items[cue - 1]) || isOfWas(items, before.from, before.phrase.to, cue));
  const after = adjacent ? null : subjectAfter(items, cue, opener);
  if (after !== null && !(relative && before !== null && !after.phrase.known)) {
    if (after.complement === "object" && !speaksOf(items, verb, after)) return null;
    if (SENT.test(verb.word) && after.phrase.kind === "document") return null;
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
    // `سكان أشاروا السبت، إلى هجوم`
    const next = items[afterAsides(items, cue + 1, items.length)];
    if (next === undefined || (needsOwn(verb) && said === verb.end && !takes(verb, next)))
      return null;
    const draft = arabicDraft(items, before.from, before.phrase, cue, "forward", said);
    const papers = before.phrase.kind === "document" || before.phrase.kind === "unnamed";
    const got = papers ? receiverOf(items, before.from) : null;
    if (got === null) return { shape: "before", draft };
    const outer = arabicDraft(items, before.from, got, cue, "forward", said);
    return { shape: "before", draft: { ...outer, citing: before.phrase } };
  }
  const on = onward(items, cue, verb, opener);
  const actor = on === null ? null : actorOf(items, cue);
  if (on === null || actor === null) return on;
  const { shape, draft } = on;
  return {
    shape,
    draft: arabicDraft(items, actor.from, actor.phrase, cue, "forward", draft.said),
  };
}

/** `وقال المرصد، ومقره غريان، والذي يوثق الأحداث منذ عام 2011، إن`: between commas is told who he is; what he says belongs to the verb before. */
function isAside(items: readonly Item[], cue: number, opener: Opener | null): boolean {
  if (opener?.is !== "clause" || !isComma(items[opener.at - 1]) || opener.at < cue + 3)
    return false;
  return (
    isComma(items[cue - 2]) && items.slice(0, cue - 2).some(({ tags }) => tags.includes("say"))
  );
}

const PRONOUN = /^[وفب]?(?:لا|لك)?ن(?:ه|ها|هم|هن|هما)$|^[وفب]?ان(?:ه|ها|هم|هن|هما)$/u;

/** Verbs that name a thing of their own (`نشر الجيش قوات`) speak only with a clause or a mark. */
function speaksOf(items: readonly Item[], verb: Item, { phrase, from }: Subject): boolean {
  const { to } = phrase;
  const slot = verb.sense?.slot ?? "";
  // `أظهرت بيانات المنظمة مقتل`: the paper shows it, and whoever made it speaks
  if (verb.tags.includes("shows") && items[from]?.tags.includes("document") === true) return true;
  if (verb.tags.includes("only-takes")) {
    // `طالبت والدة المفقود | السلطات | بالكشف`
    const told = arabicPhrase(items, to, items.length, "strict")?.to ?? to;
    return [items[to], items[told]].some((next) => next !== undefined && takes(verb, next));
  }
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

/** `رد المتحدث على الأسئلة قائلاً:`, `قال … قائلاً`: who does it says it; else the last speaker goes on. */
function besides(items: readonly Item[], cue: number): Spoken | null {
  const opener = openerAfter(items, cue);
  if (opener === null || !leads(items, cue, opener)) return null;
  const said = openerSaid(items, opener);
  const actor = actorBeside(items, cue);
  return onBy(items, cue, actor, said);
}

function ofIt(items: readonly Item[], cue: number, opener: Opener | null): Spoken | null {
  const [prior, that] = [items[cue - 1], items[cue + 1]];
  if (opener?.at !== cue + 1 || that === undefined || !/^ان(?:ه|ها|هم|هما)$/u.test(that.word))
    return null;
  const thing = prior?.chunk === null && !prior.def && /\p{L}{3}ا$/u.test(prior.word);
  const actor = thing && items[cue]?.conj === false ? actorBeside(items, cue - 1) : null;
  if (actor === null) return null;
  return {
    shape: "on",
    draft: arabicDraft(items, actor.from, actor.phrase, cue, "forward", that.end),
  };
}

/** Who made the paper in which somebody speaks: the subject of the verb before it, on either side. */
function inPaper(
  items: readonly Item[],
  cue: number,
  at: number,
  opener: Opener | null,
): Spoken | null {
  // `أصدرت الوزارة بياناً نفت فيه مقتل 12`: what she denies is no clause
  const denies = items[cue]?.sense?.stance === "denied";
  const clause = opener !== null && leads(items, cue, opener);
  if (!clause && !denies) return null;
  const said = clause ? openerSaid(items, opener) : (items[cue + 1]?.end ?? 0);
  const actor = actorBeside(items, at) ?? (at < 2 ? null : subjectBefore(items, at - 1, true));
  return onBy(items, cue, actor, said);
}

/** `أصدرت الوزارة، بيانا، قالت فيه إن`, `نشرت إحصائية جديدة، تفيد بأن`: the paper stands apart, and she who issued it speaks. */
function inIssued(items: readonly Item[], cue: number, opener: Opener | null): Spoken | null {
  const inIt = IN_IT.has(items[cue + 1]?.word ?? "");
  if (items[cue]?.conj !== false || !isComma(items[cue - 1])) return null;
  const clause = opener !== null && leads(items, cue, opener);
  if (!clause && !(inIt && items[cue]?.sense?.stance === "denied")) return null;
  const issuer = issuerBefore(items, cue);
  const said = clause ? openerSaid(items, opener) : (items[cue + 1]?.end ?? 0);
  return issuer === null ? null : onBy(items, cue, issuer, said);
}

/** Said by whoever did it, else by the last speaker. */
function onBy(
  items: readonly Item[],
  cue: number,
  actor: ReturnType<typeof subjectBefore>,
  said: number,
): Spoken {
  const draft =
    actor === null
      ? goesOn(items, cue, said)
      : arabicDraft(items, actor.from, actor.phrase, cue, "forward", said);
  return { shape: "on", draft };
}
const OF_IT: ReadonlySet<string> = new Set(["به", "بها", "عنه", "عنها"]);
const SENT = /^(?:بث|نشر|اذيع|تداول|ارسل)ت?$/u;

/** `كان يتحدث من أمام السد` tells nothing; `عبر عن` does. */
function needsOwn(verb: Item): boolean {
  return verb.tags.includes("only-takes") || verb.sense?.slot === "about";
}

/** `عاد الوزير ليؤكد أن`, `مضى القائد يقول: «…»`: the verb before goes on, comes back or begins, and who does it speaks. */
function onAndOn(items: readonly Item[], cue: number, verb: Item): Spoken | null {
  if (verb.conj || !/^[يت]/u.test(verb.word)) return null;
  if (verb.prep !== "ل" && !items.slice(Math.max(0, cue - 8), cue).some(isGoing)) return null;
  const actor = actorBeside(items, cue);
  if (actor === null || actor.phrase.to !== cue) return null;
  const does = items[actor.from - 1];
  const goes = does !== undefined && isGoing(does);
  if (!(verb.prep === "ل" || (verb.prep === "" && goes))) return null;
  const opener = openerAfter(items, cue);
  if (opener === null || !leads(items, cue, opener)) return null;
  const said = openerSaid(items, opener);
  const shape = opener.is === "clause" ? "clause" : "mark";
  return { shape, draft: arabicDraft(items, actor.from, actor.phrase, cue, "forward", said) };
}
function isGoing({ word }: Item): boolean {
  return GOES.has(word.replace(/^[وف]/u, "").replace(/ت$/u, ""));
}
const GOES: ReadonlySet<string> = new Set(
  "مضي مض راح اخذ ظل عاد بدا استمر واصل شرع خرج انبري طفق".split(" "),
);

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
  // `وأضاف، أن «…»`
  if (opener.at === cue + 2 && isComma(items[cue + 1])) return true;
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
  // `رقم شكك فيه خبراء`: they doubt it
  const voices = verb.tags.includes("voices");
  const free =
    verb.conj ||
    prior === undefined ||
    // `بث اللواء تسجيلا قال فيه إن`
    (!voices && IN_IT.has(items[cue + 1]?.word ?? "")) ||
    hasAny(prior, ["comma", "clause", "stop", "quote-close"]) ||
    JOINTS.has(prior.word) ||
    isRelative(prior) ||
    BUT_HE.test(prior.word) ||
    isEarlier(items, cue);
  // `يُذكر أن`, `يظهر أن`: nobody speaks
  if (!free || IMPERSONAL.has(verb.word)) return null;
  const weak = verb.tags.includes("say-that") && !verb.tags.includes("say");
  if (weak && !(verb.conj && /^[^يت]/u.test(verb.word))) return null;
  const made = (said: number): Spoken => ({ shape: "on", draft: goesOn(items, cue, said) });
  // `وكتبت على صفحتها الرسمية «…»`: who writes says it, where who publishes may show anything
  const writes = opener?.is === "mark" && WRITES.test(verb.word);
  if (opener !== null && leads(items, cue, opener) && (verb.sense?.slot !== "publish" || writes))
    return made(openerSaid(items, opener));
  const next = items[cue + 1];
  const but = BUT_HE.test(prior?.word ?? "");
  if (next === undefined || weak || !(verb.conj || but || (!voices && IN_IT.has(next.word))))
    return null;
  const direct =
    takes(verb, next) ||
    // `ويقدرون عدد الماشية بألفين`
    (verb.sense?.slot === "estimate" && next.tags.includes("toll")) ||
    (!voices && IN_IT.has(next.word) && verb.sense?.slot !== "publish") ||
    (verb.sense?.slot === "deny" && (hasAny(next, EVENTS) || DENIED.has(next.word) || isHis(next)));
  return direct ? made(verb.end) : null;
}
/** `وفي وقت سابق أفادت بأن`, `ولاحقاً قالت إن`: nothing but the time stands before the verb in its sentence. */
function isEarlier(items: readonly Item[], cue: number): boolean {
  return (
    cue > 0 &&
    cue <= LONGEST_TIME &&
    items.slice(0, cue).every(({ chunk, word }) => chunk === null && EARLIER.has(word))
  );
}
const LONGEST_TIME = 4;
const EARLIER: ReadonlySet<string> = new Set(
  "في وقت سابق لاحق سابقا لاحقا قبل بعد ذلك قبلها بعدها قد".split(" "),
);
const WRITES = /^(?:كتب|غرد|دون)(?:ت|وا)?$/u;

/** `أنكر مشاركتهم`: a thing of somebody's is no subject. */
function isHis(item: Item): boolean {
  return item.suffix !== "" || (item.sense === null && /\p{L}{4}(?:ه|ها|هم|هما)$/u.test(item.word));
}
const BUT_HE = /^(?:و?لكن|ا?لا ان)(?:ه|ها|هم|هما)$/u;
const JOINTS: ReadonlySet<string> = new Set(["كما", "اذ", "حيث", "ثم"]);
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
