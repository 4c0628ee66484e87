import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import { isOf, wordClass } from "../../text/traits.ts";
import type { Fired } from "../rule.ts";
import type { ReadSentence } from "../stage.ts";
import { affirmsOn } from "../statements/says-on.ts";
import type { AttributionDraft } from "./draft.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { CONTRASTS, untilContrast } from "./until-contrast.ts";

/** Words that call a report false, folded: "are baseless", `كذب محض`, `عار من الصحة`. */
const FALSE: ReadonlySet<string> = new Set(
  "baseless false untrue unfounded lie lies fabricated fabrication fabrications invention inventions fiction fantasy invented nonsense fake fakes hoax bogus disproved debunked refuted كذب كاذب كاذبه عار عاريه مختلق مختلقه ملفق ملفقه مفبرك مفبركه افتراء اكاذيب اكذوبه شايعه شايعات باطل باطله".split(
    " ",
  ),
);

/** Whether what a source says is called false in the same sentence, or is spoken of inside a denial. */
export function denies(
  sentence: ReadSentence,
  draft: AttributionDraft,
  fired: readonly Fired<AttributionDraft>[],
  k: number,
): boolean {
  if (draft.spokenOf !== true) return false;
  return deniedBy(sentence, fired, k) || calledFalse(sentence.items);
}

/** A denial before it in the sentence has it for its object (`ننفي ما بثته`, "denies the allegation that"). */
export function deniedBy(
  sentence: ReadSentence,
  fired: readonly Fired<AttributionDraft>[],
  k: number,
): boolean {
  if (fired.slice(0, k).some(({ out }) => out.stance === "denied")) return true;
  const own = ownDenial(sentence);
  return own !== null && own.start < (fired[k]?.out.cue.start ?? 0);
}

const WE_DENY = tagList("we-deny");

/** `ننفي مقتل عشرة`: from there to the sentence's end whoever writes denies, and nobody else speaks; to `ونحمل الجيش المسؤولية`, which denies nothing. */
export function ownDenial({ items, end }: ReadSentence): Passage | null {
  // `لم ننكر مقتل تسعة`, "we do not deny": nothing is denied
  const verb = items.find(
    (item, i) => hasOneOf(item, WE_DENY) && items[i - 1]?.tags.includes("neg") !== true,
  );
  if (verb === undefined) return null;
  const from = items.indexOf(verb);
  const on = items.find((_, i) => i > from && affirmsOn(items, i));
  return { start: verb.end, end: on?.start ?? end };
}

function callsFalse(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !MAY_BE_FALSE.has(item.word)) return false;
  if (FALSE.has(item.word)) return true;
  const before = items[at - 1]?.word ?? "";
  // "proved wrong", "were mistaken"
  // "called the figure of 12 dead exaggerated"
  if (WRONG.has(item.word))
    return (
      PROVED.has(before) ||
      item.word === "incorrect" ||
      items.slice(Math.max(0, at - 12), at).some(({ word }) => CALLED.test(word))
    );
  // "the figure of 17 has since been withdrawn"
  if (WITHDRAWN.has(item.word)) return PROVED.has(before) || before === "since";
  // "are not true", `غير صحيح`, `لا أساس`
  if (item.word === "true" || item.word === "accurate") return before === "not";
  if (/^(?:صحيح|دقيق|واقعي|حقيقي)ه?$/u.test(item.word)) return before === "غير";
  // `مبالغ فيه`; else they are sums
  if (item.word === "مبالغ")
    return /^(?:فيه|فيها|به)$/u.test((items[at + 1]?.word ?? "") + (items[at + 1]?.suffix ?? ""));
  return item.word === "اساس" && before === "لا";
}

const WRONG: ReadonlySet<string> = new Set(["wrong", "mistaken", "incorrect", "exaggerated"]);
const CALLED = /^(?:call(?:s|ed|ing)|branded|labell?ed|termed|deemed)$/u;
const WITHDRAWN: ReadonlySet<string> = new Set("withdrawn retracted rescinded".split(" "));
const PROVED: ReadonlySet<string> = new Set(
  "proved proven was were is are be been simply entirely completely".split(" "),
);

/** All words by which {@link callsFalse} may hold. */
const MAY_BE_FALSE: ReadonlySet<string> = new Set([
  ...FALSE,
  ...WRONG,
  ...WITHDRAWN,
  ..."true accurate صحيح صحيحه دقيق دقيقه واقعي واقعيه حقيقي حقيقيه اساس مبالغ".split(" "),
]);

/**
 * What the sentence itself calls untrue: "It is not true that 35 were killed, the mayor said", "There is no truth to reports of
 * 35 deaths", "The report of 35 dead is false, the police said", `ليس صحيحاً أن 35 قتلوا`. Whoever says it says no such number.
 */
export function calledUntrue({ items, end }: ReadSentence): readonly Passage[] {
  const found: Passage[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item !== undefined && isOf(item, MAY_BE_UNTRUE))
      found.push(...untrueAt(items, i, item, end));
  }
  return found;
}

