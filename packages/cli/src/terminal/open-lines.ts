import type { OpenQuestion } from "@tarjih/reading";
import { harmless } from "./harmless.ts";
import { ordered, type Screen } from "./screen.ts";
import { wrap } from "./width.ts";

/** Open questions shown in the terminal; all of them are in the dossier. */
const MOST_OPEN = 20;

/** Open questions, each with what would settle it. */
export function openLines(open: readonly OpenQuestion[], screen: Screen): string[] {
  if (open.length === 0) return [];
  const { ledger } = screen.say.cli;
  const lines = [screen.paint.strong(ordered(ledger.openTitle, screen))];
  for (const one of open.slice(0, MOST_OPEN)) {
    const text = wrap(`${harmless(one.text[screen.lang])} (${one.id})`, screen.columns - 4);
    lines.push(
      ...text.map((line, index) => ordered(`${index === 0 ? "  • " : "    "}${line}`, screen)),
    );
    const settled = harmless(one.settledBy[screen.lang]);
    if (settled === "") continue;
    for (const line of wrap(ledger.settledBy(settled), screen.columns - 4)) {
      lines.push(screen.paint.faint(ordered(`    ${line}`, screen)));
    }
  }
  if (open.length > MOST_OPEN)
    lines.push(ordered(`  ${ledger.more(open.length - MOST_OPEN)}`, screen));
  return lines;
}
