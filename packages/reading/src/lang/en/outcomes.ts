import type { Measure, Phase } from "../../model/figure.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { ingOf, pastOf, plainOf } from "./inflect.ts";

/** `past` forms serve as active ("killed 20") and passive ("20 were killed"); the others only take an object or subject. */
function pred(
  measure: Measure,
  past: string,
  others: string,
  ...tags: readonly string[]
): readonly LexiconLine[] {
  const lines: LexiconLine[] = [[past, { tags: ["pred", "past", ...tags], measure }]];
  if (others !== "") lines.push([others, { tags: ["pred", "active", ...tags], measure }]);
  return lines;
}

/** Verbs whose subject is counted: "20 inmates escaped". */
function doing(
  measure: Measure,
  words: string,
  ...tags: readonly string[]
): readonly LexiconLine[] {
  return [[words, { tags: ["pred", "past", "intransitive", ...tags], measure }]];
}

/** Verbs from their bases, in every form (but the plain one of those with a star, which are nouns too): what happened to their object, or to the subject of their passive. */
function done(measure: Measure, bases: string, ...tags: readonly string[]): readonly LexiconLine[] {
  const all = bases.split(" ");
  const names = all.map((base) => base.replace("*", ""));
  return [
    [names.map(pastOf).join(" "), { tags: ["pred", "past", ...tags], measure }],
    [
      all
        .flatMap((base, i) => [ingOf(names[i] ?? ""), base.includes("*") ? "" : plainOf(base)])
        .join(" "),
      { tags: ["pred", "active", ...tags], measure },
    ],
  ];
}

/** The same of verbs whose subject is counted. */
function does(measure: Measure, bases: string, ...tags: readonly string[]): readonly LexiconLine[] {
  const words = bases.split(" ").flatMap((base) => [pastOf(base), ingOf(base), plainOf(base)]);
  return [[words.join(" "), { tags: ["pred", "past", "intransitive", ...tags], measure }]];
}

/** Nouns of deeds: "the escape of 40 inmates". */
function nominal(measure: Measure, words: string): readonly LexiconLine[] {
  return [[words, { tags: ["nominal"], measure }]];
}

