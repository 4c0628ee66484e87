import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";
import { englishPhrase } from "./english-phrase.ts";
import { isArticle, isCapital } from "./english-words.ts";

/** "speaks of two thousand", "described masked men", "vowed to return". */
export function speaksOf(items: readonly Item[], cue: number, raw: string): boolean {
  // "ordered its members to stay"; "ordered the arrest of nine" tells a deed
  // and "had ordered the gates to be locked" is told to nobody
  if (items[cue]?.word.startsWith("order") === true) {
    const to = items
      .slice(cue + 1, cue + 10)
      .findIndex(({ word }) => word === "to" || word === "that");
    return to >= 0 && items[cue + 2 + to]?.word !== "be";
  }
  if (isPaperPublished(items, cue)) return true;
  const next = items[cue + 1];
  // "urged restraint", "described days in crowded cells"
  if (OF_NOUNS.test(items[cue]?.word ?? "") && isBareNoun(items, cue + 1)) return true;
  // and "spoke on Wednesday of 200 dead"
  if (items[cue]?.tags.includes("of-something") === true)
    return (
      items[behindDate(items, cue + 1)]?.word === "of" || next?.tags.includes("quote-open") === true
    );
  // "identified the bomber as a clerk"; whom they identified alone is no speech
  if (items[cue]?.tags.includes("as-something") === true)
    return items.slice(cue + 2, cue + 9).some(({ word }) => word === "as");
  // "that is how the farmer describes it", "described on Monday how they had fled"
  if (
    /^(?:describe|depict|recite|express|voice)/u.test(items[cue]?.word ?? "") &&
    isOfHow(items, cue)
  )
    return true;
  // "an allegation which the court described as unfounded"
  if (next?.word === "as" && items[cue]?.word.startsWith("describe") === true) return true;
  // "apologised for the mistake", "had threatened in January to", "appealed on its page for boats"
  if (items[cue]?.tags.includes("alone") === true)
    return (
      next !== undefined &&
      !next.tags.includes("stop") &&
      !NOT_SPOKEN.has(next.word) &&
      !LATER.has(items[cue - 1]?.word ?? "")
    );
  return takesObject(items, cue + 1, raw);
}

/** "published pictures which purport to show": the paper is what it shows. */
function isPaperPublished(items: readonly Item[], cue: number): boolean {
  if (!isPublishing(items[cue])) return false;
  const which = items.findIndex(({ word }, i) => i > cue && i <= cue + PAPER && word === "which");
  return which > 0 && items[which - 1]?.tags.includes("document") === true;
}
export function isPublishing(verb: Item | undefined): boolean {
  return PUBLISHES.test(verb?.word ?? "");
}
const PUBLISHES =
  /^(?:publish|releas|issu|post|shar|broadcast|air|circulat|distribut|upload)(?:e[sd]?|ed|es|s|ing)?$/u;

/** Items from "published" to "which": "gruesome new pictures". */
const PAPER = 5;

/** "How" before the subject or behind when it was said. */
function isOfHow(items: readonly Item[], cue: number): boolean {
  if (items[behindDate(items, cue + 1)]?.word === "how") return true;
  for (let i = cue - 1; i > 0 && cue - i <= 14; i--) {
    if (items[i]?.word === "how" && /^(?:is|was|s)$/u.test(items[i - 1]?.word ?? "")) return true;
    if (hasAny(items[i] ?? NONE, ["stop"])) return false;
  }
  return false;
}

const OF_NOUNS = /^(?:urge|describe)[ds]?$/u;

/** A noun without an article, that nothing says when ("described days later"). */
function isBareNoun(items: readonly Item[], at: number): boolean {
  const [noun, next] = [items[at], items[at + 1]];
  if (noun === undefined || !/^[a-z]{4,}$/u.test(noun.word) || noun.word.endsWith("ly"))
    return false;
  if (hasAny(noun, ["aux", "pronoun", "that", "say"]) || PASSED.has(noun.word)) return false;
  return !PASSED.has(next?.word ?? "");
}
const PASSED: ReadonlySet<string> = new Set(
  "later earlier ago before after here there when where with from above below into".split(" "),
);

const NOT_SPOKEN: ReadonlySet<string> = new Set(["by", "against", "nothing"]);
/** "it will appeal": nobody has yet. */
const LATER: ReadonlySet<string> = new Set(["will", "would", "to", "may", "might", "could"]);

/** "Children admitted: 156", "Deaths recorded: 12": what was done to those whom a row counts. */
function headsRow(items: readonly Item[], cue: number): boolean {
  const [first] = items;
  const number = items[cue + 2]?.chunk?.kind === "quantity" && items[cue + 3] === undefined;
  const counted =
    first !== undefined && hasAny(first, ["counted"]) && !hasAny(first, ["body-noun", "office"]);
  return number && counted && items[cue + 1]?.tags.includes("colon") === true;
}

