import type { Evidence, Noticed } from "./evidence.ts";

/** Words that were broken on purpose and read through: `ق*تل`, "k1lled"; each once. */
export function spellingFindings({ raw, parts }: Evidence): readonly Noticed[] {
  const told = new Set<string>();
  return parts.flatMap(({ named }) =>
    named.flatMap(({ start, end, word, sense }) => {
      if (sense?.measure === undefined) return [];
      const written = raw.slice(start, end);
      if (!/[*_~•·^@$!#.\d]/u.test(written) || told.has(written)) return [];
      told.add(written);
      const detail = { quote: written, word };
      return [{ code: "broken-spelling" as const, severity: "info" as const, start, end, detail }];
    }),
  );
}
