import type { PhraseLine } from "../../../text/phrases.ts";
import { both, done, of } from "./phrase-senses.ts";

const THEIR = "his|her|its|their|our|my";
const WOUNDS =
  "wounds|injuries|burns|fractures|cuts|bruises|lacerations|concussion|concussions|wound|injury|amputations|gashes|gash|grazes|scratches|contusions|sprains|bites|splinters|scalds|blisters|abrasions|punctures|stabs|frostbite|whiplash|inhalation|heatstroke|hypothermia|bone|bones|rib|ribs|limbs|skulls";
const LIMBS =
  "arm|leg|hand|foot|eye|arms|legs|hands|feet|eyes|limb|limbs|sight|eyesight|fingers|hearing";

/** How people die, are hurt, fall ill and are lost: verbs of several words. */
export const englishHarmPhrases: readonly PhraseLine[] = [
  // the dead
  [
    "knifed|stabbed|beaten|hacked|stoned|clubbed|bludgeoned|tortured|starved|frozen|crushed|trampled|scalded|shot|kicked|choked|throttled|strangled|bled|burned|burnt|hounded|battered|whipped|flogged|speared|bayoneted to death / put|putting to the sword|death / cut|cutting|hewn|scythed down / wiped|wiping|snuffed|rubbed out / brought|carried|wheeled in dead / fell|fallen|falling|jumped|leapt|plunged to their|his|her death|deaths / laid to rest / shot|slain|slaughtered|executed|killed in cold blood",
    both("killed"),
  ],
  [
    `paid|pay|paying with ${THEIR} lives|life / paid the ultimate price / met|meeting|meet ${THEIR} end|deaths|death|fate / met|meeting the|a same|similar end|fate|death / gave|given|giving|laid|sacrificed|sacrificing ${THEIR} lives|life / gave|given|laid down ${THEIR} lives|life / breathed|drew ${THEIR} last / did|could|would|do not survive|live / did not live / didn't survive|make|live / didn't make it / did not make it / could not be saved|revived|resuscitated / couldn't be saved|revived / never|not woke|awoke up|again / never woke again`,
    done("killed"),
  ],
  [
    `took|taken|taking|ended|ending|end ${THEIR} own lives|life / died|dies|dying|die|succumbed|succumbing|succumb of|from|to|in their ~ ${WOUNDS} / died|dies|die|dying of ~ wounds|burns|injuries / succumbed|succumb|succumbing|succumbs to ~ ${WOUNDS} / dead on arrival / pronounced|declared|certified|found ~ dead|lifeless / lay|lie|lying|lies ~ dead|lifeless / in body bags / passed|passing away / killed outright|instantly / drowned|drowning at|in sea|the|a / fell|fallen|fall victim to / burned|burnt to death|cinders / no longer among|with the|us living / was|were beyond help|saving`,
    done("killed"),
  ],
  [
    "ended|ending|took|taken|taking|claimed|claiming|cost|costing|snuffed the ~ lives|life of / ended|took|claimed|cost the ~ lives of / did for / led|leading to the death|deaths of / cause|caused|causing|causes the death|deaths of / sent|sending to their deaths|graves / mourned|mourning the ~ death|deaths|loss of",
    of("killed"),
  ],
  // the hurt
  [
    `suffered|suffering|sustained|sustaining|received ~ degree|degrees of ~ ${WOUNDS} / nursing|nursed|nurse ~ ${WOUNDS} / treated|hospitalised|hospitalized|taken|admitted with|for ~ ${WOUNDS} / escaped|survived|emerged|got|left|came away|off|with ~ ${WOUNDS} / escaped|survived|emerged|left|alive with ~ ${WOUNDS} / came|got|walked away|off|out with ~ ${WOUNDS} / suffered|suffering|suffer|suffers|sustained|sustaining|sustain|received|receiving ~ ${WOUNDS} / with ~ gunshot|shrapnel|bullet|blast|head|leg|knife|stab|burn|serious|severe|critical|minor|slight wounds|injuries / lost|lose|losing a|an|one|both|${THEIR} ~ ${LIMBS} / lost|lose|losing limbs|legs|arms|fingers|toes|consciousness / had|has|have ~ ribs|arms|legs|arm|leg|nose|jaw|skull|limbs|fingers|teeth broken|fractured|amputated|smashed|crushed`,
    done("wounded", "hurt"),
  ],
  [
    "sent|sending|put|putting|landed|landing to|in the ~ clinic|clinics|hospital|hospitals|infirmary / sent|put|landed|landing|putting to|in|into ~ hospital|hospitals|clinics|wards|infirmaries / lay|lie|lying|lies|remain|remained|remains|stayed in|at ~ hospital|hospitals|clinics|surgery|traction / need|needs|needed|needing|required|require|requiring ~ stitches|surgery|hospitalisation|hospitalization|amputation|operations / need|needed|needing|required|requiring|received|receiving hospital care|treatment / need|needed|required|received medical care|treatment|attention / underwent|undergoing|undergone ~ surgery|operations|amputation / in surgery|theatre|traction / on ventilators|crutches / in a bad|poor|grave|critical|serious way|state / in a coma / in comas / fighting|battling|struggling for life|their / between life and death / unlikely|not expected|likely to survive|live / expected to survive|live|recover|die / rushed|taken|flown|airlifted|evacuated|carried|driven|ferried|brought|moved to the|a ~ hospital|hospitals|clinic|clinics|infirmary|ward / rushed|flown|airlifted|driven|ferried to ~ hospital|hospitals|clinics",
    done("wounded", "hurt"),
  ],
  [
    "hit|struck|cut|wounded|hurt|injured|burned|grazed|pierced|peppered|lacerated by|with ~ shrapnel|glass|bullets|bullet|splinters|debris|fragments|pellets|gunfire|shot|rubber / stabbed|shot|hit|struck|wounded in|through the|both|one|an|a ~ arm|leg|hand|foot|eye|neck|head|chest|back|stomach|belly|face|shoulder|thigh|knee|hip|jaw|groin|calf / knocked|beaten|found unconscious|senseless / left with|without ~ wounds|injuries|burns|legs|limbs / beaten|roughed|cut|shot|smashed|banged|carved up / burned|burnt|hurt|injured|mauled ~ badly|severely|seriously / overcome|felled|choked|sickened by smoke|gas|fumes|heat / blinded|deafened|winged|lacerated|bruised|bloodied|gashed / maimed|crippled for life",
    both("wounded", "hurt"),
  ],
  [
    "amputated|amputating the ~ limbs|limb|legs|leg|arms|arm of / operated|operating on / left|leaving nursing / grievous bodily harm to",
    of("wounded"),
  ],
  // the lost
  [
    "not been heard|seen of|from|since / never|not heard of|from again|since / never seen|heard again / cannot|could|can't|couldn't not be found|traced|located / cannot|can't|couldn't be found|traced|located|reached / still being looked|searched for / still being sought / being looked for / still to be found|traced|located / yet|still to be located / never came|come|returned back|home|again / did not come|return back|home / did not return / has|have not been found|located|traced / dropped|fell|fallen off|out of sight / gone|vanished|disappeared|lost without|from trace|view|sight / swallowed|swallowing up|by the sea|waves|river|rubble / carried|swept away by the / been heard of since / not one had been heard",
    done("missing", "gone"),
  ],
  ["no trace|word of|from / lost|lose|losing contact|touch with", of("missing", "sought")],
  // the sick, the trapped and those brought out
  [
    "lost|losing|lose|loses everything / fell|fallen|fall|falling|taken|took|been ~ ill|sick / came|come|coming|went|gone down with / tested|testing|test positive / laid|laying ~ low / hospitalised|hospitalized|admitted|treated with|for ~ cholera|measles|dehydration|poisoning|fever|pneumonia|malnutrition|diarrhoea|dysentery|exhaustion|shock|typhoid|malaria / contracted|contracting|caught|catching ~ cholera|measles|fever|malaria|typhoid|hepatitis|scabies / infected|infecting|poisoned|quarantined|inoculated|immunised|immunized|sickened|diagnosed / dug|pulled|dragged|lifted|fished|brought|plucked out|from|clear ~ alive|breathing|living / fished|plucked|pulled|dug|dragged out|clear|from / buried|entombed|pinned|stuck|trapped ~ alive|under|beneath|inside|underneath / entombed|entombing",
    both("other", "undergone"),
  ],
];
