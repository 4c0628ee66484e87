import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { headNoun } from "./english-noun.ts";
import { isCapital } from "./english-words.ts";

/** Things that cannot speak: never taken for a source merely because a verb follows. */
export const SPEAKS_NOT: ReadonlySet<string> = new Set(
  "all this that these those rest truth rain weather news toll tolls number numbers count total totals figure figures law laws plan plans age need time day night rule rules schedule custom wish wishes way terms deaths injuries attacks attack strike strikes clashes bodies crimes cases losses casualties results names comments updates faith religion custom tradition standards norms doctrine customs damage survey surveys assessment assessments estimate estimates data".split(
    " ",
  ),
);

/** What happens and threatens, and says nothing: "the siege puts 5,000 people at risk", "the offensive threatens them". "The storm centre" does say something. */
const HAPPENS: ReadonlySet<string> = new Set(
  "storm storms siege sieges drought droughts flood floods flooding offensive offensives blockade blockades war wars famine hunger heatwave disaster disasters earthquake earthquakes cyclone hurricane typhoon epidemic outbreak cholera conflict conflicts violence escalation shelling bombardment crisis".split(
    " ",
  ),
);

/** A phrase of unknown words before a verb of speech: with an article, a plural, or a capital. */
export function canSpeak(
  items: readonly Item[],
  at: number,
  to: number,
  article: boolean,
  raw: string,
): boolean {
  const head = headNoun(items, at, to);
  const first = items[at];
  if (head === undefined || first === undefined) return false;
  const figure = isFigure(items, items.indexOf(head));
  if (!figure && (SPEAKS_NOT.has(head.word) || HAPPENS.has(head.word))) return false;
  // "a customs broker" is somebody
  if (SPEAKS_NOT.has(first.word) && first.word !== "customs") return false;
  const formed = /(?:ly|ing|ed)$/u.test(head.word) && !NOUNS_IN_LY.has(head.word);
  if (formed || hasAny(head, ["pred", "digits", "punct"])) return false;
  if (article || isCapital(first, raw) || (head.word.endsWith("s") && head.word.length > 3))
    return true;
  // "rector said", as posts have it: the first words of a line
  const before = items[at - 1];
  return to - at <= 2 && (before === undefined || hasAny(before, ["punct", "stop"]));
}

/** "A senior figure in the movement": a person, and no number. */
export function isFigure(items: readonly Item[], at: number): boolean {
  return /^figures?$/u.test(items[at]?.word ?? "") && OF_RANK.has(items[at - 1]?.word ?? "");
}
const OF_RANK: ReadonlySet<string> = new Set(
  "senior leading key prominent opposition political religious party public local central tribal".split(
    " ",
  ),
);

const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  "tally family assembly ally monopoly accused bereaved".split(" "),
);
