import { isBrokenInto } from "./broken-into.ts";
import { ranOutOfPrison } from "../../extract/figures/out-of-prison.ts";
import { bearerOf } from "./bears-wounds.ts";
import { goesUnhurt } from "./to-hospital-for.ts";
import { isFromTown, isTownBehind } from "./out-of-town.ts";
import { isTeller } from "./fleeing-teller.ts";
import { handedOver, isExchange } from "./in-exchange.ts";
import { measureOver } from "../../extract/figures/drafts.ts";
import type { Measure } from "../../model/figure.ts";
import { lostMeasure } from "./mourned.ts";
import { isFromCaptivity, isMovedOtherwise } from "./moved-otherwise.ts";
import type { Count, Item } from "../../text/item.ts";

const OF_ARMS: ReadonlySet<string> = new Set(
  "conflict conflicts forces force police clashes struggle violence confrontation".split(" "),
);
/** Words of those who take people by force: "gunmen seized 12 men" took hostages. */
export const TAKERS: ReadonlySet<string> = new Set(
  "gunmen gunman armed militants kidnappers abductors hijackers pirates attackers bandits militiamen insurgents rebels jihadists raiders mutineers rioters robbers tribesmen captors hostage-takers mutiny standoff siege".split(
    " ",
  ),
);
const POLICE: ReadonlySet<string> = new Set(
  "police policemen security authorities prosecutor prosecutors officers troops interior".split(
    " ",
  ),
);
/** "Nine detained members of the group were released": what the noun says of them is over. */
const KEPT: ReadonlySet<Measure> = new Set<Measure>(["arrested", "captured", "held", "hostage"]);
const TAKEN: ReadonlySet<string> = new Set(
  "captured captivity captors captor detained hostage hostages prisoner prisoners kidnapped abducted seized swap exchange ransom".split(
    " ",
  ),
);
/** What buries people who may still live: "the tower collapsed, burying dozens". */
const FALLS: ReadonlySet<string> = new Set("collapsed collapse collapses".split(" "));
/** What comes down on people: "the slide's 12 victims were buried on Monday" is their funeral. */
const SLIDES =
  /^(?:landslides?|mudslides?|avalanches?|rockfalls?|mud|earth|snow|rubble|debris|caved|collapsing)$/u;
function liesUnder(sentence: readonly Item[], pred: Item): boolean {
  const at = sentence.indexOf(pred);
  if (/^(?:under|beneath)$/u.test(sentence[at + 1]?.word ?? "")) return true;
  if (pred.word !== "burying") return false;
  return sentence.slice(Math.max(0, at - BEFORE_SLIDE), at).some(({ word }) => SLIDES.test(word));
}
const BEFORE_SLIDE = 16;
const STORMS: ReadonlySet<string> = new Set("stormed overran raided ransacked besieged".split(" "));
const GUNS: ReadonlySet<string> = new Set("armed rifles guns masked masks weapons".split(" "));
const SUSPECTS: ReadonlySet<string> = new Set(
  "suspects suspect smugglers dealers thieves".split(" "),
);
const DETAINED: ReadonlySet<string> = new Set(
  "sentence sentences charge charges trial detainees detained inmates prisoners barracks camp lodged interned hall".split(
    " ",
  ),
);
const SHELTERS: ReadonlySet<string> = new Set(
  "camp camps reception centre centres center centers shelter shelters".split(" "),
);
const UNHURT: ReadonlySet<string> = new Set(
  "unhurt unharmed unscathed uninjured injury death harm alive assault attack rape massacre slaughter blaze fire flames collapse wreck sinking arrest capture".split(
    " ",
  ),
);

const HARMED: ReadonlySet<Measure> = new Set<Measure>(["wounded", "destroyed", "damaged"]);

/** "to death" stands in the clause behind the verb. */
function diesOfIt(sentence: readonly Item[], verb: Item): boolean {
  const at = sentence.indexOf(verb) + 1;
  for (const [k, item] of sentence.slice(at, at + 7).entries()) {
    const i = at + k;
    if (["stop", "comma", "clause"].some((tag) => item.tags.includes(tag))) return false;
    if (item.word === "death" && sentence[i - 1]?.word === "to") return true;
  }
  return false;
}

