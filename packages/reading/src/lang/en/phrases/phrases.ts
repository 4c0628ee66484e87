import type { PhraseLine } from "../../../text/phrases.ts";
import { both, done, of } from "./phrase-senses.ts";
import { englishCustodyPhrases } from "./custody.ts";
import { englishHarmPhrases } from "./harm.ts";
import { englishThingPhrases } from "./things.ts";
import { englishVerbPhrases } from "./verbs.ts";

/** Verbs of several words; figure rules see one word in each. */
export const englishPhrases: readonly PhraseLine[] = [
  // a noun of two words, of which the first alone counts nobody ("a service was held")
  [
    "service members|personnel|women",
    { tags: ["counted", "many", "member"], group: "soldiers", unit: "persons", number: "pl" },
  ],
  ...englishVerbPhrases,
  // whom they are done to stands before or after them
  ["flattened|flattening", both("destroyed", "wreck")],
  ["handed|handing|hand over their|his weapons|arms|guns|rifles", done("surrendered")],
  [
    "driven|forced|drove|driving|forcing from their|his|her|its home|homes|village|villages|house|houses|land|lands",
    both("displaced", "moved"),
  ],
  [
    "fell|fallen|falling into rebel|enemy|government|army|militant|pirate|kidnappers'|their|our hands|captivity",
    done("captured"),
  ],
  ["marched|led|driven|taken off to detention|prison|jail", both("arrested", "arrest")],
  ["blew|blown himself|herself|itself|themselves up", done("killed")],
  [
    "involved|participating|participated|joined|engaged in the attack|assault|raid|storming|ambush",
    done("attackers", "attack"),
  ],
  [
    "moved|brought|rushed|sent|transferred to the front|border|frontline|lines",
    both("deployed", "deploy"),
  ],
  ["hacked|beat|beaten|stabbed|trampled to death / shot and killed", both("killed")],
  ["shot|shoot|shooting and wounded|injured|wound|wounding", both("wounded", "hurt")],
  ["search|searching|searched|looking for", of("missing", "sought")],
  [
    "being|be|been|are|were|is|was briefly|still|illegally|unlawfully|secretly|wrongly|reportedly held",
    done("held", "kept"),
  ],
  ["being|be|been|are|were|is|was held hostage|captive / held hostage|captive", done("hostage")],
  ["re - arrested / re - captured", both("recaptured", "recapture")],
  [
    "suffered|suffering|sustained damage|damages / sustained|suffered heavy|light|severe|minor|structural|extensive damage",
    done("damaged"),
  ],
  [
    "left|leave|leaving the city|town|village|area|country|camp|region|province|district",
    done("displaced", "moved"),
  ],
  ["brought|bring|bringing back / tracked|hunted down / caught", both("recaptured", "recapture")],
  [
    "took|taken|take|taking away / led|leading away / hauled|hauling away|in|off",
    both("arrested", "arrest"),
  ],
  [
    "broke|breaking the chains of / handed|handing over|back to their families|relatives|parents",
    both("released", "let"),
  ],
  ["handed over at|by|on|near|under|along", both("released", "handover")],
  ["handed|handing over for|against / swapped|exchanged|traded for", both("exchanged")],
  ["turfed|turfing|chucked|smoked|flooded out", both("displaced", "moved")],
  ["held|holding|holds|hold back", both("held", "kept")],
  [
    "took|taken his|her|their own life|lives / lost|lose|losing|loses their|his|her lives|life / burned|burnt|stabbed|beaten|crushed|starved|frozen|tortured to death / found dead / pronounced dead / passed away / registered|listed|reported|counted as dead|killed / met their|his|her death|deaths|end / fatally|mortally wounded|injured|shot|hurt / feared|presumed|believed dead|drowned|killed / died of / never came home / came|come|returned home in coffins|bags / blew|blown themselves up / pulled|dragged|lifted|brought out dead / left dead / confirmed dead / pulled|dragged|taken dead / lost their lives / lost his|her life / bled to death / did not survive / did not make it / did not come out / did not get up / succumbed to wounds|injuries|burns / succumbed to their|his|her wounds|injuries|burns / fell in battle|combat|action",
    done("killed"),
  ],
  ["lie|lay|lying in the sand|street|streets|dust|mud|rubble / lie|lay|lying dead", done("killed")],
  ["led to the deaths of / the loss of life of", of("killed")],
  // some of the hurt, told by how they are
  [
    "fighting for their|his|her life|lives / in a coma / in intensive care / receiving|receive|received|undergoing intensive|emergency treatment|care / in critical|serious|stable condition / in a critical|serious|stable condition",
    done("wounded", "hurt", "condition"),
  ],
  [
    "treated|treating for injuries|wounds|burns / overcome by smoke|gas|fumes / suffered minor|serious|slight|severe|multiple|bullet|gunshot|shrapnel injuries|wounds|burns / nursing injuries|wounds / left with injuries|wounds|burns / carried on stretchers / lost an|one eye|arm|leg|hand|foot / wounded by shrapnel|gunfire|splinters / sent to hospital / bitten by dogs / admitted with|for wounds|burns|injuries / under treatment / undergoing surgery / suffering from burns|wounds / suffered|suffering|sustained injuries|wounds|burns|fractures / cut by glass|shrapnel|splinters / hit by shrapnel|splinters|bullets / admitted|taken|rushed|brought|carried|evacuated to hospital|hospitals|clinics / in hospital / hit|shot|struck in the leg|legs|head|chest|back|arm|arms|neck|stomach|face|shoulder|hand|thigh|knee|foot|feet|hip|eye|eyes|abdomen|groin|ankle / lost a leg|limb|arm|hand|eye / needed treatment",
    done("wounded", "hurt"),
  ],
  [
    "had|have gunshot|bullet|shrapnel|blast|stab|head|chest|leg|burn|serious|severe|minor|slight|light injuries|wounds / had|have burns|fractures",
    done("wounded", "hurt", "bears"),
  ],
  [
    "went|gone|fell|fallen|swept overboard / went|gone missing / vanish|vanished into /  unaccounted for / not been heard|seen from|since / were|was last seen|heard / not been heard from / not been traced|found|located|seen / nowhere to be found / yet to be found|traced|located / never been found|seen|traced / never seen again / not returned / not come back|home / not been accounted for / yet to be accounted for / lost at sea / registered|listed|reported|counted as missing / still being searched for / lost|swept at|out sea / fate unknown / whereabouts unknown / yet to be found / have vanished / dropped out of sight",
    done("missing", "gone"),
  ],
  ["disappeared / vanished", done("missing", "gone")],
  ["taken|took|taking captive", done("captured", "to-captivity")],
  ["taken|took|taking prisoner|prisoners|alive / taken as prisoners|captives", done("captured")],
  ["in his|its|their|our|enemy|rebel hands", done("captured", "kept")],
  [
    "in pirate|kidnappers' hands / in the hands of pirates|kidnappers|bandits",
    done("hostage", "kept"),
  ],
  [
    "had|have|has|forced|told|obliged|asked to leave|flee / had|have|has to be evacuated|moved",
    done("displaced", "moved"),
  ],
  [
    "taken|took|taking hostage|hostages / taken as hostages / bundled into|away|off / led off|away / being held for ransom",
    done("hostage"),
  ],
  [
    "taken away by police|soldiers|security / picked up by police|soldiers|security / hauled in|away|off / under arrest / being questioned / led out of class|classrooms / taken away in handcuffs / taken away / led away in handcuffs|cuffs / loaded|herded|bundled into buses|trucks|vans|police / taken to the station / frogmarched away|off / taken|seized in raids",
    done("arrested", "arrest"),
  ],
  [
    "in custody / in police|army|military|government|rebel|state custody|detention|captivity / in captivity / in detention / behind bars / in prison / in jail / remained|remain|remains|remaining in custody|captivity|detention|prison|jail / still being held / being held / are|were|is|was held / still held / languish|languishing in prison|jail|custody|detention",
    done("held", "kept"),
  ],
  [
    "came|come|coming over to the|us|our / walked into our|their lines / gave|give|given|giving themselves|himself|herself up / handed|handing|turned|turning themselves|himself|herself in / laid|lay|laying down their arms|weapons|guns / put down their arms|weapons / threw|thrown down their arms|weapons|guns / gave up their arms|weapons / came out with their hands up|raised / put their hands up / raised|hoisted a white flag / went|gone|crossed over to",
    done("surrendered"),
  ],
  [
    "on the run|loose / slipped|slip|slipping|got|get|gotten|getting|ran|run away / broke|break|broken|breaking out|free / made|making their|his|her escape|getaway / found|find their|his|her way back|home|out / got out of prison|jail / made off / walked|climbed|tunnelled|tunneled|slipped|broke|scrambled out / slipped through",
    done("escaped", "flight", "loose"),
  ],
  [
    "caught|captured|arrested again / caught and returned / caught and brought|sent|taken back / brought back to prison|jail|custody / back in custody|detention|prison|jail|captivity / back in their cells / returned to custody|prison|jail / returned to their cells / tracked|hunted down / brought back / been brought back / back in the cells|cell|camp / back behind bars / back under guard / returned to their cell / caught so far / fetched back / arrested again / re - arrested / been caught / were caught / was caught",
    done("recaptured", "recapture"),
  ],
  [
    "handed|returned to their parents|families|relatives / let out of / released|freed on bail|parole|humanitarian / cleared and released / sent back home / walked out of prison|jail / go|goes|went|gone|going|walk|walked free / released from / allowed to go|leave / flown home|back / returned to their families / reunited with their families / given their freedom / walked|walking out free / amnestied / pardoned / released on bail / sailed out of captivity|detention",
    done("released", "let"),
  ],
  [
    "changed|change|changing hands / traded places / handed over|across for|against / swapped|exchanged|traded for / crossed the line|bridge|lines in exchange / went|crossed the other way / exchanged for one another",
    done("exchanged"),
  ],
  [
    "forced|driven from|out|out of their homes|villages|town|towns / left|leave|leaving|abandoned their homes|houses|villages / sleeping|living|sheltering in the open|street|streets|mosque|school|camp|park / sleeping|living|sheltering in schools|tents|camps|mosques|classrooms|churches / without a roof|home|shelter / without shelter|homes / sought|seeking|taken|took|taking|found refuge|shelter|sanctuary / on the move / took to the road|roads|hills / poured out of|into / crossed into / crossed|crossing the border|frontier|river / registered as displaced / forced|made to flee|leave|move / lost their homes / left without shelter|homes|a / put|herded on|onto buses / driven from|out|off their|his|her land|houses / made to leave|go / told to leave / fled their homes|villages / arrived|arrive|arriving at|in the camp|shelter|camps|shelters / reached|reaching|reach the camp|camps|shelter|shelters / scheduled|due to leave / sought safety / taken|taking to the hills|roads / sleeping rough / sheltering in|at|with / living in tents|camps / abandoned their village / forced to abandon / uprooted from",
    done("displaced", "moved"),
  ],
  // of a town, not of a shaft or the rubble: `measureIn` looks at what stands behind
  [
    "brought|taken|took|taking|bringing|led|leading|moved|moving|ferried|bused|bussed|escorted out of",
    both("displaced", "moved", "out-of"),
  ],
  [
    "brought|taken|driven|led out by|in|on ~ bus|buses|truck|trucks|lorry|lorries|boat|boats|road|sea|air",
    done("displaced", "moved"),
  ],
  [
    "spent|spend|spending the night|nights|week in|at|outside|with / moved|taken|brought to|into|in schools|shelters|tents|camps|hostels|hotels|mosques|churches|barracks / moved|taken|brought to|into|in a|the school|shelter|camp|hostel|hotel|mosque|church|gym",
    done("displaced", "moved"),
  ],
  [
    "went|gone|going|go|came|come|coming|gone|ventured|moved home|back / back home / back in their homes|villages|houses / gone|went|come|came back to their / returned to their homes|villages|houses|fields / headed home / moved back / made their way home|back / resettled",
    done("returned", "return", "back"),
  ],
  [
    "reduced to rubble|ashes / burnt|burned out / burnt - out / burned - out / in ruins|ashes|rubble / on fire / in flames / ablaze / lies|lie|lay in ruins / burnt to ashes / lost to the fire|flames / went up in flames / caught fire / lost with all hands / sent to the bottom",
    done("destroyed", "wreck"),
  ],
  ["the loss of", of("destroyed", "wrecking")],
  [
    "lost their roofs|windows|roof / have|need|needs|needing to be repaired / in need of repair / partly|partially|badly|heavily|slightly damaged|destroyed|burned / no longer usable|habitable / beyond use / have no roof|roofs|windows|doors / lost its|their roof|roofs|windows|walls|doors / blown in / badly hit / can|could be repaired|saved|salvaged|mended / can|could still be repaired|saved|salvaged|mended / show|shows|showed|bear|bears|bore damage / show|shows|showed|bear|bears|bore signs|traces of damage",
    done("damaged"),
  ],
  [
    "opened|open fire / laid siege to / rushed the gate|gates|post|base / came over the wall|walls / burst into|in / broke into / descended on / fell upon|on / set upon / crossed the fence|wall|wire",
    done("attackers", "attack"),
  ],
  [
    "moved|moving into|in / took up positions / on standby / on their|the way / en route / stand|stands|standing by / massed on|at|along / waiting on shore|the border|standby / stationed at|in|on|around|near|along / guarding the / manning the / moved up / taken up positions / sent in|to",
    done("deployed", "deploy", "stance"),
  ],
  [
    "took|taken to the streets / pulled|brought|dug out alive / pulled alive / put on trial / on trial / came out alive",
    done("other", "undergone"),
  ],
  // escaped less recaptured, which is another number
  ["still|remain|remained|are|were at large", done("other", "undergone", "at-large")],
  ["told|ordered|urged|asked to leave|evacuate|go", done("displaced", "moved", "bidden")],
  ["is|are|was|were gone", done("destroyed", "all-gone")],
  ["homeless", done("displaced", "moved")],
  ...englishCustodyPhrases,
  ...englishHarmPhrases,
  ...englishThingPhrases,
];
