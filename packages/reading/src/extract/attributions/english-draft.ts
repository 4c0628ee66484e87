import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, Reach, SourcePhrase } from "./draft.ts";
import { isArticle, PREPOSITIONS } from "./english-words.ts";

/** A draft of `source` with its cue; `opening` is the item with which the attributing words begin. */
export function englishDraft(
  items: readonly Item[],
  opening: number,
  source: SourcePhrase,
  cueAt: number,
  reach: Reach,
  saidAt?: number,
): AttributionDraft {
  const cue = items[cueAt];
  const next = items[cueAt + 1];
  const first = items[opening];
  const before = items[opening - 1];
  const { words, id, kind, body, called } = source;
  const said = saidAt ?? saidAfter(items, cueAt) ?? words.end;
  const deed = isDeed(items, cueAt);
  return {
    words,
    id,
    kind,
    body,
    cue: cue === undefined ? words : span(cue),
    reach,
    opens: Math.min(first?.start ?? words.start, words.start),
    joined:
      before === undefined ||
      JOINS.has(before.word) ||
      // "…, the army said, with the rebels saying that they lost five"
      (before.word === "with" && cue?.word.endsWith("ing") === true) ||
      hasAny(before, ["clause"]) ||
      isJoinedBeforeTime(items, opening - 1) ||
      tellsWhatCameBefore(items, opening) ||
      // "…, however, locals claim"
      (before.tags.includes("comma") && SETS_OFF.has(items[opening - 2]?.word ?? "")),
    said,
    stance: next?.word === "responsibility" ? "reported" : (cue?.sense?.stance ?? "reported"),
    ...(called === undefined ? {} : { called }),
    ...(deed ? { ofDeed: true } : {}),
  };
}

/**
 * "The ministry announced that no more than 31 died, after the union reported 70", "freed two captives in a raid which the office said left 20 dead": the narrator
 * tells what others had said before, or say of the deed.
 */
function tellsWhatCameBefore(items: readonly Item[], opening: number): boolean {
  const at = isArticle(items[opening - 1]) ? opening - 2 : opening - 1;
  const [word, before] = [items[at], items[at - 1]];
  if (word === undefined || before === undefined) return false;
  if (word.word === "which") return !hasAny(before, ["comma", "func", "say"]);
  return word.word === "after" && before.tags.includes("comma");
}

/** "denied any responsibility for", "claimed responsibility for", "denies involvement in": the deed is presumed, and its toll is nobody's there. */
function isDeed(items: readonly Item[], cueAt: number): boolean {
  // "claimed responsibility for the attack, saying it had killed forty": then it does say
  // "denied carrying out strikes which rebels said killed 100": others say that
  for (let i = cueAt + 1; i < items.length; i++)
    if (items[i]?.tags.includes("say") === true && hasAny(items[i - 1] ?? NONE, OPENS_SAYING))
      return false;
  if (isDeniedAsTheirs(items, cueAt) || isDeniedBeside(items, cueAt)) return true;
  if (claimsDeaths(items, cueAt)) return false;
  for (const [i, { word, chunk }] of items.slice(cueAt + 1, cueAt + 6).entries()) {
    if (DEEDS.has(word)) return !(word.endsWith("ing") && isSubject(items, cueAt + i + 2));
    // "denied on Saturday carrying out"
    if (!BEFORE_DEED.has(word) && chunk?.kind !== "date") return false;
  }
  return false;
}

/** "said shelling | killed 12", "confirmed bombing | in Olm had killed": the subject of a clause, and no deed of whoever speaks. */
function isSubject(items: readonly Item[], behind: number): boolean {
  for (const [i, item] of items.slice(behind, behind + WHO).entries()) {
    if (hasAny(item, ["aux", "pred"])) return true;
    if (i === 0 && !PLACED.has(item.word)) return false;
    if (hasAny(item, ENDS) || hasAny(item, ["that"]) || item.word.startsWith("wh")) return false;
  }
  return false;
}
const PLACED: ReadonlySet<string> = new Set("in on near at around of outside".split(" "));

/**
 * "Denied reports that it was responsible for a strike that killed 23", "denied being behind": that it was they is denied, and not how many died. "Denies its
 * warplanes killed 23" denies both.
 */
