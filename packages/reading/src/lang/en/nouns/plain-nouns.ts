import type { PlainNouns, Told } from "../../../extract/figures/unlisted-nouns.ts";
import type { Item } from "../../../text/item.ts";
import { isVerbBase } from "../verbs.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Plurals that count nothing of a story: parts of a talk, of a building or a text, turns of phrase, shares, measures. */
const NOTHING = words(
  "themselves ourselves yourselves nationalities sides parties ways times occasions respects reasons aims objectives demands conditions goals targets steps stages phases points questions options alternatives scenarios things fronts directions fields areas spots words lines chapters verses versions theories factors causes lessons signs rules principles pillars parts halves thirds quarters fifths tenths categories types kinds sorts forms levels layers degrees terms attempts seasons semesters shifts turns rounds laps goals sets matches games places storeys stories floors decks lanes inches steps paces eyes hands legs cents candles thanks excuses speeches months years weeks days hours minutes seconds nights decades centuries generations sentences clauses paragraphs pages columns issues editions digits figures letters sards talers crowns francs shillings rupees rubles roubles yuan dirhams dirams dinars pesos kroner kronor marks pounds dollars euros miles metres meters kilometres kilometers yards hectares acres dunams litres liters gallons tonnes tons grams kilos watts megawatts volts bars knots percentages percents fold folds series means species headquarters its this has was thus perhaps always across besides towards afterwards upwards downwards backwards forwards outdoors indoors overseas yes plus minus less news politics series works alias status focus campus virus census versus kudos chaos pathos cosmos cents bits channels frequencies codes tickets numbers answers arguments assumptions claims contradictions differences problems issues rumours rumors sources accounts counts names meanings senses opinions views voices faces fingers teeth lifetimes instances examples extremes halves heartbeats hats minds tongues birds stools worlds odds ends amends shares stakes seats fronts",
);
/** Regions and streets: where something is, unless something is told of them. */
const REGIONS = words(
  "countries states nations provinces governorates counties districts regions cities towns continents municipalities cantons oblasts prefectures streets avenues squares islands valleys zones",
);
/** Parts of buildings, records and bodies of people: what happens in them is told, and not how many there are. */
const FIXTURES = words(
  "exits entrances gates blocks wings shafts slopes hills walls doors windows watchtowers stairs staircases rooms lifts corridors aisles benches pits spots videos clips recordings films documents interviews statements reports posts tweets books articles companies battalions brigades platoons squads units detachments divisions battalions regiments columns convoys factions tribes clans gangs cells groups teams committees delegations organisations organizations agencies networks associations unions jobs posts roles seats beds bunks tables chairs lavatories cameras parachutes spoons dogs shows scenes views hearings sessions meetings talks negotiations swaps elections candidates contracts laws bills sentences verdicts holidays anniversaries prayers songs dreams roots branches layers wounds doses medals",
);
/** Plurals in -er and -or that are no persons, beside which every other one is. */
const THINGS_ER = words(
  "containers freezers boilers trailers computers routers printers scanners servers transformers generators radiators tractors elevators escalators excavators bulldozers loaders mixers loudspeakers speakers drawers posters banners folders cylinders letters members matters meters centers theaters theatres counters tankers freighters trawlers cruisers destroyers launchers silencers helicopters choppers sensors monitors reactors detectors incubators ventilators refrigerators respirators defibrillators coolers heaters cookers fridges lighters chargers adapters burners digesters mowers pickers harvesters combines diggers dumpers tippers graders rollers scrapers rivers waters flowers towers powers layers corners borders quarters orders papers shelters chambers timbers rafters ladders shutters gutters filters registers ledgers covers bunkers rubbers wrappers stickers fingers shoulders livers feathers liners steamers clippers cutters floaters buffers floors doors motors corridors mirrors errors sectors indicators accelerators compressors projectors harbours harbors anchors vectors factors flavors colours colors armors razors conveyors separators purifiers carriers amplifiers transmitters receivers antennas sprinklers extinguishers blowers hammers spanners pliers scooters lorries sidecars coasters hangers jumpers sweaters slippers sneakers dinners suppers offers answers numbers headers footers newsletters characters parameters diameters barometers altimeters planters tumblers lockers hoppers feeders troughers manors arbors tremors rumours rumors honours honors favours favors tumours tumors errors metaphors cellars collars pillars altars cedars guitars calendars seminars craters meteors cadavers skewers rudders propellers fenders bumpers girders trusses shredders crushers grinders pavers sewers culverts breakers squibs twisters fires empires tires tyres wires spires piers tiers briers",
);
/** Plurals in -ant, -ent, -ian, -ist and -ee that are things. */
const THINGS_OTHER = words(
  "plants restaurants elephants grants fragments pants variants pendants deodorants lubricants pollutants trees fees committees degrees levees jubilees coffees lists fists wrists mists twists forests",
);
const PERSONS =
  /(?:ers|ors|ists|ants|ians|ees|eers|smiths|wrights|folks|nuns|priests|thieves|novices|apprentices|siblings|spouses|wives|nomads|captains|friends|accomplices|commandos|operatives|detectives|representatives|loyalists|heroes|cowards|scribes|clerks|sheikhs|rabbis|bishops|monks|princes|ministers|infants|teens|invalids|amputees|thugs|crooks|veterans|athletes|coaches|referees|rangers|agents|envoys|witnesses|maids|servants|slaves|exiles|lads|lasses|nurses|aides|deputies|midwives|relatives|newborns|orphans|scholars|beggars|burglars|dwellers|opponents|dissidents|correspondents|respondents|presidents|descendants|adherents|pickets)$/u;
