import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";
import { isOwner } from "./english-draft.ts";
import { englishPhrase, type EnglishMode } from "./english-phrase.ts";
import { ENGLISH_HEADS, isArticle, isNameLike, PREPOSITIONS } from "./english-words.ts";

/** The source that stands before a verb of speech, the index where it begins, and whom it cites. */
export interface Subject {
  readonly phrase: SourcePhrase;
  readonly at: number;
  readonly citing: SourcePhrase | null;
}

/** "X |", "X, a spokesman for Y, |", "X, citing Y, |", "a parent who was there |", "An engineer, reached by phone, |". */
export function subjectBefore(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
): Subject | null {
  const inside = adverbStart(items, end);
  if (inside < end) return subjectBefore(items, inside, raw, mode);
  const previous = items[end - 1];
  if (previous === undefined) return null;
  if (!previous.tags.includes("comma"))
    return (
      relativeBack(items, end, raw, mode) ??
      phraseBack(items, end, raw, mode) ??
      participleBack(items, end, raw, mode)
    );
  // "A passenger, Greta Holm, 29, |"
  const years = items[end - 2];
  if (
    years !== undefined &&
    hasAny(years, ["digits", "quantity", "non-count"]) &&
    items[end - 3]?.tags.includes("comma") === true
  )
    return phraseBack(items, end - 3, raw, mode) ?? subjectBefore(items, end - 2, raw, mode);
  const relative = relativeComma(items, end - 1);
  if (relative > 0) {
    const main = phraseBack(items, relative, raw, mode);
    if (main !== null) return main;
  }
  let inner = commaBefore(items, end - 1);
  // "Omar Salib, 42, a fisherman, said": an age stands between two commas.
  const age = inner > 1 && items[inner - 2]?.tags.includes("comma") === true;
  if (age && hasAny(items[inner - 1] ?? NONE, ["digits", "quantity", "non-count"])) {
    const title = englishPhrase(items, inner + 1, end - 1, raw);
    if (title !== null) inner -= 2;
  }
  const opening = items[inner + 1];
  // "The council which is part of a wider union, |": only the end of the clause has its comma
  if (inner < 0) return relativeBack(items, end - 1, raw, mode);
  if (opening === undefined) return null;
  if (opening.tags.includes("cite")) {
    const origin = englishPhrase(items, inner + 2, end - 1, raw);
    const outer = phraseBack(items, inner, raw, mode);
    return outer === null || origin === null ? null : { ...outer, citing: origin };
  }
  const main = phraseBack(items, inner, raw, mode) ?? relativeBack(items, inner, raw, mode);
  if (main === null) return null;
  const title = titleAfter(items, inner + 1, end - 1, raw);
  // "the Coordination, an opposition network, |"
  if (title !== null && !isPersonal(title) && isArticle(opening)) return main;
  if (title === null || !isPersonal(title)) return isAside(items, main, inner) ? main : null;
  return isPersonal(main.phrase)
    ? {
        ...main,
        phrase: {
          ...main.phrase,
          words:
            isName(title, raw) || title.called !== undefined
              ? { start: main.phrase.words.start, end: title.words.end }
              : main.phrase.words,
          // "the mayor, Omar Salib", "a resident, shopkeeper Tam Ott": the name is the source, wherever it stands.
          called: isName(title, raw)
            ? title.words
            : (title.called ?? main.phrase.called ?? main.phrase.words),
          body: title.body,
        },
      }
    : main;
}

/** "Two guards, however, |", "The Front, for its part, |": index of the comma before such words. */
function adverbStart(items: readonly Item[], end: number): number {
  if (items[end - 1]?.tags.includes("comma") !== true) return end;
  for (let i = end - 2; i > 0 && end - i <= 6; i--) {
    const item = items[i];
    if (item === undefined) return end;
    if (item.tags.includes("comma")) return i < end - 2 ? i : end;
    if (item.chunk?.kind === "date") continue;
    if (!ADVERBIAL.has(item.word)) return end;
  }
  return end;
}
const ADVERBIAL: ReadonlySet<string> = new Set(
  "however meanwhile too for its their his her part in turn by contrast also nevertheless nonetheless moreover though instead then on late early of course though".split(
    " ",
  ),
);