/** The word behind a verb, over its article. */
function objectOf(sentence: readonly Item[], verb: Item): string {
  const at = sentence.indexOf(verb) + 1;
  const article = sentence[at]?.tags.includes("article") === true;
  return sentence[article ? at + 1 : at]?.word ?? "";
}
const PRISON: ReadonlySet<string> = new Set("prison jail custody cell cells".split(" "));
/** Who travels spends a night on the way without having lost a home. */
const TRAVELLERS: ReadonlySet<string> = new Set(
  "commuters passengers travellers travelers tourists motorists holidaymakers pilgrims shoppers hikers skiers".split(
    " ",
  ),
);
/** Those who came to work in a place. */
const OUTSIDERS: ReadonlySet<string> = new Set(
  "aid-workers medics staff journalists firefighters observers".split(" "),
);
/** Whose trade it is to be sent. */
const SENT: ReadonlySet<string> = new Set("police firefighters medics aid-workers".split(" "));
const SENDERS: ReadonlySet<string> = new Set(
  "army military government ministry ministries governor president authorities agency brigade command commander state province region city".split(
    " ",
  ),
);
/** Words of those who are kept against their will. */
const BONDS: ReadonlySet<string> = new Set(
  "bonded trafficked enslaved captivity captors ransom kidnapped abducted traffickers".split(" "),
);
const CAPTORS: ReadonlySet<string> = new Set(
  "captors kidnappers abductors hostage-takers".split(" "),
);
const MANY = 200;
const HELPLESS: ReadonlySet<string> = new Set(
  "children students teachers women sailors".split(" "),
);

/**
 * Measure of an English predicate over a count, null where the two do not go together. Things are destroyed,
 * people killed; "freed" is a release unless attackers did it; "seized" depends on who seizes whom.
 */
