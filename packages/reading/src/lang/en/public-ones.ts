import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";

/** Of whom the news tells mostly in politics, in sports and in court: what is said of them in words of harm is often no harm. */
const FOUGHT: ReadonlySet<string> = new Set(
  "leader chieftain headman minister candidate prosecutor magistrate consul ambassador secretary mediator negotiator striker major captain general private".split(
    " ",
  ),
);
/** Who is not beaten in votes, but attacks in words and is let go from a post as well. */
const HEARD: ReadonlySet<string> = new Set(
  "bishop archbishop pastor rabbi sheikh vicar preacher landowner landlord owner businessman businesswoman editor presenter columnist poet".split(
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
]);
const RANK = /^(?:major|captain|general|private)$/u;
/** "released from his duties" */
const DUTIES = /^(?:dut(?:y|ies)|posts?|jobs?|roles?|office|contracts?|position|command)$/u;
/** "injured in training", "in the match" */
const PLAYED = /^(?:training|match|game|league|cup|season|derby|tournament)$/u;
/** "captured on film", "in a photograph" */
const SHOWN =
  /^(?:film(?:ed|s)?|cameras?|videos?|tape|footage|photo(?:s|graphs?)?|portraits?|canvas|pictures?)$/u;
const EFFIGY = /^effig(?:y|ies)$/u;
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
  if (noun === undefined) return false;
  const at = pred === null ? items.length : items.indexOf(pred);
  const next = items[at + 1];
  // "from" is a part of its verb, or stands by itself
  const whose = items.slice(at + 1, at + 3).find(({ tags }) => tags.includes("poss"));
  const what = whose === undefined ? undefined : items[items.indexOf(whose) + 1];
  if (measure === "released" && DUTIES.test(what?.word ?? "")) return true;
  const isFought = FOUGHT.has(noun.word);
  if (!isFought && !HEARD.has(noun.word)) return false;
  const word = pred?.word ?? "";
  if (items.some((item) => EFFIGY.test(item.word))) return true;
  if (measure === "captured" && items.some((item) => SHOWN.test(item.word))) return true;
  if (measure === "wounded" && isFought && items.some((item) => PLAYED.test(item.word)))
    return true;
  const isHarm = !isFought || isByForce(items, pred);
  if (measure === "killed" || measure === "bodies") return !isHarm && FIGURATIVE.test(word);
  // "hurt by the report", "shot down in the debate"
  if (measure === "wounded")
    return (
      !isHarm &&
      (!HARM.test(word) || (word === "hurt" && next?.word === "by") || next?.word === "down")
    );
  if (measure === "missing") return next?.word === "from";
  if (measure === "released") return !items.some((item) => KEPT.test(item.word));
  if (measure === "surrendered")
    return !RANK.test(noun.word) || next?.tags.includes("poss") === true;
  return !CLEAR.has(measure);
}

/** "beaten by gunmen", and not "by 40 votes" */
function isByForce(items: readonly Item[], pred: Item | null): boolean {
  const at = pred === null ? -1 : items.indexOf(pred);
  const near = items.slice(at + 1, at + 5);
  const by = near.findIndex(({ word }) => word === "by");
  return (
    by >= 0 &&
    near.slice(by + 1).some(({ word, tags }) => tags.includes("armed") || FORCE.test(word))
  );
}
const FORCE =
  /^(?:gunm[ae]n|mobs?|crowds?|police(?:m[ae]n)?|soldiers?|troops|militia(?:men)?|looters|attackers|rioters|robbers|men|thugs|guards|rebels|blast|bomb|explosion)$/u;
