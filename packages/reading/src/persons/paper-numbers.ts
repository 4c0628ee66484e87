/** What a number of a paper or a device stands behind. */
const PAPERS = [
  "(?:ال)?رقمه?ا? (?:ال)?وطني",
  "رقم (?:ال)?(?:هوية|قيد|إقامة|اقامة)(?: (?:ال)?شخصية)?",
  "هويت(?:ه|ها|هم|ي)",
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
  "(?:[\\s:#،,]{1,3}(?:رقم(?:ه|ها)?|هو|number|no\\.?|nr\\.?|is|was|card)){0,3}[\\s:#]{0,4}";

const DIGIT = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";

/** "Passport N01234567", `رقم جواز السفر N01234567`, "national ID 01020304050", "IMEI 356938035643809". */
export const PAPER_NUMBER: RegExp = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=(?:[A-Z]{1,3}[- ]?)?${DIGIT}{5})(?<=(?:${PAPERS})${LINK})(?:[A-Z]{1,3}[- ]?)?${DIGIT}{5,17}(?!${DIGIT})`,
  "giu",
);
