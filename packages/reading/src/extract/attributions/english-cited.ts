import { changed, type Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { withName } from "./english-apposition.ts";
import { englishDraft, span } from "./english-draft.ts";
import { freePhrase } from "./english-free.ts";
import { isPassive } from "./english-passive.ts";
import { englishEnd } from "./english-end.ts";
import { jointBehind, listBehind } from "./english-joint.ts";
import { englishPhrase } from "./english-phrase.ts";
import { beforeAdverbs, beforeLetters } from "./english-before.ts";
import { opensClause, subjectBefore } from "./english-subject.ts";
import { isArticle, isCapital } from "./english-words.ts";

/** "according to X", before or after what it says. */
export function englishAccording(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  // "according to his knowledge": what he knows is nobody who speaks
  if (isOwnKnowledge(items, match.to)) return null;
  const to = behindFigures(items, match.to);
  const end = englishEnd(items, to, context.raw);
  if (isTollOfNobody(items, to, end)) return null;
  // "according to one of the doctors": of whom he is one
  const isUnnamed = UNNAMED.has(items[to]?.word ?? "") && items[to + 1]?.word !== "of";
  // "according to UNICEF figures", "the ministry's figures": whose figures they are
  const owner = isUnnamed ? null : ownerOfFigures(items, to, end, context.raw);
  const found = isUnnamed
    ? freePhrase(items, to, nounEnd(items, to, end), context.raw)
    : (jointBehind(items, to, end, context.raw) ??
      listBehind(items, to, end, context.raw) ??
      owner ??
      figuresOfNobody(items, to, end) ??
      englishPhrase(items, to, end, context.raw, "any"));
  if (found === null) return null;
  const isOwner = found === owner;
  const named = isOwner ? found : withName(items, found, end, context.raw);
  // "But according to police"; "12 dead according to police" has told it already
  const opens = from === 0 || (from === 1 && items[0]?.chunk === null);
  return englishDraft(
    items,
    from,
    named,
    from,
    opens ? "forward" : "around",
    opens ? (isOwner ? items[end - 1]?.end : named.words.end) : undefined,
  );
}

function isOwnKnowledge(items: readonly Item[], at: number): boolean {
  const own = ["poss", "possessive"].some((tag) => items[at]?.tags.includes(tag) === true);
  return (
    own &&
    /^(?:knowledge|information|understanding|recollection|memory)$/u.test(items[at + 1]?.word ?? "")
  );
}

/** "according to one account the colonel surrendered", "according to another he was dragged out". */
const UNNAMED: ReadonlySet<string> = new Set(["one", "another", "some", "others"]);

function nounEnd(items: readonly Item[], at: number, end: number): number {
  const one = items[at]?.word === "one" && items[at]?.chunk?.kind !== "count";
  return Math.min(end, at + (one ? 2 : 1));
}

/** "according to figures from the ministry", "a count by X": whoever made the figures is the source. */
function behindFigures(items: readonly Item[], at: number): number {
  for (let i = at; i < Math.min(items.length, at + 4); i++) {
    if (!FIGURES.has(items[i]?.word ?? "")) continue;
    let made = i;
    for (let k = i + 1; k < Math.min(items.length, i + 6); k++) {
      const item = items[k];
      if (item === undefined || hasAny(item, ["comma", "stop", "clause", "aux"])) break;
      // "a toll released on Tuesday by": when it was made
      if (item.chunk?.kind === "date" || (item.word === "on" && k > i + 1)) continue;
      if (MADE_BY.has(item.word) || isNamedMaker(items, k))
        return READ.has(items[made]?.word ?? "") ? at : k + 1;
      if (made > i) break;
      made = k;
    }
  }
  return at;
}
/** "the reports | of NAJM", and no "reports of deaths" */
function isNamedMaker(items: readonly Item[], of: number): boolean {
  const next = items[of + 1];
  return items[of]?.word === "of" && next?.chunk?.kind === "name" && next.tags.includes("source");
}
const FIGURES: ReadonlySet<string> = new Set(
  "information figures data records statistics count tally numbers list lists estimates toll statement report reports".split(
    " ",
  ),
);
/** "according to hospital records seen by the Lowland Post": who read them did not make them. */
const READ: ReadonlySet<string> = new Set(
  "seen obtained received reviewed examined viewed".split(" "),
);
const MADE_BY: ReadonlySet<string> = new Set(["from", "by"]);

/** ", citing X" after somebody who hands it on. */
export function englishCiting(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  // ", citing the latest data from Y"
  const to = behindFigures(items, match.to);
  // "X, citing Y, said" is read with its verb.
  const end = englishEnd(items, to, context.raw);
  if (items[end]?.tags.includes("comma") === true && items[end + 1]?.tags.includes("say") === true)
    return null;
  const article = items[to]?.tags.includes("article") === true;
  const found =
    ownerOfFigures(items, to, end, context.raw) ??
    jointBehind(items, to, end, context.raw) ??
    englishPhrase(items, to, end, context.raw, article ? "any" : "known");
  if (found === null || isOfOtherClause(items, from) || isTollOfNobody(items, to, end)) return null;
  // ", citing a higher death toll than previous official estimates": nobody who is handed on
  if (items.slice(to, end).some(({ word }) => word === "than")) return null;
  return { ...englishDraft(items, from, found, match.to - 1, "around"), deeper: true };
}

/** "citing hospital figures": whose figures they are. */
function ownerOfFigures(
  items: readonly Item[],
  from: number,
  end: number,
  raw: string,
): SourcePhrase | null {
  const last = items[end - 1];
  if (last === undefined || end - from < 2) return null;
  if (!LISTS.has(last.word) && !/^(?:count|tally|toll)$/u.test(last.word)) return null;
  if (end - from === 2 && OF_NOBODY.has(items[from]?.word ?? "")) return null;
  // "confirmed UN data", "the latest police figures": how they are known is no part of whose they are
  const how = isArticle(items[from]) ? from + 1 : from;
  if (OF_NOBODY.has(items[how]?.word ?? "")) return ownerOfFigures(items, how + 1, end, raw);
  // "the police's latest tally": whose it is stands before how it is known; "a new toll" is nobody's
  let by = end - 2;
  while (by >= how && OF_NOBODY.has(items[by]?.word ?? "")) by--;
  if (by < how) return null;
  const maker = items[by];
  // "the ministry's": as if it stood alone
  const bare = maker === undefined ? items : items.with(by, changed(maker, { suffix: "" }));
  // "the most recent ORA count": letters that no list holds
  const letters = maker !== undefined && isCapital(maker, raw) ? "any" : "known";
  const owner = englishPhrase(bare, from, by + 1, raw, letters);
  if (owner === null) return null;
  const { start, end: to } = owner.words;
  const own = /['’]s?$/u.exec(raw.slice(start, to));
  return own === null ? owner : { ...owner, words: { start, end: to - own[0].length } };
}
const LISTS: ReadonlySet<string> = new Set("figures data records statistics numbers".split(" "));

/** "according to a new toll", "the latest official tally": a number handed on without whoever counted. */
function isTollOfNobody(items: readonly Item[], from: number, end: number): boolean {
  const opens = isArticle(items[from]) ? from + 1 : from;
  return (
    end - opens > 1 &&
    /^(?:tolls?|tally|tallies|count)$/u.test(items[end - 1]?.word ?? "") &&
    items.slice(opens, end - 1).every(({ word }) => OF_NOBODY.has(word))
  );
}

/** "according to official statistics": a paper that nobody signs. */
function figuresOfNobody(items: readonly Item[], from: number, end: number): SourcePhrase | null {
  const opens = isArticle(items[from]) ? from + 1 : from;
  const [first, last] = [items[opens], items[end - 1]];
  if (first === undefined || last === undefined || end - opens < 2) return null;
  if (!LISTS.has(last.word) && !TOLLS.has(last.word)) return null;
  // "the latest count", "the most recent official tally"
  if (!items.slice(opens, end - 1).every(({ word }) => OF_NOBODY.has(word))) return null;
  const words = { start: first.start, end: last.end };
  return { words, id: null, kind: "document", body: null, to: end };
}
const OF_NOBODY: ReadonlySet<string> = new Set(
  "official latest preliminary initial provisional available public new recent most last current updated confirmed verified".split(
    " ",
  ),
);
const TOLLS: ReadonlySet<string> = new Set("estimate estimates update reports".split(" "));

/** "denied the toll after the Union gave it in an update | citing": whoever speaks in the clause behind "after" cites, and not the denier. */
function isOfOtherClause(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i > 0 && from - i <= 14; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause"])) return false;
    if (SUBORDINATES.has(item.word) && item.chunk === null)
      return items.slice(0, i).some((one) => one.sense?.stance === "denied");
  }
  return false;
}
const SUBORDINATES: ReadonlySet<string> = new Set(
  "after when while because since before".split(" "),
);

/** "X quoted Y as saying": X hands on what Y says. */
export function englishQuoted(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  if (isPassive(items, from)) return null;
  let as = from + 1;
  while (as < items.length && !BEFORE_SAYING.has(items[as]?.word ?? "") && as - from <= 14) as++;
  const saying = items[as + 1];
  if (as >= items.length || saying?.tags.includes("say") !== true) return null;
  const inner = englishPhrase(items, from + 1, as, context.raw, "any");
  const outer = subjectBefore(items, from, context.raw, "any");
  if (inner === null || outer === null) return null;
  const that = items[as + 2]?.tags.includes("that") === true ? items[as + 2] : saying;
  const next = items[as + 2];
  // "Ten died, NAJM quoted a doctor as saying."
  const reach = next === undefined || next.tags.includes("stop") ? "back" : "forward";
  const made = englishDraft(items, outer.at, outer.phrase, from, reach, that?.end);
  return { ...made, citing: inner };
}
/** "quoted a doctor as saying", "quoted a doctor who said" */
const BEFORE_SAYING: ReadonlySet<string> = new Set(["as", "who"]);

/** "X cited Y figures that …", "X cited data from Y showing …": X hands on what Y counted. */
export function englishCited(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  const outer = subjectBefore(items, beforeAdverbs(items, from), context.raw, "any");
  if (outer === null || isPassive(items, from)) return null;
  for (let i = from + 1; i < Math.min(items.length, from + 12); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma"])) return null;
    if (!SHOWING.has(item.word)) continue;
    const made = items.findIndex((one, k) => k > from && k < i && FIGURES.has(one.word));
    if (made < 0) return null;
    // "data from the ministry showing"; "ministry figures that"
    const by = items[made + 1];
    const behind = by !== undefined && (MADE_BY.has(by.word) || by.word === "of");
    const inner = behind
      ? englishPhrase(items, made + 2, i, context.raw)
      : englishPhrase(items, from + 1, made, context.raw);
    if (inner === null) return null;
    const draft = englishDraft(items, outer.at, outer.phrase, from, "forward", item.end);
    return { ...draft, citing: inner };
  }
  return null;
}
const SHOWING: ReadonlySet<string> = new Set(
  "that showing which putting saying indicating".split(" "),
);

/** "it was reported that", "reports of", "reports that". */
export function englishNobody(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const last = items[to - 1];
  const first = items[from];
  if (items[to]?.word === "by") return null;
  // "according to the reports of NAJM"
  const led = items[from - 1]?.word === "the" ? items[from - 2] : items[from - 1];
  if (led?.word === "to" && isNamedMaker(items, to - 1)) return null;
  // "The Commission reports that": there it is a verb
  // and "called for calm after | reports that" a noun
  const isLed = BEFORE_REPORTS.has(items[from - 1]?.word ?? "");
  if (first?.word === "reports" && !isLed && hasReporter(items, from, context.raw)) return null;
  if (first === undefined || last === undefined || NEGATIVE.has(items[from - 1]?.word ?? ""))
    return null;
  const passive = first.word === "it";
  // "it has been reported"
  const said = items[from + 2]?.word === "been" ? from + 3 : from + 2;
  const cueAt = passive ? said : to - 1;
  const words = passive ? span(items[said] ?? last) : span(first);
  const source: SourcePhrase = { words, id: null, kind: "unnamed", body: null, to };
  const draft = englishDraft(items, from, source, cueAt, "forward", last.end);
  return passive ? draft : { ...draft, spokenOf: true };
}
/** Does somebody report: whoever can speak, also with his letters in brackets ("The Relief Board (RBO) reports that"), or a name that opens the clause ("The Relief Board of Olm reports that")? */
function hasReporter(items: readonly Item[], from: number, raw: string): boolean {
  const end = beforeLetters(items, from);
  if (subjectBefore(items, end, raw, "known") !== null) return true;
  const last = items[end - 1];
  if (end < 2 || last === undefined || !isCapital(last, raw)) return false;
  const named = subjectBefore(items, end, raw, "any");
  return named !== null && opensClause(items, named.at);
}

const BEFORE_REPORTS: ReadonlySet<string> = new Set(
  "after amid following despite on over".split(" "),
);
const NEGATIVE: ReadonlySet<string> = new Set(["no", "without", "denied", "any"]);
