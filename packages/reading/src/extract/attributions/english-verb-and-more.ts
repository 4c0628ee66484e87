import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";
import { englishPhrasal, englishPhrasalDenial } from "./english-phrasal.ts";

/** A verb and the prepositions with which it speaks: `boast: of about`. */
type Prepositions = ReadonlyMap<string, ReadonlySet<string>>;

function prepositionsOf(lines: string): Prepositions {
  return new Map(
    lines.split("|").flatMap((line) => {
      const [verbs = "", words = ""] = line.split(":");
      const prepositions = new Set(words.trim().split(" "));
      return verbs
        .trim()
        .split(" ")
        .map((verb): [string, ReadonlySet<string>] => [verb, prepositions]);
    }),
  );
}

/** Verbs that tell something with a preposition, in all forms that have a subject of their own. */
export const SPEAKING_WITH: Prepositions = prepositionsOf(
  [
    "spoke speaks speak spoken tell tells told talked talks talk:of",
    "boast boasts boasted brag brags bragged complain complains complained:of about",
    "hint hints hinted:at",
    "allude alludes alluded admit admits admitted confess confesses confessed testify testifies testified attest attests attested:to",
    "insist insists insisted:on",
    "vouch vouches vouched:for",
    "lean leans:towards toward",
    "knows know knew swears swear swore allows allow allowed reckons reckon reckoned:of by for on",
    "agrees disagrees agree disagree disagreed:with",
  ].join("|"),
);

/** Verbs that tell only where a number follows: "knows of three", "swears by 24", "allows for 20". */
const OF_NUMBERS = /^(?:kn|sw|allow|reckon)/u;
/** "Told of", "speak of": with these the object may be anything; "talk of the town" is none. */
const NOUNS_TOO: ReadonlySet<string> = new Set(["talk", "talks", "hint", "hints", "brag"]);

/** "Had spoken earlier of 20", "boasted of nine tanks", "vouches for it": a verb of telling with its own preposition. */
export function englishSpeakingWith(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const verb = items[from]?.word ?? "";
  const preposition = items[to - 1]?.word ?? "";
  if (SPEAKING_WITH.get(verb)?.has(preposition) !== true) return null;
  // "speaks of two thousand" is read with its object
  if (to === from + 2 && hasAny(items[from] ?? NONE, ["of-something"])) return null;
  const before = items[from - 1];
  if (NOUNS_TOO.has(verb) && (before === undefined || hasAny(before, ["article", "poss", "in"])))
    return null;
  if (!items.slice(from + 1, to - 1).every(saysWhen)) return null;
  if (OF_NUMBERS.test(verb) && !isNumber(items, to)) return null;
  const said = englishPhrasal(match, context);
  // who boasts of it may not have done it
  return said !== null && BOASTS.test(verb) ? { ...said, stance: "hedged" } : said;
}
const BOASTS = /^(?:boast|brag)/u;

/** Words between a verb and its preposition: when it was said. */
function saysWhen({ word, chunk, tags }: Item): boolean {
  return (
    chunk?.kind === "date" ||
    tags.includes("date") ||
    WHEN.has(word) ||
    (word.length > 4 && word.endsWith("ly"))
  );
}
const WHEN: ReadonlySet<string> = new Set(
  "on telegram facebook twitter tv television radio air earlier later again also only first then before openly twice once even instead".split(
    " ",
  ),
);

/** A number, with the words that bound it. */
export function isNumber(items: readonly Item[], at: number): boolean {
  return items
    .slice(at, at + 4)
    .some((item, i, near) =>
      item.chunk?.kind === "count" || item.chunk?.kind === "quantity"
        ? near.slice(0, i).every(({ word, chunk }) => chunk === null && BOUNDS.has(word))
        : false,
    );
}
const BOUNDS: ReadonlySet<string> = new Set(
  "at least most only just some about around nearly over more fewer than up to so far now already no".split(
    " ",
  ),
);

/**
 * "Was speaking of a small number", "is now reporting 40 dead": a verb of saying in its going form tells where a number, a
 * clause or words quoted follow; "is reporting from the scene" does not.
 */
export function englishIsSaying(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  if (items[from - 1]?.word === "is" || items[from]?.word === "been") return null;
  const last = items[to - 1]?.word ?? "";
  const of = items[to]?.word === "of" && /^(?:speaking|talking|telling|warning)$/u.test(last);
  // "was giving the figure as seven"
  const gives =
    GIVING.test(last) && items.slice(to, to + 6).some((_, i) => isNumber(items, to + i));
  const tells =
    of ||
    gives ||
    isNumber(items, to) ||
    items.slice(to, to + 4).some((item) => hasAny(item, ["that", "quote-open"]));
  if (!tells) return null;
  const end = of ? to + 1 : to;
  return DENYING.test(last)
    ? englishPhrasalDenial({ ...match, to: end }, context)
    : englishPhrasal({ ...match, to: end }, context);
}
const GIVING = /^(?:giving|putting|quoting)$/u;
const DENYING = /^(?:deny|disput|reject)ing$/u;

/** "The site engineer agrees.", "The supplier disagrees.", "The families say otherwise.": an answer to what was told before. */
export function englishAgrees(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, to } = match;
  const next = items[to];
  const ends = next === undefined || hasAny(next, ["stop", "comma"]) || next.word === "and";
  if (!ends) return null;
  const denies = /^(?:disagree|differ|demur|object|otherwise)/u.test(items[to - 1]?.word ?? "");
  const said = denies ? englishPhrasalDenial(match, context) : englishPhrasal(match, context);
  // what he agrees with stands in the sentence before: of this one only the verb is his
  return said?.reach === "back" ? { ...said, reach: "forward", said: said.cue.start } : said;
}
const NONE: { readonly tags: readonly string[] } = { tags: [] };
