import { analysers } from "../../lang/languages.ts";
import { isBesideOffice } from "../arabic/beside-office.ts";
import { isDoing } from "../arabic/doing.ts";
import { isNameWord } from "../arabic/name-word.ts";
import type { Words } from "../found.ts";
import { isArabicVerb } from "../vocabulary/dictionary.ts";
import { OFFICES, STOPS } from "../vocabulary/cues.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** What joins an office with what it is of: "the head of the clinic", "the ambassador to Tull". */
const LINKS = /^(?:of|for|at|in|to|on|under|from|and|the|a|an|its|our|their|his|her)$/u;
const BEFORE_NOUN = /^(?:of|for|in|the|a|an|its|our|their|and)$/u;

/** What is done, in the past, and does not end as most verbs do. */
const DEEDS =
  /^(?:met|saw|told|asked|let|put|hit|beat|shot|cut|left|led|took|gave|sent|brought|caught|struck|threw|held|kept|heard|knew|found|drove|fled|came|went|ran|got|made|spoke|wrote|stood|sat|bought|sold|paid|lost|won|fought|taught|thought|felt|fed|freed|hid|hung|chose|swore|forgot|forgave|understood|broke|stole|bit|sued|flew|rode|drew|read|bade|forbade|blew|dug|wept|did|does|do|will|would|can|could|may|might|must|shall|should|be|been|cannot|himself|herself|themselves|never|also|later|once|personally|again|then|now|just|already|still)$/u;

/**
 * Whether the words between an office and a name are such that who is named bears it: what the office is of, a rank, a body. Behind a deed
 * ("Mayor X fled to Dunmarrow", "the minister thanked X") and behind what somebody has who bears it ("the general's driver, X", `سائق الوزير`)
 * another begins.
 */
export function reachesBearer({ text, words }: Words, office: number, at: number): boolean {
  let isOf = false;
  for (let one = office + 1; one < at; one++) {
    const [word, before] = [words[one], words[one - 1]];
    if (word === undefined || before === undefined) return false;
    if (word.arabic) {
      if (isArabicDeed(word, before)) return false;
      continue;
    }
    if (word.capital || OFFICES.has(word.folded) || LINKS.test(word.folded)) {
      if (!word.capital && /^(?:of|for|at|in|to|under)$/u.test(word.folded)) isOf = true;
      continue;
    }
    if (isDeed(word, before, isOf) || STOPS.has(word.folded)) return false;
  }
  return !isOwned(text, words[office]) && !isBesideOffice({ text, words }, office, at);
}

/** Whether the office behind a name and a mark is his: not in "X, the mayor's driver", "X, whom the mayor thanked", `X، زوجة المحافظ`. */
export function isToldOf({ text, words }: Words, from: number, office: number): boolean {
  if (isOwned(text, words[office]) || leadsFew(text, words[office])) return false;
  return words.slice(from, office).every((word, step) => {
    if (word.arabic) return !isKinOrServant(word);
    const next = words[from + step + 1]?.folded ?? "";
    if (word.folded === "who") return /^(?:is|was|serves|served|became)$/u.test(next);
    return !ANOTHER.test(word.folded);
  });
}

const ANOTHER =
  /^(?:whom|whose|which|that|and|but|by|with|from|against|before|after|when|where|while|because|said|says|told|according|near|beside|behind)$/u;

/** Kin, and who works for somebody: `زوجة`, `سائق`. */
export function isKinOrServant(word: NameWord): boolean {
  return word.arabic && isPersonNoun(word) && !/^(?:[وفبك]?ال|لل)/u.test(word.folded);
}

/** "The mayor's wife": whose somebody is. */
function isOwned(text: string, office: NameWord | undefined): boolean {
  return office !== undefined && /^['’]s?(?!\p{L})/u.test(text.slice(office.end, office.end + 3));
}

/** "X, chairman of the tenants", "X, head of a bakery": whoever leads a household, a shop or those next door bears no public office. */
function leadsFew(text: string, office: NameWord | undefined): boolean {
  return office !== undefined && OF_FEW.test(text.slice(office.end, office.end + 60));
}
const OF_FEW =
  /^ (?:of|at|in) (?:(?:the|an?|his|her|their|our|its) )?(?:\p{Ll}+ )?(?:tenants?|neighbou?rs|parents|family|families|household|clan|shop|bakery|caf[eé]|restaurant|kitchen|garage|workshop|kindergarten|nursery|crèche|choir|class|crew|shift|farm)(?!\p{L})(?! (?!(?:who|said|says|was|is|had|has|told|in|at|near|and|on|for)(?!\p{L}))\p{Ll})/u;

/** "Thanked", "met", right behind an office also "visits"; "the displaced" are no deed. */
function isDeed(word: NameWord, before: NameWord, isOf: boolean): boolean {
  const { folded } = word;
  if (DEEDS.test(folded)) return true;
  if (BEFORE_NOUN.test(before.folded)) return false;
  if (/(?:[^e]ed|ing)$/u.test(folded)) return true;
  const { tags } = analysers.en(folded);
  if (tags.includes("verb-past") || (tags.includes("pred") && tags.includes("past"))) return true;
  return !isOf && /[^su]s$/u.test(folded);
}

/** `القائد يقتل رضوان`; behind what is definite or a name nothing undefined belongs to it, so that it is a verb: `رئيس البلدية هرب مع`. */
function isArabicDeed(word: NameWord, before: NameWord): boolean {
  if (word.tied || isNameWord(word.folded) || !isDoing(word)) return false;
  if (/^[وف]?[يت].{2}/u.test(word.folded)) return isArabicVerb(word.folded);
  return /^(?:[وفبك]?ال|لل)/u.test(before.folded) || isNameWord(before.folded);
}