function titleAfter(
  items: readonly Item[],
  from: number,
  to: number,
  raw: string,
): SourcePhrase | null {
  const age = hasAny(items[from] ?? NONE, ["digits", "quantity", "non-count"]);
  return englishPhrase(
    items,
    age && items[from + 1]?.tags.includes("comma") === true ? from + 2 : from,
    to,
    raw,
  );
}
const NONE: { readonly tags: readonly string[] } = { tags: [] };

function isPersonal({ kind }: SourcePhrase): boolean {
  return kind === "person" || kind === "unnamed" || kind === "witness";
}

function isName({ words }: SourcePhrase, raw: string): boolean {
  return /^[A-Z][\w'’-]+(?:\s+(?:[a-z]{2,3}[-'’])?[A-Z][\w'’-]+)+$/u.test(
    raw.slice(words.start, words.end),
  );
}

/**
 * "X, who spoke on condition that he not be named, |": index of the comma before the nearest "who"; what is said in the
 * relative clause is his.
 */
function relativeComma(items: readonly Item[], at: number): number {
  for (let i = at - 1; i > 1 && at - i <= 24; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "quote"])) return -1;
    if (WHO.has(item.word) && items[i - 1]?.tags.includes("comma") === true) return i - 1;
  }
  return -1;
}
const WHO: ReadonlySet<string> = new Set(["who", "whose", "which", "where"]);

/** ", who fled," and ", reached by phone," describe the subject of a clause; ", five were wounded," is another clause. */
function isAside(items: readonly Item[], main: Subject, comma: number): boolean {
  const opening = items[comma + 1];
  if (opening === undefined) return false;
  if (opening.word === "who" || opening.word === "which") return true;
  // "two security sources, speaking …", "the report, based on …": a number or an article stands before the phrase
  const led = items[main.at - 1];
  const outside = led !== undefined && (isArticle(led) || led.chunk?.kind === "quantity");
  const before = items[outside ? main.at - 2 : main.at - 1];
  const opens = before === undefined || hasAny(before, ["comma", "stop", "quote-close"]);
  if (!opens || opening.chunk !== null) return false;
  if (/(?:ed|ing)$/u.test(opening.word) || PARTICIPLES.has(opening.word)) return true;
  // ", the ferry's master,", ", under oath,", ", his voice breaking,": words without a verb of their own
  if (!isArticle(opening) && !OVER_ASIDES.has(opening.word)) return false;
  for (let i = comma + 1; i < items.length && items[i]?.tags.includes("comma") !== true; i++)
    if (hasAny(items[i] ?? NONE, ["aux", "pred", "verb-past", "verb-plain"])) return false;
  return true;
}
const PARTICIPLES: ReadonlySet<string> = new Set(
  "set made sent built held led known seen told written drawn shown given taken brought bound torn born hurt shot struck".split(
    " ",
  ),
);
const OVER_ASIDES: ReadonlySet<string> = new Set(
  "under in on from at like of with for now then once also himself herself itself themselves visibly citing".split(
    " ",
  ),
);

/** Items of an aside: "speaking on condition of anonymity because they were not allowed to talk to the press". */
const ASIDE_REACH = 22;

function commaBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= ASIDE_REACH; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "that", "quote"])) return -1;
    // "in a written reply", "based on interviews" are no verbs
    const noun =
      (item.tags.includes("loose") && (isArticle(items[i - 1]) || isArticle(items[i - 2]))) ||
      PREPOSITIONS.has(items[i - 1]?.word ?? "");
    if (item.tags.includes("say") && !noun) return -1;
    if (item.tags.includes("comma")) return i;
  }
  return -1;
}

