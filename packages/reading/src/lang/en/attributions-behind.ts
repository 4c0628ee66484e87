import {
  englishBehind,
  englishFor,
  englishNameLabel,
  englishSignature,
  englishWasAnswer,
  englishOwnerLabel,
  englishQuotedName,
} from "../../extract/attributions/english-behind.ts";
import { englishLineLabel, englishSigned } from "../../extract/attributions/english-line-label.ts";
import { englishBetween } from "../../extract/attributions/english-record.ts";
import type { AttributionDraft } from "../../extract/attributions/draft.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import { spoken } from "../marked.ts";

/** Who says it without a verb of saying: "at the word of", "going by", "for the governor the toll is", a label, a name behind a quotation. */
export const englishBehindAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "en.attribution.at-word-of",
    pattern: [
      "cue:=going|=judging =by",
      "=at|=on|=by|=upon|=to|=in =the cue:=word|=authority|=evidence|=testimony|=say-so|=count|=knowledge|=belief|=reckoning|=estimate|=accounts|=admission|=accounting|=information|=arithmetic|=insistence|=strength =of",
      "cue:=understood|=learned|=learnt|=gathered|=established|=heard =from",
    ],
    read: (match, context) => {
      const told = match.items[match.to - 1]?.word === "from";
      const said = englishBehind(match, context);
      if (said === null || !told) return said;
      // "learned from the fire that": the sentence goes on with what was learned
      const { items } = match;
      const that = items.slice(match.to, match.to + 14).some(({ tags }) => tags.includes("that"));
      return that ? { ...said, reach: "forward" } : null;
    },
    why: "`at the word of an elder`, `going by the army's figures`, `understood from two officials that`: whose words it is stands behind.",
    hits: spoken(
      "At the [word] of a {village elder}, thirty men ran to the river.",
      "[Going] by {local officials}, 118 soldiers fell.",
      "It is [understood] from {two officials} that 60 prisoners will be freed.",
    ),
    misses: [
      "He was going by train.",
      "At the count of three they ran.",
      "She learned from the fire.",
    ],
  },
  {
    id: "en.attribution.for-whom",
    pattern: [
      "cue:=for|=to !stop|comma|that|clause|quote|say|quantity{1,6} =it =is|=was|=remains",
      "cue:=for|=to !stop|comma|that|clause|quote|say|quantity{1,6} comma =the|=it",
    ],
    read: (match, context) => {
      const before = match.items[match.from - 1];
      const opens =
        before === undefined ||
        before.tags.includes("stop") ||
        before.tags.includes("comma") ||
        before.word === "but" ||
        before.word === "and";
      return opens ? englishFor(match, context) : null;
    },
    why: "`for the governor, the toll is 12`, `for the lawyers it is 31`: the number is his for whom it holds.",
    hits: spoken(
      "[For] the {governor}, the toll of the riot is 12.",
      "[For] the {lawyers} it is 31.",
    ),
    misses: [
      "For the first time, the number of ten was passed.",
      "For the families it is a long wait.",
    ],
  },
  {
    id: "en.attribution.owner-label",
    pattern: "^ =the|=a|=its|=their|=our !stop|comma|colon|say|quantity{1,4} cue:colon",
    read: englishOwnerLabel,
    why: "`The hospital's: 17 dead.`: a count that was spoken of, and whose it is.",
    hits: spoken("The {hospital}'s[:] 17 dead.", "The {ministry}'s[:] 12 dead, 40 wounded."),
    misses: ["The wounded: 17.", "The dead: 12."],
  },
  {
    id: "en.attribution.quoted-name",
    pattern: "quote-close comma? _ !stop{0,3} comma",
    read: englishQuotedName,
    why: "`“Eleven coffins,” Salma, 44, from the third floor.`: a quotation, a name and who that is, without a verb.",
    hits: spoken(
      "“I counted eleven coffins,” [{Salma}], 44, from the third floor.",
      "“They took them all,” [{Omar}], a baker, by the north gate.",
    ),
    misses: ["“No,” said Salma, 44, from the third floor.", "“No more,” Salma, 44, was told."],
  },
  {
    id: "en.attribution.was-answer",
    pattern:
      "=was|=is|=were|=are !stop|comma|quantity|count|that{1,6} =own? =answer|=reply|=verdict|=response|=figure|=estimate|=count|=guess|=version|=explanation|=toll|=tally|=assessment|=reckoning|=number",
    read: englishWasAnswer,
    why: "`“Twelve,” was the mayor's answer.`, `“Forty,” was the governor's estimate`: a number or a quotation, and whose it is.",
    hits: spoken(
      "“Twelve,” was the {mayor}'s [answer].",
      "“Forty,” was the {governor}'s [estimate].",
    ),
    misses: ["The bread was the mayor's answer.", "Twelve is the number."],
  },
  {
    id: "en.attribution.came-reply",
    pattern: "=came|=comes =the|=a|=an cue:=reply|=answer|=response|=word|=verdict|=denial =from",
    read: englishBehind,
    why: "`“Twelve,” came the reply from the ministry`: who answers.",
    hits: spoken(
      "“Twelve,” came the [reply] from the {ministry}.",
      "“No,” came the [answer] from the {governor}.",
    ),
    misses: ["The reply came late.", "Then came the answer from behind."],
  },
  {
    id: "en.attribution.name-label",
    pattern: "cue:colon quote-open",
    read: englishNameLabel,
    why: "`Samir: “I saw twelve.”`: a name alone before a colon and words quoted.",
    hits: spoken("{Samir}[:] “I saw twelve.”", "{Lena Vosk}[:] “We were ten.”"),
    misses: ["Update: “No comment.”", "The rule: “No entry.”"],
  },
  {
    id: "en.attribution.signature",
    pattern: "^ dash _ !stop{0,8} $",
    read: englishSignature,
    why: "`“I saw twelve.” – Samir Haddad, driver`: who signs the words quoted before.",
    hits: spoken(
      "“I saw twelve.” [–] {Samir Haddad}, driver",
      "“They took them all.” [–] {Lena Vosk}",
    ),
    misses: ["Ten died. – Valley", "“No.” – it was late"],
  },
  {
    id: "en.attribution.if-right",
    pattern:
      "=if !stop|comma|quote|that{1,6} cue:=is|=are|=was|=were =right|=correct|=accurate|=telling =the? =truth?",
    read: englishBetween,
    why: "`if old people here are right`: it is said as they say it.",
    hits: spoken(
      "Ten men fled, if the {villagers} [are] right.",
      "If the {army} [is] correct, 12 people were killed.",
    ),
    misses: ["If it is right, then go.", "If the time is right, ten men will go."],
  },
  {
    id: "en.attribution.that-of",
    pattern:
      "=guess|=figure|=count|=number|=estimate|=toll|=tally|=version !stop|comma{0,4} =is|=was cue:=that =of",
    read: englishBehind,
    why: "`the best guess is that of the undertaker`: whose number it is.",
    hits: spoken(
      "The best guess is [that] of the {undertaker}: 25.",
      "The only figure is [that] of the {health ministry}: 12 dead.",
    ),
    misses: ["The number is that of June.", "The count is that low."],
  },
  {
    id: "en.attribution.line-label",
    pattern: "colon",
    read: englishLineLabel,
    why: "`Local council of Sarn: shelling since dawn`, `UPDATE 3 – Interior minister: 5 more fugitives rounded up`: a line and who speaks in it.",
    hits: spoken(
      "{Local council of Sarn}[:] shelling this morning has killed a woman.",
      "{Health ministry sources}[:] 12 dead after raid",
      "UPDATE 3 – {Interior minister}[:] 5 more fugitives rounded up overnight.",
    ),
    misses: [
      "Delta bombs army headquarters in Sarn: one dead, 18 hurt",
      "Police fatalities: 4.",
      "Three things: bread, water and salt.",
      "Interior ministry: fires",
    ],
  },
  {
    id: "en.attribution.signed",
    pattern: "^ cue:=source|=sources colon",
    read: englishSigned,
    why: "`Source: Directorate of Civil Protection.`: who signs says what stands with it; a medium is a credit.",
    hits: spoken(
      "[Source]: {Directorate of Civil Protection}. Dead 8, injured 35.",
      "[Source]: {health ministry}.",
    ),
    misses: ["Source: Valley News", "Source: the river."],
  },
];
