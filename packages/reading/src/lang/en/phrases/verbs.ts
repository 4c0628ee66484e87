import type { PhraseLine } from "../../../text/phrases.ts";
import { everyForm } from "./every-form.ts";

const HOME = "their|his|her";

/** Verbs of several words, by what they do to those counted, each given once by its base. */
export const englishVerbPhrases: readonly PhraseLine[] = [
  ...everyForm(
    "mow|cut|strike|gun|scythe down / pick|finish|kill off / do away with / put|torture|beat|stone|club|bludgeon|hack|starve|crush|trample|burn|batter|choke|scald|kick|whip|flog|stab to death / burn|bury alive / blow|hack|rip|tear|blast|cut to pieces|bits|shreds / riddle with bullets|gunfire / shoot through the head|heart / shoot in the head / shoot dead / cut|slit the throats|throat of / take|claim|cost|snuff the lives|life of / wipe|snuff|rub out",
    "killed",
  ),
  // who is found so is a body that was found, whatever killed him
  ...everyForm(
    "find|discover|recover ~ drowned|lifeless|frozen|hanged|strangled|murdered / wash up|ashore dead|lifeless|drowned / pull|fish|drag out dead|lifeless",
    "bodies",
    "found-dead",
  ),
  ...everyForm(
    "rough|beat|cut|smash up / knock unconscious|senseless / hit|strike|pelt with|by stones|bottles|bricks|shrapnel|batons|truncheons|clubs|glass|splinters|debris / pepper with|by shrapnel|pellets|fragments / run over / break|fracture the ~ legs|arms|ribs|noses|bones|skulls of / cut by glass / shoot|hit|stab|wound in|through the|both|one|an|a ~ arm|leg|hand|foot|eye|neck|chest|back|stomach|belly|face|shoulder|thigh|knee|hip|jaw|groin|calf|legs|arms / shoot|hit|stab|wound in|through the|both|one|an|a legs|arms|hands|feet|knees|thighs",
    "wounded",
    "hurt",
  ),
  ...everyForm(
    "round|pick|lock|truss|sweep|scoop|mop up / haul|pull|run|take|bring in|in for|for questioning|interrogation / haul|pull|run in / put|throw|fling behind|in|into bars|prison|jail|gaol|cells|irons / put|place|throw|fling in|into a|the cell|cells|jail|prison|gaol / take|bring into|to custody|detention / put|place|take under|in|into arrest|custody|detention / cart|haul|drag off|away to jail|prison|cells / cart off|away / bundle|load|herd into vans|trucks|buses|cars / bundle|load|herd into police vans|trucks|buses|cars",
    "arrested",
    "arrest",
  ),
  ...everyForm(
    "take|hold hostage / hold for|to ransom / hold at gunpoint|knifepoint / take|lead|march|drag|seize|haul off|away at gunpoint|knifepoint / take|march|lead|drag|seize at gunpoint|knifepoint / march|drag|carry|spirit|whisk|herd|bundle off|away",
    "hostage",
  ),
  ...everyForm("send in / rush in reinforcements", "deployed", "send"),
  // out of danger, and in nobody's hands
  ...everyForm(
    "bring|take|airlift|winch|lead|guide|carry|haul|pull|lift to safety / bring|haul|pull|lift to the surface / pick up by a|the ~ trawler|ferry|boat|ship|vessel|tanker|lifeboat|helicopter|coastguard|fishermen / pick|pluck from the sea|water|waves / pull|dig|bring|carry out alive|unhurt|unharmed",
    "released",
    "rescue",
  ),
  // "made off with 31 head of cattle"
  ...everyForm("make|run|ride off with", "hostage", "persons-only"),
  ...everyForm(
    "set free / let go|out|off / turn loose / send|allow|let home / allow to leave / return|give|hand to|back to their families|parents|relatives / bail out / grant bail|parole|clemency|amnesty",
    "released",
    "let",
  ),
  ...everyForm(
    `force|drive|throw|turf|hound|smoke|chuck|kick out / force|drive|chase|hound|burn|bomb|shell|flood|turn|throw from|out of ${HOME} ~ homes|home|village|villages|houses|land / force to flee|leave / chase|drive away|off / make|leave|render homeless / bus|truck|move|clear|ferry out / put to flight`,
    "displaced",
    "moved",
  ),
  ...everyForm(
    "sweep|wash|wipe away / wipe out / blow|tear|rip|blast apart / burn|tear|pull|knock|bring|shoot down / burn to the ground|waterline|foundations / set on fire / set ablaze|alight|afire / set fire to / blow up|away / knock out / put out of action / lay waste to / reduce to rubble|ashes|cinders|ruins|dust|a shell|scrap / raze to the ground / put to the torch / blow|smash|cut|rip to pieces|bits|smithereens|splinters / turn into rubble|ruins / turn to ashes|ash|rubble",
    "destroyed",
    "wreck",
  ),
  ...everyForm(
    "tear|rip|strip|blow the ~ roof|roofs|windows|doors|tiles from|off|of / bang|chew|smash|shoot up / rip|tear|blow open / tear|rip|blow the ~ roof|roofs off / tear|rip|blow holes in|through",
    "damaged",
  ),
];
