import type { AttributionDraft } from "../../extract/attributions/draft.ts";
import { spoken } from "../marked.ts";
import {
  englishCalls,
  englishClaimOf,
  englishCountStands,
  englishFigureFrom,
  englishTollGiven,
  englishFigureOf,
  englishCounterInBrackets,
  englishInBrackets,
} from "../../extract/attributions/english-asides.ts";
import {
  englishAccording,
  englishCited,
  englishCiting,
  englishNobody,
  englishQuoted,
} from "../../extract/attributions/english-cited.ts";
import {
  englishHeadline,
  englishHeadlineEnd,
} from "../../extract/attributions/english-headline.ts";
import { englishPer, englishSaw } from "../../extract/attributions/english-saw.ts";
import { englishSpoken } from "../../extract/attributions/english-spoken.ts";
import { englishSaidOn } from "../../extract/attributions/english-went-on.ts";
import { calledFalse } from "../../extract/attributions/denials.ts";
import { englishPhrasal } from "../../extract/attributions/english-phrasal.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import { englishToldAttributions } from "./attributions-told.ts";
import { englishIdiomAttributions } from "./attributions-idioms.ts";
import { englishBehindAttributions } from "./attributions-behind.ts";
import { englishHasAttributions } from "./attributions-has.ts";
import { englishPhrasalAttributions } from "./attributions-phrasal.ts";
import { englishRecordAttributions } from "./attributions-record.ts";
import { putsNumber, tellsNumber, TOLLS } from "./told-numbers.ts";