/** Predicates by measure. Tag `intransitive`: who is counted stands before it ("20 inmates escaped"). */
export const englishOutcomes: readonly LexiconLine[] = [
  ...pred(
    "killed",
    "killed slain massacred executed murdered assassinated slaughtered butchered beheaded lynched martyred crushed hanged electrocuted trampled suffocated gassed",
    "kill kills killing executing slaying murdering massacring slaughtering martyring",
  ),
  ["shot", { tags: ["shot"] }],
  ["beaten", { tags: ["pred", "past", "undergone-harm"], measure: "wounded" }],
  ["handed", { tags: ["handed"] }],
  ["got get broke break broken getting", { tags: ["got"] }],
  ["away free", { tags: ["away"] }],
  ["include includes included comprise comprised", { tags: ["include"] }],
  ["took take taken taking", { tags: ["took"] }],
  ...doing("attackers", "participated participating", "take-part"),
  ...doing("killed", "died perished drowned die dying succumbed perishing starved"),
  ...doing("killed", "fell fallen", "fell"),
  ...pred(
    "killed",
    "eliminated neutralised neutralized liquidated",
    "eliminate eliminating neutralise neutralize neutralising neutralizing liquidate liquidating",
    "combat",
  ),
  ...pred("released", "ransomed", "ransoming", "let"),
  ...pred("released", "rescued saved", "rescue rescues rescuing saves", "rescue"),
  ["lost losing lose loses", { tags: ["pred", "active", "lost"], measure: "killed" }],
  ...pred(
    "wounded",
    "wounded injured hurt harmed maimed hospitalised hospitalized stabbed maimed scalded concussed treated",
    "wound wounds wounding injure injures injuring maiming treating",
  ),
  ...pred(
    "arrested",
    "arrested detained apprehended nabbed jailed imprisoned remanded interned",
    "arrest arrests arresting detain detains detaining apprehending",
    "arrest",
  ),
  ...pred("captured", "captured", "capture captures capturing"),
  ...pred("bodies", "exhumed disinterred unearthed", "exhuming exhumes disinterring", "exhumed"),
  ...pred(
    "hostage",
    "kidnapped abducted snatched",
    "kidnap kidnaps kidnapping abducting abduct abducts snatching",
  ),
  ...pred("hostage", "seized", "seizing seize", "seize"),
  ...doing("surrendered", "surrendered surrender surrendering surrenders defected"),
  ...doing("escaped", "escaped escape escaping escapes absconded absconding bolted", "flight"),
  ...doing("displaced", "fled flee fleeing", "flight", "fleeing"),
  ...pred("released", "freed", "free freeing frees", "freeing"),
  ...pred("recaptured", "recaptured rearrested re-arrested", "recapture recapturing rearresting"),
  ...pred("released", "released", "release releases releasing", "release"),
  ...pred(
    "exchanged",
    "exchanged swapped traded",
    "exchange exchanging swap swapping trade trading",
    "exchange",
  ),
  ...pred(
    "displaced",
    "displaced uprooted evacuated",
    "displace displacing displaces evacuate evacuating uprooting",
  ),
  ...doing("returned", "returned returning", "return"),
  ...pred(
    "destroyed",
    "destroyed demolished bulldozed razed burned burnt torched gutted levelled leveled flattened wrecked incinerated obliterated downed sunk sank smashed collapsed",
    "destroy destroys destroying demolishing bulldozing razing torching flattening levelling leveling downing sinking smashing wrecking",
  ),
  ...doing("destroyed", "burning"),
  ...pred(
    "damaged",
    "damaged torn shattered scorched holed crippled riddled cracked",
    "damage damaging damages",
  ),
  ...doing(
    "attackers",
    "stormed attacked raided storming ambushed overran assaulted infiltrated besieged ransacked",
    "attack",
  ),
  ...pred(
    "deployed",
    "deployed dispatched stationed posted garrisoned mobilised mobilized redeployed massed ferried airlifted trucked bussed bused parachuted drafted",
    "deploy deploys deploying dispatch dispatches dispatching redeploys ferrying airlifting airlifts mobilises mobilizes",
    "deploy",
  ),
  ...pred("deployed", "sent ordered", "sending ordering", "send"),
  ["holds held holding housed hold", { tags: ["pred", "holding"], measure: "held" }],
  ...pred(
    "other",
    "charged sentenced convicted tried indicted acquitted fined suspended dismissed sacked summoned discharged questioned interrogated tortured raped abused harassed flogged trapped stranded besieged vaccinated registered",
    "charging sentencing torturing trapping stranding",
    "undergone",
  ),
  ...doing(
    "other",
    "survive survives survived surviving marched rallied protested demonstrated",
    "undergone",
  ),
  // weapons and goods: taken, which no measure of persons is
  ...done("other", "confiscate impound loot steal:stole,stolen secure", "haul"),
  ...nominal("escaped", "escape breakout break-out jailbreak getaway flight"),
  ...nominal("returned", "return repatriation"),
  ...nominal("surrendered", "surrender defection"),
  ...nominal("missing", "disappearance"),
  ...nominal("displaced", "displacement evacuation expulsion eviction exodus relocation uprooting"),
  ...nominal("destroyed", "destruction demolition burning torching flattening razing"),
  ...nominal("released", "freeing liberation"),
  ...nominal("recaptured", "recapture rearrest"),
  ...nominal("exchanged", "handover"),
  ...nominal("hostage", "abduction kidnapping seizure"),
  ...nominal("arrested", "detention imprisonment"),
  ...nominal(
    "killed",
    "execution massacre murder manslaughter slaughter assassination death drowning slaying",
  ),
  ...nominal("wounded", "injury wounding"),
  ...nominal("deployed", "deployment dispatch reinforcements reinforcement"),
  ...done(
    "killed",
    "massacre* execute murder* assassinate slaughter* butcher behead lynch suffocate electrocute trample asphyxiate dismember decapitate incinerate poison* starve bury garrotte garotte strangle smother bludgeon crucify guillotine* impale disembowel spear* exterminate throttle* hang:hanged crush slay:slew,slain gas*:gassed decimate",
  ),
  ...does("killed", "perish drown succumb"),
  ...done(
    "wounded",
    "injure wound* maim hospitalise hospitalize stab* scald concuss scar* mutilate bruise* graze* blind shell-shock slash* gash* lacerate bayonet* kneecap* maul hurt*:hurt knife*:knifed club*:clubbed batter* whip*:whipped kick* punch* bash* thrash* paralyse paralyze disfigure cudgel*:cudgelled bite*:bit,bitten pistol-whip:pistol-whipped beat*:beat,beaten deafen bloody*:bloodied",
  ),
  ...done(
    "arrested",
    "arrest detain apprehend nab jail* imprison remand* intern handcuff incarcerate gaol* collar* manacle* frogmarch net*:netted bust* nab:nabbed",
    "arrest",
  ),
  ...done("hostage", "kidnap:kidnapped abduct snatch"),
  ...does("escaped", "abscond", "flight"),
  // families who arrive have left their homes
  ...does("displaced", "arrive", "arrive"),
  ["mourn mourns mourned mourning", { tags: ["pred", "active", "lost"], measure: "killed" }],
  ...done("recaptured", "recapture retake:retook,retaken rearrest re-arrest", "recapture"),
  ...done("exchanged", "swap:swapped trade exchange", "exchange"),
  ...done(
    "displaced",
    "displace uproot evacuate expel:expelled evict deport banish resettle relocate exile* dispossess dislodge",
  ),
  ...done(
    "destroyed",
    "topple demolish bulldoze raze torch* gut:gutted flatten level:levelled* wreck* obliterate incinerate devastate smash pulverise pulverize dynamite ravage* ruin* trash* shred*:shredded swallow* engulf annihilate consume devour burn*:burned,burnt sink:sank,sunk down*:downed",
  ),
  ...does("destroyed", "collapse capsize"),
  ...done(
    "damaged",
    "damage shatter scorch hole* cripple riddle* crack* dent* vandalise vandalize deface singe blacken unroof mangle pockmark buckle* char:charred tear*:tore,torn",
  ),
  ...done(
    "other",
    "charge* sentence* convict* try* indict acquit fine* suspend dismiss summon question interrogate torture rape* abuse* harass flog trap* strand vaccinate shelter*",
    "undergone",
  ),
  ["missing", { tags: ["missing-adj"], measure: "missing" }],
  ["toll tally losses", { tags: ["toll", "toll-word"] }],
  ["count total figure", { tags: ["toll", "count-word"] }],
  ["number", { tags: ["toll", "number-of"] }],
  [
    "rose rise risen rises rising reached climbed climb climbs climbing jumped stands stood standing stand reaches hit hits hitting to at put puts putting brought bringing brings raises raised raising lifts lifting ranges range ranged ranging amount amounts amounted totalled totaled increased grown grew soared surged swelled mounted doubled mounts soars grows escalated ballooned",
    { tags: ["reach"] },
  ],
  [
    "passed exceeded topped surpassed exceeds exceed passes surpasses tops",
    { tags: ["reach", "surpass"] },
  ],
  ["is was has", { tags: ["aux", "reach-weak"] }],
  ["were are been be being had have", { tags: ["aux"] }],
  ["including among namely incl", { tags: ["among"] }],
  ["them whom which", { tags: ["whole"] }],
  ["of", { tags: ["of"] }],
  ["his her its their our my those these", { tags: ["poss"] }],
  ["the a an", { tags: ["article"] }],
  ["in near at inside outside", { tags: ["in"] }],
  ["no none nobody neither", { tags: ["neg-word"] }],
  ["not never n't didn't wasn't weren't", { tags: ["neg"] }],
  ["any", { tags: ["any"] }],
  ["one", { tags: ["anyone"] }],
  ["denied denies deny denying", { tags: ["deny"] }],
  ["agreed agree agreement deal accepted", { tags: ["agree"] }],
  ["will would plans planned plan shall", { tags: ["future"] }],
  [
    "that which who whom and but or with by for from as on after before when while during since until because if than into",
    { tags: ["func"] },
  ],
  ["to", { tags: ["func"] }],
];

export function englishPhase(tags: readonly string[], measure: Measure): Phase {
  // "the release of 90 prisoners" may be agreed or done; "20 were killed" happened.
  const open = measure === "released" || measure === "exchanged" || measure === "returned";
  return open && !tags.includes("past") ? "unknown" : "done";
}
