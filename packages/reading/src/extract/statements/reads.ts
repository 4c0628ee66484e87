import type { StatementKind } from "../../model/claims.ts";
import type { Item } from "../../text/item.ts";
import { hasAny } from "../attributions/arabic-words.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { clauseEnd, clauseStart, isNegated, isSaidOn } from "./clause.ts";
import type { StatementDraft } from "./draft.ts";
import { mention, subjectOf } from "./mention.ts";

type Lang = "ar" | "en";
export type Read = (match: Match, context: ReportContext) => StatementDraft | null;

/**
 * A statement whose actor is the element `actor` of the pattern and whose target is `target`; it runs from the
 * match to the end of its clause.
 */
export function stated(kind: StatementKind, lang: Lang): Read {
  return (match, context) =>
    isNegated(match.items, match.from) ? null : draftOf(kind, lang, match, context);
}

/** {@link stated} after a word that must stand before the match (`لا صحة`, `وذلك بقصد`). */
export function statedAfter(word: string, kind: StatementKind, lang: Lang): Read {
  return (match, context) =>
    (match.items[match.from - 1]?.word ?? "").endsWith(word)
      ? draftOf(kind, lang, match, context)
      : null;
}

/** {@link stated} where the words themselves deny ("no group has claimed", `لا أساس`): no negation is looked for. */
export function statedPlainly(
  kind: StatementKind,
  lang: Lang,
  stance: StatementDraft["stance"] = null,
): Read {
  return (match, context) => {
    const made = draftOf(kind, lang, match, context);
    return made === null ? null : { ...made, stance };
  };
}

/** Kinds whose actor is the subject of the verb: who denies, who warns. */
const SUBJECT_ACTS: ReadonlySet<StatementKind> = new Set(["denial", "warning"]);

/**
 * A statement that is its whole clause, found by telling words in its middle or at its end ("the mast is in its
 * hands"); `fits` is asked about what stands before them.
 */
export function clauseStated(
  kind: StatementKind,
  lang: Lang,
  fits: (items: readonly Item[], from: number, to: number) => boolean,
): Read {
  return (match, context) => {
    const { items, from, to } = match;
    if (!fits(items, from, to)) return null;
    const made = draftOf(kind, lang, match, context);
    if (made === null) return null;
    const start = items[clauseStart(items, from)]?.start ?? made.start;
    const whole = { ...made, start: Math.min(start, made.start) };
    if (lang === "ar" || made.actor !== undefined || !SUBJECT_ACTS.has(kind)) return whole;
    // "accused the army of shelling Olm and denied it was there": the army is not who denies
    if (isSaidOn(items, from)) return whole;
    const actor = subjectOf(items, from, context.raw);
    return actor === null ? whole : { ...whole, actor };
  };
}

/** {@link clauseStated} that stands only where a body, a side or a person says it. */
export function spokenIf(
  kind: StatementKind,
  lang: Lang,
  fits: (items: readonly Item[], from: number, to: number) => boolean = () => true,
): Read {
  const read = clauseStated(kind, lang, fits);
  return (match, context) => {
    const made = read(match, context);
    if (made === null) return null;
    // Behind "that" somebody says it, whether or not his verb is known ("declares that it had no …").
    const before = match.items[clauseStart(match.items, match.from) - 1];
    return before?.tags.includes("that") === true ? made : { ...made, spoken: true };
  };
}

/** What says that a side did it; where a negation stands before the telling word (`غير مسؤول عن`, `لا تقف وراء`) it denies that. */
export function orDenied(read: Read): Read {
  return (match, context) => {
    const made = read(match, context);
    const { items, from, to } = match;
    const near = items.slice(Math.max(0, from - 1), to);
    const denied = near.some(({ word }) => NEGATES.test(word)) || isNegated(items, from);
    return made === null || !denied ? made : { ...made, kind: "denial" };
  };
}
const NEGATES = /^[وف]?(?:لا|لم|لن|غير|ليس|ليست|ليسوا)$/u;

function draftOf(
  kind: StatementKind,
  lang: Lang,
  match: Match,
  context: ReportContext,
): StatementDraft | null {
  const { items, from } = match;
  const first = items[from];
  const actor = mention(match, "actor", lang, context.raw);
  const target = mention(match, "target", lang, context.raw);
  if (first === undefined || (match.get("actor") !== null && actor === null)) return null;
  const { start } = first;
  return {
    kind,
    start: actor === null ? start : Math.min(start, actor.start),
    end: clauseEnd(items, match.to, context.raw),
    stance: null,
    ...(actor === null ? {} : { actor }),
    ...(target === null ? {} : { target }),
  };
}

/** One of counted-off explanations (`أولها … وثانيها …`): from after its ordinal to the next or the clause's end. */
export function enumerated(isOrdinal: (item: Item, before?: Item) => boolean): Read {
  return ({ items, from, to }) => {
    const ordinal = items[from];
    if (ordinal === undefined || !isOrdinal(ordinal, items[from - 1])) return null;
    // Counted off may be anything (`أولها حي …`): only explanations, aims and reasons are hypotheses.
    let named = false;
    for (let i = 0; i < from && !named; i++)
      named = items[i]?.tags.includes("motive-noun") ?? false;
    if (!named) return null;
    const first = items[afterAside(items, to)];
    if (first === undefined) return null;
    let end = items.length;
    for (let i = to; i < items.length; i++) {
      const item = items[i];
      if (
        item !== undefined &&
        (isOrdinal(item, items[i - 1]) || hasAny(item, ["stop", "clause"]))
      ) {
        end = i;
        break;
      }
    }
    if (end <= to) return null;
    return { kind: "explanation", start: first.start, end: lastWord(items, end), stance: null };
  };
}

/** `وثانيها وهو الأصعب، فتح الطريق`: what stands between commas is not the aim. */
function afterAside(items: readonly Item[], at: number): number {
  const word = items[at]?.word;
  if (word !== "وهو" && word !== "هو" && word !== "وهي") return at;
  for (let i = at; i < Math.min(items.length, at + 5); i++)
    if (items[i]?.tags.includes("comma") === true) return i + 1;
  return at;
}

/** End of the last item before `end` that is no comma. */
function lastWord(items: readonly Item[], end: number): number {
  let i = end - 1;
  while (i > 0 && (hasAny(items[i] ?? EMPTY, ["comma"]) || items[i]?.word === "and")) i--;
  return items[i]?.end ?? 0;
}
const EMPTY: { readonly tags: readonly string[] } = { tags: [] };
