import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";
import { hasName, nameAlone } from "./english-apposition.ts";
import { beforeLetters } from "./english-before.ts";
import { behindAsides } from "./english-behind-asides.ts";
import { participleBack, relativeBack, SPOKEN_WALLS } from "./english-described.ts";
import { hasVerbIn } from "./english-joint.ts";
import { leaderOfInquiry } from "./english-inquiry.ts";
import { englishPhrase, type EnglishMode } from "./english-phrase.ts";
import { CONJUNCTIONS, isPersonal, phraseBack, type Subject } from "./english-subject-phrase.ts";
import { endsLikeParticiple, isArticle, PREPOSITIONS } from "./english-words.ts";

/** "X |", "X, a spokesman for Y, |", "X, citing Y, |", "a parent who was there |", "An engineer, reached by phone, |", "The mayor, Omar Salib, and a doctor, Lina Hadi, |". */
export function subjectBefore(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
): Subject | null {
  const last = lastSubject(items, end, raw, mode);
  return last === null ? null : (withApposed(items, last, end, raw) ?? last);
}

/**
 * "The mayor, Omar Salib, and a doctor, Lina Hadi, |", "The mayor, Omar Salib, and two doctors |": the first of the two has an aside of his own before "and". He opens the clause, since
 * whoever stands there may be an object too ("killed the mayor, Omar Salib, and a doctor |").
 */
function withApposed(
  items: readonly Item[],
  last: Subject,
  end: number,
  raw: string,
): Subject | null {
  let and = last.at - 1;
  while (isArticle(items[and]) || items[and]?.chunk?.kind === "quantity") and--;
  if (items[and]?.word !== "and" || items[and - 1]?.tags.includes("comma") !== true) return null;
  const first = lastSubject(items, and, raw, "known");
  if (first === null || first.citing !== null || !opensClause(items, first.at)) return null;
  if (first.phrase.called === undefined || hasVerbIn(items, first.at, and)) return null;
  const closes = items[end - 1]?.tags.includes("comma") === true ? end - 2 : end - 1;
  const words = { start: first.phrase.words.start, end: items[closes]?.end ?? 0 };
  return {
    at: first.at,
    phrase: { words, id: null, kind: first.phrase.kind, body: null, to: last.phrase.to },
    citing: last.citing,
  };
}

function lastSubject(
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
      leaderOfInquiry(items, end, raw, mode) ??
      relativeBack(items, end, raw, mode) ??
      phraseBack(items, end, raw, mode) ??
      participleBack(items, end, raw, mode) ??
      relativeBack(items, end, raw, mode, SPOKEN_WALLS)
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
    // "the Fund, cited in the report, denied"
    if (outer === null) return null;
    if (origin !== null) return { ...outer, citing: origin };
  }
  // "A spokesman for the Relief Board (RB), Omar Salib, |": its letters are no part of the subject
  const named = beforeLetters(items, inner);
  const main = phraseBack(items, named, raw, mode) ?? relativeBack(items, named, raw, mode);
  if (main === null) return null;
  const title = titleAfter(items, inner + 1, end - 1, raw);
  // "the Coordination, an opposition network, |"
  if (
    title !== null &&
    !isPersonal(title) &&
    isArticle(opening) &&
    !isNamedBody(title, main.phrase, raw)
  )
    return main;
  // "A shopkeeper who gave only his first name, Karim, |", "The contractor, Delmar & Sons, |"
  const name =
    title === null || !isPersonal(title) ? nameAlone(items, inner + 1, end - 1, raw) : null;
  if (name !== null && !hasName(main.phrase, raw))
    return {
      ...main,
      phrase: {
        ...main.phrase,
        words: { start: main.phrase.words.start, end: name.end },
        called: name,
      },
    };
  // "the hotel's owner, the Rezor Hotel Group, |": who that is
  if (title !== null && isArticle(opening) && isNamedBody(title, main.phrase, raw))
    return { ...main, phrase: { ...title, called: title.called ?? title.words } };
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
          // "UNHRA, the UN refugee body, |": letters are a name of their own
          body: /^[A-Z]{2,}$/u.test(raw.slice(main.phrase.words.start, main.phrase.words.end))
            ? main.phrase.body
            : // "the spokesman for the Red Crescent, Omar Salib": the name has no body of its own
              (title.body ?? main.phrase.body),
        },
      }
    : main;
}

/**
 * The subject behind several asides ("The owner, Castel Lines, which has a licence, |"): it must open its clause, since whatever
 * stands before an aside may be an object too ("found ten men, two of them medics, |").
 */
export function subjectBehind(
  items: readonly Item[],
  end: number,
  raw: string,
  mode: EnglishMode,
): Subject | null {
  for (const open of behindAsides(items, end, raw)) {
    const found =
      relativeBack(items, open, raw, mode) ??
      phraseBack(items, open, raw, mode) ??
      participleBack(items, open, raw, mode);
    if (found !== null && opensClause(items, found.at)) return found;
  }
  return null;
}

/** Does what begins at `at`, with its article, stand first in its clause? */
export function opensClause(items: readonly Item[], at: number): boolean {
  let from = at;
  while (isArticle(items[from - 1])) from--;
  const before = items[from - 1];
  return (
    before === undefined ||
    hasAny(before, ["stop", "comma", "clause", "quote-close", "that"]) ||
    CONJUNCTIONS.has(before.word)
  );
}

/** "Two guards, however, |", "The Front, for its part, |": index of the comma before such words. */
export function adverbStart(items: readonly Item[], end: number): number {
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

/** A name in capitals behind words that only say what it is. */
function isNamedBody(title: SourcePhrase, main: SourcePhrase, raw: string): boolean {
  const plain = (phrase: SourcePhrase): string => raw.slice(phrase.words.start, phrase.words.end);
  return (
    title.kind !== "unnamed" &&
    !isPersonal(title) &&
    /^(?:[A-Z][\w'’-]*\s+){1,5}[A-Z][\w'’-]*$/u.test(plain(title)) &&
    !/[A-Z]/u.test(plain(main))
  );
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
  if (
    endsLikeParticiple(opening.word) ||
    /(?:eed|ing)$/u.test(opening.word) ||
    PARTICIPLES.has(opening.word)
  )
    return true;
  // ", the ferry's master,", ", under oath,", ", his voice breaking,", ", commandant of the force,": words without a verb of their own
  const titled = items[comma + 2]?.word === "of" || items[comma + 2]?.word === "for";
  if (!isArticle(opening) && !OVER_ASIDES.has(opening.word) && !titled) return false;
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
