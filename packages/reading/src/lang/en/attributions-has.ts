import {
  englishFromWhat,
  englishGappedThat,
  englishHas,
  englishReads,
  englishTheirReckoning,
} from "../../extract/attributions/english-has.ts";
import type { AttributionDraft } from "../../extract/attributions/draft.ts";
import { englishAgrees } from "../../extract/attributions/english-verb-and-more.ts";
import { englishPhrasal } from "../../extract/attributions/english-phrasal.ts";
import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import { spoken } from "../marked.ts";

/** Who says it with a record or a number of his own: "has 26 on its list", "the books give 21", "by their reckoning". */
export const englishHasAttributions: readonly Rule<AttributionDraft, ReportContext>[] = [
  {
    id: "en.attribution.has-number",
    pattern:
      "cue:=has|=have|=had|=gives|=give|=gave|=runs|=run|=ran|=comes|=came|=stops|=stands|=counts|=lists|=shows|=mentions|=names|=records|=ends =to|=at|=up|=with? =so|=still|=now|=only|=already? =far?",
    read: englishHas,
    why: "`the union has 26 on its list`, `the ministry has 40 dead`, `the cemetery's books give 21`: a number in somebody's books is what he says. What a hospital has lies there, and the dead of an army are its own.",
    hits: spoken(
      "The {union} [has] 26 on its list.",
      "The {ministry} [has] 40 dead.",
      "The {cemetery's books} [give] 21.",
      "The {passenger list} [runs] to 131 names.",
      "The {ministry page} still [has] 8 dead.",
    ),
    misses: [
      "The army has 40 dead.",
      "The hospital has 40 wounded.",
      "The village has 40 houses.",
      "The union has 400 members.",
      "The road sign has 14 bullet holes.",
      "The table has six legs.",
      "Forms ran to 40 pages.",
      "The union has 26 lawyers working on its files.",
      "The city council has 12 houses on its books.",
    ],
  },
  {
    id: "en.attribution.reads",
    pattern: "cue:=read|=reads",
    read: englishReads,
    why: "`his last message read`: what is written says it.",
    hits: spoken(
      "“I am out of blood,” his {last message} [read].",
      "The {letter} [reads]: “We are alive.”",
    ),
    misses: ["The mayor read the list.", "She read on."],
  },
  {
    id: "en.attribution.from-what",
    pattern:
      "=from =what !stop|comma|that{1,6} cue:=have|=has|=had|=say|=says|=know|=knows|=told|=tell|=saw|=heard|=were|=was|=learned|=report|=reports|=described =been? =told|=seen|=heard|=learned|=gathered|=said? comma|=of|=us?",
    read: englishFromWhat,
    why: "`from what relatives have been told, the men were taken`: they are who tells.",
    hits: spoken(
      "From what {relatives} [have] been told, the men were taken to Camp Eight.",
      "From what the {nurses} [say], ten men died.",
    ),
    misses: ["From what was left they built a hut.", "From what it was, nobody knew."],
  },
  {
    id: "en.attribution.their-reckoning",
    pattern:
      "=by|=on|=in =his|=her|=its|=their =own? cue:=reckoning|=count|=account|=estimate|=estimation|=calculation|=calculations|=telling|=admission|=tally|=lights|=view|=opinion",
    read: (match) => englishTheirReckoning(match),
    why: "`by their reckoning 60 came in`: whoever spoke last, by a pronoun.",
    hits: spoken(
      "The {bishop} [said] the ward was full. By his reckoning, 60 people came in.",
      "The {mayor} [said] nine had died. By his own account, he saw two.",
    ),
    misses: ["They paid by their account.", "In her estimation stood a lamp."],
  },
  {
    id: "en.attribution.gapped-that",
    pattern: "comma|clause !stop|comma|aux|say|say-that|quantity|count{1,5} that",
    read: englishGappedThat,
    why: "`some say they shouted a warning, others that they simply fired`: the verb of saying is said once, for two speakers.",
    hits: spoken(
      "Some [say] that the soldiers shouted a warning, {others} that they simply fired.",
      "The mayor [says] that the gate was open, the {police} that it was shut.",
    ),
    misses: [
      "He said he was ill, so that nobody came.",
      "The gate fell, others that held were old.",
    ],
  },
  {
    id: "en.attribution.lays-blame",
    pattern:
      "cue:=laid|=lays|=lay|=put|=puts|=places|=placed|=pinned|=pins|=heaped|=shifted =the|=all|=full? =the|=full|=main? =blame|=responsibility|=fault -{0,2} =on|=at|=with",
    read: englishPhrasal,
    why: "`laid the blame squarely on the brigade`: a charge in somebody's name.",
    hits: spoken(
      "The {National Guard} [laid] the blame squarely on the Sword Brigade.",
      "The {union} [put] the blame on the owner.",
    ),
    misses: ["The blame was laid on him.", "He put the box on the shelf."],
  },
  {
    id: "en.attribution.gave-as",
    pattern:
      "cue:=given|=gave|=gives|=reported|=listed =as =at|=about|=over|=nearly? quantity|count",
    read: englishPhrasal,
    why: "`a toll which the mayor had earlier given as 12`: whose number it is.",
    hits: spoken(
      "The toll, which the {mayor} had earlier [given] as 12, stood at 19.",
      "The toll, which the {police} [gave] as nine, has risen.",
    ),
    misses: ["The toll was given as 12.", "It was listed as 12 acres."],
  },
  {
    id: "en.attribution.other-story",
    pattern:
      "cue:=told|=tells|=tell|=paint|=paints|=painted|=gave|=give|=gives|=offer|=offers|=offered|=have|=has|=had =a|=an|=another =very|=rather|=quite? =different|=grimmer|=darker|=conflicting|=other|=contrary|=similar? =story|=picture|=account|=version|=tale|=explanation|=number|=figure|=toll|=count|=tally",
    read: (match, context) => englishAgrees(match, context) ?? englishPhrasal(match, context),
    why: "`displaced families told a different story`: they say otherwise.",
    hits: spoken(
      "{Displaced families} [told] a different story.",
      "The {ministry} [has] another version.",
    ),
    misses: ["A story was told by the fire.", "He told a joke."],
  },
  {
    id: "en.attribution.sent-word",
    pattern:
      "cue:=radioed|=texted|=emailed|=messaged|=phoned|=cabled|=faxed|=telegraphed|=signalled|=wired|=telephoned !stop|comma|=from|=by|=on|=in|=through|=over",
    read: englishPhrasal,
    why: "`stewards radioed for the gates to be opened`, `texted reporters a list`: to say over a distance.",
    hits: spoken(
      "{Stewards} [radioed] for the gates to be opened.",
      "The {spokesman} [texted] reporters a list of 33 prisoners.",
    ),
    misses: ["The house was wired for light.", "The message was texted."],
  },
];
