const DIGIT = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";
const SIGN = "[\\s.()\\-]?";

/** Words before a number to call, and what may stand between. */
const CALL =
  "(?:\\b(?:number|phone|telephone|mobile|cell|tel|whatsapp|reach \\p{L}{2,12} at)|رقمه|رقمها|رقمي|هاتف(?:ه|ها|ي)?|جوال(?:ه|ها|ي)?|موبايل(?:ه|ها|ي)?|واتساب)\\.?";
const LINK = "(?:[\\s:]{1,2}(?:is|was|no\\.?|number|هو|رقم)){0,2}[\\s:]{0,3}";

/** What is counted, behind a long number (`12534567891 ليرة`) or before it ("$12534567891"): then it is a sum and no number to call. */
const COUNTED =
  "\\s{0,2}(?:[$€£%٪]|(?:ال)?(?:ليرة|ليرات|دولار|يورو|دينار|ريال|جنيه|درهم|شخص|نسمة|متر|طن|كيلو|لتر|برميل)|(?:syrian |iraqi |us |egyptian )?(?:pounds?|dollars?|euros?|dinars?|rials?|riyals?|dirhams?|lira|liras|usd|eur|syp|iqd|people|persons|tons?|tonnes?|litres?|liters?|barrels?|bytes?))";

/** Words behind which only a number to call stands, however short, over a kin word: `جوال خالي 944112233`, "Call 011 222 3344". */
const PHONE =
  "(?:\\b(?:phone|telephone|mobile|cell|tel|whatsapp|call(?: (?:me|us|him|her))?(?: (?:on|at))?)|(?<!\\p{L})(?:و?اتصل(?:وا|ي)?(?: (?:بي|بنا|به|بها))?(?: على)?|تلفون(?:ه|ها|ي)?|هاتف(?:ه|ها|ي)?|جوال(?:ه|ها|ي)?|موبايل(?:ه|ها|ي)?|واتساب)(?: \\p{Script=Arabic}{2,8})?)\\.?";

/** Numbers to call. */
export const PHONES: readonly RegExp[] = [
  new RegExp(
    `(?<!${DIGIT})(?=${DIGIT})(?<=${PHONE}${LINK})${DIGIT}(?:[\\s-]?${DIGIT}){6,14}(?!${DIGIT})(?!${COUNTED})`,
    "giu",
  ),
  new RegExp(`(?:\\+|(?<!${DIGIT})00)${DIGIT}(?:${SIGN}${DIGIT}){7,13}(?!${DIGIT})`, "gu"),
  new RegExp(`(?<!${DIGIT})[0٠۰][79٧٩۷۹]${DIGIT}(?:${SIGN}${DIGIT}){6,8}(?!${DIGIT})`, "gu"),
  // A town's code in brackets: "(020) 7946 0018", `(٠١١) ٢٢٣ ٤٤٥٥`.
  new RegExp(
    `\\([0٠۰]${DIGIT}{1,4}\\)[\\s-]?${DIGIT}{2,4}(?:[\\s-]?${DIGIT}{2,4}){1,2}(?!${DIGIT})`,
    "gu",
  ),
  // Whom a chat mentions: `@963944555111`, in invisible isolates too.
  new RegExp(`@[\\u200e\\u2066-\\u2069]{0,2}\\+?${DIGIT}{8,15}(?!${DIGIT})`, "gu"),
  // "His number 963944555222".
  new RegExp(
    `(?<!${DIGIT})(?=${DIGIT})(?<=${CALL}${LINK})${DIGIT}(?:[\\s-]?${DIGIT}){8,14}(?!${DIGIT})`,
    "giu",
  ),
  // With a country's code and no sign: tolls have no eleven digits, and sums of money end in noughts or say of what they are.
  new RegExp(
    `(?<![\\p{L}\\p{N}/=_.,:#&?%\\-$€£])(?!${DIGIT}*[0٠۰]{5})[1-9١-٩۱-۹]${DIGIT}{10,14}(?![\\p{L}\\p{N}/=_%\\-]|[.,:]${DIGIT}|${COUNTED})`,
    "giu",
  ),
];