/** The phrase that ends at `end`: back to the nearest wall, the longest that is a source. */
function phraseBack(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
): Subject | null {
  let wall = end;
  while (wall > 0 && end - wall < 13) {
    const item = items[wall - 1];
    if (item === undefined || isWall(items, wall - 1, raw)) break;
    wall--;
    const counts = item.chunk?.kind === "count" || item.chunk?.kind === "quantity";
    // "a relative of one victim |": one person's kin
    if (counts && !(item.tags.includes("single") && items[wall - 1]?.word === "of")) break;
  }
  // "what the letter said": the saying is an object of something else.
  if (UNSAID.has(items[wall - 1]?.word ?? "")) return null;
  const whole = englishPhrase(items, wall, end, raw, mode);
  if (whole !== null) return withPartner({ phrase: whole, at: wall, citing: null }, items, raw);
  // "In the first week the ministry", "Relatives of nineteen of them": the last article opens, or a plural does.
  for (let at = wall + 1; at < end - 1; at++) {
    const before = items[at - 1];
    if (!isArticle(items[at]) || before === undefined || PREPOSITIONS.has(before.word)) continue;
    const phrase = englishPhrase(items, at, end, raw, mode);
    if (phrase !== null) return { phrase, at, citing: null };
  }
  return partOf(items, end, raw);
}

/** "tribal elders and medics |": two who speak together, from the start of their clause. */
function withPartner(found: Subject, items: readonly Item[], raw: string): Subject {
  const join = found.at - 1;
  if (items[join]?.word !== "and" || found.phrase.id !== null) return found;
  let at = join;
  while (at > 0 && join - at < 8 && !hasAny(items[at - 1] ?? NONE, WALLS)) at--;
  const first = at < join ? englishPhrase(items, at, join, raw) : null;
  if (first === null || !isPersonal(first) || !isPersonal(found.phrase)) return found;
  const words = { start: first.words.start, end: found.phrase.words.end };
  return { phrase: { ...found.phrase, words, kind: first.kind, body: null }, at, citing: null };
}

const UNSAID: ReadonlySet<string> = new Set(["what", "whatever"]);

/** "Relatives of nineteen of them say": the words before the first "of" speak. */
function partOf(items: readonly Item[], end: number, raw: string): Subject | null {
  for (let i = end - 1; i > 0 && end - i <= 8; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, WALLS) || CONJUNCTIONS.has(item.word)) return null;
    const counted = items[i + 1]?.chunk?.kind;
    if (!PARTS.has(item.word) || (counted !== "quantity" && counted !== "count")) continue;
    const phrase = englishPhrase(items, i - 1, i, raw);
    return phrase === null ? null : { phrase, at: i - 1, citing: null };
  }
  return null;
}

const PARTS: ReadonlySet<string> = new Set(["of", "for"]);

/** "a parent who was at the handover |": the words before the relative clause speak. */
function relativeBack(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
): Subject | null {
  for (let i = end - 1; i > 0 && end - i <= 10; i--) {
    const item = items[i];
    if (item === undefined) return null;
    const who = beforeShort(items, i);
    if (item.word === "who" || item.word === "whose") return phraseBack(items, who, raw, mode);
    // "the force that controls the area |": a verb right after "that", and a body right before it
    const joins = i < end - 1 && (item.word === "that" || item.word === "which");
    if (joins && isFiniteVerb(items[i + 1])) return phraseBack(items, who, raw, mode);
    if (hasAny(item, WALLS)) return null;
  }
  return null;
}

/** "the Council of Dock Medics (CDM) which": index behind the name, without its short form. */
function beforeShort(items: readonly Item[], end: number): number {
  const bracketed =
    items[end - 1]?.tags.includes("paren-close") === true &&
    items[end - 3]?.tags.includes("paren-open") === true;
  return bracketed ? end - 3 : end;
}

/** "controls", "ran", "has": what opens the relative clause of a subject; "that the gate" opens what is said. */
function isFiniteVerb(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null) return false;
  return (
    hasAny(item, ["aux", "verb-past", "pred"]) ||
    (!hasAny(item, ["article", "counted", "poss", "func"]) && /[^s]s$|ed$/u.test(item.word))
  );
}

