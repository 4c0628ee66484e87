import type { Evidence, Noticed } from "./evidence.ts";

/** Words that were broken on purpose and read through: `ق*تل`, "k1lled"; each once. */
export function spellingFindings({ raw, parts }: Evidence): readonly Noticed[] {
  const told = new Set<string>();
  const noticed: Noticed[] = [];
  for (const { named } of parts) {
    for (const { start, end, word, sense } of named) {
      if (sense?.measure === undefined) continue;
      const written = raw.slice(start, end);
      if (!/[*_~•·^@$!#.\d]/u.test(written) || told.has(written)) continue;
      told.add(written);
      const detail = { quote: written, word };
      noticed.push({ code: "broken-spelling", severity: "info", start, end, detail });
    }
  }
  return noticed;
}
