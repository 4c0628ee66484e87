import {
  englishAgrees,
  englishIsSaying,
  englishSpeakingWith,
  SPEAKING_WITH,
} from "../../extract/attributions/english-verb-and-more.ts";
import type { AttributionDraft } from "../../extract/attributions/draft.ts";
import { englishPhrasal } from "../../extract/attributions/english-phrasal.ts";
import { englishSpoken } from "../../extract/attributions/english-spoken.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import { spoken } from "../marked.ts";
import { putsNumber } from "./told-numbers.ts";

const WITH = [...SPEAKING_WITH.keys()].map((verb) => `=${verb}`).join("|");

/** Who says it with a verb and something more: a preposition, a particle, "able to", "took responsibility". */
export const englishPhrasalAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "en.attribution.speaks-with",
    pattern: `cue:${WITH} !stop|comma|that|clause|quote|say{0,3} =of|=to|=for|=by|=at|=about|=on|=towards|=toward|=with`,
    read: englishSpeakingWith,
    why: "`had spoken earlier of 20`, `boasted of nine tanks`, `vouches for it`: verbs that tell with a preposition of their own, and when between the two.",
    hits: spoken(
      "The {kidnappers} had [spoken] earlier of 20 hostages.",
      "On its channel the {Dawn Front} [boasted] of having burnt nine tanks.",
      "{Neighbours} [tell] of screams in the night.",
      "The {harbour office} [knows] of three.",
      "The {bishop} [vouches] for it.",
    ),
    misses: [
      "The talk of the town was bread.",
      "The army knew of the plan.",
      "She was told of the fire by a friend.",
      "He spoke to the crowd of men.",
    ],
  },
  {
    id: "en.attribution.is-saying",
    pattern:
      "cue:=is|=are|=was|=were =still|=now|=already|=also|=even? =saying|=reporting|=claiming|=denying|=insisting|=warning|=telling|=speaking|=talking|=estimating|=alleging|=suggesting|=listing|=citing|=counting|=announcing|=quoting|=disputing|=giving|=putting",
    read: englishIsSaying,
    why: "`was speaking of a small number`, `are now reporting 40 dead`: a verb of saying that goes on, where what is said follows.",
    hits: spoken(
      "By noon the {ministry} [was] speaking of a small number of injuries.",
      "{Officials} [are] now reporting 40 dead.",
    ),
    misses: [
      "He was reporting from the scene when ten men fled.",
      "Nobody was saying how many had died.",
    ],
  },
  {
    id: "en.attribution.agrees",
    pattern: [
      "cue:=agrees|=agree|=disagrees|=disagree|=disagreed|=concurs|=concurred|=differs|=demurs|=demurred|=objects",
      "cue:=say|=says|=said|=whispered|=testified|=claimed|=insisted|=told|=claims|=claim|=think|=thinks|=believe|=believes|=insist|=insists|=maintain|=maintains =otherwise|=so|=likewise",
    ],
    read: englishAgrees,
    why: "`the engineer agrees.`, `the families said otherwise.`: who answers what was told before says it, or the opposite, without a word of it.",
    hits: spoken(
      "The {engineer} [agrees].",
      "The {supplier} [disagrees].",
      "The {families} [said] otherwise.",
    ),
    misses: ["The two sides agreed on a truce.", "The colour differs from the others."],
  },
  {
    id: "en.attribution.able-to-verify",
    pattern: [
      "cue:=is|=are|=was|=were =able =to =verify|=confirm|=establish|=document|=count|=identify|=corroborate|=trace",
      "cue:=would|=will =only =say|=confirm|=admit|=concede",
      "cue:=could =only|=so =far? =confirm|=verify|=establish|=document|=count",
      "cue:=could|=can =only =repeat|=say|=guess|=confirm",
      "cue:=kept|=keeps|=keep =repeating|=saying|=insisting|=telling|=asking",
      "cue:=managed|=manages =to =verify|=confirm|=establish|=document|=count|=identify",
    ],
    // "what we were able to verify" says nothing yet
    read: (match, context) => {
      const said = englishPhrasal(match, context);
      return said?.own === true ? null : said;
    },
    why: "`was able to verify 23 deaths`, `would only say that`: a helping verb before the one that tells.",
    hits: spoken(
      "The {observer mission} [was] able to verify 23 deaths.",
      "The {coroner} [would] only say that six men had been shot.",
    ),
    misses: [
      "The mission was not able to verify 23 deaths.",
      "Nobody would only say what happened.",
    ],
  },
  {
    id: "en.attribution.took-responsibility",
    pattern:
      "cue:=took|=takes|=taken|=assumed|=assumes|=accepted|=accepts =full|=sole|=the|=all? =responsibility|=credit|=blame =for",
    read: englishPhrasal,
    why: "`took responsibility for the ambush`: said in public, as `claimed` is.",
    hits: spoken(
      "The {rebel movement} [took] responsibility for the ambush.",
      "The {governor} [accepted] full blame for the crush.",
    ),
    misses: ["The nurse took the child.", "Who took credit is not known."],
  },
  {
    id: "en.attribution.puts-higher",
    pattern:
      "cue:=put|=puts|=set|=sets =the|=that|=its|=their|=this =number|=toll|=figure|=total|=count|=losses -{0,2} =higher|=lower|=above|=below|=over",
    read: englishSpoken,
    why: "`put the figure far higher`: another number in somebody's name, which is not told.",
    hits: spoken(
      "{Local residents} [put] the figure far higher.",
      "The {union} [puts] the toll above 40.",
    ),
    misses: ["He put the figure on the shelf.", "They put the box higher."],
  },
  {
    id: "en.attribution.traces-to",
    pattern: [
      "cue:=measured|=clocked =at? quantity|count|non-count",
      "cue:=traced|=traces|=linked|=links|=tied|=ties|=chalked|=measured|=measures|=timed|=clocked !stop|comma|that|clause{1,6} =to|=at",
    ],
    read: (match, context) => {
      const last = match.items[match.to - 1];
      const at = last?.word === "at" || last?.chunk !== null;
      const measures = /^(?:measur|time|clock)/u.test(match.items[match.from]?.word ?? "");
      const number = last?.chunk !== null || putsNumber(match);
      if (at !== measures || (at && !number)) return null;
      const said = englishPhrasal({ ...match, to: match.from + 1 }, context);
      return said === null || said.kind === "unnamed" || said.inherits !== undefined ? null : said;
    },
    why: "`traced the number to a typing error`, `measured the shock at 6.1`: a finding in somebody's name.",
    hits: spoken(
      "The {health ministry} [traced] the number to a typing error.",
      "The {Seismic Institute} [measured] the shock at 6.1.",
    ),
    misses: ["The road linked the town to the coast.", "Rope tied the boat to the pier."],
  },
  {
    id: "en.attribution.likened",
    pattern:
      "cue:=likened|=likens|=compared|=compares =it|=this|=that|=them|=him|=her|=the !stop|comma{0,4} =to|=with",
    read: (match, context) => {
      const said = englishPhrasal({ ...match, to: match.from + 1 }, context);
      const named = said === null ? "" : context.raw.slice(said.words.start, said.words.end);
      const another = /^(?:another|one|some|others|many)$/iu.test(named);
      return said?.kind === "unnamed" && said.inherits === undefined && !another ? null : said;
    },
    why: "`likened it to thunder`: who compares tells how it was.",
    hits: spoken(
      "A {survivor} [likened] it to thunder.",
      "The {mayor} [compared] the fire to a bomb.",
    ),
    misses: ["The book compared the two to a third.", "Compared to May, fewer died."],
  },
  {
    id: "en.attribution.makes-clear",
    pattern: [
      "cue:=let|=lets =slip that",
      "cue:=made|=makes|=make =it =clear|=plain that",
      "cue:=made|=makes|=make =known|=public|=official that",
      "cue:=has|=have|=had =no|=little|=serious =doubt|=doubts that",
      "cue:=is|=was|=are|=were =under =the =impression that",
      "cue:=allows|=allowed|=allow that",
      "cue:=put|=puts|=placed =on =record _",
      "cue:=chimed|=chimes|=weighed|=weighs =in that",
      "cue:=put|=puts =it =to !stop|comma{1,4} that",
      "cue:=briefed|=reassured|=reassures|=alerted|=advised !stop|comma|that{1,4} that",
    ],
    read: (match, context) => englishPhrasal({ ...match, to: match.to - 1 }, context),
    why: "`let slip that`, `has no doubt that`, `reassured residents that`: set phrases before what is said.",
    hits: spoken(
      "The {ministry} [let] slip that ten men had died.",
      "The {ministry} [has] no doubt that ten men had died.",
      "The {mayor} [reassured] residents that the dam would hold.",
    ),
    misses: ["There is no doubt that ten died.", "He let slip the rope."],
  },
  {
    id: "en.attribution.goes-no-higher",
    pattern: [
      "cue:=would|=will|=does|=did|=do|=goes|=go|=went =not|=no =go? =beyond|=above|=past|=higher|=further|=lower|=over =than? =at|=least|=about|=some{0,2} quantity|count",
      "cue:=is|=are|=was|=were|=keeps|=keep|=kept|=sticks|=stick|=stuck|=holds|=held =sticking|=holding|=standing? =to|=by|=at =at|=least|=about|=some{0,2} quantity|count",
      "cue:=stops|=stopped =at =at|=least|=about|=some{0,2} quantity|count",
    ],
    read: (match, context) => {
      const said = englishPhrasal({ ...match, to: match.to - 1 }, context);
      // "the road goes no higher than 40 metres": somebody must be meant
      return said === null || said.kind === "unnamed" || said.kind === "document" ? null : said;
    },
    why: "`the police are sticking to 12`, `the district chief goes no higher than nine`: a number that is kept to or not passed.",
    hits: spoken(
      "{Police} [are] sticking to 12 dead.",
      "The {district chief} [goes] no higher than nine.",
      "The {ministry} [would] not go beyond 12.",
    ),
    misses: ["The path goes no higher than 40 steps.", "He stuck to the wall."],
  },
];
