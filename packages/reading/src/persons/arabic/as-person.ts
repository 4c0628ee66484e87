import { mayBeDefiniteName } from "./calling.ts";
import { isDoing, isOfPeople } from "./doing.ts";
import { isDefinite, isPrefixed, isPreposition, isWhen } from "./phrase-end.ts";
import { isVouchedWord } from "./vouched.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import type { CaseKnows } from "../suspect.ts";
import { mayBeCalled } from "../weighed/arabic-signs.ts";

/** Who somebody is called, and whom one asks for. */
const CALLS =
  /^[وف]?(?:[يت]دعي|اسمه|اسمها|اسمي|المدعوه?|سموه|سموها|سميناها|سميناه|سمته|سمتها|مين|وين|وينو|وينها)$/u;

const OUT = [STOPS, OFFICES, NAMED_AFTER, BODY_WORDS];

/** A pronoun behind a noun or a verb: hardly anybody is called so; `درهم` has none. */
const OWN = /^(.{2,})(?:ها|هم|هما|كم|هن|نا|ه)$/u;

/**
 * Arabic words, by their indexes, that stand as the subject or object of what only a person does, or as what somebody is called (`دفنّا درهم`, `مين شهيد؟`),
 * undefined and no word of persons, bodies or offices: plain words stand there too, so they are shown and not hidden. In plain reports about one of a
 * thousand words is one.
 */
export function standAsPersons(
  { text, words }: Words,
  { names, places }: Pick<CaseKnows, "names" | "places">,
  isHidden: (at: number) => boolean,
): readonly number[] {
  const where = { text, words };
  return [...words.keys()].filter((at) => {
    const [before, word] = [words[at - 1], words[at]];
    if (word?.arabic !== true || isHidden(at)) return false;
    // `الزين وصل`
    if (
      isDoing(words[at + 1]) &&
      words[at + 1]?.joined === true &&
      !names.has(word.folded) &&
      !places.has(word.folded) &&
      mayBeDefiniteName(where, at)
    )
      return true;
    if (!word.joined || before === undefined) return false;
    const { folded, start, end } = word;
    const isCalled = CALLS.test(before.folded);
    const isDone = isDoing(before) && isOfPeople(before) && mayBeCalled(folded);
    if (!(isCalled || (isDone && !isPersonNoun(word))) || isHidden(at - 1)) return false;
    if (folded.length < 2 || names.has(folded) || places.has(folded)) return false;
    const bare = folded.replace(/^[وف](?=.{2})/u, "");
    if (OUT.some((list) => list.has(folded) || list.has(bare))) return false;
    const owned = OWN.exec(text.slice(start, end))?.[1] ?? "";
    if (owned.length > 2 || STOPS.has(folded.slice(0, owned.length))) return false;
    if (text.slice(start, end + 1).includes("\u064b")) return false;
    return !(
      isDefinite(word) ||
      isPreposition(word) ||
      isPrefixed(word) ||
      isWhen(word) ||
      isDoing(word) ||
      isVouchedWord(where, at)
    );
  });
}
