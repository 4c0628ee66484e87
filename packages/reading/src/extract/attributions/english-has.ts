import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { englishDraft } from "./english-draft.ts";
import { englishPhrasal } from "./english-phrasal.ts";
import { englishPhrase } from "./english-phrase.ts";
import { isNumber } from "./english-verb-and-more.ts";
import { isArticle, isCapital } from "./english-words.ts";

/** Nouns of what is kept in writing. */
const RECORDS =
  /\b(?:lists?|registers?|regist(?:ry|ries)|books?|pages?|websites?|sites?|rolls?|rosters?|notebooks?|diar(?:y|ies)|ledgers?|logs?|logbooks?|manifests?|boards?|blackboards?|sheets?|accounts?|tables?|charts?|minutes|files?|records?|forms?|bulletins?|letters?|reports?|databases?|spreadsheets?|tall(?:y|ies)|counts?|documents?|statements?|papers?|versions?|feeds?|threads?|posts?|screens?|tickers?|captions?|plaques?|signs?|notices?|communiqués?|communiques?)$/iu;
/** Whose dead are no loss of their own: a ministry, a union, a paper. */
const COUNTING: ReadonlySet<string> = new Set(["body", "outlet", "agency"]);
/** What hospitals have is who lies there, and not what they say. */
const HOUSES =
  /\b(?:hospitals?|clinics?|prisons?|camps?|courts?|morgues?|mortuar(?:y|ies)|schools?)\b/iu;
const OUTCOMES: ReadonlySet<string> = new Set(["killed", "wounded", "missing", "bodies"]);
const OWN_LIST = /^(?:lists?|books?|records?|register|registry|rolls?|count|log|files|tally)$/u;

/** "The union has 26 on its list", "the ministry has 40 dead", "the ministry page still has 8", "the books give 21". */
export function englishHas(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  if (!isNumber(items, to) || isOfThings(items, to)) return null;
  const said = englishPhrasal({ ...match, to: from + 1 }, context);
  if (said === null || said.own === true || said.inherits !== undefined) return null;
  const named = context.raw.slice(said.words.start, said.words.end);
  // "her own list has 118": whose it is, the sentences before tell
  if (named.startsWith("own ")) return null;
  const record = RECORDS.test(named);
  const listed = isOnOwnList(items, to);
  const names = items
    .slice(to, to + 3)
    .some(
      ({ word, chunk }) =>
        word === "names" || (chunk?.kind === "count" && chunk.noun.includes("names")),
    );
  const counting = COUNTING.has(said.kind) && !HOUSES.test(named) && tellsHarm(items, to);
  const has = /^ha[sdv]/u.test(items[from]?.word ?? "");
  if (!(record || (has && (listed || names || counting)))) return null;
  return { ...said, reach: "forward" };
}
const LISTED = 7;

/** "26 on its list", and not "26 lawyers working on its files", "12 houses on its books". */
function isOnOwnList(items: readonly Item[], at: number): boolean {
  const near = items.slice(at, at + LISTED);
  const whose = near.findIndex(
    ({ tags }, i) => tags.includes("poss") && OWN_LIST.test(near[i + 1]?.word ?? ""),
  );
  const before = near.slice(0, Math.max(0, whose));
  return (
    whose >= 0 &&
    !before.some(
      ({ word, chunk }) =>
        word.endsWith("ing") ||
        (chunk?.kind === "count" && chunk.unit !== "persons" && chunk.measure === null),
    )
  );
}

/** "The sign has 14 bullet holes", "the table has six legs", "the forms ran to 40 pages": a number of things to which nothing happened is no news of anybody. */
function isOfThings(items: readonly Item[], at: number): boolean {
  const number = items.findIndex(
    ({ chunk }, i) => i >= at && (chunk?.kind === "count" || chunk?.kind === "quantity"),
  );
  const [counted, next] = [items[number]?.chunk, items[number + 1]];
  const harmed = items.slice(number, number + 3).some(({ sense }) => sense?.measure !== undefined);
  if (harmed) return false;
  if (counted?.kind === "count") return counted.group === "items" && counted.measure === null;
  return next?.chunk === null && !hasAny(next, NO_NOUN) && THINGS.test(next.word);
}
const NO_NOUN: readonly string[] = ["aux", "func", "poss", "reach"];
/** A plural that no list holds; names are somebody's. */
const THINGS = /^(?!names$)\p{L}{3,}s$/u;

