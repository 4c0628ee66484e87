import type { LexiconLine } from "../../../text/lexicon.ts";
import { ingOf, pastOf, plainOf } from "../inflect.ts";

/**
 * The words of English statements by what they do. A verb class `v-x` has the past forms, `v-x-ing` and `v-x-base` the
 * others: the base of many is a noun too ("the raid", "the claim"), so that patterns ask for it by name.
 */
function verbs(name: string, list: string): readonly LexiconLine[] {
  const all = list.split(" ");
  return [
    [all.map(pastOf).join(" "), { tags: [`v-${name}`] }],
    [all.map(ingOf).join(" "), { tags: [`v-${name}-ing`] }],
    [all.map(plainOf).join(" "), { tags: [`v-${name}-base`] }],
  ];
}

export const englishStatementWords: readonly LexiconLine[] = [
  ...verbs("deny", "deny refute rebut repudiate disavow disown debunk disclaim"),
  ...verbs("reject", "reject dismiss dispute contest contradict decry denounce condemn mock"),
  ...verbs("call", "call describe label brand dismiss denounce term deride"),
  ...verbs("accuse", "accuse"),
  ...verbs("blame", "blame fault indict implicate incriminate"),
  ...verbs("own", "claim accept assume take:took,taken acknowledge admit declare confirm"),
  ...verbs("admit", "admit acknowledge concede confess"),
  ...verbs(
    "attack",
    "attack storm shell bomb bombard raid strike:struck launch ambush kill shoot:shot execute murder massacre slaughter behead torture burn:burned,burnt torch loot ransack demolish raze destroy detonate plant abduct kidnap assassinate gun target hit:hit pound fire bulldoze expel evict deport poison mine sink:sank,sunk rape blow:blew,blown assault besiege",
  ),
  ...verbs(
    "harm",
    "shred:shredded tear:tore,torn smash wreck vandalise vandalize sabotage steal:stole,stolen rob:robbed beat:beaten stab:stabbed flood dump discharge spill leak tamper falsify forge rig:rigged plunder pillage desecrate defile trample strangle drown hang flog:flogged whip:whipped electrocute molest harass intimidate extort embezzle siphon pocket defraud bribe betray tow cut:cut sever starve block obstruct silence blackmail frame doctor conceal misuse hijack capsize ram:rammed poach evict harry maim mutilate disfigure lynch lash gas shove drag unleash pelt force:forced herd separate coerce conscript",
  ),
  ...verbs(
    "seizes",
    "hold:held take:took,taken retake:retook,retaken seize capture overrun:overran,overrun conquer wrest lose:lost cede surrender abandon evacuate vacate relinquish yield recapture regain reconquer recover reclaim secure liberate besiege encircle keep:kept enter occupy retain defend breach penetrate infiltrate control",
  ),
  ...verbs(
    "rules",
    "run:ran rule govern administer dominate patrol garrison police man hold:held control occupy",
  ),
  ...verbs(
    "moves",
    "withdraw:withdrew,withdrawn pull retreat advance push break:broke,broken march storm sweep:swept drive:drove,driven fight:fought move return flee:fled retire pour roll",
  ),
  [
    "burning killing beating torture looting theft bombing destruction treachery betrayal negligence sabotage vandalism mistreatment desecration expulsion eviction demolition execution executions kidnapping poisoning smuggling killings beatings rape rapes shooting stoning slaughter plunder pillage detention harassment intimidation fraud corruption extortion bribery ambush invasion provocation aggression sinking ramming hanging torching razing flooding blockade",
    { tags: ["n-harm"] },
  ],
  ...verbs(
    "plot",
    "orchestrate mastermind instigate sponsor plan stage engineer perpetrate commit arm fund finance",
  ),
  ...verbs("warn", "warn caution alert"),
  ...verbs("threaten", "threaten vow swear:swore,sworn"),
  ...verbs("order", "order urge tell:told instruct advise command"),
  ...verbs("fear", "fear worry"),
  ...verbs(
    "take",
    "seize capture retake:retook,retaken recapture regain occupy secure liberate conquer reclaim annex reoccupy wrest",
  ),
  ...verbs(
    "gain",
    "take:took,taken gain regain lose:lost retain assume keep:kept tighten wrest cede reassert restore maintain impose establish claim",
  ),
  ...verbs("hold", "hold:held control occupy run:ran patrol man"),
  ...verbs(
    "leave",
    "withdraw:withdrew,withdrawn retreat pull:pulled flee:fled abandon quit evacuate",
  ),
  ...verbs("cause", "cause trigger spark prompt provoke motivate ignite fuel start"),
  ["attacked stormed shelled bombed raided struck launched ambushed", { tags: ["did"] }],
  [
    "attack attacks raid raids killing killings blast blasts bombing bombings strike strikes airstrike airstrikes shelling ambush ambushes assault assaults massacre massacres crime crimes explosion explosions shooting shootings murder murders abduction abductions kidnapping kidnappings fire fires deaths death disappearance disappearances operation operations offensive hijacking arson bombardment incursion breach escape jailbreak break-out sinking shipwreck wreck collapse crash derailment stampede crush violence abuses atrocity atrocities assassination incident siege destruction drone drones rocket rockets",
    { tags: ["n-deed"] },
  ],
  [
    "allegation allegations accusation accusations claim claims report reports suggestion suggestions charge charges story stories rumour rumours rumor rumors insinuation insinuations assertion assertions version account accounts figure figures tale notion idea reporting speculation narrative finding findings involvement responsibility blame wrongdoing negligence complicity guilt criticism criticisms theory theories complaint complaints innuendo characterisation characterization",
    { tags: ["n-charge"] },
  ],
  [
    "false untrue invented fabricated nonsense baseless unfounded groundless fake bogus fictitious fanciful absurd ridiculous incorrect inaccurate misleading exaggerated preposterous unsubstantiated slanderous libellous malicious",
    { tags: ["a-false"] },
  ],
  [
    "lie lies fabrication fabrications hoax propaganda fiction fictions fairy slander smear smears nonsense disinformation misinformation invention inventions libel fantasy rubbish",
    { tags: ["n-false"] },
  ],
  ["responsibility culpability liability blame credit", { tags: ["liability"] }],
  [
    "army military forces force militia militias brigade brigades movement coalition front rebels insurgents militants fighters soldiers troops unit units division divisions battalion battalions guard guards gunners government regime police gunmen militiamen rebel group groups faction factions jets warplanes planes aircraft drones artillery tanks gunboat gunboats navy regiment regiments column cell cells authorities paramilitaries mercenaries commandos snipers settlers gendarmes gang side sides",
    { tags: ["armed"] },
  ],
  [
    "town towns village villages city hill hills base bases bridge bridges road roads airport airfield port harbour quarter quarters district districts district's prison jail camp camps crossing crossings checkpoint checkpoints dam station heights ridge valley post posts island islands junction highway fort fortress barracks headquarters compound area areas territory border neighbourhood neighbourhoods neighborhood positions position outpost outposts suburb suburbs building hospital school centre center square gate gates ground pass plain oilfield field fields quay strait capital province region mine mines refinery palace depot parts half most",
    { tags: ["n-place"] },
  ],
  [
    "cause reason motive aim purpose goal objective motives reasons aims goals intention intent root roots trigger spark origin",
    { tags: ["n-cause"] },
  ],
  [
    "accident accidents fault faults malfunction malfunctions failure failures error errors mistake mistakes negligence neglect sabotage arson leak leaks short-circuit circuit overloading misfire misfires ricochet",
    { tags: ["n-fault"] },
  ],
  [
    "deliberate accidental intentional premeditated unintentional unintended",
    { tags: ["a-deliberate"] },
  ],
  ["damage panic flooding losses casualties disaster tragedy", { tags: ["n-ruin"] }],
  ["warning warnings ultimatum threat threats alert alerts notice", { tags: ["n-warning"] }],
  [
    "drone drones jet jets warplane warplanes plane planes artillery gunboat gunboats tanks helicopter helicopters snipers gunners gunfire missile missiles rocket rockets shell shells",
    { tags: ["n-weapon"] },
  ],
  [
    "buried shot killed treated targeted punished crushed hunted burned burnt destroyed fined blocked confiscated sunk bombed prosecuted hanged executed tried closed answered",
    { tags: ["w-punished"] },
  ],
  ["is are was were be been being isn't wasn't weren't aren't", { tags: ["be"] }],
  ["has have had having", { tags: ["have"] }],
  ["not never n't neither nor", { tags: ["neg"] }],
  ["no nobody none neither", { tags: ["none"] }],
];
