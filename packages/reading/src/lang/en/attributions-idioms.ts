import type { AttributionDraft } from "../../extract/attributions/draft.ts";
import { spoken } from "../marked.ts";
import {
  englishPhrasal,
  englishPhrasalDenial,
  englishSaidBy,
} from "../../extract/attributions/english-phrasal.ts";
import { englishFrom } from "../../extract/attributions/english-headline.ts";
import { englishSpoken } from "../../extract/attributions/english-spoken.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";

/** Who says it in set phrases: to put somebody on notice, to be adamant, to brush aside, to revise a toll. */
export const englishIdiomAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "en.attribution.gave-warning",
    pattern:
      "cue:=issued|=issues|=issue|=sounded|=sounds|=sound|=raised|=raises|=raise|=sent|=sends|=served|=serves|=released|=posted|=circulated =out? =a|=an|=the|=its|=their|=his|=her|=repeated|=several|=two|=fresh|=new? !stop|comma{0,3} =alert|=alerts|=warning|=warnings|=alarm|=ultimatum|=advisory|=advisories|=decree|=apology|=appeal|=order|=orders|=notice|=guidance|=rebuttal|=clarification|=correction|=condemnation",
    read: englishPhrasal,
    why: "`issued a red alert`, `sounded the alarm`: to give a warning or an order is to speak.",
    hits: spoken(
      "The {weather office} [issued] a red alert for the coast.",
      "{Two engineers} [raised] the alarm about the wall.",
    ),
    misses: ["The alarm was raised at noon.", "He issued tickets."],
  },
  {
    id: "en.attribution.released-list",
    pattern:
      "cue:=released|=releases|=shared|=disclosed|=provided|=produced|=unveiled|=posted|=circulated|=put|=aired|=broadcast|=distributed|=issued =out? =a|=an|=the|=its|=their|=fresh|=new|=partial|=detailed? !stop|comma{0,2} =list|=lists|=names|=figures|=statistics|=data|=details|=footage|=video|=photos|=photographs|=tally|=breakdown|=account|=report|=findings|=update|=tape|=recording|=clip|=audio|=pictures|=images|=message|=letter|=roll|=roster",
    // "put a list on the desk": only put out
    read: (match, context) => {
      const [verb, next] = match.items.slice(match.from, match.from + 2);
      return verb?.word === "put" && next?.word !== "out" ? null : englishPhrasal(match, context);
    },
    why: "`released the names of 17 officers`: what is in the list is said by whoever gives it out.",
    hits: spoken(
      "The {ministry} [released] a list of 17 officers.",
      "The {rebels} [shared] footage of two burned tanks.",
    ),
    misses: [
      "The court released the men.",
      "He shared a house.",
      "The list was released on Friday.",
    ],
  },
  {
    id: "en.attribution.holds-responsible",
    pattern:
      "cue:=holds|=held|=hold|=holding !stop|comma|that{1,8} =responsible|=accountable|=liable",
    read: englishSpoken,
    why: "`holds the Front fully responsible`: a charge in somebody's name.",
    hits: spoken(
      "The {council} [holds] the mine's owner responsible for the deaths.",
      "The {families} [held] the army accountable.",
    ),
    misses: ["The owner was held responsible.", "The men held by the army were responsible."],
  },
  {
    id: "en.attribution.put-on-notice",
    pattern: "cue:=put|=puts|=putting|=placed|=places !stop|comma{1,7} =on =notice|=record",
    read: englishSpoken,
    why: "`put the council on notice that`: a warning in somebody's name.",
    hits: spoken(
      "The {union} [put] the council on notice that the wall leaned.",
      "{Two engineers} had [put] him on notice that the wall leaned.",
    ),
    misses: ["He put the box on the shelf.", "He put them on the list."],
  },
  {
    id: "en.attribution.laid-at-door",
    pattern: "cue:=laid|=lays|=lay|=laying|=put|=puts !stop|comma{1,8} =at =the =door|=doors|=feet",
    read: englishSpoken,
    why: "`laid the deaths at the door of the builder`: a charge in somebody's name.",
    hits: spoken(
      "The {mayor} [laid] the deaths at the door of the builder.",
      "The {union} [lays] it at the feet of the council.",
    ),
    misses: ["She laid the tray at the bed.", "The wreath was laid at the feet of the statue."],
  },
  {
    id: "en.attribution.is-adamant",
    pattern:
      "cue:=is|=was|=are|=were|=remains|=remained|=remain still? =adamant|=convinced|=certain|=confident|=positive|=unequivocal|=emphatic|=categorical|=sure|=insistent|=clear =that|=he|=she|=it|=they|=there|=about|=in",
    read: (match, context) =>
      match.items[match.from - 1]?.word === "it"
        ? null
        : englishPhrasal({ ...match, to: match.to - 1 }, context),
    why: "`was adamant he had been elsewhere`: an adjective of saying.",
    hits: spoken(
      "The {mayor} [was] adamant that the gate was open.",
      "{Samir Haddad} [is] convinced he saw ten men.",
    ),
    misses: ["It is certain that ten fled.", "The sky was clear in May."],
  },
  {
    id: "en.attribution.at-pains",
    pattern:
      "cue:=is|=was|=are|=were|=went|=goes|=hastened|=hastens|=wanted|=wants|=continues|=continued|=sought|=seeks|=seemed|=seems|=appeared|=appears|=used|=never =at|=on|=quick|=keen|=careful|=anxious|=ceased|=so? =pains|=record|=far|=on? =to|=as =say|=saying|=point|=stress|=stressing|=add|=adding|=describe|=describing|=calling|=call|=blame|=blaming|=deny|=denying|=confirm|=confirming|=warn|=warning|=accuse|=accusing|=suggest|=suggesting|=claim|=claiming|=explain|=insist|=insisting|=note|=repeat|=back|=admit =out?",
    read: englishPhrasal,
    why: "`was at pains to point out`, `is on record as calling`, `went on to say`: the verb of speech stands behind.",
    hits: spoken(
      "The {mayor} [was] at pains to point out that ten had fled.",
      "The {minister} [is] on record as calling it a mistake.",
      "The {army} [went] on to say that two guards fled.",
    ),
    misses: ["It was to be.", "He is on record as a singer."],
  },
  {
    id: "en.attribution.took-the-view",
    pattern:
      "cue:=took|=takes|=take|=made|=makes|=make|=holds|=hold|=held|=expressed|=expresses|=gave|=gives|=voiced|=is|=are|=was|=were =of? =the|=its|=his|=her|=their|=a =view|=opinion|=belief|=position|=point|=line|=claim|=case|=conviction|=assurance|=argument|=allegation|=accusation|=admission|=suggestion =that",
    read: (match, context) => englishPhrasal({ ...match, to: match.to - 1 }, context),
    why: "`took the view that`, `is of the opinion that`, `made the claim that`: to say with a noun.",
    hits: spoken(
      "The {court} [took] the view that ten had fled.",
      "The {mayor} [is] of the opinion that the gate was open.",
    ),
    misses: ["He took the view of the bay.", "She held a position in the bank."],
  },
  {
    id: "en.attribution.brushes-aside",
    pattern: [
      "cue:=brushed|=brushes|=brush|=brushing|=waved|=waves|=wave|=shrugged|=shrugs|=shrug|=laughed|=laughs|=swatted|=batted|=pushed|=pushes|=swept|=sweeps|=knocked|=played|=plays|=poured|=pours|=threw|=throws|=cast|=casts|=took|=takes|=put|=puts|=places|=gave|=gives|=sees|=saw =aside|=off|=away|=back|=down|=cold|=doubt|=issue|=no|=little =water|=on|=against|=with|=stock|=credence|=faith|=weight|=truth|=evidence? =in|=to|=on?",
      "cue:=brushed|=brushes|=waved|=waves|=shrugged|=laughed|=swatted|=batted|=played|=plays !stop|comma|that|clause{1,5} =aside|=off|=away|=down",
    ],
    read: (match, context) => {
      const said = match.items.slice(match.from, match.to);
      const [verb, last] = [said[0], said.at(-1)];
      const apart = verb !== undefined && last !== undefined && deniesSomething([verb, last]);
      return deniesSomething(said) || apart ? englishPhrasalDenial(match, context) : null;
    },
    why: "`brushed aside suggestions`, `puts no stock in`, `poured cold water on`: a denial in a set phrase.",
    hits: spoken(
      "The {mayor} [brushed] aside suggestions that ten fled.",
      "The {envoy} [cast] doubt on the story.",
      "The {union} [puts] no stock in the theory.",
    ),
    misses: ["He pushed back his chair.", "The army took no prisoners."],
  },
  {
    id: "en.attribution.does-not-accept",
    pattern:
      "cue:=do|=does|=did|=would|=cannot|=can|=could =not|=never|=also|=n't? =not? =accept|=believe|=agree|=think|=recognise|=recognize|=buy|=share|=subscribe =that|=the|=it|=he|=she|=they|=there|=with|=to|=this|=any|=who|=whether|=how|=why",
    read: (match, context) =>
      match.items.slice(match.from, match.to).some(({ word }) => NOT.has(word))
        ? englishPhrasalDenial({ ...match, to: match.to - 1 }, context)
        : null,
    why: "`does not accept that fatigue caused it`: what is said is that it is not so.",
    hits: spoken(
      "The {mayor} [does] not accept that ten fled.",
      "The {court} [did] not believe the guard fled.",
    ),
    misses: ["They do not know.", "He did agree to come."],
  },
  {
    id: "en.attribution.points-to",
    pattern: "cue:=points|=point|=pointing|=pointed =instead|=also|=rather? =to",
    read: (match, context) => {
      const next = match.items.slice(match.to, match.to + 3);
      if (next.some(({ word }) => SHOWN.has(word))) return null;
      const found = englishPhrasal(match, context);
      // ", pointing to the exaggeration of numbers by some media": what stands behind is pointed to, and says nothing
      const cue = match.items[match.from]?.start ?? 0;
      return found !== null && found.words.start > cue ? null : found;
    },
    why: "`points instead to an uncharted wreck`: a cause in somebody's mouth.",
    hits: spoken(
      "The {inquiry} [points] to a broken light.",
      "The {ministry} [pointed] instead to a gas leak.",
    ),
    misses: [
      "He pointed to the map.",
      "The sign points to the wall.",
      "Twelve died, the ministry said, pointing to the exaggeration of numbers by some.",
    ],
  },
  {
    id: "en.attribution.revised-toll",
    pattern:
      "cue:=revised|=revises|=lowered|=lowers|=corrected|=corrects|=cut|=cuts|=updated|=updates|=amended|=trimmed|=adjusted|=reduced|=upped|=raised|=raises !stop|comma{0,4} =toll|=figure|=figures|=count|=estimate|=estimates|=tally|=number|=total|=losses|=that|=it|=this|=them|=these !stop|comma|that|clause{0,4} =to|=from|=by|=for|=upwards|=downwards|=upward|=downward|=up|=down|=at|colon",
    read: (match, context) => {
      const said = englishSpoken(match, context);
      const raised = match.items[match.from]?.word.startsWith("raise") === true;
      // "the blast raised the toll", "raised the number of guards": no words of anybody
      const words = match.items.slice(match.from, match.to).map(({ word }) => word);
      const number = words.includes("number") && !words.some((word) => HARMED.has(word));
      // "he later raised that to 50" is somebody; "it raised the toll" may be the blast
      const meant = said?.inherits !== undefined && said.inherits !== "body";
      return raised && (number || (said?.kind === "unnamed" && !meant)) ? null : said;
    },
    why: "`revised its toll to nine`: who gives another number says it.",
    hits: spoken(
      "The {army} [revised] its toll to nine dead.",
      "The {police} have [lowered] the figure to 12.",
      "The mayor said 20 had died. {She} later [raised] that to 50.",
      "The {health directorate} on Monday [raised] the number of the dead to 25.",
    ),
    misses: [
      "The blast raised the toll to nine.",
      "The figure was revised to nine.",
      "The pilot lowered the wheels.",
    ],
  },
  {
    id: "en.attribution.shook-head",
    pattern:
      "cue:=shook|=shakes|=nodded|=nods|=shrugged|=shrugs =his|=her|=their =head|=heads|=shoulders",
    read: englishPhrasal,
    why: "`shook his head` answers what was asked.",
    hits: spoken(
      "Asked about it, {Samir Haddad} [shook] his head.",
      "Asked whether ten had fled, the {mayor} [nodded] her head.",
    ),
    misses: ["The wind shook the trees.", "He shook hands."],
  },
  {
    id: "en.attribution.words-of",
    pattern:
      "=in|=to|=by =the? cue:=words|=view|=opinion|=estimation|=judgment|=judgement|=eyes|=telling|=account|=phrase =of",
    read: englishSaidBy,
    why: "`in the words of the fire chief`: it is said in whose words that is.",
    hits: spoken(
      "The gate was open, in the [words] of {fire chief Petra Nolden}.",
      "In the [view] of the {ministry}, ten fled.",
    ),
    misses: ["In the words of a song.", "They came in view of the gate."],
  },
  {
    id: "en.attribution.from-sender",
    pattern: "^ =from !stop|quote|colon{1,10} comma|dash !stop|quote|comma{1,6} colon quote-open",
    read: englishFrom,
    why: "`From the Sword of Justice, a fax: “…”`: a message with its sender before it.",
    hits: spoken(
      "[From] the {Dawn Front}, a one-line note: “We did it.”",
      "[From] the {harbour police}, a short answer: “No.”",
    ),
    misses: ["From the hill, a shout.", "From May, a new price: ten."],
  },
];