function tellsHarm(items: readonly Item[], at: number): boolean {
  const count = items.slice(at, at + 4).find(({ chunk }) => chunk?.kind === "count")?.chunk;
  const harmed = items.slice(at, at + 5).some(({ word }) => HARMED.test(word));
  return harmed || (count?.kind === "count" && OUTCOMES.has(count.measure ?? ""));
}
const HARMED = /^(?:dead|killed|deaths|injured|wounded|missing)$/u;

/** "“I am out of blood,” his last message read.", "“It is over,” read a message from the garrison": what is written speaks. */
export function englishReads(match: Match, context: ReportContext): AttributionDraft | null {
  const said = englishPhrasal(match, context);
  if (said === null || said.own === true || said.inherits !== undefined) return null;
  const named = context.raw.slice(said.words.start, said.words.end);
  return said.kind === "document" || WRITTEN.test(named) ? said : null;
}
const WRITTEN =
  /\b(?:messages?|texts?|signs?|banners?|notes?|letters?|captions?|inscriptions?|placards?|leaflets?|headlines?|posts?|telegrams?|slogans?|graffiti|statements?|entr(?:y|ies)|lines?|tweets?|subject)\b/iu;

/** "From what relatives have been told, the men were taken": who tells stands inside the match. */
export function englishFromWhat(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = match.get("cue");
  const at = cue === null ? -1 : items.indexOf(cue, from);
  const found = at < 0 ? null : englishPhrase(items, from + 2, at, raw, "any");
  if (found === null) return null;
  const comma = items.findIndex(({ tags }, i) => i >= to && tags.includes("comma"));
  const said = from === 0 && comma > 0 ? items[comma]?.end : undefined;
  return englishDraft(items, from, found, at, from === 0 ? "forward" : "around", said);
}

/** "By their reckoning", "on her own account": whose it is, a pronoun says. */
export function englishTheirReckoning(match: Match): AttributionDraft | null {
  const { items, from, to } = match;
  const owner = items[from + 1];
  if (owner === undefined) return null;
  const source: SourcePhrase = {
    words: { start: owner.start, end: owner.end },
    id: null,
    kind: "unnamed",
    body: null,
    to,
  };
  const person = /^(?:his|her)$/u.test(owner.word);
  return {
    ...englishDraft(items, from, source, to - 1, "around"),
    theirs: true,
    inherits: person ? "person" : owner.word === "its" ? "body" : "any",
    ...(owner.word === "their" ? { form: "they" as const } : {}),
  };
}

/** "Some say they shouted a warning, others that they simply fired": the verb is said once, for two speakers. */
export function englishGappedThat(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const verb = items.slice(0, from).findIndex((item) => hasAny(item, ["say", "say-that"]));
  if (verb < 0 || items.slice(verb, from).some((item) => hasAny(item, ["stop"]))) return null;
  // "a faction that has carried out raids": a relative clause has its verb right behind
  const clause = items[to];
  if (clause === undefined || hasAny(clause, ["aux", "verb-past", "say", "pred"])) return null;
  const opens =
    clause.chunk !== null ||
    isArticle(clause) ||
    hasAny(clause, ["pronoun", "poss"]) ||
    isCapital(clause, raw);
  if (!opens) return null;
  const join = /^(?:and|but|while|whereas)$/u.test(items[from + 1]?.word ?? "");
  const at = from + (join ? 2 : 1);
  const item = items[at];
  const others = item?.word === "others" && to - 1 === at + 1;
  const found: SourcePhrase | null =
    others && item !== undefined
      ? { words: { start: item.start, end: item.end }, id: null, kind: "unnamed", body: null, to }
      : englishPhrase(items, at, to - 1, raw, "known");
  if (found === null || found.kind === "document") return null;
  return { ...englishDraft(items, at, found, verb, "forward", items[to - 1]?.end), joined: true };
}