export function measureIn(
  pred: Item | null,
  count: Count | null,
  sentence: readonly Item[],
): Measure | null {
  const measure = pred?.sense?.measure;
  if (pred === null || measure === undefined || count === null) return null;
  // "4,800 people remained buried in Mian": nobody knows what became of them; who was buried is dead
  if (measure === "killed" && pred.word === "buried" && LIES.has(wordBefore(sentence, pred)))
    return "other";
  // "Twelve miners were killed and some 40 are buried": not the dead, who were told before
  if (measure === "killed" && pred.word === "buried" && isBesideDead(sentence, pred))
    return "other";
  if (measure === "held" && isHeldToAccount(sentence, pred)) return null;
  if (isMovedOtherwise(measure, pred, count, sentence)) return "other";
  // "burned 51 workers to death"
  if (HARMED.has(measure) && count.unit === "persons" && diesOfIt(sentence, pred)) return "killed";
  const has = (tag: string): boolean => pred.tags.includes(tag);
  if (has("hurt") && goesUnhurt(pred, sentence)) return null;
  // "all 11 people who died there had bullet wounds"
  if (has("bears")) {
    const told = bearerOf(count, pred, sentence);
    if (told !== "wounded") return told;
  }
  const says = (words: ReadonlySet<string>): boolean =>
    sentence.some(
      // "at risk from armed conflict", "the armed forces": nobody who takes people
      ({ word, chunk }, at) =>
        (words.has(word) && !(word === "armed" && OF_ARMS.has(sentence[at + 1]?.word ?? ""))) ||
        // "killed seven kidnappers": they stand in a count
        (words === TAKERS && chunk?.kind === "count" && chunk.noun.includes("armed")),
    );
  // "Armed men seized 30 pupils, police said": the police only tell of it
  const subject = (words: ReadonlySet<string>): boolean =>
    sentence.slice(0, sentence.indexOf(pred)).some(({ word }) => words.has(word));
  const is = (tag: string): boolean => count.noun.includes(tag);
  const { unit, group } = count;
  const thing = unit === "items" || unit === "vehicles" || unit === "houses";
  if (unit === "events") return null;
  // "eleven houses in our street are gone"; stolen rifles are gone too; "with the loss of four rescuers"
  if (has("all-gone")) return unit === "houses" ? measure : null;
  if (has("wrecking") && unit === "persons")
    return pred.word === "the" || is("member") ? "killed" : null;
  // "Seven sailors were burned": people are hurt by what destroys things
  if (pred.word.startsWith("burn") && !thing && measure === "destroyed" && !has("wreck"))
    return unit === "persons" || is("others") ? "wounded" : null;
  // "It buried 73 women alive; 46 were dug out breathing", "a mound of earth caved in, burying 40", "buried under the debris"
  if (
    /^bur(?:ied|ying|y)$/u.test(pred.word) &&
    (sentence.some(({ word }) => word === "alive" || FALLS.has(word)) || liesUnder(sentence, pred))
  )
    return unit === "persons" ? "other" : null;
  // "obliterated the platoon's 30 men", "crippled two guards": what ruins things kills, and what harms them wounds
  if (!thing && (unit === "persons" || is("others")) && SLAYS.test(pred.word))
    return MAIMS.test(pred.word) ? "wounded" : "killed";
  if (measure === "destroyed" || measure === "damaged") return thing ? measure : null;
  if (thing) {
    if (measure === "other" && pred.word.startsWith("buri")) return "destroyed";
    // "killed 33 cows", "eleven cars crushed"
    if (measure === "killed" && !has("lost") && !has("fell"))
      return group === "livestock" || RUINS.test(pred.word) ? "destroyed" : null;
    // "battered twelve houses"
    if (measure === "wounded" && HARMS.test(pred.word)) return "damaged";
    if (has("lost"))
      return group === "weapons" || (group === "items" && !is("unlisted") && !is("tally"))
        ? null
        : "destroyed";
    if (has("haul"))
      return ["arms", "ordnance", "vehicle", "tally"].some((tag) => is(tag)) ? "other" : null;
    if (has("send")) return unit === "vehicles" ? "vehicles" : null;
    return has("seize") || measure === "captured" ? "other" : null;
  }
  // "the remains of 58 people were exhumed"; "documents were unearthed"
  if (has("exhumed")) return unit === "persons" || is("others") ? measure : null;
  // "searching for 25 people": those who are not found
  if (has("sought")) return unit === "persons" && !is("member") ? measure : null;
  if (has("haul")) return null;
  if (has("arrive")) return unit === "families" && !is("member") ? measure : null;
  if (has("holding") && count.measure === "hostage") return "hostage";
  if (has("combat")) return is("member") ? "killed" : null;
  // "rescued 12 bonded labourers", "rescued four of the pupils and killed seven kidnappers"
  if (has("rescue"))
    return is("captive") || says(TAKERS) || says(BONDS)
      ? "released"
      : // "By noon 97 had been plucked from the water": a number alone is of people
        // but money is saved as well
        unit === "persons" || (unit === "unknown" && !pred.word.startsWith("sav"))
        ? "other"
        : null;
  // What else happened to people: charged, trapped, beaten. A bare number may be anything.
  // "2,318 families had been registered at the reception centres", "registered 2,300 families from the town"
  if (
    has("undergone") &&
    pred.word === "registered" &&
    unit === "families" &&
    (says(SHELTERS) || isFromTown(count, sentence))
  )
    return "displaced";
  // "We have registered 214 arrests": the noun says what they are
  if (has("undergone") && count.measure !== null && measure === "other") return count.measure;
  // "Sixty-six are still at large"
  if (has("at-large")) return unit === "persons" || unit === "unknown" ? "other" : null;
  if (has("undergone")) return unit === "persons" || is("others") ? "other" : null;
  if (
    has("attack") &&
    group === "men" &&
    pred.sense?.number === undefined &&
    pred.end - pred.start > 9
  )
    return says(GUNS) ? "attackers" : null;
  // "a crowd of 300 people stormed the station"
  if (has("attack") && unit === "persons" && !is("captive") && STORMS.has(pred.word))
    return "attackers";
  if (has("recapture") && unit === "unknown") return measure;
  if (has("lost")) return lostMeasure(pred, count, sentence);
  if (has("holding") && unit === "persons" && areHeld(sentence, sentence.indexOf(pred)))
    return says(TAKERS) && !is("member") ? "hostage" : "held";
  // "it held the corpses of nine raiders"
  if (has("holding") && sentence.some(({ sense }) => sense?.measure === "bodies")) return null;
  if (has("holding") && unit === "persons" && !is("captive"))
    // "the jail housed at least 900 suspected militants"
    return says(TAKERS)
      ? is("member")
        ? "held"
        : "hostage"
      : says(PRISON) && is("member")
        ? "held"
        : null;
  if (has("fell")) return is("member") || group === "men" ? "killed" : null;
  if (has("seize")) {
    if (is("member")) return "captured";
    if (says(TAKERS)) return "hostage";
    if (subject(POLICE) || is("suspect") || says(SUSPECTS)) return "arrested";
    return HELPLESS.has(group) ? "hostage" : null;
  }
  if (has("freeing")) {
    if (isExchange(sentence)) return "exchanged";
    if (count.measure === "hostage" || count.measure === "captured" || group === "captives")
      return "released";
    return is("captive") && isBrokenInto(sentence) ? "escaped" : "released";
  }
  if (measure === "released" && isExchange(sentence) && !is("member")) return "exchanged";
  if (has("handover")) {
    if (unit !== "persons" && !is("others")) return null;
    if (isExchange(sentence) || sentence.some(({ word }) => word === "against")) return "exchanged";
    return is("captive") || is("member") ? "released" : null;
  }
  // "repatriated 46 migrants stranded abroad": whom nobody held went home; soldiers and captives are let go
  if (has("repatriated") && unit === "persons" && !is("member") && !is("captive")) {
    const isKept = says(TAKEN) || KEPT.has(count.measure ?? "other") || isExchange(sentence);
    if (group === "civilians" || !isKept) return "returned";
  }
  if (has("let")) return group === "workers" ? null : "released";
  // "three soldiers were released" from duty or from captivity; "who had been captured" says which
  if (has("release"))
    return is("member") && !is("captive") && !says(TAKEN) && !KEPT.has(count.measure ?? "other")
      ? null
      : "released";
  // "52 escaped unhurt", "seven escaped the assault": from harm, and from nobody's hands
  if (has("flight") && UNHURT.has(objectOf(sentence, pred)))
    return unit === "persons" || is("others") ? "other" : null;
  if (has("fleeing")) {
    if (is("member")) return null;
    if (isTeller(sentence, pred)) return null;
    // "seventeen pupils fled from their captors"
    const behind = sentence.slice(sentence.indexOf(pred) + 1, sentence.indexOf(pred) + 4);
    if (is("captive") || behind.some(({ word }) => CAPTORS.has(word))) return "escaped";
    return (group === "unknown" || group === "men") && ranOutOfPrison(sentence)
      ? "escaped"
      : "displaced";
  }
  if (has("flight") && is("others")) return "escaped";
  // "six children managed to escape": out of somebody's hands; thousands who escape have fled
  if (
    has("flight") &&
    pred.word.startsWith("escap") &&
    unit === "persons" &&
    !is("member") &&
    !is("captive")
  )
    return (count.quantity.high ?? count.quantity.low ?? MANY) < MANY ? "escaped" : "displaced";
  // "sixteen pupils got away"; "forty-one lawmakers walked out" of no prison
  if (has("flight") && has("loose")) {
    const taken = HELPLESS.has(group) && pred.word !== "walked";
    const jailed = !is("member") && says(PRISON);
    return is("captive") || unit === "unknown" || taken || jailed ? "escaped" : null;
  }
  // "a hundred children had been locked in the hold": in no prison
  if (has("prison")) return is("captive") || says(PRISON) || says(DETAINED) ? measure : "other";
  if (has("kept")) return measure;
  // "11,000 people had been taken out of Sarvina", "12 miners were brought out of the shaft"
  if (has("out-of") && (is("captive") || !isTownBehind(sentence, sentence.indexOf(pred))))
    return unit === "persons" ? "other" : null;
  if (has("moved"))
    return is("member")
      ? null
      : (is("traveller") && pred.word.startsWith("spen")) || says(TRAVELLERS)
        ? "other"
        : "displaced";
  // "12 aid workers were evacuated": who works there has no home there
  if (measure === "displaced" && OUTSIDERS.has(group)) return "other";
  // "returned home after two years in captivity"
  if (measure === "returned" && unit === "persons" && isFromCaptivity(sentence, pred))
    return "released";
  if (has("return")) {
    if (is("member") || is("captive")) return null;
    if (unit === "families" || is("others") || group === "civilians") return "returned";
    return has("back") || (unit === "persons" && group === "unknown") ? "returned" : null;
  }
  // "In return, 54 fighters held in our prisons were sent across": no force of theirs
  if (has("send") && handedOver(sentence, pred)) return "exchanged";
  if (has("deploy") || has("send"))
    return is("member") ||
      is("staff") ||
      SENT.has(group) ||
      ((group === "workers" || group === "men") && says(SENDERS))
      ? "deployed"
      : null;
  // "Gunmen stormed a school and took away 50 pupils": no arrest
  // "Inmates took two guards captive": whoever is locked up, or riots, captures nobody in battle
  if (has("to-captivity") && (group === "guards" || !is("member")) && byInmates(sentence, pred))
    return "hostage";
  // "Ambulances had taken away at least 10 people"
  if (measure === "arrested" && TOOK.test(pred.word) && subject(CARERS) && !subject(POLICE))
    return "wounded";
  // "Five travellers were picked up by another boat": out of the water
  if (measure === "arrested" && pred.word.startsWith("pick") && isOfVessel(sentence, pred, count))
    return "other";
  // "20 residents were taken away by the gunmen who raided the village"
  if (measure === "arrested" && TOOK.test(pred.word) && isDoneBy(sentence, pred, TAKERS))
    return is("member") ? "captured" : "hostage";
  if (measure === "arrested" && TOOK.test(pred.word) && subject(TAKERS) && !subject(POLICE))
    return is("member") ? "captured" : "hostage";
  return measureOver(pred, count, sentence);
}