/** What a verb of its kind must have behind it: a clause, a claim that is rejected. */
export function fitsVerb(items: readonly Item[], cue: number, raw: string): boolean {
  const verb = items[cue];
  const next = items[cue + 1];
  if (verb === undefined || headsRow(items, cue)) return false;
  // "answered with barrels", "answered the phone"
  // "have answered anger over prices with bullets"
  if (
    verb.word.startsWith("answer") &&
    next !== undefined &&
    (ANSWERED.has(next.word) || isArticle(next) || withSomething(items, cue))
  )
    return false;
  if (verb.tags.includes("of-claims")) {
    // "rejected the appeal" denies nothing
    for (let i = cue + 1; i < Math.min(items.length, cue + 6); i++)
      if (CLAIMS.has(items[i]?.word ?? "")) return true;
    // "dismissed the video as a forgery"
    const as = items.slice(cue + 2, cue + 9).findIndex(({ word }) => word === "as");
    if (
      as >= 0 &&
      !items.slice(cue + 1, cue + 2 + as).some((item) => hasAny(item, ["stop", "comma"]))
    )
      return true;
    // "a claim that partners reject"
    for (let i = cue - 2; i > 0 && cue - i <= 6; i--)
      if (JOINING.has(items[i]?.word ?? "") && CLAIMS.has(items[i - 1]?.word ?? "")) return true;
    return next?.tags.includes("that") === true;
  }
  const plain = hasAny(verb, ["say-that", "shows"]) && !verb.tags.includes("say");
  if (!plain) return true;
  const dated = next?.chunk?.kind === "date" && items[cue + 2]?.tags.includes("stop") !== false;
  if (next === undefined || next.tags.includes("stop") || dated)
    return items[cue - 1] !== undefined && isEnd(items, cue);
  // "regrets “the death of several outlaws”", "shouted “Shame!”"
  // but "have accepted “in principle” a plan"
  const quotes = next.tags.includes("quote-open") && !verb.tags.includes("shows");
  if (quotes && !OF_THINGS.test(verb.word)) return true;
  // "The imam reckons sixteen"
  if (verb.sense?.slot === "guess" && isNumber(next) && !OWN.has(items[cue - 1]?.word ?? ""))
    return true;
  // "remembers three trucks", "recalls four men with lamps": whoever saw them
  if (verb.word.startsWith("remember") && (isNumber(next) || next.tags.includes("vague")))
    return true;
  // "showed him the map": nothing is told by it
  if (verb.tags.includes("shows"))
    return (
      (takesObject(items, cue + 1, raw) || showsSomething(next)) &&
      !(verb.word.startsWith("show") && PERSONS.has(next.word))
    );
  if (next.tags.includes("that") || opensClause(items, cue + 1, raw)) return true;
  if (tellsLater(items, cue + 1)) return true;
  // "submitted to the court that"
  return (
    LED.has(next.word) && items.slice(cue + 2, cue + 7).some(({ tags }) => tags.includes("that"))
  );
}

/** "Images show freshly turned earth": any noun or adjective, and no "show up", "show in". */
function showsSomething({ chunk, word, tags }: Item): boolean {
  return (
    chunk === null &&
    /^[a-z]{4,}$/u.test(word) &&
    !NO_OBJECT.has(word) &&
    !hasAny({ tags }, ["stop", "comma", "clause", "say", "aux", "in"])
  );
}
const NO_OBJECT: ReadonlySet<string> = new Set("with from into over upon down away".split(" "));

/** "revealed on Saturday that", "revealed, citing the hospital, that": a clause of what is said, behind where and when. */
export function tellsLater(items: readonly Item[], at: number): boolean {
  const when = behindDate(items, at);
  return items[when]?.tags.includes("that") === true || thatBehindAside(items, when);
}

/** "revealed on Saturday | that" */
function behindDate(items: readonly Item[], at: number): number {
  const date = items[at]?.word === "on" ? at + 1 : at;
  return items[date]?.chunk?.kind === "date" ? date + 1 : at;
}

/** "revealed, citing the hospital, on Saturday that": where, when or from whom, and then what. */
function thatBehindAside(items: readonly Item[], open: number): boolean {
  if (items[open]?.tags.includes("comma") !== true) return false;
  if (!hasAny(items[open + 1] ?? NONE, ["cite", "in", "according"])) return false;
  for (let i = open + 2; i < Math.min(items.length, open + ASIDE); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "say"])) return false;
    if (!item.tags.includes("comma")) continue;
    const behind = items.slice(i + 1, i + 4);
    const that = behind.findIndex(({ tags }) => tags.includes("that"));
    return (
      that >= 0 && behind.slice(0, that).every(({ chunk, word }) => chunk !== null || word === "on")
    );
  }
  return false;
}
/** Items of such an aside. */
const ASIDE = 14;

