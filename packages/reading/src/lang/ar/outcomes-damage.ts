import type { LexiconLine } from "../../text/lexicon.ts";
import { pred } from "./pred.ts";

/** What befalls things: further verbs of ruin and of harm. */
export const arabicDamage: readonly LexiconLine[] = [
  ...pred(
    "destroyed",
    "اقتلع/يقتلع|اجتث/يجتث|طمر/يطمر|تداعى/يتداعى|انهد/ينهد|هشم/يهشم|تهشم/يتهشم|ترمد/يترمد|ابتلع/يبتلع|تبخر/يتبخر|تلف/يتلف",
    "اقتلاع اجتثاث طمر تهشيم تداعي",
  ),
  // `قُطعت 80 شجرة`; the bare form is "pieces" as well
  ...pred("destroyed", "قطعت قطعوا تقطع", ""),
  ...pred(
    "damaged",
    "صدم/يصدم|تشقق/يتشقق|تضعضع/يتضعضع|بلل/يبلل|تبلل/يتبلل|غمر/يغمر|مزق/يمزق|تمزق/يتمزق|خدش/يخدش|ثقب/يثقب|كسر/يكسر|تكسر/يتكسر|تعطل/يتعطل|خلع/يخلع",
    "تشقق تضعضع تبلل غمر تمزيق تكسير تعطيل",
  ),
];
