import { hasAny } from "../../extract/attributions/arabic-words.ts";
import { spoken } from "../marked.ts";
import type { AttributionDraft } from "../../extract/attributions/draft.ts";
import { englishSpoken } from "../../extract/attributions/english-spoken.ts";
import {
  englishAsked,
  englishInWordsOf,
  englishLabel,
  englishOwnClaim,
  englishPer,
  englishPhrasal,
  englishPutBy,
  englishSaidBy,
  englishWasQuoted,
  isNumberGiven,
} from "../../extract/attributions/english-phrasal.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Item } from "../../text/item.ts";

/** Verbs by which a number is given, and by which much else is done. */
const OF_NUMBERS: ReadonlySet<string> = new Set(
  "mentioned named given counted listed quoted published conceded".split(" "),
);

const TOLLS =
  /^(?:tolls?|tall(?:y|ies)|estimates?|counts?|dead|deaths?|casualties|killed|wounded|injured|missing)$/u;

/** What somebody's word can back. */
const CLAIMED: ReadonlySet<string> = new Set(
  "claim claims figure figures account accounts version number toll report reports count".split(
    " ",
  ),
);

/** Who says it where no plain verb of speech does: phrasal verbs, passives, owners, numbers that are given. */
const PHRASAL =
  /^(?:points?|pointed) (?:out|to)$|^let on$|^made (?:clear|plain)$|^owne?[ds] (?:up|to)$|^hit (?:out|back)$|^rule[ds] out$/u;