function withSomething(items: readonly Item[], cue: number): boolean {
  for (const item of items.slice(cue + 1, cue + 7)) {
    if (hasAny(item, ["stop", "comma", "that", "aux"])) return false;
    if (item.word === "with") return true;
  }
  return false;
}
const OF_THINGS = /^(?:accept|agree|found|find|establish|submit|calculat|determin)/u;
const ANSWERED: ReadonlySet<string> = new Set("with by a an the our my his her their".split(" "));
const PERSONS: ReadonlySet<string> = new Set("him her me us them".split(" "));
const OWN: ReadonlySet<string> = new Set(["i", "we", "would"]);
const LED: ReadonlySet<string> = new Set(["to", "in", "on", "at", "under"]);
const JOINING: ReadonlySet<string> = new Set(["that", "which"]);
const CLAIMS: ReadonlySet<string> = new Set(
  "toll tolls tally tallies estimate estimates claim claims allegation allegations accusation accusations charge charges report reports figure figures number numbers count counts total totals suggestion suggestions insinuation insinuations account accounts version assertion assertions rumour rumours rumor rumors story stories it this that these involvement responsibility blame wrongdoing negligence complicity guilt criticism criticisms finding findings notion idea theory theories complaint complaints innuendo speculation characterisation characterization".split(
    " ",
  ),
);

/** "…, the negotiator reckons.": what he thinks stood before. */
function isEnd(items: readonly Item[], cue: number): boolean {
  for (let i = cue - 1; i > 0 && cue - i <= 8; i--)
    if (items[i]?.tags.includes("comma") === true) return true;
  return false;
}

/** A subject and its verb may follow without "that": "thinks it is", "reckons the town has". */
function opensClause(items: readonly Item[], at: number, raw: string): boolean {
  const item = items[at];
  if (item === undefined) return false;
  // "found more bodies in the mud": an object without a verb
  const found = /^(?:found|find|finds|discover\w*)$/u.test(items[at - 1]?.word ?? "");
  if (found && BOUND_STARTS.has(item.word) && !hasVerb(items, at + 1)) return false;
  if (item.tags.includes("pronoun") || CLAUSE_STARTS.has(item.word)) return true;
  const counted = item.chunk?.kind === "count" || item.chunk?.kind === "quantity";
  const plain = item.chunk === null && item.tags.length === 0 && !/(?:ly|ing)$/u.test(item.word);
  if (!counted && !plain && !isArticle(item) && !isCapital(item, raw)) return false;
  for (let i = at + 1; i < Math.min(items.length, at + 6); i++) {
    const verb = items[i];
    if (verb === undefined || hasAny(verb, ["stop", "comma", "clause"])) return false;
    if (hasAny(verb, plain ? ["aux"] : ["aux", "pred", "verb-past", "verb-plain", "say"]))
      return true;
  }
  return false;
}
const BOUND_STARTS: ReadonlySet<string> = new Set(["more", "about"]);

function hasVerb(items: readonly Item[], from: number): boolean {
  for (const item of items.slice(from, from + 9)) {
    if (hasAny(item, ["stop", "comma", "clause"])) return false;
    if (
      hasAny(item, ["aux", "verb-past", "missing-adj"]) ||
      (hasAny(item, ["pred"]) && !hasAny(item, ["active"]))
    )
      return true;
  }
  return false;
}
const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  "there he she it they we no at more about".split(" "),
);

