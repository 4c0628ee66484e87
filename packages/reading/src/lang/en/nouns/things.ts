import { noun } from "./noun-lines.ts";
import type { LexiconLine } from "../../../text/lexicon.ts";

const ordnance = { tags: ["ordnance"] };

/**
 * Things that English reports count. Vehicles are a measure of their own, ordnance that is fired or falls is
 * counted as it is, anything else only when something happened to it.
 */
export const englishThings: readonly LexiconLine[] = [
  ...noun("house home apartment dwelling", "houses homes apartments dwellings", "houses", "houses"),
  ...noun("building structure", "buildings structures", "buildings", "houses"),
  ...noun(
    "hut shack cabin shanty bungalow cottage",
    "huts shacks cabins shanties bungalows cottages villas",
    "houses",
    "houses",
  ),
  ...noun(
    "shop store stall kiosk",
    "shops stores stalls kiosks bakeries pharmacies",
    "shops",
    "items",
  ),
  ...noun("tent", "tents", "tents", "items", { tags: ["goods"] }),
  ...noun("-", "blankets mattresses kits parcels rations tarpaulins leaflets", "items", "items", {
    tags: ["goods"],
  }),
  ...noun("shelter", "shelters centres centers", "buildings", "houses", {
    tags: ["site", "goods"],
  }),
  ...noun("grave", "graves", "items", "items", { tags: ["site"] }),
  ...noun("school classroom", "schools classrooms", "schools", "items", { tags: ["site"] }),
  ...noun("mosque church", "mosques churches", "buildings", "houses", { tags: ["site"] }),
  ...noun("hospital clinic", "hospitals clinics", "hospitals", "items", { tags: ["site"] }),
  // "government facilities", "sports facilities": whatever they serve is told before them
  ...noun("facility", "facilities", "items", "items", { tags: ["site"] }),
  ...noun("village hamlet", "villages hamlets", "villages", "items", { tags: ["site"] }),
  ...noun(
    "bridge warehouse depot generator pump barn shed greenhouse farm factory workshop silo mill bakery pharmacy office tower pylon pipeline stable orchard wall roof room dormitory ward oven reservoir substation transformer",
    "bridges warehouses depots generators pumps barns sheds greenhouses farms factories workshops silos mills bakeries pharmacies offices towers pylons pipelines stables orchards walls roofs rooms dormitories wards ovens reservoirs substations transformers crops",
    "items",
    "items",
  ),
  ...noun("-", "stations refineries terminals kindergartens", "items", "items", {
    tags: ["works"],
  }),
  ...noun("well", "wells", "items", "items", { tags: ["site"] }),
  ...noun("mine", "mines", "bombs", "items", ordnance),
  ...noun(
    "vehicle car truck tank lorry pickup bus jeep van tanker bulldozer ambulance motorbike motorcycle humvee carrier minibus taxi tractor",
    "vehicles cars trucks tanks lorries pickups buses jeeps vans tankers bulldozers ambulances motorbikes motorcycles humvees technicals trailers carts bicycles carriers minibuses taxis tractors apcs",
    "vehicles",
    "vehicles",
    { tags: ["vehicle"] },
  ),
  ...noun(
    "boat ship vessel skiff ferry dinghy speedboat",
    "boats ships vessels skiffs ferries dinghies speedboats",
    "boats",
    "vehicles",
    { tags: ["vehicle"] },
  ),
  ...noun(
    "helicopter warplane plane aircraft jet",
    "helicopters warplanes planes jets aircraft",
    "aircraft",
    "vehicles",
    { tags: ["vehicle"] },
  ),
  ...noun("drone", "drones uavs", "drones", "items", ordnance),
  ...noun("missile", "missiles", "missiles", "items", ordnance),
  ...noun("rocket", "rockets", "rockets", "items", ordnance),
  ...noun(
    "bomb grenade landmine",
    "bombs grenades shells mortars landmines",
    "bombs",
    "items",
    ordnance,
  ),
  ...noun("rifle pistol gun", "rifles pistols guns weapons firearms", "weapons", "items", {
    tags: ["arms"],
  }),
  ...noun(
    "strike airstrike raid air-strike bombardment sortie",
    "strikes airstrikes raids air-strikes salvoes salvos barrages bombardments bombings sorties impacts hits",
    "strikes",
    "events",
    { measure: "strikes" },
  ),
  ...noun(
    "-",
    "attacks operations ambushes assaults clashes explosions blasts",
    "attacks",
    "events",
    {
      tags: ["deed"],
    },
  ),
  ...noun("-", "incidents violations breaches", "incidents", "events", { tags: ["deed"] }),
  ...noun("-", "protests rallies demonstrations sit-ins marches", "protests", "events", {
    tags: ["deed"],
  }),
];