/** Who does it by the words behind the verb: "picked up by a passing boat", "taken away by the gunmen". */
function doerBehind(sentence: readonly Item[], pred: Item): readonly Item[] {
  const at = sentence.indexOf(pred);
  const by = sentence.slice(at + 1, at + 4).findIndex(({ word }) => word === "by");
  return by < 0 ? [] : sentence.slice(at + 2 + by, at + 2 + by + AS_DOER);
}
/** Items from "by" to the noun of who does it. */
const AS_DOER = 4;

function isDoneBy(sentence: readonly Item[], pred: Item, by: ReadonlySet<string>): boolean {
  return doerBehind(sentence, pred).some(({ word }) => by.has(word));
}

/** "picked up by another boat", "a fishing boat picked up 12 migrants": out of the water. A boat of the police looks for smugglers, and men in one for whom they take. */
function isOfVessel(sentence: readonly Item[], pred: Item, { noun }: Count): boolean {
  const at = sentence.indexOf(pred);
  const behind = doerBehind(sentence, pred);
  const ship = behind.findIndex(({ word }) => VESSELS.test(word));
  const isByIt = ship >= 0 && !behind.slice(0, ship).some(({ tags }) => tags.includes("in"));
  if (!isByIt && !VESSELS.test(sentence[at - 1]?.word ?? "")) return false;
  const doer = [...sentence.slice(Math.max(0, at - 3), at), ...behind];
  return !SOUGHT.some((tag) => noun.includes(tag)) || !doer.some(({ word }) => OF_FORCE.test(word));
}
const VESSELS =
  /^(?:boats?|ships?|vessels?|trawlers?|tankers?|freighters?|ferry|ferries|lifeboats?|dinghy|helicopters?|coastguards?)$/u;
