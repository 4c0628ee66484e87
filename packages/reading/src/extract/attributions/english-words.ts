import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { unitAt } from "../../text/unit-at.ts";

/** Tags of nouns that can head an English source, the most telling first. */
export const ENGLISH_HEADS: readonly string[] = [
  "office",
  "anon",
  "document",
  "body-noun",
  "party-noun",
  "outlet-noun",
];

export const ARTICLES: ReadonlySet<string> = new Set(
  "the a an this its their his her our my your another".split(" "),
);

/** An article by itself; "the Courier" known as a name is none. */
export function isArticle(item: Item | undefined): boolean {
  return item !== undefined && item.chunk === null && ARTICLES.has(item.word);
}

/** Small words that join the parts of a name or a description. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of for in from at to with on inside near an a and who is by the into about across outside behind beside opposite along under over between among through against within around aboard beneath below above off past beyond towards toward throughout".split(
    " ",
  ),
);

/** "the colonel's | rule", "without the body or | details": a noun must follow, so what ends here is no subject. */
export function isUnfinished({ chunk, suffix, word }: Item): boolean {
  return chunk === null && (suffix === "'s" || JOINERS.has(word));
}
const JOINERS: ReadonlySet<string> = new Set(["or", "and", "nor", "than"]);

/** Words between a subject and its verb. */
export const ADVERBS: ReadonlySet<string> = new Set(
  "always also later earlier further instead meanwhile subsequently thus has have had both separately then previously initially reportedly now again still repeatedly officially can could would will did too since just all themselves himself herself itself".split(
    " ",
  ),
);

/** "categorically", "officially" before a verb of speech. */
export function isAdverb(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (ADVERBS.has(item.word) || (item.word.length > 5 && item.word.endsWith("ly")))
  );
}

/** A capital, also behind the article of an Arabic name ("al-Ghaithi", "el-Drese"), which is an item of its own. */
export function isCapital(item: Item, raw: string): boolean {
  if (isUpper(raw, item.start)) return true;
  return (
    ARTICLE_OF_NAME.has(item.word) &&
    /[-'’]/u.test(raw.charAt(item.end)) &&
    isUpper(raw, item.end + 1)
  );
}

const ARTICLE_OF_NAME: ReadonlySet<string> = new Set("al el ad as ar an at az ash ul".split(" "));

/** The dash inside a name ("Abdel-Moneim"). */
export function isNameDash(item: Item): boolean {
  return item.tags.includes("dash") && !item.spaced;
}

function isUpper(raw: string, at: number): boolean {
  const unit = unitAt(raw, at);
  return unit >= 0x41 && unit <= 0x5a;
}

/** A noun for persons (nurse, driver, shopkeeper): whoever can be counted can speak. */
export function isPersonNoun(item: Item): boolean {
  const { sense, chunk } = item;
  if (chunk !== null) return chunk.kind === "count" && chunk.unit === "persons";
  return (
    sense?.unit === "persons" &&
    sense.measure === undefined &&
    item.tags.includes("counted") &&
    !item.tags.includes("others") &&
    !item.tags.includes("pred")
  );
}

/** "the Alba Post", "Dune Watch": a word of speech that is a name. */
export function isNameLike(items: readonly Item[], at: number, raw: string): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (before === undefined || item === undefined || hasAny(before, ["stop", "quote"])) return false;
  return hasAny(item, ["say", "voices"]) && isCapital(item, raw);
}

/** Given names that end like a participle: "Captain Ahmed Sadi", "Lina Mohamed". */
const NAMES_IN_ED: ReadonlySet<string> = new Set(
  "ahmed mohamed mohammed muhammed mouhamed mehmed hamed khaled rashed majed sayed syed zayed abed fahed raed saed waed nahed shahed sajed wajed javed jawed naved obed moayed muayed fouzed mufed ted fred jared alfred wilfred manfred winifred siegfried gottfried mildred".split(
    " ",
  ),
);

/** "arrested", "based": a past form or a participle by its letters, and no name. */
export function endsLikeParticiple(word: string): boolean {
  return /[^e]ed$/u.test(word) && !NAMES_IN_ED.has(word);
}

const STATE_RUN: ReadonlySet<string> = new Set(
  "run owned controlled backed funded sponsored affiliated".split(" "),
);
/** "according to Marolan state television", "the state news agency said": a noun before the outlet, and no verb. */
export function isStateOf(items: readonly Item[], at: number): boolean {
  const led = items[at + 1];
  const next = led?.chunk === null && led.word === "news" ? items[at + 2] : led;
  if (items[at]?.word !== "state" || next === undefined) return false;
  // "the state-run news agency"
  if (led !== undefined && isNameDash(led) && STATE_RUN.has(items[at + 2]?.word ?? "")) return true;
  // "state news agency Sana", known by all of that name
  const { chunk } = next;
  const isMedium =
    chunk?.kind === "name" && (chunk.sourceKind === "agency" || chunk.sourceKind === "outlet");
  return isMedium || hasAny(next, ["outlet-noun", "body-noun"]);
}

/** "a school in Olm state last year", "police in Darsa state said": a land, and no verb. "Residents of Darsa state 12 people died" states a number. */
export function isStateBehind(items: readonly Item[], at: number, raw: string): boolean {
  const [name, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (item?.word !== "state" || name === undefined || at < 2) return false;
  if (name.chunk?.kind !== "name" && !isCapital(name, raw)) return false;
  const states =
    next?.word === "that" || next?.chunk?.kind === "count" || next?.chunk?.kind === "quantity";
  return !states;
}

/** "State security denies", "Report authors say": the base of a verb with which a sentence begins is a noun. */
export function opensAsNoun(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (item?.tags.includes("plain") !== true || next === undefined || next.chunk !== null)
    return false;
  const opens = before === undefined || before.tags.includes("stop");
  // "The tally, kept by volunteers, lists 212 names"
  const article = isArticle(before) && items[at - 2] === undefined;
  return (opens || article) && !isArticle(next);
}

/** "A woman of 30": how old somebody is. */
export function isYears(items: readonly Item[], at: number): boolean {
  const who = items[at - 2];
  const age = items[at]?.chunk;
  return (
    age?.kind === "quantity" &&
    (age.high ?? OLDEST) < OLDEST &&
    items[at - 1]?.word === "of" &&
    who !== undefined &&
    (isPersonNoun(who) || /^(?:wo)?man$/u.test(who.word))
  );
}

const OLDEST = 120;

/** "Camp Nine", "Delta One", "Block 7", "No. 12": a number behind a capital is a part of its name. */
export function isNumberName(items: readonly Item[], at: number, raw: string): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (before === undefined || item?.chunk?.kind !== "quantity") return false;
  if (/^no\.?$/u.test(before.word)) return true;
  if (before.chunk !== null && before.chunk.kind !== "name") return false;
  return (
    isCapital(before, raw) &&
    /^[A-Z0-9]/u.test(raw.slice(item.start, item.end)) &&
    NAMED.test(raw.slice(before.start, before.end))
  );
}
/** What is numbered, and names that a number spelled out ends. */
const NAMED =
  /^(?:Camp|Block|Ward|Sector|Unit|Division|Brigade|Battalion|Channel|Radio|Delta|Group|Area|Zone|District|Gate|Pit|Shaft|Gallery|School|Station|Precinct|Base|Prison|Barracks|Bloc|Quarter|House|Terminal|Pier|Platoon|Squad)$/u;
