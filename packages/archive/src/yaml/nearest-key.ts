/** Letters that may differ between a typo and the key that was meant: `publised`, `acotrs`. */
const MAX_EDITS = 2;

/** Edits (insert, delete, replace, swap of neighbours) between two words. */
function edits(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, cell(i - 2, j - 2) + 1);
      row.push(best);
    }
  }
  return cell(a.length, b.length);
}

/** The known key that `key` is a typo of, null where none is near. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  const written = key.toLowerCase().slice(0, 64);
  let best: string | null = null;
  let bestEdits = MAX_EDITS + 1;
  for (const candidate of known) {
    const distance = edits(written, candidate.toLowerCase());
    // `id` is two edits from every word of two letters.
    if (distance < bestEdits && distance < candidate.length) {
      best = candidate;
      bestEdits = distance;
    }
  }
  return best;
}