const OF_FORCE = /^(?:police|navy|naval|army|military|patrol|customs|coastguards?)$/u;
/** Tags of those whom a force looks for. */
const SOUGHT = ["party-noun", "office", "suspect", "captive", "armed"];

/** "212 students have been held", "two were themselves held for a night", "of the 66 pickets held": somebody keeps them. */
function areHeld(sentence: readonly Item[], at: number): boolean {
  if (sentence[at]?.word !== "held" || NOT_KEPT.has(sentence[at + 1]?.word ?? "")) return false;
  const before = sentence.slice(Math.max(0, at - 2), at);
  const last = before.at(-1);
  if (last?.chunk?.kind === "count") {
    // what became of them stands behind "six men held in a barn"
    return sentence[0]?.word === "of" && sentence[at + 1]?.tags.includes("comma") === true;
  }
  // "ten of the freed men had been held for five years"; "700 boys had been held there"
  const had = sentence.slice(Math.max(0, at - 4), at).some(({ word }) => word === "had");
  if (had && !/^(?:there|in|inside|at)$/u.test(sentence[at + 1]?.word ?? "")) return false;
  return before.some(({ word }) => /^(?:been|were|are|was|being)$/u.test(word));
}
const NOT_KEPT: ReadonlySet<string> = new Set(
  "up back responsible accountable liable guilty to that together off down aloft".split(" "),
);