/** What a word calls untrue. Apart from the loop over words: for what it asks of each of them V8 would make room at every word. */
function untrueAt(items: readonly Item[], i: number, item: Item, end: number): readonly Passage[] {
  const found: Passage[] = [];
  // "Officials ruled out that 12 had died"
  const excluded =
    item.word === "ruled" && items[i + 1]?.word === "out" && items[i + 2]?.word === "that";
  if (excluded && !items.slice(Math.max(0, i - 3), i).some(({ tags }) => tags.includes("neg")))
    found.push({ start: item.end, end: untilContrast(items, i + 3, end) });
  // "Contrary to claims of 12 dead, the hospital counted nine"
  if (item.word === "contrary" && items[i + 1]?.word === "to") {
    const comma = items.find(({ tags }, k) => k > i && tags.includes("comma"));
    found.push({ start: item.start, end: comma?.start ?? end });
  }
  // "False reports of 12 dead spread", "a fake video shows 12 killed"
  if (FAKED.has(item.word) && isMaterial(items, i + 1))
    found.push({ start: item.start, end: untilContrast(items, i + 1, end) });
  const to = opensUntruth(items, i);
  if (to !== null) found.push({ start: item.start, end: untilContrast(items, to, end) });
  if (i > 0 && callsFalse(items, i)) {
    const lead = items.slice(0, i).findLastIndex((_, at) => isTalk(items, at));
    // `الرقم كبير، وما يقال غير ذلك كذب`: another clause is called false
    const other = isArabicTalk(items[lead]) && items.slice(lead + 1, i).some(joinsClause);
    const talk = other ? undefined : items[lead];
    if (talk !== undefined) found.push({ start: talk.start, end: item.end });
  }
  return found;
}

/** Where whoever denies goes on to say what is so: ", putting the number at 24", "but 12 were"; null where he does not. */
export function turnIn({ items }: ReadSentence, scope: Passage): number | null {
  for (const [i, item] of items.entries()) {
    if (item.start <= scope.start) continue;
    if (item.start >= scope.end) return null;
    // "Earlier reports of 40 were wrong; 12 died"
    if (items[i - 1]?.tags.includes("semicolon") === true && !goesOnDenying(item))
      return item.start;
    const comma = items[i - 1]?.tags.includes("comma") === true;
    if (CONTRASTS.has(item.word) || (comma && GOES_ON.has(item.word))) return item.start;
    if (GOES_ON_SAYING.has(item.word)) return item.start;
    // `تراجعت عن رقم 17 وقالت إن العدد 15`
    // `تنفي صلتها بالقصف، وإنها تتهم الجيش`
    if ((item.conj && item.tags.includes("say")) || affirmsOn(items, i)) return item.start;
    // "denied it lost 60 soldiers and said 4 were killed"
    // "withdraws its figure of 17 and now speaks of 12"
    const said = items[i + 1]?.word === "now" ? items[i + 2] : items[i + 1];
    if (item.word === "and" && SAID.has(said?.word ?? "")) return said?.start ?? null;
  }
  return null;
}
/** "denied killing 12; nor had it wounded nine" */
function goesOnDenying({ word, tags }: Item): boolean {
  return (
    word === "nor" || word === "or" || word === "and" || word === "that" || tags.includes("neg")
  );
}

const GOES_ON: ReadonlySet<string> = new Set(
  "putting placing saying stating giving insisting adding claiming acknowledging admitting confirming counting".split(
    " ",
  ),
);

/** `نفى سقوط 60 قتيلاً مؤكداً مقتل 4`: participles of saying, folded; they need no comma. */
const GOES_ON_SAYING: ReadonlySet<string> = new Set(
  "موكدا مشددا موضحا مشيرا قايلا مضيفا لافتا معلنا معترفا مقرا مبينا كاشفا موكده مشدده موضحه مشيره قايله مضيفه لافته معلنه معترفه مقره مبينه كاشفه".split(
    " ",
  ),
);
const SAID: ReadonlySet<string> = new Set(
  "said says added confirmed acknowledged admitted insisted put puts told claimed announced reported speaks spoke gives gave counts counted lists".split(
    " ",
  ),
);

const FAKED: ReadonlySet<string> = new Set(
  "false fake fabricated bogus doctored baseless untrue unfounded invented".split(" "),
);
/** What is faked, with what it tells behind it. */
function isMaterial(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word ?? "";
  return (
    MATERIAL.has(items[at]?.word ?? "") &&
    (TALK_OF.has(next) || CLAIMING.has(next) || /^(?:show|tell|speak)(?:s|ed|ing)?$/u.test(next))
  );
}
const MATERIAL: ReadonlySet<string> = new Set(
  "report reports claim claims video videos photo photos picture pictures image images clip clips post posts list statement message messages story stories news rumour rumours rumors allegation allegations".split(
    " ",
  ),
);

/** "to say that 12 men who were held are gunmen": the men are known, and what they are is untrue. */
function isOfThose(items: readonly Item[], at: number): boolean {
  const count = items.findIndex((item, i) => i > at && item.tags.includes("count"));
  return count > 0 && /^(?:who|that|which)$/u.test(items[count + 1]?.word ?? "");
}

