import { hasCue, type NamePlace } from "./cue.ts";
import { isFamilyName } from "./family-name.ts";
import type { NameEntry } from "./name-index.ts";

/**
 * Which of the entries of one name is meant by `written`; null if nothing says so. A common word needs a cue beside it
 * or to have been named before, a regional name that its part of the world was named (either is enough for a name that is
 * both, `حماس`); of a name that several bear, the
 * one is meant that was named before, or else the only one of whose part of the world something was (`طرابلس` after
 * Libya). A miss is better than a wrong one.
 */
export function meant(
  entries: readonly NameEntry[],
  written: string,
  seen: ReadonlySet<string>,
  place: NamePlace,
): NameEntry | null {
  for (const entry of entries) {
    if (!shapeFits(written, entry)) continue;
    if (entry.is === "place" && entry.kind !== "country" && isFamilyName(place)) continue;
    if (!entry.ambiguous && !entry.regional) return entry;
    const others = entries.filter(
      (other) => other.id !== entry.id && other.is === entry.is && shapeFits(written, other),
    );
    if (others.length > 0) {
      if (isAlone(entry, others, seen)) return entry;
    } else if (
      seen.has(entry.id) ||
      (entry.regional && seen.has(entry.home)) ||
      (entry.ambiguous && hasCue(place, entry))
    )
      return entry;
  }
  return null;
}

function isAlone(
  entry: NameEntry,
  others: readonly NameEntry[],
  seen: ReadonlySet<string>,
): boolean {
  const named = others.some(({ id }) => seen.has(id));
  if (seen.has(entry.id) || named) return seen.has(entry.id) && !named;
  return seen.has(entry.home) && !others.some(({ home }) => seen.has(home));
}

function shapeFits(written: string, entry: NameEntry): boolean {
  if (entry.shape === "") return true;
  // the last dot of "the U.N." is no letter of what is written
  if (entry.shape === "exact") return written === entry.exact || `${written}.` === entry.exact;
  const plain = written.replace(/^["“'(]/u, "");
  // "al-Hasakah" opens small; then a later capital must stand.
  return /^[A-ZÀ-Þ]/u.test(plain) || (SMALL_FIRST.test(entry.exact) && /[A-Z]/u.test(plain));
}
/** "al-Hask", and "Al Hask", which many write "al Hask". */
const SMALL_FIRST = /^(?:[a-z]|(?:Al|El|Ar|As|Ash|At)[ -])/u;
