import type { ReadSentence } from "../../../extract/stage.ts";
import type { Noticed } from "./evidence.ts";
import { unitAt } from "../../../text/unit-at.ts";

/** Words that were broken on purpose and read through: `ق*تل`, "k1lled"; each once a report, of which `told` are those before. */
export function spellingFindings(
  { named }: ReadSentence,
  raw: string,
  told: Set<string>,
): readonly Noticed[] {
  const noticed: Noticed[] = [];
  for (const { start, end, word, sense } of named) {
    if (sense?.measure === undefined) continue;
    if (!isBroken(raw, start, end)) continue;
    const written = raw.slice(start, end);
    if (told.has(written)) continue;
    told.add(written);
    const detail = { quote: written, word };
    noticed.push({ code: "broken-spelling", severity: "info", start, end, detail });
  }
  return noticed;
}

/** Whether a sign or a digit stands in the word. */
function isBroken(raw: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (SIGNS.has(unitAt(raw, i))) return true;
  return false;
}
const SIGNS: ReadonlySet<number> = new Set(
  Array.from("*_~•·^@$!#.0123456789", (sign) => sign.charCodeAt(0)),
);
