import { englishCallings } from "./callings.ts";
import { englishCommunities } from "./communities.ts";
import { noun } from "./noun-lines.ts";
import { englishTallied } from "./tallied.ts";
import { englishThings } from "./things.ts";
import type { LexiconLine } from "../../../text/lexicon.ts";

const member = { tags: ["member"] };
const captive = { tags: ["captive"] };
/** Whoever it was: no kind of people. */
const anyone = { tags: ["anyone"] };

/** What English reports count. */
export const englishNouns: readonly LexiconLine[] = [
  ...noun(
    "person individual soul",
    "people persons individuals souls folks ppl",
    "unknown",
    "persons",
    anyone,
  ),
  ...noun("victim", "victims", "unknown", "persons", { tags: ["toll-noun"] }),
  ...noun(
    "civilian resident villager townsman bystander passerby passer-by",
    "civilians residents villagers inhabitants townspeople locals bystanders passersby passers-by non-combatants",
    "civilians",
  ),
  ...noun(
    "child boy girl infant toddler minor baby teenager schoolboy schoolgirl youngster adolescent newborn",
    "children boys girls infants toddlers minors babies teenagers schoolboys schoolgirls youngsters adolescents newborns kids",
    "children",
  ),
  ...noun("woman", "women", "women"),
  ...noun("man guy", "men guys", "men"),
  ...noun(
    "student pupil schoolchild undergraduate",
    "students pupils schoolchildren undergraduates",
    "students",
  ),
  ...noun(
    "teacher schoolteacher headmaster professor lecturer",
    "teachers schoolteachers professors lecturers",
    "teachers",
  ),
  ...noun(
    "protester demonstrator protestor rioter marcher",
    "protesters demonstrators protestors rioters marchers",
    "protesters",
  ),
  ...noun(
    "journalist reporter photographer cameraman",
    "journalists reporters photographers cameramen newsmen",
    "journalists",
  ),
  ...noun(
    "stretcher-bearer anaesthetist dentist medic doctor nurse paramedic surgeon midwife pharmacist",
    "medics doctors nurses paramedics surgeons midwives pharmacists",
    "medics",
  ),
  ...noun(
    "porter hawker welder seamstress tailor carpenter plumber barber chambermaid housekeeper caretaker janitor gardener laundress blacksmith bricklayer foreman stallholder peddler grocer butcher tanner cobbler potter cashier receptionist woodcutter gravedigger clerk weaver mason builder waiter workman worker labourer laborer employee miner docker shopkeeper trader vendor merchant cook baker clerk cleaner engineer technician electrician mechanic",
    "hands porters clerks welders masons builders waiters workmen workers labourers laborers employees professionals miners dockers shopkeepers traders vendors merchants cooks bakers clerks cleaners engineers technicians electricians mechanics staff staffers",
    "workers",
  ),
  ...noun("volunteer rescuer deminer", "volunteers rescuers deminers", "aid-workers", "persons", {
    tags: ["staff"],
  }),
  ...noun(
    "farmer peasant shepherd herder herdsman",
    "farmers peasants shepherds herders herdsmen nomads",
    "farmers",
  ),
  ...noun(
    "sailor crewman seaman fisherman boatman mariner",
    "sailors crewmen seamen fishermen boatmen mariners crew crewmembers",
    "sailors",
  ),
  ...noun("firefighter fireman", "firefighters firemen", "firefighters"),
  ...noun("driver", "drivers", "drivers"),
  ...noun("pilot airman", "pilots airmen", "soldiers", "persons", member),
  ...noun(
    "passenger commuter traveller traveler tourist pilgrim motorist hiker",
    "passengers commuters travellers travelers tourists pilgrims motorists hikers holidaymakers skiers",
    "unknown",
    "persons",
    { tags: ["traveller"] },
  ),
  ...noun(
    "pensioner tenant lodger smuggler poacher hunter courier interpreter translator goalkeeper referee ferryman ringleader accomplice visitor pedestrian worshipper mourner guest shopper patient",
    "visitors pedestrians worshippers mourners guests orphans pensioners tenants smugglers criminals looters strikers ushers shoppers patients",
    "unknown",
  ),
  ...englishCommunities,
  ...englishCallings,
  ...noun("migrant", "migrants", "unknown"),
  ...noun(
    "refugee foreigner citizen expatriate islander",
    "refugees foreigners nationals citizens expatriates islanders",
    "civilians",
  ),
  ...noun(
    "official politician mayor governor judge lawyer activist cleric imam priest monk elder lawmaker diplomat envoy inspector",
    "officials politicians mayors governors judges lawyers activists clerics imams priests monks nuns elders lawmakers diplomats envoys inspectors",
    "unknown",
  ),
  ...noun(
    "brother sister father mother son daughter husband wife uncle cousin nephew niece grandmother grandfather widow relative neighbour neighbor parent",
    "brothers sisters fathers mothers sons daughters wives husbands cousins nephews nieces grandchildren widows relatives neighbours neighbors parents siblings",
    "unknown",
    "persons",
    { tags: ["kin"] },
  ),
  ...noun(
    "adult youth supporter sympathiser follower campaigner rioter looter bride groom dependant orphan newcomer contractor subcontractor swimmer cyclist",
    "adults youths supporters sympathisers sympathizers followers campaigners rioters brides dependants newcomers contractors subcontractors swimmers cyclists",
    "unknown",
  ),
  ...noun("deckhand stoker", "deckhands stokers", "sailors"),
  ...noun(
    "grandmother grandfather grandson granddaughter",
    "grandparents grandmothers grandsons granddaughters twins toddlers",
    "unknown",
    "persons",
    { tags: ["kin"] },
  ),
  ...noun("fan newcomer spectator", "arrivals fans spectators", "unknown", "persons", anyone),
  ...noun("colleague friend", "colleagues friends", "unknown", "persons", anyone),
  ...noun("suspect defendant", "suspects defendants", "unknown", "persons", {
    tags: ["suspect", "anyone"],
  }),
  ...noun("diver handler", "divers handlers", "unknown", "persons", { tags: ["staff", "rescue"] }),
  ...noun("observer monitor", "observers", "unknown", "persons", { tags: ["staff"] }),
  ...noun("peacekeeper", "peacekeepers", "soldiers", "persons", member),
  ...noun(
    "customer client director manager singer player athlete footballer musician artist councillor senator seeker deportee",
    "customers clients directors managers singers players athletes footballers musicians artists councillors senators deportees",
    "unknown",
  ),
  ...noun("survivor", "survivors", "unknown", "persons", { measure: "other" }),
  ...noun("inmate prisoner convict", "inmates prisoners convicts", "inmates", "persons", captive),
  ...noun("detainee internee", "detainees internees", "detainees", "persons", captive),
  ...noun(
    "guard jailer warder watchman bodyguard sentry",
    "guards jailers warders watchmen bodyguards sentries",
    "guards",
  ),
  ...noun(
    "gunner sapper cadet deserter gendarme soldier commando troop serviceman conscript recruit marine paratrooper infantryman reservist sergeant corporal",
    "cadets sappers gunners scouts defectors deserters gendarmes commandos soldiers troops servicemen conscripts recruits marines paratroopers infantrymen reservists sergeants corporals privates lieutenants servicemembers personnel",
    "soldiers",
    "persons",
    member,
  ),
  // "three officers among them": of the army where nothing else is said, and a part of its soldiers
  ...noun(
    "officer lieutenant colonel brigadier",
    "officers lieutenants majors colonels captains generals",
    "officers",
    "persons",
    member,
  ),
  ["personnel", { tags: ["counted", "single", "member"], group: "soldiers", unit: "persons" }],
  ["police", { tags: ["counted", "single", "member"], group: "police", unit: "persons" }],
  ...noun(
    "policeman policewoman constable",
    "policemen policewomen police constables",
    "police",
    "persons",
    member,
  ),
  // whoever is called that has come to attack, whatever else is told of him
  ...noun(
    "gunman hijacker kidnapper",
    "gunmen bandits raiders hijackers kidnappers abductors",
    "fighters",
    "persons",
    { tags: ["member", "armed"] },
  ),
  ...noun(
    "pirate mercenary tribesman vigilante fighter militant rebel insurgent combatant militiaman guerrilla guerilla sniper",
    "pirates mercenaries loyalists partisans irregulars tribesmen vigilantes fighters militants rebels insurgents combatants militiamen guerrillas guerillas snipers",
    "fighters",
    "persons",
    member,
  ),
  // "five of our members" may be a union's; whose members they are is said beside it
  ...noun("member", "members", "unknown", "persons", member),
  ...noun("terrorist jihadist", "terrorists jihadists", "fighters", "persons", {
    tags: ["member", "foe"],
  }),
  ...noun("comrade", "comrades", "fighters", "persons", { tags: ["member", "captive"] }),
  ...noun("commander", "commanders", "commanders", "persons", member),
  ...noun("bomber", "bombers", "fighters", "persons", { tags: ["member", "armed"] }),
  ...noun("attacker assailant", "attackers assailants", "fighters", "persons", {
    tags: ["member", "armed", "foe"],
    measure: "attackers",
  }),
  [
    "dead deceased",
    {
      tags: ["counted", "victim", "dead", "many"],
      group: "unknown",
      unit: "persons",
      number: "pl",
      measure: "killed",
    },
  ],
  ...noun("casualty", "casualties", "unknown", "persons", { measure: "other" }),
  ...noun("death fatality", "deaths fatalities", "unknown", "persons", {
    measure: "killed",
  }),
  [
    "lives",
    { tags: ["counted", "many", "lives"], group: "unknown", unit: "persons", number: "pl" },
  ],
  [
    "kia",
    {
      tags: ["counted", "victim", "dead", "many"],
      group: "unknown",
      unit: "persons",
      number: "pl",
      measure: "killed",
    },
  ],
  [
    "wia",
    {
      tags: ["counted", "victim", "many"],
      group: "unknown",
      unit: "persons",
      number: "pl",
      measure: "wounded",
    },
  ],
  [
    "mia",
    {
      tags: ["counted", "victim", "many"],
      group: "unknown",
      unit: "persons",
      number: "pl",
      measure: "missing",
    },
  ],
  ...noun("pow", "pows", "captives", "persons", { tags: ["captive"], measure: "captured" }),
  ...noun(
    "-",
    "killings lynchings assassinations murders executions drownings",
    "unknown",
    "persons",
    {
      measure: "killed",
    },
  ),
  ...noun("obituary", "obituaries", "unknown", "persons", { measure: "killed" }),
  ...noun("martyr", "martyrs", "unknown", "persons", { measure: "killed" }),
  ...noun("injury", "injuries", "unknown", "persons", { measure: "wounded" }),
  ...noun("returnee", "returnees", "civilians", "persons", { measure: "returned" }),
  ...noun("evacuee idp", "evacuees idps", "civilians", "persons", { measure: "displaced" }),
  ...noun("-", "arrests detentions", "unknown", "persons", { measure: "arrested" }),
  ...noun("-", "releases", "unknown", "persons", { measure: "released" }),
  ...noun("-", "disappearances", "unknown", "persons", { measure: "missing" }),
  ...noun("-", "abductions kidnappings", "unknown", "persons", { measure: "hostage" }),
  ...noun("captive", "captives", "captives", "persons", { tags: ["captive"], measure: "captured" }),
  ...noun("hostage", "hostages abductees", "hostages", "persons", {
    tags: ["captive"],
    measure: "hostage",
  }),
  ...noun("escapee fugitive", "escapees fugitives", "inmates", "persons", {
    tags: ["captive", "fugitive"],
    measure: "escaped",
  }),
  ...noun(
    "body corpse coffin cadaver",
    // one skeleton is a frame or a crew as often ("a skeleton staff")
    "bodies corpses remains coffins cadavers skeletons",
    "unknown",
    "persons",
    {
      measure: "bodies",
    },
  ),
  ...noun("family household", "families households", "families", "families"),
  [
    "others",
    { tags: ["counted", "others", "many"], group: "unknown", unit: "persons", number: "pl" },
  ],
  ["other more further additional another", { tags: ["other"] }],
  ...englishThings,
  ...englishTallied,
];