/** "A leaked memo dated 12 January and seen by the Post |": the words before the participle speak. */
function participleBack(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
): Subject | null {
  for (let i = end - 1; i > 0 && end - i <= 14; i--) {
    const item = items[i];
    if (item === undefined) return null;
    // "video posted by the driver": a participle, though it is a verb of speech elsewhere
    const passive =
      isPosted(items, i) ||
      (items.slice(i + 1, i + 5).some(({ word }) => word === "by") &&
        (hasAny(item, ["say", "voices"]) || /[^e]ed$/u.test(item.word)));
    if (!passive && hasAny(item, WALLS) && !isNameLike(items, i, raw)) return null;
    if (!passive && !hasAny(item, ["verb-past", "verb-ing"]) && item.word !== "dated") continue;
    const before = items[i - 1];
    if (before === undefined || CONJUNCTIONS.has(before.word)) continue;
    // "Yemen's acting health minister |": a title
    if (before.chunk?.kind === "name" && isOwner(before, item)) continue;
    const found = phraseBack(items, i, raw, mode);
    if (found !== null && hasAny(items[i - 1] ?? NONE, ENGLISH_HEADS)) return found;
  }
  return null;
}

/** "a video posted online |", "pictures shared on Sunday |": what was done with a document, not what it says. */
function isPosted(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.tags.includes("document") !== true || !POSTED.has(items[at]?.word ?? ""))
    return false;
  return PLACES.has(items[at + 1]?.word ?? "");
}
const POSTED: ReadonlySet<string> = new Set(
  "posted shared published released circulated circulating uploaded broadcast aired distributed filmed".split(
    " ",
  ),
);
const PLACES: ReadonlySet<string> = new Set(
  "online on to via in across widely by from at".split(" "),
);

function isWall(items: readonly Item[], at: number, raw: string): boolean {
  const item = items[at];
  if (item === undefined || CONJUNCTIONS.has(item.word)) return true;
  if (item.tags.includes("punct")) return !"'’&".includes(item.word); // a bullet
  // "volunteer-run": a dash inside a word parts nothing.
  if (item.tags.includes("dash")) return item.spaced;
  if (item.chunk === null && /^\d+:\d+$/u.test(item.word)) return true;
  const { chunk } = item;
  if (chunk?.kind === "quantity") return items[at + 1]?.word !== "of";
  if (chunk?.kind === "non-count" && chunk.what === "age") return false;
  if (chunk !== null && chunk.kind !== "name" && chunk.kind !== "count") return true;
  // "unconfirmed reports say": there they are a noun.
  return (
    hasAny(item, WALLS) &&
    !item.tags.includes("anon") &&
    !isDocument(items, at) &&
    !isNameLike(items, at, raw)
  );
}

/** "Hospital records show", "court documents seen by the Post say": papers and no verb, since a verb follows. */
export function isDocument(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || next === undefined || !item.tags.includes("document")) return false;
  // "An earlier version of this report" is the report that speaks
  const before = items[at - 1];
  const led = isArticle(before) && before?.word !== "this";
  if (at === 0 || (led && next.chunk === null)) return true;
  if (next.chunk !== null) return false;
  const passive = items.slice(at + 2, at + 6).some(({ word }) => word === "by");
  return (
    hasAny(next, ["shows", "say-that"]) ||
    (passive && PARTICIPLE.test(next.word)) ||
    SEEMS.has(next.word)
  );
}
const PARTICIPLE = /(?:ed|seen|shown|leaked)$/u;
const SEEMS: ReadonlySet<string> = new Set(
  "appear appears appeared seem seems seemed also".split(" "),
);
const WALLS: readonly string[] = [
  "comma",
  "stop",
  "clause",
  "colon",
  "quote",
  "paren",
  "that",
  "say",
  "voices",
  "cite",
  "according",
];
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "and but while as when after because if whether although though whereas before since meanwhile however what which".split(
    " ",
  ),
);