export const englishToldAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "en.attribution.pointed-out",
    pattern:
      "cue:=pointed|=points|=point|=let|=made|=owned|=owns|=hit|=ruled|=rules =out|=on|=clear|=plain|=up|=back|=to",
    read: (match, context) => {
      // "when the storm hit on Sunday": each verb has its own particle
      const said = `${match.items[match.from]?.word} ${match.items[match.to - 1]?.word}`;
      if (!PHRASAL.test(said)) return null;
      // "owned to only 16"; "pointed to the map" is nobody's word
      const to = match.items[match.to - 1]?.word === "to";
      const owns = match.items[match.from]?.word.startsWith("own") === true;
      return to && !owns ? null : englishPhrasal(match, context);
    },
    why: "`pointed out`, `made clear`: verbs of speech only together with their particle.",
    hits: spoken(
      "The {mayor} [pointed] out that the gate was open.",
      "No weapons were found in the villages, {residents} [pointed] out.",
      "The {army} [made] clear that it would stay.",
      "The {governor} [owned] to ten deaths.",
    ),
    misses: [
      "They let on that ten men fled.",
      "He pointed at the map.",
      "Two dams collapsed when Storm Suhail hit on Sunday.",
    ],
  },
  {
    id: "en.attribution.issued",
    pattern:
      "cue:=put|=puts|=issued|=issues|=released|=releases|=circulated|=posted =out? article|poss !stop|comma{0,3} =statement|=communique|=video|=message|=bulletin|=denial|=clip|=recording",
    read: englishPhrasal,
    why: "`put out a statement maintaining that`: who issues it says what it holds.",
    hits: spoken(
      "The {army} [put] out a statement maintaining that ten fled.",
      "The {council} [issued] a brief statement saying ten fled.",
    ),
    misses: ["He put out a fire.", "A statement was issued."],
  },
  {
    id: "en.attribution.label",
    pattern: "colon",
    read: englishLabel,
    why: "`the minister: “…”`, `- Lake Observatory: 14 dead`: a name and a colon before words or a number.",
    hits: spoken(
      "Asked about the fire, the {mayor}[:] “We saw nothing.”",
      "{Lake Observatory}[:] 14 dead so far.",
    ),
    misses: [
      "Killed: 23.",
      "Three things matter: bread, water and salt.",
      "Army shells market in Sarn: 12 killed",
      "Rebels seize police station in Sarn: 4 officers killed",
      "Police in Sarn arrest suspects: 12 held",
    ],
  },
  {
    id: "en.attribution.put-down",
    pattern: "cue:=put|=puts !comma|that{1,6} =down =to",
    read: englishSpoken,
    why: "`put the crash down to engine failure` gives a cause in somebody's name.",
    hits: spoken(
      "The {military} [put] the crash down to engine failure.",
      "The {interior ministry} [puts] it down to fireworks.",
    ),
    misses: ["He put the box down.", "It was put down to rest."],
  },
  {
    id: "en.attribution.would-have-it",
    pattern: "cue:=would =have =it|=us|=you",
    read: (match, context) => {
      const said = englishPhrasal(match, context);
      return said?.own === true || said?.inherits !== undefined ? null : said;
    },
    why: "`not 40 as the minister would have it`: what another says, told with doubt.",
    hits: spoken(
      "Eight died, not 40 as the {minister} [would] have it.",
      "The {army} [would] have us believe that ten fled.",
    ),
    misses: ["We would have it painted.", "It would have it all."],
  },
  {
    id: "en.attribution.per",
    pattern: "=per|=via",
    read: englishPer,
    why: "`9 dead per civil defence`: how posts name a source.",
    hits: spoken(
      "9 people killed [per] the {health ministry}.",
      "12 wounded, [via] the {local hospital}.",
    ),
    misses: [
      "Ten per cent of them fled.",
      "They drove via the bridge.",
      "The group said via the website Olm Net that ten fled.",
    ],
  },
  {
    id: "en.attribution.gave-number",
    pattern:
      "cue:=gave|=gives|=giving|=given -{0,4} =number|=toll|=figure|=figures|=count|=losses|=total|=estimate|=estimates|=breakdown|=account|=accounts|=tally|=version",
    read: englishSpoken,
    why: "`gave the number of dead as 12`, `gave a lower toll`: a number in somebody's name.",
    hits: spoken(
      "The {charity} [gave] the number of dead as 12.",
      "{Officials} had [given] a figure of 12.",
      "{Survivors} [gave] differing accounts of the night.",
    ),
    misses: [
      "He gave her a book.",
      "The number was given to the court.",
      "The court was given a figure of 12.",
    ],
  },
  {
    id: "en.attribution.stands-by",
    pattern:
      "cue:=stands|=stand|=stood|=sticks|=stick|=stuck =by|=to !comma|stop|that{1,4} =number|=toll|=figure|=figures|=count|=total|=estimate|=tally",
    // "no longer stands by" takes it back
    read: (match, context) =>
      /^(?:longer|not)$/u.test(match.items[match.from - 1]?.word ?? "")
        ? null
        : englishPhrasal(match, context),
    why: "`stands by its figure of 20`: who keeps to a number gives it again.",
    hits: spoken(
      "The {police} [stand] by their figure of 20 dead.",
      "The {ministry} [stood] by its count of three cars.",
    ),
    misses: [
      "Two guards stood by the gate.",
      "The mayor no longer stands by the figure of 40 dead.",
    ],
  },
  {
    id: "en.attribution.number-provided",
    pattern:
      "c:quantity comma cue:=provided|=given|=supplied|=offered|=furnished|=reported =by article?",
    // "of 40 tents, 12, provided by the Red Crescent, burned": only a toll is given in words
    read: (match, context) => {
      const number = match.get("c");
      const isToll = match.items.slice(0, match.from).some(({ word }) => TOLLS.test(word));
      const made = isToll && number !== null ? englishSaidBy(match, context) : null;
      return made === null || number === null
        ? null
        : { ...made, reach: "forward", said: number.start, until: number.end };
    },
    why: "'Tolls ran from 31, provided by town officials, to 44, provided by police': each number is of whoever gave it.",
    hits: spoken(
      "The toll was 76, [provided] by {town officials}.",
      "Death tolls ranged from 76 to 100, [given] by {police}.",
    ),
    misses: [
      "Of 40 tents, 12, provided by the Red Crescent, burned.",
      "The toll was 31, provided by nobody.",
    ],
  },
  {
    id: "en.attribution.said-by",
    pattern:
      "=as? cue:=claimed|=reported|=stated|=alleged|=confirmed|=announced|=verified|=documented|=recorded|=described|=dismissed|=denounced|=rejected|=disputed|=contradicted|=denied|=refuted|=condemned|=criticised|=criticized|=corroborated|=floated|=levelled|=leveled|=voiced|=aired|=echoed|=estimated|=tallied|=declared|=cited|=advanced|=acknowledged|=admitted|=disclosed|=revealed|=predicted|=noted|=observed|=questioned|=challenged|=endorsed|=proclaimed|=asserted|=told|=informed|=warned|=backed|=mentioned|=named|=given|=counted|=listed|=quoted|=published|=conceded =on|=in|=late|=early? d:date? =by",
    // "the militia, backed by a large force": only a claim is backed in words
    read: (match, context) => {
      const backed = match.items.slice(match.from, match.to).some(({ word }) => word === "backed");
      const cue = match.get("cue")?.word ?? "";
      // "as listed by the town hall"
      const as = match.items[match.from]?.word === "as";
      if (OF_NUMBERS.has(cue) && !as && !isNumberGiven(match)) return null;
      const what = match.items[match.from - 1]?.word ?? "";
      // "Footage verified by the desk shows": who looked at a document does not say what it shows
      const seen = VERIFIED.has(match.items[match.from]?.word ?? "");
      if (seen && ofDocument(match.items, match.from)) return null;
      // "the prefect, questioned by lawmakers, said": he is asked, and nothing is doubted
      const before = match.items[match.from - 1];
      const asked = match.items[match.from]?.word === "questioned";
      if (asked && (before === undefined || before.tags.includes("comma"))) return null;
      return backed && !CLAIMED.has(what) ? null : englishSaidBy(match, context);
    },
    why: "`ten deaths confirmed by the hospital`, `as claimed by the rebels`: the passive with its doer.",
    hits: spoken(
      "Ten deaths were [confirmed] by the {health ministry}.",
      "Two boats sank, as [claimed] by the {rebels}.",
      "Far more fled than the 25 [mentioned] by the {ministry}.",
    ),
    misses: [
      "It was confirmed by noon.",
      "Ten deaths were recorded by hand.",
      "The militia, backed by a large police force, killed 20 men.",
      "A bombing in Gharyan claimed by the Velm Front killed 18 men.",
      "The raid, which was also claimed by the rebels, killed 18 men.",
      "The clinic had 40 bodies that had not been claimed by relatives.",
    ],
  },
  {
    id: "en.attribution.put-by",
    pattern:
      "aux =also|=on|date{0,2} cue:=put|=placed|=set =at|=between !stop|comma|that|say{1,5} =by",
    read: englishPutBy,
    why: "`the toll was put at 91 by the ministry`: the passive with its doer, behind the number.",
    hits: spoken(
      "The toll was [put] at 91 by the {ministry}.",
      "The toll was on Monday [put] at 91 by {officials}.",
      "The number of wounded is [put] at 91 by {Olm Medical Centre}.",
    ),
    misses: ["The box was put at the door by noon.", "He put the box at the gate by the church."],
  },
  {
    id: "en.attribution.in-words-of",
    pattern:
      "=telling|=account|=eyes|=opinion|=reading|=estimate|=lights|=figures|=tally|=judgment|=judgement|=calculation|=calculations|=words|=version|=reckoning|=view|=assessment|=estimation",
    read: (match, context) => {
      const before = match.items.slice(Math.max(0, match.from - 6), match.from);
      return before.some(({ word }) => LEADS.has(word)) ? englishInWordsOf(match, context) : null;
    },
    why: "`in the army's telling`, `by the mayor's account`: it is said in whose words that is.",
    hits: spoken(
      "Ten men, by the {mayor}'s [account], were taken.",
      "In the {army}'s [telling], two guards fled.",
    ),
    misses: ["The mayor's account was closed.", "In a word, nobody came."],
  },
  {
    id: "en.attribution.own-claim",
    pattern:
      "=claim|=claims|=allegation|=allegations|=assertion|=assertions|=accusation|=accusations|=contention|=insistence|=denial|=suggestion|=suggestions|=statement|=admission|=warning|=version|=theory|=finding|=findings|=conclusion|=verdict|=view|=belief|=assessment|=account|=explanation|=argument|=complaint|=charge|=boast|=threat|=promise|=pledge|=vow|=prediction|=hypothesis|=narrative|=story|=testimony|=confession|=revelation|=disclosure|=opinion|=assurance|=assurances|=suspicion|=remark|=declaration|=announcement|=word|=position|=line comma? that",
    read: englishOwnClaim,
    why: "`the minister's claim that` is said by its owner.",
    hits: spoken(
      "Nobody believes the {ministry}'s [claim] that ten men fled.",
      "The {army}'s [assertion] that the fort fell is old.",
    ),
    misses: ["The claim that ten fled is old.", "His claim was paid."],
  },
  {
    id: "en.attribution.was-quoted",
    pattern: "=was|=were|=is|=are =quoted|=cited -{0,8} =as =saying|=telling|=stating",
    read: (match, context) => englishWasQuoted(match, context),
    why: "`X was quoted by Y as saying`: Y hands on what X says.",
    hits: spoken(
      "The {governor} was [quoted] as saying that ten fled.",
      "A {clerk} was [quoted] by Valley News as saying ten fled.",
    ),
    misses: ["The poem was quoted in full.", "It was cited as an example."],
  },
  {
    id: "en.attribution.asked",
    pattern: "ask",
    read: englishAsked,
    why: "A quoted question has a speaker too.",
    hits: spoken(
      "“Who let the van in?” [asked] {Samir Haddad}, a father of two.",
      "“Where are they?” [asked] the {mayor}.",
    ),
    misses: ["He asked for bread.", "The court asked why the gate was open."],
  },
];

const LEADS: ReadonlySet<string> = new Set(["in", "by", "on", "to"]);
const VERIFIED: ReadonlySet<string> = new Set(["verified", "corroborated", "confirmed", "cited"]);

/** "Photographs taken by a reporter and | verified by": a document stands before, and no clause of its own. */
function ofDocument(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["comma", "stop", "clause", "aux"])) return false;
    if (item.tags.includes("document")) return true;
  }
  return false;
}