/** "report", "say", "count": the base asks for several speakers; a document alone "shows". */
export function agrees(
  cue: Item,
  phrase: SourcePhrase,
  items: readonly Item[],
  end: number,
  raw: string,
): boolean {
  const count = COUNTED.test(raw.slice(phrase.words.start, phrase.words.end));
  if (hasAny(cue, ["shows"]) && !cue.tags.includes("say") && phrase.kind !== "document" && !count)
    return cue.word.startsWith("detail")
      ? items[items.indexOf(cue) + 1]?.tags.includes("that") === true
      : NAMES.has(cue.word) && namesSome(items, items.indexOf(cue));
  if (!cue.tags.includes("loose")) return true;
  const plain = cue.tags.includes("plain");
  // "names in comments": a noun behind its own plural
  if (!plain && !/[^s]s$/u.test(cue.word)) return true;
  for (let i = end; i < items.indexOf(cue); i++) if (MODALS.has(items[i]?.word ?? "")) return true;
  const named = raw.slice(phrase.words.start, phrase.words.end);
  const head = headWord(named);
  if (!plain) return !/[^s']s$/u.test(head) || PLURALS.has(head) || /^\p{Lu}/u.test(named);
  // "arrested 130 people in the restive state, a committee said": a noun behind its adjective
  const next = items[items.indexOf(cue) + 1];
  const ends = next === undefined || next.word === "of" || hasAny(next, ["comma", "stop"]);
  if (ends && !isPlural(named.split(/\s+/u).at(-1) ?? "")) return false;
  return isPlural(named) || isJoined(items, end, phrase, raw);
}

/** "the ministry and the opposition claim": two of them, from the start of their clause. */
function isJoined(
  items: readonly Item[],
  end: number,
  { words }: SourcePhrase,
  raw: string,
): boolean {
  let at = end - 1;
  while (at > 0 && (items[at]?.start ?? 0) > words.start) at--;
  while (isArticle(items[at - 1])) at--;
  if (items[at - 1]?.word !== "and") return false;
  let from = at - 1;
  while (from > 0 && !hasAny(items[from - 1] ?? NONE, ["comma", "stop", "clause", "that"])) from--;
  return englishPhrase(items, from, at - 1, raw, "known") !== null;
}
/** "an Olmar Press count", "its own tally" */
const COUNTED = /\b(?:count|tally|headcount|census|figures|data|statistics|numbers)$/iu;

const NONE: { readonly tags: readonly string[] } = { tags: [] };

/** The word of a name before its first preposition. */
function headWord(named: string): string {
  const words = named.toLowerCase().split(/\s+/u);
  const stop = words.findIndex((word, i) => i > 0 && BEFORE_OTHERS.has(word));
  return words.slice(0, stop < 0 ? words.length : stop).at(-1) ?? "";
}

/** Whether the subject asks for a plural verb: "residents", "police", "those who know". */
export function isPlural(named: string): boolean {
  const head = headWord(named);
  return (
    // "the army and the ministry"
    /^[^,]+ and /u.test(named) ||
    /[^su]s$/u.test(head) ||
    PLURALS.has(head) ||
    /^(?:some|several|many|those|both)\b/iu.test(named)
  );
}
/** "The paper named five of the dead": whoever names a number of them has a list. */
const NAMES: ReadonlySet<string> = new Set(["named", "names"]);

/** "named five of the dead", "named the suspect as": whoever says it. */
function namesSome(items: readonly Item[], cue: number): boolean {
  if (isNumber(items[cue + 1])) return true;
  return items.slice(cue + 2, cue + 8).some(({ word }) => word === "as");
}

function isNumber(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

const MODALS: ReadonlySet<string> = new Set("can could would will did".split(" "));
const BEFORE_OTHERS: ReadonlySet<string> = new Set(
  "of for in from at on with inside near".split(" "),
);
const PLURALS: ReadonlySet<string> = new Set(
  "police people ppl military media men women clergy others them many staff".split(" "),
);

/** A clause, a number, a name or an article follows: the verb is active. */
export function takesObject(items: readonly Item[], at: number, raw: string): boolean {
  const next = items[at];
  if (next === undefined) return false;
  // "documented, between 1 and 30 April, the deaths of 112"
  if (next.tags.includes("comma") && hasAny(items[at + 1] ?? NONE, ["in", "func", "date"])) {
    const close = items.findIndex(
      (item, i) => i > at && hasAny(item, ["comma", "stop", "say", "clause"]),
    );
    const aside = close > at + 1 && close - at < 9 && items[close]?.tags.includes("comma") === true;
    return aside && isArticle(items[close + 1]) && takesObject(items, close + 1, raw);
  }
  if (next.chunk !== null) return next.chunk.kind !== "date";
  if (hasAny(next, ["that", "article", "counted", "vague", "quote-open", "digits"])) return true;
  const bound =
    BOUNDS.has(next.word) || (next.word === "at" && LEAST.has(items[at + 1]?.word ?? ""));
  return isCapital(next, raw) || OBJECTS.has(next.word) || bound;
}
/** "show at least six", "list more than 200": a number with its bound. */
const BOUNDS: ReadonlySet<string> = new Set(
  "about around nearly almost more fewer less roughly approximately only otherwise".split(" "),
);
const LEAST: ReadonlySet<string> = new Set(["least", "most"]);
const OBJECTS: ReadonlySet<string> = new Set(
  "this that these those it them him us me its their his her our no any every each all both alarm concern outrage regret doubt doubts hope fears shock condolences something what how more of to some several masked armed seeing hearing".split(
    " ",
  ),
);
