import { changed, type Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "./draft.ts";
import { withName } from "./english-apposition.ts";
import { englishDraft } from "./english-draft.ts";
import { englishEnd } from "./english-end.ts";
import { ownerIn } from "./english-phrasal.ts";
import { englishPhrase } from "./english-phrase.ts";
import { isNumber } from "./english-verb-and-more.ts";
import { isArticle, isCapital } from "./english-words.ts";

/** "At the word of a village elder", "going by the army's figures", "understood from two officials": who stands behind the match. */
export function englishBehind(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const cue = match.get("cue");
  const end = englishEnd(items, to, raw);
  const found =
    englishPhrase(items, to, end, raw, "known") ??
    (isLed(items, to, raw) ? englishPhrase(items, to, end, raw, "any") : null);
  if (found === null) return null;
  const opens = from === 0 || (from === 1 && items[0]?.chunk === null);
  const named = withName(items, found, end, raw);
  const at = cue === null ? from : items.indexOf(cue, from);
  return englishDraft(
    items,
    from,
    named,
    at,
    opens ? "forward" : "around",
    opens ? named.words.end : undefined,
  );
}

/** An article, a number, a capital or a possessive says that somebody is meant. */
function isLed(items: readonly Item[], at: number, raw: string): boolean {
  const first = items[at];
  return (
    first !== undefined &&
    (isArticle(first) ||
      first.chunk !== null ||
      isCapital(first, raw) ||
      first.tags.includes("poss"))
  );
}

/** "For the governor, the toll is 12", "for the families it is 31": whose number it is, where a number is told. */
export function englishFor(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const tolls = items.slice(from, to + NUMBER).some(({ word }) => TOLLS.has(word));
  const end = englishEnd(items, from + 1, raw);
  const it = items[end]?.word === "it" && IS.has(items[end + 1]?.word ?? "");
  if (!(it && isNumber(items, end + 2)) && !(tolls && hasAny(items[end] ?? NONE, ["comma"])))
    return null;
  if (!it && !items.slice(end, end + NUMBER).some(({ chunk }) => isCounted(chunk?.kind)))
    return null;
  const found = englishPhrase(
    items,
    from + 1,
    end,
    raw,
    isArticle(items[from + 1]) ? "any" : "known",
  );
  return found === null || found.kind === "document"
    ? null
    : englishDraft(items, from, found, from, "forward", found.words.end);
}
const NUMBER = 12;
const TOLLS: ReadonlySet<string> = new Set("toll number count figure total tally dead".split(" "));
const IS: ReadonlySet<string> = new Set("is was are were remains stands".split(" "));
const NONE: { readonly tags: readonly string[] } = { tags: [] };

function isCounted(kind: string | undefined): boolean {
  return kind === "count" || kind === "quantity";
}

/** "The hospital's: 17 dead.", "The neighbours': “too many to say”": a count said before is meant, and whose it is. */
export function englishOwnerLabel(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const owner = items[to - 2];
  const colon = items[to - 1];
  if (owner === undefined || colon === undefined) return null;
  const end = owner.end - (/['’]s?$/u.exec(raw.slice(owner.start, owner.end))?.[0].length ?? 0);
  const alone = owner.chunk === null && /^['’]$/u.test(owner.word);
  if (!alone && owner.suffix !== "'s" && end === owner.end) return null;
  const last = alone ? to - 2 : to - 1;
  const plain = alone
    ? items
    : items.with(
        to - 2,
        changed(owner, { suffix: "", end, word: owner.word.replace(/['’]s$/u, "") }),
      );
  const found = englishPhrase(plain, from, last, raw, isArticle(items[from]) ? "any" : "known");
  const tells = isNumber(items, to) || hasAny(items[to] ?? NONE, ["quote-open"]);
  return found === null || !tells
    ? null
    : englishDraft(plain, from, found, to - 1, "forward", colon.end);
}

/** "“Eleven coffins,” Salma, 44, from the third floor.": words quoted and who said them, without a verb. */
export function englishQuotedName(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  // a straight mark that opens is no end of a quotation
  const mark = items[from]?.start ?? 0;
  if (mark === 0 || /\s/u.test(raw.charAt(mark - 1)) || !/[\s,]/u.test(raw.charAt(mark + 1)))
    return null;
  let at = from + 1;
  while (items[at]?.tags.includes("comma") === true || items[at]?.tags.includes("dash") === true)
    at++;
  let end = at;
  while (end < items.length && !hasAny(items[end] ?? NONE, ["comma", "stop"])) end++;
  const rest = items.slice(end);
  const stop = rest.findIndex(({ tags }) => tags.includes("stop"));
  const aside = stop < 0 ? rest : rest.slice(0, stop);
  if (aside.length === 0 || aside.some((item) => hasAny(item, VERBS))) return null;
  const first = items[at];
  if (first === undefined || end - at > 4 || end === at) return null;
  const name = items.slice(at, end).every((item) => isCapital(item, raw));
  const aged = AGE.test(aside[1]?.word ?? "") || aside[1]?.chunk?.kind === "quantity";
  const titled = hasAny(aside[1] ?? NONE, ["office", "article"]);
  if (!name || !(aged || titled)) return null;
  const last = items[end - 1] ?? first;
  const found = personOf(first, last, end);
  return englishDraft(items, from, found, at, "back");
}
const AGE = /^\d{1,2}$/u;
const VERBS: readonly string[] = ["aux", "say", "voices", "verb-past", "pred"];

/** "“Twelve,” was the mayor's answer.", "Twelve is the ministry's figure.": what stands before is his whose answer it is. */
export function englishWasAnswer(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from, to } = match;
  const next = items[to];
  if (next !== undefined && !hasAny(next, ["stop", "comma", "clause"])) return null;
  const before = items.slice(0, from);
  const tells = before.some((item) => isCounted(item.chunk?.kind) || hasAny(item, ["quote-close"]));
  const owner = tells ? ownerIn({ ...match, from: to - 1 }, context) : null;
  return owner === null ? null : englishDraft(owner.items, from, owner.phrase, to - 1, "back");
}

/** "Samir: “I saw twelve.”": a name alone before a colon and words quoted. */
export function englishNameLabel(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, to } = match;
  const colon = items[to - 2];
  const names = items.slice(0, to - 2);
  const [first, last] = [names[0], names.at(-1)];
  if (colon === undefined || first === undefined || last === undefined || names.length > 3)
    return null;
  const named = names.every(
    (item) => item.chunk === null && item.tags.length === 0 && isCapital(item, raw),
  );
  if (!named || LABELS.test(first.word)) return null;
  const found = personOf(first, last, names.length);
  return englishDraft(items, 0, found, to - 2, "forward", colon.end);
}
/** Words before a colon that name nobody. */
const LABELS =
  /^(?:update|breaking|note|photo|video|caption|correction|question|answer|quote|quotes|headline|summary|alert|warning|watch|read|listen|live|exclusive|analysis|opinion|title|subject|re|ps|tl|slogan|slogans|banner|banners|sign|message|fact|claim|verdict|status|translation|excerpt)$/u;

/** "– Samir Haddad, driver": who signs the words quoted in the line before. */
export function englishSignature(match: Match, { raw }: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  const dash = items[from];
  if (dash === undefined || !/["”’»]\s*$/u.test(raw.slice(Math.max(0, dash.start - 4), dash.start)))
    return null;
  let end = from + 1;
  while (end < items.length && !hasAny(items[end] ?? NONE, ["comma", "stop"])) end++;
  const [first, last] = [items[from + 1], items[end - 1]];
  const plain = items.slice(from + 1, end).every((item) => isCapital(item, raw));
  if (first === undefined || last === undefined || !plain || end - from > 5) return null;
  const found = personOf(first, last, end);
  return englishDraft(items, from, found, from, "forward", dash.start);
}

/** Somebody by his bare name, whose words end before `to`. */
function personOf(first: Item, last: Item, to: number): SourcePhrase {
  const words = { start: first.start, end: last.end };
  return { words, id: null, kind: "person", body: null, to };
}