function isDeniedAsTheirs(items: readonly Item[], cueAt: number): boolean {
  if (items[cueAt]?.sense?.stance !== "denied") return false;
  let at = cueAt + 1;
  while (REPORTS.has(items[at]?.word ?? "") || items[at]?.chunk?.kind === "date") at++;
  if (items[at]?.tags.includes("that") === true) at++;
  const from = at;
  while (at < from + WHO && !IS.has(items[at]?.word ?? "")) {
    const item = items[at];
    if (item === undefined || hasAny(item, ENDS)) return false;
    at++;
  }
  const [first, second] = items.slice(from, at);
  const who = first?.word === "the" ? second : first;
  const isTheirs = items[at]?.word === "being" || THEY.has(who?.word ?? "");
  const behind = items[at + 1]?.word === "directly" ? at + 2 : at + 1;
  const isAnswerable = ANSWERABLE.has(items[behind]?.word ?? "");
  // "denied that police were involved in clashes and that 23 were killed", "is behind with its count"
  const goesOn = items.some(
    ({ word }, i) => i > behind && word === "that" && items[i - 1]?.word === "and",
  );
  return isTheirs && isAnswerable && !goesOn && items[behind + 1]?.word !== "with";
}
/** "Families dispute the passenger list as the toll reaches 19": the list is, and the toll is told beside it. */
function isDeniedBeside(items: readonly Item[], cueAt: number): boolean {
  if (items[cueAt]?.sense?.stance !== "denied") return false;
  for (let i = cueAt + 1; i < cueAt + BESIDE; i++) {
    const { chunk, word, tags } = items[i] ?? { chunk: null, word: "", tags: ["stop"] };
    if (hasAny({ tags }, ["that", "say", "stop", "toll"]) || isNumber(chunk)) return false;
    if (word !== "as" || i === cueAt + 1) continue;
    const behind = items.slice(i + 1, i + BESIDE);
    const toll = behind.findIndex((one) => hasAny(one, ["toll", "toll-word", "toll-noun"]));
    return toll >= 0 && behind.slice(toll + 1).some((one) => one.tags.includes("reach"));
  }
  return false;
}
function isNumber(chunk: Item["chunk"]): boolean {
  return chunk?.kind === "count" || chunk?.kind === "quantity";
}
/** Items from "dispute" to "as", and from there to what the toll reached. */
const BESIDE = 8;

/** "Claimed responsibility for the deaths of 57 soldiers": that so many died is what is claimed. */
function claimsDeaths(items: readonly Item[], cueAt: number): boolean {
  if (items[cueAt]?.sense?.stance === "denied") return false;
  const at = items.findIndex(({ word }, i) => i > cueAt && word === "responsibility");
  if (at < 0 || at > cueAt + 3 || items[at + 1]?.word !== "for") return false;
  const noun = items[at + 2]?.word === "the" ? items[at + 3] : items[at + 2];
  return /^(?:deaths?|killings?|murders?|abductions?|kidnappings?)$/u.test(noun?.word ?? "");
}
/** Items of who is said to have done it. */
const WHO = 5;
const REPORTS: ReadonlySet<string> = new Set(
  "reports claims allegations accusations charges suggestions any the all".split(" "),
);
const IS: ReadonlySet<string> = new Set("was were is are been being".split(" "));
const THEY: ReadonlySet<string> = new Set(
  "it they he she its their his her forces troops warplanes planes jets aircraft fighters soldiers police".split(
    " ",
  ),
);
const ANSWERABLE: ReadonlySet<string> = new Set("responsible behind involved complicit".split(" "));