/** Who says it, in English. Longest match first, then the order here. */
export const englishAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "en.attribution.spoken",
    pattern: "cue:say|say-that|shows",
    read: englishSpoken,
    why: "A verb of speech with its subject before it, or after it behind a quotation: whoever says is a source, also a stranger.",
    hits: spoken(
      "Nine men were taken, a {lorry driver} [said].",
      "The ferry sank at noon, [said] the {father of a passenger}.",
      "A {clerk} who was in the yard [told] Valley News he saw ten.",
      "{Night watchmen} [say] that ten men fled.",
      "The {health ministry} [said] ten people were killed.",
      "Ten inmates escaped, a {spokesman for the guards} [said].",
      "Two men were killed, a {medics' committee} [said] as gunfire was heard.",
      "The {Guild of Dock Hands} (GDH) which has its own clinic, [said] that ten men were killed.",
      "A {police official at the pier}, where the minister was directing the search, [said] ten bodies were found.",
      "{U.S. officials} [said] ten men were killed.",
      "{Selva's acting water minister Nils Osk} [said] ten died.",
      "The {mayor, Nils Osk}, [said] Saturday's strike killed ten men.",
      "“Ten were freed,” [said] {Samir Haddad}.",
      "{Valley News}, citing medical sources, [reported] ten deaths.",
      "{Two guards}, however, [told] the court that a colleague had fled.",
      "A {shopkeeper across the street} [counted] five cars.",
      "{Local authorities} [report] that 63 people have died.",
      "My {neighbour}, who drove there, [thinks] it is twice that.",
      "{Pictures} reviewed by the paper [show] that ten houses burned.",
      "At least eight are on board, the {negotiator} [reckons].",
      "{Hospital records} seen by the paper [show] 19 people were admitted.",
      "A {video} posted online appears to [show] five men.",
      "The {Lume Post} [said] ten people were killed.",
      "{Three survivors}, speaking from their beds, [said] the blast came from below.",
      "The {report}, based on interviews with 43 survivors, [concludes] that guards fled.",
      "The {committee}, set up in March, [found] that 12 guards had left.",
      "Ten people died, the {State Rescue Service} [confirmed].",
      "It differs from a list of {police} who [said] ten died.",
      "Ten men were killed, {local media reports} [said].",
      "Ten men were killed, {nurses and Olm radio} [said].",
      "Ten men were killed, the {army and the rebels} [said].",
      "Ten men were killed, {military and medical officials} [said].",
      "The {health, justice and defence ministries} [recorded] ten deaths.",
      "The {Ministry of Labour and Housing} [said] ten men were killed.",
      "The army shelled the camp and the {ministry} [said] ten men were killed.",
      "The mayor fled and {residents} [said] ten men were killed.",
      "{Residents of a village off the coast of Velm} [said] ten men had drowned.",
    ),
    misses: [
      "The dead were reported to the court.",
      "UN adjusts report of Olm death toll to 3,958 deaths",
      "Greece has declared three days of national mourning after a boat sank, killing 78 people.",
      "The warring sides concluded a three-day exchange of 900 prisoners.",
      "The rebels freed 300 prisoners after talks concluded on Monday.",
      "The rebels rarely disclose their losses.",
      "The militia seldom reports casualties.",
      "Ten men, including two guards, face charges in Tesk.",
      "What the letter said mattered to nobody.",
      "Nobody said a word.",
      "The regional authorities should say what happened to the ten men.",
      "The army must now disclose how many were taken.",
      "The ministry needs to say who the ten men were.",
      "Ten bodies recorded in the yard were moved.",
      "The death count was low.",
      "The child found a coin.",
      "Security forces open fire on protest at the bridge, ten dead.",
      "Lume: 27 killed, more than 600 arrested in fuel protests",
      "Only 55 of 75 confirmed dead are known by name.",
      "The storm crossed Olm and Chira States.",
    ],
  },
  {
    id: "en.attribution.voices",
    pattern: "cue:voices",
    read: englishSpoken,
    why: "Verbs that make a source only with an object (published nine names, described armed men) or in a body's mouth (cautions).",
    hits: spoken(
      "The {town council} [published] nine names.",
      "A {fisherman} [described] masked men on the quay.",
      "The {bishop}, a careful man, [speaks] of two thousand souls.",
      "She met the {ministry}, which [spoke] on Wednesday of 200 dead.",
      "The {army} [rejected] the claim.",
    ),
    misses: [
      "The book was published in May.",
      "The items listed below were sold.",
      "A court rejected the appeal.",
      "Researchers spoke to 47 villagers.",
    ],
  },
  {
    id: "en.attribution.said-on",
    pattern: "cue:say-on",
    read: englishSaidOn,
    why: "`…, clarifying that`, `…, adding that`: the participle has the subject of its clause, which speaks.",
    hits: spoken(
      "The {ministry} revised its count, [clarifying] that ten had died.",
      "The {army} denied the report, [adding] that two soldiers were wounded.",
      "The {army} left the talks, [denying] that 40 had died.",
    ),
    misses: [
      "Adding that up took a day.",
      "Prices rose, adding to the worries.",
      "Fighting between the army and rebels raged on, claiming the lives of 14 men.",
      "The army shut the road, denying entry to the camp.",
    ],
  },
  {
    id: "en.attribution.called-on",
    pattern: "cue:=called|=calls =on|=for",
    read: englishSpoken,
    why: "`called on`, `called for`: somebody asks for something in public.",
    hits: spoken(
      "The {envoy} [called] for a pause.",
      "A {district official} [called] on parents to stay home.",
    ),
    misses: ["The doctor was called for a patient.", "The town is called Ford."],
  },
  {
    id: "en.attribution.quoted-as",
    pattern: [
      "cue:=quoted|=quotes|=cited|=cites",
      // "reported a doctor as saying"
      "cue:=reported|=reports !stop|comma|that{1,8} =as =saying",
    ],
    read: englishQuoted,
    why: "`X quoted Y as saying`: X hands on, Y is the origin.",
    hits: spoken(
      "Valley News [quoted] a {porter} as saying that ten fled.",
      "Valley News [quoted] a {porter} who said ten men fled.",
      "Ten men fled, Valley News [reported] a {porter} as saying.",
      "The {channel} [quoted] local officials as saying the gate was open.",
    ),
    misses: ["The price was quoted as high.", "He quoted a poem."],
  },
  {
    id: "en.attribution.cited-figures",
    pattern: "cue:=cited|=cites|=quoted|=quotes",
    read: englishCited,
    why: "`X cited Y figures that`, `X quoted data from Y showing`: whoever made the figures is the origin.",
    hits: spoken(
      "The {office} [cited] health ministry figures that ten people had died.",
      "The {envoy} [quoted] data from the harbour police showing ten deaths.",
    ),
    misses: ["He cited a law that was old.", "The figures that he cited were wrong."],
  },
  {
    id: "en.attribution.in-turn",
    pattern: "=in =turn cite",
    read: englishCiting,
    why: "A chain of three: `which in turn cited` names the origin behind the one who hands on.",
    hits: spoken(
      "Ten died, the paper reported, quoting Valley News, which in turn [cited] a {port official}.",
      "Ten died, said the radio, which in turn [quoted] the {police}.",
    ),
    misses: ["He in turn cited nobody.", "They fled in turn."],
  },
  {
    id: "en.attribution.put-at",
    pattern:
      "cue:=put|=puts|=has|=have|=had|=sets|=set|=pegs|=pegged|=places|=placed !comma|that{0,18} =at|=between",
    read: (match, context) => {
      if (!putsNumber(match)) return null;
      const { items, from, to } = match;
      if (/^puts?$/u.test(items[from]?.word ?? "")) return englishSpoken(match, context);
      // "has the toll at 12"; "has 12 men at the gate"
      const toll = items.slice(from + 1, to).some(({ word }) => TOLLS.has(word));
      return toll ? englishPhrasal({ ...match, to: from + 1 }, context) : null;
    },
    why: "`put the figure at` gives a number in somebody's name.",
    hits: spoken(
      "The {ministry} [put] the toll at 12.",
      "{Local residents} [put] the number of dead at 30.",
      "The {ministry} [has] the toll at 12.",
    ),
    misses: [
      "He put the box down.",
      "It was put at the door.",
      "They put him between two chairs.",
      "The ministry has 12 men at the gate.",
      "The siege puts 500 people at risk of hunger.",
    ],
  },
  {
    id: "en.attribution.putting-at",
    pattern: "cue:=putting !comma|that{0,8} =at|=between",
    // "The ministry raised the toll, putting it at 12" goes on with its subject
    read: (match, context) =>
      putsNumber(match) && match.items[match.from - 1]?.tags.includes("comma") !== true
        ? englishPhrasal({ ...match, to: match.from + 1 }, context)
        : null,
    why: "'With town officials putting it at 50': who is named right before the participle gives the number.",
    hits: spoken(
      "The ministry said 86 died, with {town officials} [putting] the toll at 50.",
      "A fire broke out, {police} [putting] the number of dead at 12.",
    ),
    misses: ["It was hard, putting the toll at 50.", "It meant putting the box at the door."],
  },
  {
    id: "en.attribution.according",
    pattern: "cue:according =to",
    read: englishAccording,
    why: "`according to` names the source before or after what it says; a plan or a law is no source.",
    hits: spoken(
      "Ten people were killed, [according] to {medical sources}.",
      "Two carts burned, [according] to a {stall owner} who asked for no name.",
      "Two carts burned, [according] to {medics and Olm media}.",
      "[According] to {military and medical officials}, two carts burned.",
      "[According] to {local residents}, the guards fled.",
      "[According] to {police} figures, ten people were killed.",
      "[According] to the {ministry}'s figures, ten people were killed.",
    ),
    misses: [
      "They acted according to plan.",
      "According to his knowledge, ten people were killed.",
      "Pay is set according to age.",
      "It went according to the plan.",
    ],
  },
  {
    id: "en.attribution.per-source",
    pattern: "=as? cue:=per",
    read: englishPer,
    why: "`per the ministry`, `per officials`: short for according to; `per day` and `per family` are rates.",
    hits: spoken(
      "[Per] the {hospital's director}, 22 people remained in care.",
      "Ten people were killed, [per] {local officials}.",
      "[As] per {army officials}, ten people were killed.",
    ),
    misses: [
      "They earn ten a day, five per family.",
      "Ten per cent fled.",
      "It costs ten per person.",
    ],
  },
  {
    id: "en.attribution.saw",
    pattern: "cue:=saw|=witnessed|=watched|=heard|=sees|=hears",
    read: englishSaw,
    why: "`an AFN photographer saw seven bodies`: what somebody whose trade or place it is saw is what they tell.",
    hits: spoken(
      "A {photographer of the agency} [saw] seven bodies.",
      "{Two residents} [saw] three men run.",
    ),
    misses: ["The army saw seven men.", "He saw seven bodies.", "The town saw seven deaths."],
  },
  {
    id: "en.attribution.citing",
    pattern: "cue:cite",
    read: englishCiting,
    why: "`citing` hands on what another said; that one is the origin.",
    hits: spoken(
      "Ten died, the agency said, [citing] {hospital officials}.",
      "The newspaper reported ten dead, [quoting] {unnamed sources}.",
    ),
    misses: ["He was citing from memory.", "The book, often cited, is lost."],
  },
  {
    id: "en.attribution.nobody",
    pattern: [
      "=it =was|=is =reported|=said|=claimed|=alleged|=announced|=confirmed|=rumoured|=rumored|=disclosed =late|=early? =on? date? that?",
      "=it =has =been =reported|=said|=claimed|=alleged|=announced|=confirmed|=rumoured|=rumored|=disclosed =late|=early? =on? date? that?",
    ],
    read: englishNobody,
    why: "The passive names nobody: the claim stays, its source is unnamed.",
    hits: [
      ["It was reported that ten guards fled.", "reported>reported"],
      ["It is said the gates were open.", "said>said"],
      ["It has been reported that ten guards fled.", "reported>reported"],
      ["It was announced on Sunday that ten guards fled.", "announced>announced"],
    ],
    misses: [
      "It was late.",
      "It was said by nobody.",
      "It was confirmed by the mayor.",
      "The group says it has confirmed over 500 deaths.",
    ],
  },
  {
    id: "en.attribution.reports-of",
    pattern: "=reports|=rumours|=rumors|=allegations =of|=that",
    read: englishNobody,
    why: "Reports without a reporter; `no reports of` is the absence of reports.",
    hits: spoken(
      "There are {reports} [of] ten deaths.",
      "Amid {rumours} [that] inmates fled, the gates closed.",
      "The mayor called for calm after {reports} [that] ten men had died.",
    ),
    misses: ["There were no reports of deaths.", "The reports were long."],
  },
  {
    id: "en.attribution.false-talk",
    pattern: "=talk|=story|=stories|=rumour|=rumor|=posts =of|=about|=that",
    read: (match, context) =>
      calledFalse(match.items) && tellsNumber(match) ? englishNobody(match, context) : null,
    why: "'The story about fifty looters is fake': what is called false where it is told is nobody's own claim.",
    hits: spoken(
      'The {story} [about] "fifty looters" is fake.',
      "{Talk} [of] sixty dead guards is a lie.",
    ),
    misses: ["The story of the two guards moved us.", "There was talk of ten deaths."],
  },
  {
    id: "en.attribution.in-brackets",
    pattern: "paren-open say|=source|=sources|=via =by|colon|=to|=from",
    read: englishInBrackets,
    why: "Brackets behind a claim may name who says it (confirmed by her cousin; source: a medic).",
    hits: spoken(
      "A girl lost an eye ([confirmed] by her {cousin})",
      "Two babies died last night ([source]: a {medic})",
    ),
    misses: ["The gate (said to be old) fell.", "He left (by the door)."],
  },
  {
    id: "en.attribution.counter-in-brackets",
    pattern: "paren-open !stop|quantity|count|comma{1,6} paren-close",
    read: englishCounterInBrackets,
    why: "Brackets behind a number may hold who counted, and nothing else.",
    hits: spoken(
      "Key numbers: 39 killed, 83 injured [(]{health authorities})",
      "39 people were killed on Friday [(]{Ministry of Health}).",
    ),
    misses: [
      "12 members of the Plateau Front (PF) fled.",
      "Nine guards (two women) were killed.",
      "Nine were killed (near the ministry).",
    ],
  },
  {
    id: "en.attribution.claim-of",
    pattern:
      "=claim|=claims|=allegation|=allegations|=insinuation|=assertion|=accusation|=accusations|=reports|=report|=suggestion comma? =of|=by|=from|=circulating|=made =on|=by?",
    read: englishClaimOf,
    why: "A claim with its claimant (the allegation by the council that, a claim circulating on local channels that).",
    hits: spoken(
      "We cannot verify a [claim], circulating on {local channels}, that 200 fled.",
      "They deny the [allegation] by the {town council} that ten died.",
    ),
    misses: ["Reports of deaths came in.", "The claim of the family was paid."],
  },
  {
    id: "en.attribution.figure-of",
    pattern: "cue:=figure|=count|=toll|=estimate|=tally|=total of|about{1,2} c:count|quantity",
    read: englishFigureOf,
    why: "A number of which it is said whose it is (the hospital's figure of 11).",
    hits: spoken(
      "Seven died, contradicting the {hospital}'s [figure] of 11.",
      "It doubts the {health ministry}'s [count] of 60 dead.",
    ),
    misses: ["It doubts the figure of 11.", "The hospital's figure was not given."],
  },
  {
    id: "en.attribution.figure-from",
    pattern:
      "cue:=figure|=count|=toll|=estimate|=tally|=total of|about{1,2} c:count|quantity =given|=issued|=released|=reported|=announced|=published|=provided{0,1} =earlier|=previously|=initially{0,1} =on? date{0,1} =from|=by article?",
    read: englishFigureFrom,
    why: "A number behind which it is said whose it is (an earlier toll of 21 from the press office).",
    hits: spoken(
      "The council said 74 died, updating an earlier [toll] of 21 from the {health ministry}.",
      "It doubts a [count] of 60 given by the {health ministry}.",
    ),
    misses: ["It doubts the toll of 11 from the fire.", "The toll of 11 by Monday was wrong."],
  },
  {
    id: "en.attribution.toll-given",
    pattern:
      "cue:=figure|=count|=toll|=estimate|=tally|=total|=number =given|=issued|=released|=reported|=announced|=published|=provided =earlier|=previously|=initially{0,1} =on? date{0,1} =by article?",
    read: englishTollGiven,
    why: "'40 dead, a toll given earlier by medics', 'a toll given by medics of nine': the number is of those who gave it, whoever speaks in the sentence.",
    hits: spoken(
      "The council doubts that 40 died, a [toll] given earlier by {medical sources}.",
      "The council said 12 died, raising a [toll] given earlier by {medical sources} of nine.",
    ),
    misses: [
      "The ministry said 40 were killed and nine wounded, a toll given earlier by medics.",
      "A toll given by the fire was high.",
      "The council said 12 died, a toll given today.",
    ],
  },
  {
    id: "en.attribution.count-stands",
    pattern:
      "cue:=count|=toll|=tally|=figure|=estimate =stands|=stood|=puts|=put|=is|=was|=has|=rose|=climbed|=reached|=remains|=remained",
    read: englishCountStands,
    why: "Whose count it is that stands at a number (the government's last count stands at eight).",
    hits: spoken(
      "The {government}'s last [count] stands at eight dead.",
      "The {health ministry}'s death [toll] has reached 12.",
      "The {ministry}'s latest [toll] is 12 dead and 30 wounded.",
    ),
    misses: ["The death toll stands at eight.", "The army's toll stands at eight."],
  },
  {
    id: "en.attribution.calls",
    pattern: "cue:calls",
    read: englishCalls,
    why: "To call it something is to speak of it (called the accusation “a fairy tale”).",
    hits: spoken(
      "The {navy} [called] the accusation “a fairy tale”.",
      "He took 160 aboard, a figure which the {coastguard} [calls] absurd.",
      "The {mayor} [called] the fire an act of sabotage.",
    ),
    misses: ["The ship is called the Heron.", "Police called an ambulance."],
  },
  {
    id: "en.attribution.headline",
    pattern:
      "^ digits|non-count|date? dash? head:source|body-noun|party-noun|office|anon|outlet-noun|staff -{0,6} colon",
    read: englishHeadline,
    why: "A headline names its source and a colon.",
    hits: spoken(
      "{UN rights chief}[:] 12 dead in raid",
      "{Hospital officials in Sarn}[:] 12 dead in raid",
      "{Hospital officials}[:] ten killed at the gate",
      "{Sources}[:] inmates freed in the night",
      "{Rescuers}[:] little hope for 15 still trapped",
    ),
    misses: ["Read also: what the guards saw", "Source: Valley News", "Police fatalities: 4"],
  },
  {
    id: "en.attribution.headline-end",
    pattern: [
      // and not "– many of them children"
      "colon|dash source|body-noun|party-noun|office|anon|witness !of|whole{0,3} stop? $",
      // "- medical source, Olm media"
      "colon|dash !comma|stop|say|quantity|count|that|aux{1,2} source|body-noun|party-noun|office|anon|witness comma !comma|stop|say{1,4} stop? $",
      "dash !comma|stop|say|quantity|count|that|aux{1,2} body-noun|party-noun|office stop? $",
    ],
    read: englishHeadlineEnd,
    why: "A headline names its source at its end, after a dash or a colon.",
    hits: spoken(
      "Ten killed at the northern gate [-] {official}",
      "Death toll climbs to 73 [–] {official}.",
      "Six shot dead in the square[:] {hospital sources}",
      "Ten killed at the northern gate [-] {medical source, Olm media}",
    ),
    misses: [
      "The prison - officials say - is old.",
      "Three were named: a guard and two officials.",
    ],
  },
  ...englishToldAttributions,
  ...englishIdiomAttributions,
  ...englishRecordAttributions,
  ...englishPhrasalAttributions,
  ...englishBehindAttributions,
  ...englishHasAttributions,
];