/** "held responsible for 12 deaths", "held to account": by nobody's guards. */
function isHeldToAccount(sentence: readonly Item[], pred: Item): boolean {
  const at = sentence.indexOf(pred);
  const [next, behind] = sentence.slice(at + 1, at + 3);
  if (next === undefined) return false;
  return (
    /^(?:responsible|accountable|liable|guilty|culpable)$/u.test(next.word) ||
    (next.word === "to" && behind?.word === "account")
  );
}

/** Verbs of killing that ruin things too, of wounding that harm them, and of ruin that kill or wound people. */
const RUINS = /^(?:crush|wip(?:ed?|es|ing)$|incinerat|bur(?:y|ie|ying)|exterminat|mow)/u;
const HARMS = /^(?:batter|cut|bash|kick|bruis|slash|hit|struck|pepper)/u;
const SLAYS = /^(?:obliterat|annihilat|pulveri|crippl|riddl)/u;
const MAIMS = /^crippl/u;

/** Do inmates or rioters stand before the verb as those who took? */
function byInmates(sentence: readonly Item[], pred: Item): boolean {
  const before = sentence.slice(0, sentence.indexOf(pred));
  return before.some(
    ({ word, tags, chunk }) =>
      chunk === null && (TAKERS.has(word) || (tags.includes("captive") && word.endsWith("s"))),
  );
}

/** Who carries the hurt away. */
const CARERS: ReadonlySet<string> = new Set(
  "ambulance ambulances rescuers paramedics medics stretcher-bearers stretchers".split(" "),
);
const TOOK = /^(?:t(?:ook|aken|aking)|led|dragged|marched|hauled|carried|bundled)\b/u;

/** "the return of 300 families", "the escape of 40 inmates": not of soldiers, who return from leave. */
export function nominalOver(noun: Item | null, count: Count | null): Measure | null {
  const measure = noun?.sense?.measure;
  if (measure === undefined || count === null) return null;
  const thing = count.unit === "items" || count.unit === "vehicles" || count.unit === "houses";
  if (thing) return measure === "destroyed" ? measure : noun?.word === "seizure" ? "other" : null;
  const persons = count.unit === "persons" || count.unit === "families";
  if (!persons || measure === "destroyed") return null;
  const is = (tag: string): boolean => count.noun.includes(tag);
  if (measure === "escaped") return is("captive") ? "escaped" : null;
  if (measure === "deployed" && noun?.word.startsWith("reinforcement") === true) return measure;
  if (measure === "surrendered" || measure === "deployed") return is("member") ? measure : null;
  if (measure === "returned" || measure === "displaced")
    return is("member") || is("captive") ? null : measure;
  return measure;
}

/** Are those who "are buried" told of beside others who died? */
function isBesideDead(sentence: readonly Item[], pred: Item): boolean {
  const at = sentence.indexOf(pred);
  if (!/^(?:is|are)$/u.test(sentence[at - 1]?.word ?? "")) return false;
  // "and are buried in the old cemetery"
  if (sentence[at + 1]?.word === "in" || sentence[at - 2]?.word === "and") return false;
  return sentence
    .slice(0, at)
    .some(({ tags, sense }) => tags.includes("pred") && sense?.measure === "killed");
}

const LIES: ReadonlySet<string> = new Set("remain remains remained lie lies lay still".split(" "));

function wordBefore(sentence: readonly Item[], item: Item): string {
  return sentence[sentence.indexOf(item) - 1]?.word ?? "";
}
