import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { restOfClause, verbs, words } from "./deed.ts";
import type { Deed } from "./deed.ts";

/** Verbs of going from where one lives. */
const GO = verbs(
  "leave:left decamp trek cross stream pour walk head move depart drive:drove trickle file troop pack seek:sought abandon vacate scatter",
);
/** Words of what people leave their homes for. */
const FLIGHT = words(
  "fled flee flees fleeing flight displaced displacement evacuated evacuation refuge refugee refugees uprooted shelling bombardment bombing fighting offensive sirens exodus border frontier crossing crossings safety shelter homes empty belongings mattresses flood floods flooding storm cyclone hurricane quake earthquake eruption wildfire wildfires",
);
/** Where somebody stays who has lost his home. */
const STAY = verbs("live sleep:slept stay camp shelter lodge crowd pack squat");
/** Who is given another roof has none of his own. */
const REHOUSED = words("rehoused");
const SHELTERS = words(
  "school schools gymnasium gymnasiums stadium stadiums arena tent tents shelter shelters mosque mosques church churches gym gyms classroom classrooms camp camps centre centres center centers relatives hosts barns sheds caves parks",
);
const IN = words("in inside at under with among");
const BACK = words("back home returned return returning again school work church market");
const CIVIL = words("unknown civilians residents women children men elderly farmers families");
const NOT: readonly string[] = [
  "member",
  "captive",
  "traveller",
  "staff",
  "suspect",
  "unlisted",
  "crew",
];
/** Fewer are on an errand. */
const MANY = 6;

/** "4,200 people crossed on foot", "480 people left in a column of tractors": they leave their homes, where the words around tell of flight. */
export function leftHomes(
  count: Count,
  items: readonly Item[],
  previous: readonly Item[],
  deed: Deed,
  isDisplacement: boolean,
): Measure | null {
  const { noun, group, unit, quantity } = count;
  if (deed.role !== "doer" && !REHOUSED.has(deed.word)) return null;
  if (unit === "unknown" || !CIVIL.has(group) || NOT.some((tag) => noun.includes(tag))) return null;
  if ((quantity.low ?? quantity.high ?? 0) < MANY && unit !== "families") return null;
  const rest = restOfClause(items, deed.behind);
  if (REHOUSED.has(deed.word)) return "displaced";
  const prep = STAY.has(deed.word) ? rest.findIndex(({ word }) => IN.has(word)) : -1;
  if (prep >= 0 && rest.slice(prep + 1, prep + 4).some(isShelter)) return "displaced";
  // "4,000 of the town's 11,000 inhabitants had left"
  const ofTown = count.rules.includes("en.count.of-number-noun") && group === "civilians";
  if (ofTown && /^(?:left|gone|departed)$/u.test(deed.word)) return "displaced";
  if (!GO.has(deed.word)) return null;
  if (rest.some(({ word }) => BACK.has(word))) return null;
  const flight = ({ word }: Item): boolean => FLIGHT.has(word);
  return isDisplacement || items.some(flight) || previous.some(flight) ? "displaced" : null;
}

/** "In gymnasiums", "in 187 collective shelters": tents and shelters are given out. */
function isShelter({ word, chunk }: Item): boolean {
  if (chunk?.kind !== "count") return SHELTERS.has(word);
  return chunk.group === "schools" || (chunk.group !== "items" && chunk.noun.includes("goods"));
}