/** "not true that", "no truth to", `ليس صحيحاً أن`, `لا صحة لما`: the index behind it; null where none begins. */
function opensUntruth(items: readonly Item[], at: number): number | null {
  const first = items[at]?.word ?? "";
  // "wrongly reported that 12 had died"
  if (WRONGLY.has(first)) return items[at + 1]?.tags.includes("say") === true ? at + 2 : null;
  if (!UNTRUTH.has(first)) return null;
  const [second, third] = [items[at + 1]?.word ?? "", items[at + 2]?.word ?? ""];
  switch (first) {
    case "ليس":
      return TRUE.has(second) ? at + 2 : null;
    case "مو":
    case "مش":
    case "موش":
      return TRUE.has(second) || second === "مظبوط" || second === "صح" ? at + 2 : null;
    case "غير":
      return TRUE.has(second) && third === "ان" ? at + 3 : null;
    case "لا":
      return second === "صحه" || second === "اساس" ? at + 2 : null;
    case "not":
      return second === "true" ? behindSaying(items, at + 2) : null;
    case "no":
      return second === "truth" || second === "basis" ? at + 2 : null;
    // "An earlier version of this report said 400 people were killed": corrected since
    case "earlier":
    case "previous":
      return VERSIONS.has(second) ? at + 2 : null;
    case "نسخه":
    case "صيغه":
      return second === "سابقه" ? at + 2 : null;
    default:
      // "it would be wrong to say that 12 men who were held are gunmen"
      return items[at - 1]?.word === "be" && isOfThose(items, at)
        ? null
        : behindSaying(items, at + 1);
  }
}

/** "wrong that", "wrong to say that", "untrue to claim": behind these words; null where they do not stand there. */
function behindSaying(items: readonly Item[], at: number): number | null {
  if (items[at]?.word === "that") return at + 1;
  if (items[at]?.word !== "to" || !TO_SAY.has(items[at + 1]?.word ?? "")) return null;
  return items[at + 2]?.word === "that" ? at + 3 : at + 2;
}
const TO_SAY: ReadonlySet<string> = new Set("say claim report suggest write".split(" "));
const WRONGLY: ReadonlySet<string> = new Set(
  "wrongly falsely mistakenly erroneously incorrectly untruthfully".split(" "),
);
const UNTRUTH: ReadonlySet<string> = new Set(
  "ليس مو مش موش غير لا not no untrue false incorrect wrong earlier previous نسخه صيغه".split(" "),
);
const TRUE: ReadonlySet<string> = new Set(["صحيح", "صحيحا"]);
const VERSIONS: ReadonlySet<string> = new Set(["version", "edition", "draft"]);

/** All words at which {@link calledUntrue} may find something: asked of every word of a report. */
const MAY_BE_UNTRUE = wordClass([
  "ruled",
  "contrary",
  ...FAKED,
  ...WRONGLY,
  ...UNTRUTH,
  ...MAY_BE_FALSE,
]);

/** "the report of", "claims that": talk about something, the head of what is called false. */
function isTalk(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word ?? "";
  // `الرقم المتداول، 40 قتيلاً، غير صحيح`
  if (isArabicTalk(items[at])) return true;
  const word = items[at]?.word ?? "";
  return (TALK.has(word) && TALK_OF.has(next)) || (CLAIMING.has(word) && next === "that");
}
const TALK: ReadonlySet<string> = new Set(
  "report reports claim claims talk rumour rumours rumor rumors story stories figure number toll count tally estimate news allegation allegations assertion suggestion".split(
    " ",
  ),
);
function joinsClause({ conj, word }: Item): boolean {
  return conj || word.startsWith("وما") || word === "وان";
}

function isArabicTalk(item: Item | undefined): boolean {
  if (item === undefined) return false;
  return ARABIC_TALK.has(item.def ? `ال${item.word}` : item.word);
}
const ARABIC_TALK: ReadonlySet<string> = new Set(
  "الرقم الارقام الخبر الاخبار الانباء المزاعم الحديث الادعاء الادعاءات الشايعات الروايه خبر نبا انباء اخبار مزاعم شايعات".split(
    " ",
  ),
);
const TALK_OF: ReadonlySet<string> = new Set(["of", "that", "about"]);
/** "posts claiming that 12 were killed are fake" */
const CLAIMING: ReadonlySet<string> = new Set(
  "claiming alleging saying suggesting reporting".split(" "),
);

/** Something in the sentence is called false. */
export function calledFalse(items: readonly Item[]): boolean {
  return items.some((_, i) => i > 0 && callsFalse(items, i));
}

/** "That is a lie.", `وهذا غير صحيح.`: the sentence calls the one before it false, and says nothing else. */
export function falseBefore(sentence: ReadSentence): boolean {
  const { items } = sentence;
  const first = items[0]?.word ?? "";
  if (items.length > 9 || !POINTS.has(first)) return false;
  return calledFalse(items);
}
const POINTS: ReadonlySet<string> = new Set(
  "that this it these هذا هذه وهذا وهذه ذلك وذلك وهو فهذا وهي".split(" "),
);