const NONE: { readonly tags: readonly string[] } = { tags: [] };
const OPENS_SAYING: readonly string[] = ["comma", "func", "clause"];
const DEEDS: ReadonlySet<string> = new Set(
  "responsibility involvement complicity blame guilt carrying conducting launching bombing striking shelling targeting attacking hitting firing staging mounting".split(
    " ",
  ),
);
const BEFORE_DEED: ReadonlySet<string> = new Set(
  "any all its his her their the direct no full sole joint on having".split(" "),
);
/** "…, while a day earlier the union said", "but on Sunday the union said": a time stands between. */
function isJoinedBeforeTime(items: readonly Item[], at: number): boolean {
  let time = false;
  for (let i = at; i > 0 && at - i <= TIME; i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (SETS_AGAINST.has(item.word)) return time;
    if (item.chunk?.kind === "date" || TIMES.has(item.word)) time = true;
    else if (!isArticle(item) && !IN_TIME.has(item.word)) return false;
  }
  return false;
}
/** Items between the conjunction and who speaks. */
const TIME = 6;
const SETS_AGAINST: ReadonlySet<string> = new Set("while whereas but".split(" "));
const TIMES: ReadonlySet<string> = new Set(
  "earlier later previously yesterday then afterwards hours days weeks".split(" "),
);
const IN_TIME: ReadonlySet<string> = new Set(
  "on in at day week hour same previous late early just only few".split(" "),
);
const SETS_OFF: ReadonlySet<string> = new Set("however meanwhile nevertheless".split(" "));
const JOINS: ReadonlySet<string> = new Set(
  "and but while whereas although though however meanwhile".split(" "),
);

/** After the verb and its "that"; "told Reuters that" first names who was told. */
function saidAfter(items: readonly Item[], cueAt: number): number | undefined {
  const after = afterListener(items, cueAt);
  const next = items[after];
  // "told reporters on Monday that"
  for (let i = after; i < Math.min(items.length, after + 4); i++) {
    // "denied this, insisting that", "rejects this and says that": another verb's
    if (hasAny(items[i] ?? NONE, ENDS)) break;
    if (i > after && items[i]?.tags.includes("say") === true && items[i - 1]?.word === "and") break;
    // "disputed that, insisting": there it stands for what was said before
    if (items[i]?.tags.includes("that") === true && !hasAny(items[i + 1] ?? NONE, ENDS))
      return items[i]?.end;
  }
  return after > cueAt + 1 && next !== undefined ? next.start : items[cueAt]?.end;
}

const ENDS: readonly string[] = ["comma", "stop", "clause"];

/** Verbs that first name who listens. */
const TELLING: ReadonlySet<string> = new Set(
  "told tells assured informed reminded notified reminds".split(" "),
);

/** "told", "assured": a verb behind which whoever listens is named. */
export function isTelling(verb: Item | undefined): boolean {
  return TELLING.has(verb?.word ?? "");
}

/** Index after the verb and, after "told", after the listener ("told Valley News", "told us", "told the court"). */
function afterListener(items: readonly Item[], cueAt: number): number {
  if (!TELLING.has(items[cueAt]?.word ?? "")) return cueAt + 1;
  let i = cueAt + 1;
  const first = items[i];
  if (first === undefined) return i;
  if (LISTENERS.has(first.word)) return i + 1;
  if (first.chunk?.kind === "name") return behindMedium(items, i + 1);
  while (isArticle(items[i])) i++;
  const definite = isArticle(items[i - 1]);
  if (items[i]?.chunk?.kind === "name") return behindMedium(items, i + 1);
  for (let n = 0; n < 4; n++, i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) break;
    // "told the Rayhan Observer", "told the protesters": a noun for people that counts nobody here
    const people = definite && item.tags.includes("counted") && !hasAny(item, CLOSES_LISTENER);
    if (hasAny(item, AFTER_TAGS) && !people) break;
    if (n > 0 && AFTER_LISTENER.has(item.word)) break;
  }
  return i;
}
/** "told the SANA | news agency": what the listener is, behind its name. */
function behindMedium(items: readonly Item[], at: number): number {
  let i = at;
  while (i - at < 3 && items[i]?.chunk === null && MEDIUM.test(items[i]?.word ?? "")) i++;
  return i;
}
const MEDIUM =
  /^(?:state|news|agency|agencies|television|tv|radio|newspaper|paper|daily|website|channel|network|broadcaster|magazine)$/u;

