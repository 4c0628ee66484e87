import type { LexiconLine } from "../../text/lexicon.ts";
import { pred } from "./pred.ts";

/** Taken, let go, fled: further verbs of custody, those of dialects with them. */
export const arabicCustody: readonly LexiconLine[] = [
  ...pred("arrested", "استاق/يستاق|كبل/يكبل|جلب/يجلب", "استياق تكبيل", "arrest"),
  // `يمسكون بالمرفأ` is control: only the past, and what people say
  ...pred(
    "arrested",
    "أمسك أمسكت أمسكوا مسكوا كمشوا لقطوا كلبشوا وقفوا",
    "الإمساك إمساك",
    "arrest",
  ),
  // the bare form stops wars and work as well
  ["إيقافهم إيقافهن إيقافهما", { tags: ["pred", "masdar", "arrest"], measure: "arrested" }],
  ...pred("hostage", "سبى/يسبي|ارتهن/يرتهن", "سبي ارتهان"),
  ...pred("escaped", "انسل/ينسل", "انسلال", "flight"),
  // the bare form is a leak (`جراء تسرب الغاز`)
  ...pred("escaped", "فلتوا هجوا شردوا تسربوا", "", "flight"),
];
