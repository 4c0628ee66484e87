import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";

/** Of whom the news tells mostly in politics, in sports and in court: what is said of them in words of harm is often no harm. */
const PUBLIC: ReadonlySet<string> = new Set(
  "leader chieftain headman bishop archbishop pastor rabbi sheikh vicar preacher minister candidate prosecutor magistrate consul ambassador secretary mediator negotiator landowner landlord owner businessman businesswoman striker editor presenter columnist poet major captain general private".split(
    " ",
  ),
);

/** Verbs that mean harm, whoever is told of: a candidate who is beaten, burned or eliminated is mostly well. */
const HARM =
  /^(?:wounded|injured|shot|stabbed|maimed|hospitali[sz]ed|hurt|wounding|injuring|shooting|stabbing)\b/u;
const FIGURATIVE =
  /^(?:bur|eliminat|neutrali|crush|knock|t(?:ake|ook)|roast|finish|silenc|wip|remov|sacrific|lost)/u;
/** What is said of nobody who is well. */
const CLEAR: ReadonlySet<Measure> = new Set<Measure>([
  "hostage",
  "arrested",
  "captured",
  "exchanged",
  "surrendered",
]);
/** "captured on film", "in a photograph" */
const SHOWN =
  /^(?:film(?:ed|s)?|cameras?|videos?|tape|footage|photo(?:s|graphs?)?|portraits?|canvas|pictures?|effigy|effigies)$/u;
/** Out of whose hands, or where: "released by the kidnappers", and not "from his duties". */
const KEPT =
  /^(?:captors|kidnappers|abductors|gunmen|captivity|prison|jail|custody|detention|bail|hostages?|kidnapp(?:ed|ing)|abducted|abduction)$/u;

/**
 * "A candidate was beaten by 40 votes", "a minister was missing from the talks", "a general attacked the government": of who is in office, or of a rank, only what
 * cannot be meant otherwise is counted.
 */
export function isMeantOtherwise(
  noun: Item | undefined,
  pred: Item | null,
  measure: Measure,
  items: readonly Item[],
): boolean {
  if (noun === undefined || !PUBLIC.has(noun.word)) return false;
  const word = pred?.word ?? "";
  if (items.some((item) => SHOWN.test(item.word))) return true;
  const next = pred === null ? undefined : items[items.indexOf(pred) + 1];
  if (measure === "killed" || measure === "bodies") return FIGURATIVE.test(word);
  // "hurt by the report", "shot down in the debate"
  if (measure === "wounded")
    return !HARM.test(word) || (word === "hurt" && next?.word === "by") || next?.word === "down";
  if (measure === "missing") return next?.word === "from";
  if (measure === "released") return !items.some((item) => KEPT.test(item.word));
  return !CLEAR.has(measure);
}
