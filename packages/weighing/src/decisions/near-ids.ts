import { compareText } from "../align/compare.ts";

/** Most ids offered for one that is not known. */
const MOST_NEAR = 3;
/** An id that shares less than half with the one asked for is no help. */
const FARTHEST_SHARE = 0.5;

/** Known ids that somebody may have meant: those that begin with it or hold it, then those a few letters away. */
export function nearIds(asked: string, known: Iterable<string>): readonly string[] {
  const all = [...new Set(known)];
  const held = all.filter((id) => asked !== "" && id.includes(asked));
  const begins = held.filter((id) => id.startsWith(asked));
  const first = [...begins.toSorted(compareText), ...held.toSorted(compareText)];
  const far = Math.floor(asked.length * FARTHEST_SHARE);
  const close =
    new Set(first).size >= MOST_NEAR
      ? []
      : all
          .filter((id) => Math.abs(id.length - asked.length) <= far)
          .map((id) => ({ id, distance: distanceOf(asked, id, far) }))
          .filter(({ distance }) => distance <= far)
          .toSorted((a, b) => a.distance - b.distance || compareText(a.id, b.id))
          .map(({ id }) => id);
  return [...new Set([...first, ...close])].slice(0, MOST_NEAR);
}

/** Edits from one text to the other (Levenshtein); more than `most` is told as `most + 1`. */
function distanceOf(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) > most) return most + 1;
  }
  return row[b.length] ?? 0;
}