/** Names that stand for machines and arms, in the plural: "40 Grads", "three Toyotas". */
const MAKES = words(
  "toyotas humvees hummers kalashnikovs grads katyushas scuds shaheds migs apaches hawks mirages tornados harriers sukhois tomahawks javelins stingers bradleys abrams leopards strykers jeeps hiluxes hondas mercedes iveco fords volvos kamazes urals boeings airbuses cessnas antonovs tupolevs hercules chinooks panthers",
);

const PLURAL = /^[a-z][a-z'-]+[^siu']s$/u;

/** What an English plural counts that no lexicon holds. */
export const englishPlainNouns: PlainNouns = {
  told: (word, capital) => {
    if (capital && UNCHANGED.has(word)) return COMMUNITY;
    // "15 soldiers and four Sudanese"
    if (capital && NATION.test(word)) return COMMUNITY;
    if (!PLURAL.test(word) || NOTHING.has(word)) return null;
    if (MAKES.has(word)) return THING;
    if (capital) return PERSON;
    if (FIXTURES.has(word) || REGIONS.has(word)) return FIXTURE;
    return isPersons(word) ? PERSON : THING;
  },
  verb: (word) =>
    isVerbBase(word.slice(0, -1)) || isVerbBase(word.slice(0, -2)) || word === "survives",
  light: (items, at) =>
    items[at]?.word === "cases" &&
    items[at + 1]?.word === "of" &&
    items
      .slice(at + 2, at + 5)
      .some(({ tags }) => tags.includes("nominal") || tags.includes("pred")),
  within: ({ tags, word }: Item) => {
    if (tags.length === 0) return !isVerbBase(word) && /^\p{L}/u.test(word) && !LINKS.has(word);
    return tags.every((tag) => WITHIN.has(tag));
  },
};

/** Communities whose name is its own plural, and an adjective before another noun: "20 Druze died", "20 Druze fighters". See `communities.ts`. */
const UNCHANGED = words("druze bedouin turkmen masalit zaghawa shia sunni hazara");

/** The people of a country, one and many, and an adjective before another noun: "four Sudanese", "four Sudanese soldiers". */
const NATION = /^\p{L}{3,}ese$/u;

const COMMUNITY: Told = { group: "unknown", unit: "persons", community: true };
const PERSON: Told = { group: "unknown", unit: "persons" };
const THING: Told = { group: "items", unit: "items" };
const FIXTURE: Told = { ...THING, fixture: true };

function isPersons(word: string): boolean {
  return PERSONS.test(word) && !THINGS_ER.has(word) && !THINGS_OTHER.has(word);
}

/** Words without a tag behind which another phrase begins. */
const LINKS = words(
  "there here then so yet where how why what such each every both either neither nor though although as per via amid among amongst against about above across along around behind below beneath beside besides between beyond despite down during except inside like minus off onto opposite out outside over past plus round since through throughout till toward towards under underneath unlike until up upon versus within without ago away back again too also just only even still already now not",
);

/** Tags of nouns and adjectives before a noun. */
const WITHIN: ReadonlySet<string> = new Set([
  "counted",
  "single",
  "site",
  "goods",
  "vehicle",
  "ordnance",
  "arms",
  "tally",
  "kin",
  "staff",
  "member",
  "modifier",
  "hedge",
  "body-noun",
  "force",
  "formation",
  "deed",
  "captive",
  "loaded-label",
  "dash",
]);
