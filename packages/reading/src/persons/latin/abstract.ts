import type { Words } from "../found.ts";

/** What a person is called by and a text hopes for. */
const VIRTUES =
  /^(?:hope|faith|joy|grace|mercy|patience|charity|honou?r|justice|peace|love|trust|glory|victory|liberty|freedom|destiny|fortune|prudence|serenity|harmony|unity|innocence|compassion)$/u;
/** Parts of the day and the year. */
const SEASONS =
  /^(?:dawn|eve|summer|autumn|winter|spring|april|may|june|july|august|sunday|friday)$/u;

/** What becomes of a virtue, and of nobody: "Hope is fading", "Patience is wearing thin", "Joy turned to grief". */
const BECOMES =
  /^ (?:(?:is|are|was|were|has been|had been|remains?|seems?|grew|were|looks?) (?:(?:now|still|also|already|quickly|slowly|fast|rapidly|almost|all but) )*(?:fad(?:ing|ed)|running (?:out|low|thin|high|short)|wearing|waning|dwindl(?:ing|ed)|slipping|dimm?(?:ing|ed)|evaporating|vanishing|diminish(?:ing|ed)|rising|shrinking|crumbling|high|low|slim|scarce|thin|dim|distant|elusive|fragile|not enough|all (?:they|we|he|she|that|i)|what (?:we|they|he|she|is|was)|served|delayed|denied|dashed|restored|possible|at hand|near|out of reach)|fad(?:es|ed)|wanes?|waned|dwindl(?:es|ed)|dimm?(?:s|ed)|evaporated|vanished|prevail(?:s|ed)|r(?:an|uns) (?:out|thin|high|low)|wore thin|turn(?:s|ed) to|g(?:ave|ives) way|must prevail|lies with|comes first)(?!\p{L})/u;
/** What follows such a noun where it is one: "Hope for those trapped", "Faith in the courts", "Grace under fire". */
const OF: ReadonlyMap<string, RegExp> = new Map([
  ["hope", /^ (?:that|of|for (?:the|those|a|an|survivors|peace|more|any)) /u],
  ["faith", /^ (?:in (?:the|god|them|him|her|us|justice)|leaders?|groups?)(?!\p{L})/iu],
  ["grace", /^ (?:under (?:fire|pressure)|period)(?!\p{L})/u],
  ["patience", /^ with (?:the|those|both)(?!\p{L})/u],
  ["trust", /^ (?:in|between|among) /u],
  ["peace", /^ (?:in|between|talks|deal|process|accord|and) /u],
  ["justice", /^ (?:for|in) /u],
  ["joy", /^ (?:at|over|among) /u],
]);
/** What a season does: "Dawn broke", "Summer ended for us", "May heat". */
const PASSES =
  /^ (?:broke|ended|began|begins|ends|set in|arrived|gave way|turned to|is over|was over|is (?:coming|near|here)|rains?|heat|storms?|snows?|frost|sun|floods?|winds?|temperatures?|weather|sky|skies|prayers?)(?!\p{L})/u;

/** Whether a word that people are called by is a virtue or a season where it stands, by what becomes of it. */
export function isAbstract({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { folded, end } = word;
  const behind = text.slice(end, end + 40);
  if (VIRTUES.test(folded)) return BECOMES.test(behind) || OF.get(folded)?.test(behind) === true;
  return SEASONS.test(folded) && PASSES.test(behind);
}

/** "June 3", "12 May 2031", "in April last year", "on Sunday": a date. */
export function isDate({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { folded, start, end } = word;
  const ahead = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 12);
  if (MONTHS.test(folded))
    return (
      /\d(?:st|nd|rd|th)?(?: of)? $/u.test(ahead) ||
      /^(?: \d{1,4}|, \d{4})(?!\d)/u.test(behind) ||
      (/(?:^|[^\p{L}])(?:in|since|until|last|next|early|late|mid|every) $/iu.test(ahead) &&
        /^(?: (?:last|this|next|of) |[.,;:)]|$| \p{Ll})/u.test(behind) &&
        !/^[’']s/u.test(behind))
    );
  return (
    DAYS.test(folded) &&
    /(?:^|[^\p{L}])(?:on|last|next|every|each|this|until|since) $/iu.test(ahead)
  );
}
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/u;
