import { noun } from "./noun-lines.ts";
import type { LexiconLine } from "../../../text/lexicon.ts";

const tally = { tags: ["tally"] };

/**
 * Things, services and deeds that reports count without a measure of their own. Only nouns that are counted because of the
 * event: no sides, aims, streets, months. A number with such a noun is a figure where a verb tells it (`things-told.ts`).
 */
export const englishTallied: readonly LexiconLine[] = [
  // what offices and services count
  ...noun(
    "-",
    "complaints petitions lawsuits warrants permits visas passports applications requests signatures surnames obituaries samples swabs jabs vaccinations doses vials consultations referrals dossiers indictments verdicts registrations photographs photos",
    "items",
    "items",
    tally,
  ),
  // aid and supplies
  ...noun(
    "-",
    "kits packages hampers crates cartons sacks bags bottles cylinders barrels drums containers pallets truckloads consignments shipments meals loaves portions stretchers cots latrines toilets showers taps tanks filters stoves heaters generators ventilators incubators wheelchairs uniforms vests helmets radios phones computers laptops engines carriages locomotives cranes masts antennas poles",
    "items",
    "items",
    tally,
  ),
  // places that are closed, cleared, searched, hit
  ...noun(
    "-",
    "sites roads routes tunnels trenches bunkers hideouts caches outposts checkpoints roadblocks stations substations markets neighbourhoods neighborhoods settlements localities communities addresses premises gardens groves cemeteries trees",
    "items",
    "items",
    tally,
  ),
  ...noun(
    "-",
    "cartridges bullets munitions projectiles warheads explosives devices detonators launchers howitzers cannons canisters knives machetes",
    "weapons",
    "items",
    tally,
  ),
  ...noun(
    "-",
    "animals livestock sheep goats cows cattle camels horses donkeys mules oxen buffaloes pigs lambs calves poultry chickens hens",
    "livestock",
    "items",
    tally,
  ),
  // what happens and is counted
  ...noun(
    "-",
    "missions flights patrols deliveries searches inspections launches bangs detonations tremors aftershocks fires blazes floods landslides amputations surgeries births hangings outages closures demolitions derailments thefts robberies",
    "incidents",
    "events",
    tally,
  ),
];
