import type { ChainStep, SourceKind } from "../../model/source.ts";
import type { Spoken } from "./attribute.ts";

/** The long name; its kind where it speaks itself. */
interface Full {
  readonly source: string;
  readonly kind?: SourceKind;
}

/** Letters in brackets right behind a name. */
const IN_BRACKETS = /^\s*\((\p{Lu}[\p{Lu}\d]{2,7})\)/u;
/** Characters of such brackets. */
const BRACKETS = 14;
const LETTERS = /^\p{Lu}[\p{Lu}\d]{2,7}$/u;
const FAMILY = /^\p{Lu}[\p{L}'’-]{2,}$/u;
const NAMED: ReadonlySet<SourceKind> = new Set<SourceKind>(["body", "agency", "outlet", "party"]);

/**
 * One source by its long and its short name, wherever the long one stands: "OWN reported 12 deaths. The Olm Watch Network (OWN) added …", "Sadi said nine had died. Omar Sadi,
 * the mayor, …". Of letters the text itself says whose they are, and of a family's name only one person of the report may have it.
 */
export function withFullNames(all: readonly Spoken[], raw: string): readonly Spoken[] {
  const shorts = new Set<string>();
  for (const { source } of all) if (LETTERS.test(source) || FAMILY.test(source)) shorts.add(source);
  if (shorts.size === 0) return all;
  const full = new Map<string, Full | null>();
  const put = (short: string, one: Full): void => {
    if (!shorts.has(short) || short === one.source) return;
    const known = full.get(short);
    full.set(short, known === undefined || known?.source === one.source ? one : null);
  };
  for (const one of all) {
    const { source, kind, words, behind, own } = one;
    if (own) continue;
    const letters = lettersBehind(raw, words.end);
    if (letters !== null && (NAMED.has(kind) || hasInitials(source, letters)))
      put(letters, { source, kind });
    const theirs = behind === null ? null : lettersBehind(raw, behind.end ?? 0);
    if (behind !== null && theirs !== null)
      put(theirs, { source: behind.source, kind: behind.kind });
    const family = kind === "person" ? familyOf(source) : null;
    if (family !== null) put(family, { source, kind });
  }
  for (const short of shorts) {
    const name = LETTERS.test(short) && !full.has(short) ? nameInText(raw, short) : null;
    if (name !== null) full.set(short, { source: name });
  }
  return full.size === 0 ? all : all.map((one) => renamed(one, full));
}

function lettersBehind(raw: string, end: number): string | null {
  return IN_BRACKETS.exec(raw.slice(end, end + BRACKETS))?.[1] ?? null;
}

/** "Relief Board of Olm" has those of RBO. */
function hasInitials(name: string, letters: string): boolean {
  const initials = name.replace(/[^\p{Lu}]/gu, "");
  return initials === letters;
}

/** "a spokesman for the Olm Watch Network (OWN), …": the name before the letters, wherever the text has both; null where it does not have their initials. */
function nameInText(raw: string, letters: string): string | null {
  const at = raw.indexOf(`(${letters})`);
  if (at < 0) return null;
  const words = raw
    .slice(Math.max(0, at - LONGEST), at)
    .trim()
    .split(/\s+/u);
  let initials = "";
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    if (!/^\p{Lu}/u.test(word)) {
      if (JOINS.test(word)) continue;
      return null;
    }
    initials = word.charAt(0) + initials;
    if (initials === letters) return words.slice(i).join(" ");
    if (!letters.endsWith(initials)) return null;
  }
  return null;
}
/** Characters of a long name. */
const LONGEST = 90;
const JOINS = /^(?:of|for|and|the|on|in|to|&)$/u;

function familyOf(name: string): string | null {
  const parts = name.split(" ");
  const isName =
    parts.length > 1 && parts.length < 5 && parts.every((part) => /^\p{Lu}|^al-/iu.test(part));
  return isName ? (parts.at(-1) ?? null) : null;
}

function renamed(one: Spoken, full: ReadonlyMap<string, Full | null>): Spoken {
  const own = mayBeShort(one) ? (full.get(one.source) ?? null) : null;
  const before = one.before.map((step) => stepInFull(step, full));
  const behind = one.behind === null ? null : stepInFull(one.behind, full);
  return { ...one, ...own, before, behind };
}

/** A body of that name by itself is no man: "Olm said" beside "Omar Olm". */
function mayBeShort({ source, kind }: Pick<Spoken, "source" | "kind">): boolean {
  return LETTERS.test(source) || kind === "person" || kind === "unnamed";
}

function stepInFull(step: ChainStep, full: ReadonlyMap<string, Full | null>): ChainStep {
  const found = mayBeShort(step) ? full.get(step.source) : undefined;
  return found === undefined || found === null ? step : { ...step, ...found };
}
