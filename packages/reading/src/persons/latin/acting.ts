import { analysers } from "../../lang/languages.ts";
import type { Words } from "../found.ts";
import { isNameOfLists, isPlain, SENTENCE_WORDS } from "./words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** "We buried Bishop under the fig tree", "Bishop's laugh": an office that lists have as a name, without an article. */
export function isMissed(where: Words, from: number, to: number): boolean {
  const [word, next] = [where.words[from], where.words[to]];
  if (word === undefined || next?.capital === true || !isNameOfLists(word)) return false;
  return isMourned(where, from) || isKin(where, to);
}

/** "We called him Teacher": whatever word it is. */
export function isNicknamed({ words }: Words, from: number): boolean {
  if (words[from]?.joined !== true) return false;
  // "Everyone knew him as the Ferret"
  const at = words[from - 1]?.folded === "the" ? from - 1 : from;
  const isAs = words[at - 1]?.folded === "as";
  const whom = isAs ? at - 2 : from - 1;
  return (
    /^(?:him|her|them|me)$/u.test(words[whom]?.folded ?? "") &&
    (isAs
      ? /^(?:knew|know|knows|known|remembered|addressed)$/u.test(words[whom - 1]?.folded ?? "")
      : /^(?:called|nicknamed|named|call|calls)$/u.test(words[whom - 1]?.folded ?? ""))
  );
}

/** "We buried Old Tam", "RIP River", "they beat Stone": what is done to persons. */
export function isMourned({ text, words }: Words, from: number): boolean {
  // "the son of Old Harker"
  if (
    words[from]?.joined === true &&
    words[from - 1]?.folded === "of" &&
    words[from - 1]?.joined === true &&
    KIN.has(words[from - 2]?.folded ?? "")
  )
    return true;
  // "the man next to me, Old Kamau, had lost"
  const [word, before] = [words[from], words[from - 1]];
  if (
    word !== undefined &&
    /^(?:me|him|her|us|them)$/u.test(before?.folded ?? "") &&
    /^, $/u.test(text.slice(before?.end ?? 0, word.start))
  )
    return true;
  return (
    words[from]?.joined === true &&
    /^(?:rip|buried|mourned|mourn|kissed|hugged|beat|married|comforted|interviewed|nicknamed|arrested|freed|miss|sorry)$/u.test(
      words[from - 1]?.folded ?? "",
    )
  );
}

/** "Old Gebre, son of Tekle", "Rahel, widow of the smith": whose kin somebody is. */
export function isToldOfKin({ text, words }: Words, to: number): boolean {
  const end = words[to - 1]?.end ?? 0;
  return /^,? (?:the |only |eldest |youngest )*(?:son|daughter|wife|husband|widow|widower|brother|sister|mother|father|nephew|niece|cousin|grandson|granddaughter|grandmother|grandfather) of (?:\p{Lu}|the |a |his |her |my |our |no\.? ?\d)/u.test(
    text.slice(end, end + 40),
  );
}

/** "Summer's brother". */
export function isKin({ text, words }: Words, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || next === undefined) return false;
  return /^['’]s $/u.test(text.slice(last.end, next.start)) && KIN.has(next.folded);
}

/** "Shaban's widow": no month, country or people has one. */
export function isKinOfOne({ text, words }: Words, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || next === undefined) return false;
  return (
    /^['’]s $/u.test(text.slice(last.end, next.start)) &&
    /^(?:mother|father|brother|sister|daughter|wife|husband|widow|uncle|aunt|nephew|niece)$/u.test(
      next.folded,
    )
  );
}

const KIN: ReadonlySet<string> = new Set(
  "mother father brother sister son daughter wife husband widow cousin uncle aunt nephew niece fiance neighbour neighbor body testimony statement laugh voice hand hands face eyes arm leg coat phone bed blood grave funeral".split(
    " ",
  ),
);

/** What nobody but a person, or an animal, does. */
const HUMAN =
  /^(?:sang|wept|cried|prayed|laughed|screamed|shouted|smiled|whispered|begged|slept|sat|knelt|coughed|shivered|nodded|limped|drowned|fainted|danced|sobbed|trembled|remembered|recalled|swore|blinked|crawled|walked|swam|sighed|shrugged|grew up|hugged|kissed|married|loved|hated|sings|weeps|cries|prays|sleeps)$/u;

/** "Clove sang", "Heath prayed": a noun of one thing would have an article, and what is no thing does nothing of it. */
export function isSubject(where: Words, from: number, to: number): boolean {
  const { words } = where;
  const [word, next] = [words[from], words[to]];
  if (word === undefined || next?.joined !== true || next.capital) return false;
  if (isPersonNoun(word) || SENTENCE_WORDS.has(word.folded) || BODIES.test(word.folded))
    return false;
  if (/(?:s|ing|ed|ly)$/u.test(word.folded) && isPlain(word)) return false;
  return HUMAN.test(next.folded);
}

/** "Discharged: Sable.", "Wounded: Moss": alone behind what befell persons. */
export function isHeaded({ text, words }: Words, from: number): boolean {
  const [head, word] = [words[from - 1], words[from]];
  if (head === undefined || word === undefined) return false;
  if (!/^: ?$/u.test(text.slice(head.end, word.start))) return false;
  if (!/^(?:[.;,]? ?(?:\n|$)|[.;])/u.test(text.slice(word.end, word.end + 2))) return false;
  return (
    /^(?:discharged|admitted|released|detained|arrested|identified|buried)$/u.test(head.folded) ||
    ["killed", "wounded", "missing"].includes(analysers.en(head.folded).sense?.measure ?? "")
  );
}

/** Of which one says that they sat, wept and prayed without an article. */
const BODIES =
  /^(?:parliament|congress|police|army|staff|court|management|security|everyone|everybody|someone|somebody|nobody|anyone|most|half|mother|father|mum|dad|mom|grandma|grandpa|baby|auntie|aunt|uncle|many|one|none|who|others|both|several|all|each|another|neither|some|few|people|women|men|children|kids|water|time|silence|life|death|fear)$/u;

/** A verb follows that a name of a person has: "Hope said", "Grace was", "Will guards". */
export function doesSomething({ text, words }: Words, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (last !== undefined && /^['’]s \p{Ll}/u.test(text.slice(last.end, last.end + 4))) return true;
  if (next?.joined !== true || next.capital) return false;
  return (
    /^(?:is|was|has|had|said|told|will|would|can|could|does|did|came|went|saw|took|gave|got|ran|left|lost|knew|kept|held|heard|died|sold|made|found|paid|fled|met|sent|wrote|spoke|drove|stole|brought|dug|ate|slept|woke|wore|rode|rose|shook|stood|taught|threw|won|bled|bit|bought|caught|chose|clung|crept|drew|drank|fed|fell|felt|fought|flew|forgot|froze|grew|hid|hung|lay|led|lit|put|ran|sat|shot|struck|tore|thought|and)$/u.test(
      next.folded,
    ) || /(?:ed|ks|ls|ns|ps|ts|ves|ys)$/u.test(next.folded)
  );
}
