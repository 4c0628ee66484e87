import type { PhraseLine } from "../../../text/phrases.ts";
import { both, done, of } from "./phrase-senses.ts";

const THEIR = "his|her|its|their|our|my";
const SELVES = "himself|herself|itself|themselves|ourselves|myself";
const JAIL = "jail|prison|gaol|custody|detention|captivity|confinement";
const ARMS = "arms|weapons|guns|rifles";
const HOME = "home|homes|house|houses|bed|beds|car|bus|village|villages";

/** How people escape, are caught, give themselves up, are kept and let go: verbs of several words. */
export const englishCustodyPhrases: readonly PhraseLine[] = [
  // out of a place by force or trick
  [
    `broke|breaking|broken|bust|busted|burst|slipped|sneaked|snuck|crept|tunnelled|tunneled|dug|climbed|squeezed|wriggled|shot|fought|blasted ${THEIR} way out / broke|breaking|broken ${JAIL}`,
    done("escaped", "flight", "loose"),
  ],
  [
    "sawed|sawn|cut|filed|hacked|dug|burrowed|tunnelled|tunneled|smashed|broke through|under|beneath the|a|their|its ~ bars|fence|wire|wall|walls|grille|roof|floor|perimeter|window|door|gate",
    done("escaped", "flight", "loose"),
  ],
  [
    "tunnelled|tunneled|burrowed under|beneath|past / busted|burst|bust out|free|loose / went|gone|climbed|jumped over the wall|fence|wire / scaled|vaulted|jumped the ~ wall|fence|wire|perimeter / slipped|slipping the net|cordon",
    done("escaped", "flight", "loose"),
  ],
  [
    "sneaked|snuck|crept|slunk|slipped|stole|dashed out|away|off / made|make|making a run|break|dash for it|freedom / got|getting|gotten out|loose|clear / wriggled|squeezed free|out|through / took flight / took to their heels / given|gave ~ the slip / gave|given their guards|captors|escort the slip / broke|breaking loose / shook off their guards / outran their guards",
    done("escaped", "flight", "loose"),
  ],
  [
    "went|gone|going on the run / on the loose / at liberty / still at liberty / still being hunted|sought|pursued / being hunted / still to be caught|recaptured / yet to be caught|recaptured|retaken / still wanted / still out there",
    done("escaped", "flight", "loose"),
  ],
  [
    `left|fled|fleeing|leaving the perimeter|jail|prison|gaol|cell|cells|compound / left|fled|fleeing ${JAIL} / run|ran|runs|running from ${JAIL}`,
    done("escaped", "flight", "loose"),
  ],
  ["ran|run|running off", done("escaped", "flight", "loose")],
  // caught after an escape
  [
    `back inside|behind the ~ wall|walls|wire|bars / back under lock|key / back in the ~ jail|prison|cells|block|fold / run|hunted|tracked|traced to ground|earth / run to ground|earth / flushed out / returned|came back voluntarily / returned of ${THEIR} own accord|will / have|had returned voluntarily / rounded|picked up again / seized|arrested|detained|caught|captured once more / taken|brought back into custody / returned|sent|brought back to ${JAIL}|cells / put back behind|in`,
    both("recaptured", "recapture"),
  ],
  // surrender
  [
    `gave|give|given|giving ${SELVES} up / gave|give|giving up without|to / handed|handing|turned|turning|given ${SELVES} in|over / threw|thrown|throwing|dropped|dropping|grounded|stacked|cast|flung|surrendered|yielded ${THEIR} ~ ${ARMS} / threw|thrown|throwing down|away ${THEIR} ${ARMS}`,
    done("surrendered"),
  ],
  [
    "walked|came|come|coming|marched|emerged|filed out|forward with|under their|hands|a|white hands|flag|up|raised / came|come|emerged|walked out with their hands up|raised|high|aloft / with their hands up|raised|aloft|high / with hands up|raised|aloft|high / under|waving|waved|raised|hoisted a white flag|flags|cloth|shirt / hands in the air|up / with their hands in the air / with their hands on|above|over|behind their heads / came|come down the ladder / walked|crossed across the bridge|lines with their hands up",
    done("surrendered"),
  ],
  [
    "capitulated|capitulating / laid|lay|laying|put|putting aside|down their ~ arms|weapons|guns|rifles / yielded|yielding to / submitted to / switched|changed|swapped sides / accepted the|an amnesty / reported to the police|army|authorities / gave up the fight|struggle / came in from the bush|cold|hills",
    done("surrendered"),
  ],
  // taken in fighting
  [
    "taken|took|taking|led|marched|made|brought away|off|in|back as prisoners / taken|took|taking|led|marched|made|brought as prisoners / led|marched|taken away|off as prisoners of war / as prisoners of war / made|making prisoner|prisoners / overpowered|overpowering|subdued / marched|led into the camps|captivity / went|gone|passed into captivity / in the hands of the rebels|enemy|army|militants|insurgents / prisoners of the rebels|enemy|army|militia / fell|fallen into the hands of / taken|captured in battle|action|combat / bagged|netted alive / lost to captivity",
    both("captured"),
  ],
  // arrest
  [
    `taken|took|taking|hauled|pulled|brought|hustled|run in|into for|to questioning|station|custody / taken|hauled|pulled|dragged from their ${HOME} / rounded|rounding|swept|scooped|mopped up / put|thrown|threw|flung in|into|behind the|a cells|jail|prison|bars / thrown|flung|cast|clapped into|in jail|prison|irons|gaol|cells / locked|shut away / placed|taken|put in|into|under ~ custody|detention|arrest / bundled|frogmarched|marched|led|driven off|away|out in handcuffs|cuffs|chains|to|by / collared|handcuffed|busted / led|taken|driven|marched off|away by police|soldiers|officers|agents|security / booked by police / ordered held|detained`,
    both("arrested", "arrest"),
  ],
  // kept
  [
    "crammed|packed|confined|crowded|jammed|penned|locked|shut|caged|squeezed in|into|inside / lodged|incarcerated|interned in|at / serving ~ sentences|terms|time|life / serving a|their ~ sentence|sentences|term|terms / awaiting ~ trial|sentence|sentencing|execution|exchange|deportation|extradition",
    done("held", "kept", "prison"),
  ],
  // these name the custody themselves
  [
    "under house arrest / kept in|under ~ cells|prison|jail|detention|custody / on death row / on remand / in solitary / in solitary confinement / held without trial|charge|charges / in pre - trial detention|custody / awaiting the next round|swap|exchange",
    done("held", "kept"),
  ],
  [
    "taken|seized|snatched|dragged|carried off|away at gunpoint|knifepoint / seized|taken|snatched|dragged from their|his|her|a car|bus|truck|boat|van|convoy|vehicle / waylaid / held|kept for ransom / bundled into a|the|their ~ car|van|vehicle|truck|boot",
    both("hostage"),
  ],
  // let go
  [
    `set|turned at liberty|loose / allowed|permitted to walk|return|go|leave ~ free|home / regained|regaining|won|gained|given|granted|secured|obtained|tasted ${THEIR} freedom|liberty|release / granted bail|parole|clemency|amnesty|freedom|release / out|free|freed|released|let on bail|parole|licence / on bail|parole / discharged from prison|custody|jail|detention / back with|in|among their families|relatives|homes|parents|mothers / back home with / reunited|reuniting with / flown|driven|bussed|bused|ferried|taken|sent home|back / delivered to the red|their|international / let off|loose / walked|walks|walking|strolled free|out / had their charges dropped / given back|up`,
    both("released", "let"),
  ],
  [
    `bought|buying|secured|securing|won|winning|negotiated|ordered|obtained the freedom|release|liberty of / the freedom|liberation of / opened|opening the cells|gates to`,
    of("released", "let"),
  ],
  [
    "handed|handing|hands|hand|gave|give|given|giving|gives back / turned|turning over|loose",
    both("released", "handover"),
  ],
  ["poured|streamed|rolled|marched|pushed in|into", done("deployed", "deploy")],
  [
    "set|setting them|him|her free / let|letting them|him|her go|out",
    both("released", "let", "of-them"),
  ],
  [
    "handed|handing|turned|given over to the ~ courts|court|judiciary|prosecutor|prosecutors|prosecution / handed|handing|turned|given over to courts|prosecutors|justice / referred|brought to|before the ~ courts|court|judiciary|prosecutor|prosecutors|prosecution",
    both("arrested", "arrest"),
  ],
  ["repatriated|repatriating|repatriate|ransomed", both("released", "let", "repatriated")],
  ["pardoned|pardoning|amnestied|paroled|unchained", both("released", "let")],
];
