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
const NAMED: ReadonlySet<SourceKind> = new Set<SourceKind>(["body", "agency", "outlet", "party"]);

/** One body by its name and its letters, wherever the text itself says whose they are: "OWN reported 12 deaths. The Olm Watch Network (OWN) added …". */
export function withFullNames(all: readonly Spoken[], raw: string): readonly Spoken[] {
  const shorts = new Set<string>();
  for (const { source } of all) if (LETTERS.test(source)) shorts.add(source);
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
  }
  for (const short of shorts) {
    const name = full.has(short) ? null : nameInText(raw, short);
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

function renamed(one: Spoken, full: ReadonlyMap<string, Full | null>): Spoken {
  const own = full.get(one.source) ?? null;
  const before = one.before.map((step) => stepInFull(step, full));
  const behind = one.behind === null ? null : stepInFull(one.behind, full);
  return { ...one, ...own, before, behind };
}

function stepInFull(step: ChainStep, full: ReadonlyMap<string, Full | null>): ChainStep {
  const found = full.get(step.source);
  return found === undefined || found === null ? step : { ...step, ...found };
}
