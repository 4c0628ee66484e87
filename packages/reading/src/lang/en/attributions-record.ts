import type { AttributionDraft } from "../../extract/attributions/draft.ts";
import { spoken } from "../marked.ts";
import {
  englishPhrasal,
  englishPhrasalDenial,
} from "../../extract/attributions/english-phrasal.ts";
import {
  englishBetween,
  englishGapped,
  englishOwnRecord,
  englishRecordBy,
} from "../../extract/attributions/english-record.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";

/** What holds numbers or words of somebody. */
const RECORD =
  "=count|=tally|=figures|=data|=statistics|=records|=list|=lists|=register|=database|=log|=inventory|=survey|=estimate|=estimates|=numbers";

const VERBS: readonly string[] = ["aux", "pred", "verb-past", "say", "voices"];

/** Who says it where a record says it, and where the verb of saying stands beside another speaker. */
export const englishRecordAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "en.attribution.own-record",
    pattern: `${RECORD}|=answer|=reply|=word|=version|=verdict|=finding|=conclusion|=arithmetic|=reckoning|=line|=position|=stance|=story|=theory|=message`,
    read: englishOwnRecord,
    why: "`by the group's count`, `the ministry's figures show`, `the army's version is that`: what a record or an answer holds is said by its owner.",
    hits: spoken(
      "By the {medics}' own [count], 27 people died.",
      "The {health ministry}'s [figures] show 12 dead.",
      "The {army}'s [version] is that 12 rebels were killed.",
    ),
    misses: ["The count was slow.", "The mayor's list was lost.", "Monday's figures show 12 dead."],
  },
  {
    id: "en.attribution.record-by",
    pattern: `${RECORD}|=figure|=number|=accounts|=statements|=testimonies|=toll -{0,2} =released|=published|=issued|=compiled|=kept|=collected|=gathered|=maintained|=drawn|=prepared|=assembled|=supplied|=provided|=furnished|=run =up|=together? =by`,
    read: englishRecordBy,
    why: "`figures compiled by X show`, `in a tally kept by X`: whoever made the record says what it holds.",
    hits: spoken(
      "[Figures] compiled by the {Jurists' League} show 1,204 arrests.",
      "In a [tally] kept by the {Lorne Monitor}, 318 people have died.",
    ),
    misses: ["The list was drawn up by hand.", "The figures gathered by noon were low."],
  },
  {
    id: "en.attribution.study-by",
    pattern: "=count|=tally|=research|=statement|=headcount -{0,3} =by",
    read: (match, context) => {
      const { items, from } = match;
      // "the statement was carried by": a verb of its own
      const verb = items
        .slice(from + 1, match.to - 1)
        .some(({ tags }) => VERBS.some((tag) => tags.includes(tag)));
      return verb ? null : englishRecordBy(match, context);
    },
    why: "`research by the League found 12 deaths`, `at the last count by the union`: whoever counted or studied it says it.",
    hits: spoken(
      "[Research] by the {Jurists' League} found 12 deaths.",
      "At the last [count] by the {dockers' union}, 40 men were missing.",
    ),
    misses: [
      "The statement was carried by the radio at 12.",
      "Research by candlelight cost him his eyes.",
    ],
  },
  {
    id: "en.attribution.word-from",
    pattern: "=word|=news|=figure|=figures|=number|=answer -{0,3} =came|=comes|=come? =from",
    read: englishRecordBy,
    why: "`word from the hospital is that`, `the figure of 31 comes from the police`: whoever it comes from says it.",
    hits: spoken(
      "[Word] from the {hospital} is that 12 people were killed.",
      "The [figure] of 31 dead comes from the {harbour police}.",
    ),
    misses: [
      "The number from the door was lost.",
      "News came from afar.",
      "The number of dead from the flood rose to 23 on Wednesday.",
    ],
  },
  {
    id: "en.attribution.came-word",
    pattern: "=from !stop|comma|quote{1,8} cue:=came|=comes|=come =word|=news that",
    read: englishBetween,
    why: "`from the Red Cross came word that`: the sender is named first.",
    hits: spoken(
      "From the {Red Cross} [came] word that 12 people were killed.",
      "From the {harbour police} [comes] news that ten men fled.",
    ),
    misses: ["From the hill came a shout.", "From the office came a man that ten people feared."],
  },
  {
    id: "en.attribution.has-it",
    pattern:
      "=as|=if|=hear|=way|=how !stop|comma|quote{1,6} cue:=has|=have|=tell|=tells|=are|=is|=put|=puts =it|=to =be|believed? =believed?",
    read: (match, context) => {
      const said = match.items.slice(match.from, match.to).map(({ word }) => word);
      const last = said.at(-1);
      const fits = said[0] === "if" ? last === "believed" : last === "it";
      return fits ? englishBetween(match, context) : null;
    },
    why: "`as the army has it`, `to hear the villagers tell it`, `if the army is to be believed`: it is said as they say it.",
    hits: spoken(
      "As the {army} [has] it, 12 people were killed.",
      "To hear the {villagers} [tell] it, the soldiers took two boys.",
      "If the {army} [is] to be believed, 12 people were killed.",
    ),
    misses: ["If the army is it, then who?", "As luck has been, ten died."],
  },
  {
    id: "en.attribution.on-record",
    pattern: [
      "cue:=is|=was|=are|=were|=went =on =record =that",
      "cue:=let|=lets =it =be =known =that",
      "cue:=has|=have|=had =it =that",
    ],
    read: (match, context) => englishPhrasal({ ...match, to: match.to - 1 }, context),
    why: "`is on record that`, `let it be known that`: to say in public.",
    hits: spoken(
      "The {deputy} [is] on record that 70 men surrendered.",
      "The {army} [let] it be known that 12 had died.",
      "The {ministry} [has] it that ten men fled.",
    ),
    misses: ["It is on record.", "The jail had on that day 40 inmates."],
  },
  {
    id: "en.attribution.backs-account",
    pattern:
      "cue:=back|=backs|=backed|=echo|=echoes|=echoed|=support|=supports|=supported|=corroborate|=corroborates|=corroborated poss|article -{0,1} =account|=accounts|=version|=story|=claim|=claims",
    read: englishPhrasal,
    why: "`neighbours back her account`: they say the same.",
    hits: spoken(
      "{Neighbours} [back] her account of 12 dead.",
      "{Residents} [support] her version of the night.",
    ),
    misses: ["Her account was backed by nobody.", "The army backs the mayor."],
  },
  {
    id: "en.attribution.takes-back",
    pattern:
      "cue:=corrected|=corrects|=withdrew|=withdraws|=withdrawn|=withdraw|=retracted|=retracts|=retract|=rescinded|=rescinds|=took|=takes|=taken|=walked|=walks|=stands|=stood|=went|=goes =back|=by? =on? poss|article -{0,3} =figure|=figures|=count|=toll|=report|=claim|=estimate|=statement|=number|=tally",
    read: (match, context) => {
      const { items, from } = match;
      const particle = items[from + 1]?.word ?? "";
      const verb = items[from]?.word ?? "";
      const own = /^(?:corr|with|retr|resc)/u.test(verb);
      const on = items[from + 2]?.word === "on";
      const goes = verb === "went" || verb === "goes";
      const back = /^(?:t|wa|wen|goes)/u.test(verb) && particle === "back" && on === goes;
      const no = items[from - 1]?.word === "longer" && particle === "by";
      if (!own && !back && !no) return null;
      if (no) {
        const plain = items.toSpliced(from - 2, 2);
        return englishPhrasalDenial({ ...match, items: plain, from: from - 2, to: from }, context);
      }
      return englishPhrasalDenial({ ...match, to: from + (own ? 1 : on ? 3 : 2) }, context);
    },
    why: "`withdraws its earlier figure of 17`: who takes a number back says it no more.",
    hits: spoken(
      "The {ministry} [withdraws] its earlier figure of 17 dead.",
      "The {agency} [corrected] its report that ten men fled.",
      "The {council} [took] back its claim that ten men fled.",
      "The {governor} [went] back on his statement that ten men fled.",
      "The {mayor} no longer [stands] by the figure of 40 dead.",
    ),
    misses: ["The army withdrew its men.", "The mayor stands by the figure of 40 dead."],
  },
  {
    id: "en.attribution.sorry-for",
    pattern:
      "cue:=apologised|=apologized|=apologises|=apologizes|=regretted|=regrets =for? =saying|=reporting|=claiming|=stating|=announcing|=suggesting",
    read: englishPhrasalDenial,
    why: "`apologised for saying that ten fled`: who is sorry for what he said says it no more.",
    hits: spoken(
      "The {mayor} [apologised] for saying that ten men fled.",
      "The {agency} [regrets] reporting that 12 had died.",
    ),
    misses: ["The mayor apologised for the delay.", "The army regrets the deaths of ten men."],
  },
  {
    id: "en.attribution.gapped",
    pattern: "comma|clause !stop|comma|aux|say|quantity|count{1,7} quantity|count",
    read: englishGapped,
    why: "`the ministry counts 12 dead, the union 40`: the verb of saying is said once, for two speakers.",
    hits: spoken(
      "The health ministry [counts] 12 dead, the {dockers' union} 40.",
      "The mayor [put] the toll at 12, the {bishop's office} at 60.",
      "Some [say] 12 men had died, {others} 20.",
      "The mayor [said] 40 men were missing, the {bishop} 52.",
    ),
    misses: [
      "The mayor put the toll at 12, in all 40.",
      "Ten men fled, the mayor 40 minutes later.",
    ],
  },
];
