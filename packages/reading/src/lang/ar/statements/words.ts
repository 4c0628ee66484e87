import type { LexiconLine } from "../../../text/lexicon.ts";
export const arabicStatementWords: readonly LexiconLine[] = [];
