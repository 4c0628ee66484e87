import type { LexiconLine } from "../../text/lexicon.ts";
import { pred } from "./pred.ts";

/** Sent, stationed, come: further verbs of movement. */
export const arabicMoves: readonly LexiconLine[] = [
  ...pred(
    "deployed",
    "بعث/يبعث|أوفد/يوفد|استنفر/يستنفر|عبأ/يعبئ|عزز/يعزز|نشر/ينشر|تمركز/يتمركز|تموضع/يتموضع|رابط/يرابط",
    "إيفاد استنفار تعبئة تمركز تموضع",
    "deploy",
  ),
  ...pred("displaced", "تهجر/يتهجر", "تهجر"),
  ...pred("displaced", "تدفق/يتدفق|توافد/يتوافد", "تدفق توافد", "arrive"),
];
