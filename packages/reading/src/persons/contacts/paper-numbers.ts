const DIGIT = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";

/** What a number of a paper, a device or an account of a bank stands behind. */
const PAPERS = [
  "(?:ال)?رقم(?:ه|ها|هم|ي|ك)? (?:ال)?(?:وطني|عسكري|قومي)",
  "رقم (?:ال)?(?:هوية|هويت(?:ه|ها|هم|ي)|قيد|إقامة|اقامة|حساب)(?: (?:ال)?شخصية)?",
  "(?:رقم )?جواز(?:ه|ها|ي)",
  "هويت(?:ه|ها|هم|ي)",
  "(?:ال)?هوية(?= رقم|:)",
  "(?:ال)?بطاقة (?:ال)?شخصية",
  "رقم (?:ال)?جواز(?: (?:ال)?سفر)?",
  "(?:ال)?جواز (?:ال)?سفر(?:ه|ها|هم|ي)?",
  "\\bnational (?:number|ID|identity)",
  "\\b(?:ID|identity|identity card)",
  "\\bpassport",
  "\\bdriving licen[cs]e",
  "\\bIMEI",
].join("|");

/** Between the word and the number: `رقم`, "no.", "number is", a colon. */
const LINK =
  "(?:[\\s:#،,]{1,3}(?:رقم(?:ه|ها)?|هو|number|no\\.?|nr\\.?|is|was|reads?|card|of (?:the|his|her|my) \\p{Ll}+)){0,3}[\\s:#]{0,4}";

/** What a number plate stands behind: `لوحة السيارة`, `رقم السيارة`, "plate number". */
const PLATES = [
  "لوح[ةت](?:ها|ه)?(?: (?:ال)?(?:سيارة|سيارته|سيارتها|مركبة|شاحنة|رقم))?",
  "(?:نمرة|رقم) (?:ال)?(?:سيارة|سيارته|سيارتها|مركبة|لوحة)",
  "\\b(?:[Nn]umber |[Ll]icen[cs]e |[Rr]egistration )plates?",
  // "The driver's plate was 443817"
  "\\b[Pp]lates?(?= (?:is|was|read|reads) [A-Z]{0,3}[- ]?\\d{4})",
  // "Plate: 123456"
  "\\b[Pp]lates?(?=: ?[A-Z]{0,3}[- ]?\\d)",
  // "Her car, plate HLB-482913"; "a plate 12" is one of 12
  "\\b[Pp]lates?(?= (?:no\\b|number|nr\\b|[A-Z]{1,3}[- ]?\\d))",
  "\\b[Rr]egistration(?= (?:no\\b|number|nr\\b))",
].join("|");

/** "Passport N01234567", `رقم جواز السفر N01234567`, "national ID 01020304050", "IMEI 356938035643809". */
export const PAPER_NUMBER: RegExp = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=(?:[A-Z]{1,3}[- ]?)?${DIGIT}{5})(?<=(?:${PAPERS})${LINK})(?:[A-Z]{1,3}[- ]?)?${DIGIT}{5,17}(?!${DIGIT})`,
  "giu",
);

/** "Plate number KX51 DRT", `لوحة السيارة 482913`: letters and digits, in one run or two. */
export const PLATE_NUMBER: RegExp = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<=(?:${PLATES})${LINK}(?:\\p{Script=Arabic}{2,12} )?)(?=[A-Z0-9٠-٩ \\-]{0,6}[0-9٠-٩])(?:[A-Z]{1,3}|[A-Z]{0,3}${DIGIT}{1,7})[A-Z]{0,3}(?:[ -](?:[A-Z]{1,3}(?![\\p{L}\\p{N}])|[A-Z]{0,3}${DIGIT}{2,6}))?(?![\\p{L}\\p{N}])`,
  "gu",
);

/** "SY12 0001 0000 0000 0012 3456", `SY120001…`: an account of a bank, by its land, its check digits and its groups of four. */
export const BANK_ACCOUNT: RegExp =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