const LISTENERS: ReadonlySet<string> = new Set(
  "us me them him her reporters journalists parliament lawmakers".split(" "),
);
const AFTER_TAGS: readonly string[] = [
  "comma",
  "stop",
  "clause",
  "that",
  "pronoun",
  "quote",
  "func",
  "article",
  "counted",
  "neg",
];
const CLOSES_LISTENER: readonly string[] = AFTER_TAGS.filter((tag) => tag !== "counted");
const AFTER_LISTENER: ReadonlySet<string> = new Set("he she they it there no all".split(" "));

/** "…," the spokesman told rebel television channel Olm TV.: nobody but who listens stands between the verb and the end. */
function listensToTheEnd(items: readonly Item[], cue: number): boolean {
  if (!TELLING.has(items[cue]?.word ?? "")) return false;
  for (let i = cue + 1; i <= Math.min(items.length, cue + LONGEST_LISTENER); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return i > cue + 1;
    if (item.chunk !== null && item.chunk.kind !== "name") return false;
    if (item.chunk === null && hasAny(item, CLAUSE_OPENS)) return false;
  }
  return false;
}
/** Items of whoever listens: "rebel television channel Olm TV". */
const LONGEST_LISTENER = 8;
const CLAUSE_OPENS: readonly string[] = [
  "comma",
  "clause",
  "colon",
  "quote",
  "that",
  "pronoun",
  "neg",
  "aux",
  "pred",
  "say",
  "voices",
  "verb-past",
  "verb-plain",
  "verb-ing",
  "future",
];

/** What follows the verb tells: nothing, a stop or a comma mean that it was said before. */
export function reachAfter(items: readonly Item[], cue: number): Reach {
  let after = afterListener(items, cue);
  // "said again and again.", "said afterwards that"
  while (
    HOW.has(items[after]?.word ?? "") ||
    (items[after]?.word === "and" && items[after + 1]?.word === "again")
  )
    after++;
  const next = items[after];
  if (next === undefined || next.tags.includes("stop") || next.word === ";") return "back";
  if (listensToTheEnd(items, cue)) return "back";
  // "…, Olm News reports citing Dune Watch"
  if (next.tags.includes("cite") && next.word.endsWith("ing")) return "back";
  if (next.tags.includes("comma")) return "around";
  // "…, the mayor said while visiting the hospital."
  if (WHILE.has(next.word) && /[a-z]ing$/u.test(items[after + 1]?.word ?? ""))
    return items.slice(after).some(({ tags }) => tags.includes("that")) ? "forward" : "back";
  // "…, he said on Monday." says nothing after the day; "…, requesting anonymity" nothing about it.
  // "said Saturday's strike left 12 wounded" says something of the day's strike
  const owns = next.chunk?.kind === "date" && isOwner(next, items[after + 1]);
  const tail =
    (next.chunk?.kind === "date" && !owns) || (next.chunk === null && TAILS.has(next.word));
  return tail ? tailReach(items, after) : "forward";
}
/** "Saturday's strike": a chunk leaves its own "'s" between itself and the next word. */
export function isOwner(item: Item, next: Item | undefined): boolean {
  return next !== undefined && next.chunk === null && next.start - item.end === OWNS_GAP;
}
const OWNS_GAP = "'s ".length;

const TAILS: ReadonlySet<string> = new Set(
  "on in late early at by during through via over from with outside inside before amid".split(" "),
);

const WHILE: ReadonlySet<string> = new Set(["while", "when"]);

const HOW: ReadonlySet<string> = new Set(
  "again repeatedly afterwards later earlier simply quietly bluntly flatly bitterly angrily yesterday today tonight tearfully".split(
    " ",
  ),
);

function tailReach(items: readonly Item[], from: number): Reach {
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) break;
    if (hasAny(item, ["that", "quote-open"])) return "forward";
    // "announced on Facebook the arrest of 19": an object behind the words of where
    if (i > from + 1 && isArticle(item) && !PREPOSITIONS.has(items[i - 1]?.word ?? ""))
      return "forward";
    // "…, he said in a statement, and …": it speaks on both sides.
    if (item.tags.includes("comma")) return "around";
    if (i - from > 6) return "forward";
  }
  return "back";
}

export function span(item: Item): { readonly start: number; readonly end: number } {
  return { start: item.start, end: item.end };
}