const NOT: ReadonlySet<string> = new Set(["not", "never", "cannot", "n't"]);
const SHOWN: ReadonlySet<string> = new Set(
  "map maps door doors wall walls window windows hole holes ground ceiling sky screen photo picture chest head wound wounds scar scars spot floor building".split(
    " ",
  ),
);

/** "brushed aside", "cast doubt on", "puts no stock in"; "took no prisoners" and "pushed back his chair" deny nothing. */
function deniesSomething(items: readonly { readonly word: string }[]): boolean {
  const words = items.map(({ word }) => word);
  const [verb = "", second = "", third = "", fourth = ""] = words;
  if (second === "aside" || second === "doubt" || second === "issue") return true;
  if (second === "cold") return third === "water";
  if (second === "no" || second === "little") return BELIEFS.has(third);
  if (second === "back") return third === "against" || third === "on" || fourth === "on";
  if (second === "off" || second === "away") return WAVED.has(verb);
  return second === "down" && verb.startsWith("play");
}
const BELIEFS: ReadonlySet<string> = new Set(
  "stock credence faith weight truth evidence".split(" "),
);
const WAVED: ReadonlySet<string> = new Set(
  "brushed brushes brush brushing waved waves shrugged shrugs laughed laughs".split(" "),
);

/** Whose number a toll is: "raised the number of the dead to 25". */
const HARMED: ReadonlySet<string> = new Set(
  "dead deaths killed wounded injured missing casualties fatalities victims arrested detained captured released displaced destroyed damaged".split(
    " ",
  ),
);
