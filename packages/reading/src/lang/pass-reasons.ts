/**
 * Reasons of what is read without a pattern: names, questions, credit lines and signatures. The id of such a rule is the
 * language and one of these.
 */
export const PASS_REASONS: readonly (readonly [rule: string, why: string])[] = [
  [
    "measure.likely",
    "No rule says what the number counts, or only that it counts something: the measure is the likeliest by the words around it, with weights made from the gold texts. Such a figure makes no conflict.",
  ],
  [
    "attribution.likely",
    "No rule reads a speaker here: the words around say that this noun names who says it, with weights made from the gold texts.",
  ],
  [
    "date.same-day",
    "The same day or evening: the day that the sentences just before named last, not that on which the report appeared.",
  ],
  ["name.case", "A name that the case file lists, in any of its spellings."],
  ["name.pack", "A name that the packs of known actors and places list, in any of its spellings."],
  [
    "name.loaded",
    "One side's name for an actor; the neutral id stands for it, and the wording is a finding.",
  ],
  [
    "name.short",
    "The head of a name that was given in full before: the force, the ministry, the prison.",
  ],
  [
    "name.place-head",
    "A noun that heads a place name (prison, town, camp) with the name after it.",
  ],
  [
    "question.direct",
    "A clause that a question word opens or a question mark ends: it asserts nothing.",
  ],
  [
    "question.indirect",
    "A question told in a sentence (the question is how …): it asserts nothing.",
  ],
  [
    "attribution.credit",
    "A credit line or dateline names the agency that the whole report comes from.",
  ],
  [
    "attribution.turn",
    "In an interview printed as one, a line begins with the name of who answers; all to the next line is his.",
  ],
  ["attribution.byline", "The first or last lines name who signs the report."],
];

/** What is read of several numbers at once, in every language. */
export const SUM_REASONS: readonly (readonly [rule: string, why: string])[] = [
  [
    "figure.row-of-sum",
    "Rows under a head that make exactly its number are some of what it counts.",
  ],
  [
    "figure.part-of-sum",
    "Numbers of a list that make exactly the number before it are what that number is made of.",
  ],
  [
    "figure.rest-of-sum",
    "What another number leaves of the first is of the same people: 'the remaining four'.",
  ],
  [
    "figure.some-of-those",
    "The clause says that they are some of those told before: 'twenty of those admitted'.",
  ],
  [
    "figure.joined-to-sum",
    "What was before and what came to it make exactly the number told: 'four joined the nineteen'.",
  ],
];
