import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Count, Item } from "../../../text/item.ts";
import type { Measure } from "../../../model/figure.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { measureIn, nominalOver } from "../figure-measure.ts";
import { active, passive } from "../figure-reads.ts";
import { predicateAfter } from "../relations/predicate-after.ts";
import { isFoundAgain, isFoundBefore } from "./found-again.ts";
import { isBodyOf, isOfTheirs, isSomeOf, isToldBehind } from "./missing-of.ts";
import { GAP } from "./figure-rule.ts";
import type { FigureRule } from "./figure-rule.ts";

const MATERIAL: ReadonlySet<string> = new Set(["houses", "vehicles", "items"]);

/** "left 16 attackers and three guards | dead": what befell all of the list stands at its end. */
function leadsToDead({ items, to }: Match): boolean {
  for (let at = to; at < Math.min(items.length, to + LIST); at++) {
    const item = items[at];
    if (item?.tags.includes("dead") === true || isBefallen(items, at)) return at > to;
    const goesOn =
      item?.chunk?.kind === "count" ||
      item?.word === "and" ||
      // "one attacker, one guard and a cook were killed"
      ["comma", "article", "single"].some((tag) => item?.tags.includes(tag) === true);
    if (!goesOn) return false;
  }
  return false;
}
/** "Two attackers and two guards were killed", "… and one guard died": the verb of a list is told of all in it. */
function isBefallen(items: Match["items"], at: number): boolean {
  const first = items[at];
  if (first?.tags.includes("pred") === true) return first.tags.includes("intransitive");
  if (first?.tags.includes("aux") !== true) return false;
  const verb = items.slice(at + 1, at + 4).find(({ tags }) => !tags.includes("aux"));
  return verb?.tags.includes("pred") === true && verb.tags.includes("past");
}
/** Items of a short list. */
const LIST = 6;

/** What happened to whom: predicate, number and noun, linked by structure. */
export const englishOutcomeFigures: readonly FigureRule[] = [
  {
    id: "en.figure.passive",
    pattern: [
      `c:count comma among !pred|clause|comma|quantity|count{1,4} comma aux{1,3} p:pred+past`,
      `c:count|quantity ${GAP}{0,7} p:pred+past`,
      `c:count|quantity ${GAP}{0,3} k:kept|holding ${GAP}{0,8} aux{1,3} p:pred+past`,
    ],
    read: (m) => passive(m, "en.figure.passive"),
    why: "'20 people were killed', 'dozens of inmates escaped', also over an aside ('four guards, including their captain, were arrested') and what is told of them ('all forty pupils still in captivity were freed').",
    hits: [
      ["57 buildings show damage by fire.", "damaged buildings 57"],
      ["Nine people were killed or seriously injured.", "other unknown 9"],
      [
        "Nine people who were reportedly killed, wounded and/or abducted came from Olm.",
        "other unknown 9",
      ],
      ["One driver remains unaccounted for.", "missing drivers 1"],
      ["Four guards, including their captain, were arrested.", "arrested guards 4"],
      ["Nine people, among them the owner, were wounded.", "wounded unknown 9"],
      ["20 people were killed in the attack.", "killed unknown 20"],
      ["Dozens of inmates escaped on Tuesday.", "escaped inmates 20..99"],
      ["Of the mill's 300 prisoners, 12 escaped and four were killed.", "escaped inmates 12 part"],
      ["Five conscripts gave themselves up.", "surrendered soldiers 5"],
      ["140 tents were destroyed and 310 torn.", "damaged tents 310"],
      ["40 houses were burned and 74 latrines collapsed.", "destroyed items 74"],
      ["Among the injured, six were treated for burns.", "wounded unknown 6 part"],
      ["Three soldiers and two nurses were killed.", "killed medics 2"],
      ["Five people wounded in the raid on the bridge died overnight.", "killed unknown 5 new"],
      ["Two residents suffered smoke inhalation.", "wounded civilians 2"],
      ["35 medical professionals from the town are still being detained.", "held medics 35"],
      ["The storehouse in which 90 people were detained was hit.", "held unknown 90"],
      ["Some 5,700 migrants are detained in official centres.", "held unknown ~5700"],
      ["In return, 54 fighters were sent across the bridge.", "exchanged fighters 54"],
      ["All forty pupils still in captivity were freed.", "released students 40"],
      ["Eight men held since May were released.", "released men 8"],
      ["At least 12 people reported killed in attack on prison", "killed unknown >=12"],
    ],
    misses: [
      "Half of the mill's 300 prisoners escaped.",
      "Four guards, including two women, were arrested.",
      "The elders' list of 44 included people who had fled.",
      "130 people were on board when the boat left the coast.",
      "20 gunmen killed a guard.",
      "Funerals for dozens of the victims are being held.",
      "20 days later a guard was killed.",
      "20 gunmen had wounded a guard who died.",
      "19 people: 13 civilians and six fighters who were treated there.",
      "Two witnesses said inmates were freed.",
      "37 families of the dead and injured have received money.",
    ],
  },
  {
    id: "en.figure.victims-of",
    pattern: "v:victim of article? =remaining|=other? c:count|quantity",
    read: (m) => {
      const measure = m.get("v")?.sense?.measure;
      // "the bodies of twenty"; "the bodies of twenty cattle" are of nobody
      const next = m.items[m.to];
      const alone = m.get("c")?.chunk?.kind === "quantity";
      // "the coffins of the five sisters": known, and told before
      if (m.items[m.to - 2]?.tags.includes("article") === true) return null;
      if (alone && (measure !== "bodies" || (next?.chunk === null && next.tags.length === 0)))
        return null;
      const count = countFrom(m.get("c"), "en.figure.victims-of");
      if (measure === undefined || count === null || m.get("v")?.sense?.group !== "unknown")
        return null;
      // "the twisted remains of two vans"
      const wreck = measure === "bodies" && (count.unit === "vehicles" || count.unit === "houses");
      if (isThing(count.unit) && !wreck) return null;
      return drafts(
        draft(count, wreck ? "destroyed" : measure, "en.figure.victims-of", { phase: "done" }),
      );
    },
    why: "'the deaths of 67 people'.",
    hits: [
      ["It documented the deaths of 67 people.", "killed unknown 67"],
      ["The deaths of two guards were confirmed.", "killed guards 2"],
      ["The bodies of twenty have been flown home.", "bodies unknown 20"],
      ["Pictures showed the remains of two vans.", "destroyed vehicles 2"],
      ["The bodies of the remaining five dead were found.", "bodies unknown 5"],
    ],
    misses: ["The bodies of the guards were found.", "67 people were seen."],
  },
  {
    id: "en.figure.nominal",
    pattern: "p:nominal of|=by c:count",
    read: (m) => {
      // "the massacre by 20 gunmen": they did it; a break-out is by those who escape
      if (m.items[m.to - 2]?.word === "by" && !OWN_DEED.has(m.get("p")?.sense?.measure ?? "other"))
        return null;
      const count = countFrom(m.get("c"), "en.figure.nominal");
      const measure = nominalOver(m.get("p"), count);
      return measure === null || count?.measure === "bodies"
        ? null
        : drafts(draft(count, measure, "en.figure.nominal", { phase: "done" }));
    },
    why: "'the escape of 40 inmates', 'the return of 300 families', 'the destruction of 60 homes'.",
    hits: [
      ["The escape of 40 inmates embarrassed the ministry.", "escaped inmates 40"],
      ["They confirmed the destruction of 60 homes.", "destroyed houses 60"],
    ],
    misses: [
      "The escape of gas wounded 40 people.",
      "The return of 40 soldiers from leave was late.",
    ],
  },
  {
    id: "en.figure.damage-to",
    pattern: "=damage =to c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.damage-to");
      return count === null || !MATERIAL.has(count.unit)
        ? null
        : drafts(draft(count, "damaged", "en.figure.damage-to", { phase: "done" }));
    },
    why: "'acknowledged damage to 12 houses': damaged, not destroyed.",
    hits: [
      ["The army acknowledged damage to 12 houses.", "damaged houses 12"],
      ["The flood caused damage to 40 shops.", "damaged shops 40"],
    ],
    misses: ["The damage to the house cost 40 dinars.", "Shelling caused damage to 12 people."],
  },
  {
    id: "en.figure.injuries-to",
    pattern: "=injuries|=injury|=wounds =to|=among c:count|quantity",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.injuries-to");
      return count === null || (count.unit !== "persons" && count.unit !== "unknown")
        ? null
        : drafts(draft(count, "wounded", "en.figure.injuries-to", { phase: "done" }));
    },
    why: "'the deaths of 12 people and injuries to 30'.",
    hits: [
      ["It caused injuries to 30 people.", "wounded unknown 30"],
      ["It caused the deaths of 12 people and injuries to 30.", "wounded unknown 30"],
    ],
    misses: ["It caused injuries to the head.", "30 injuries were treated."],
  },
  {
    id: "en.figure.left-dead",
    pattern:
      "c:count|quantity and:=and? n:counted? aux|shot|=reported|=declared|=pronounced|=presumed{0,2} d:dead",
    read: (m) => {
      // "Twelve farmers reported dead animals"
      const next = m.items[m.to];
      const said = m.items[m.to - 2];
      const speaks = said?.tags.includes("say") === true && said.chunk === null;
      if (speaks && next?.chunk === null && (next.tags.length === 0 || next.tags.includes("many")))
        return null;
      const also = m.get("n");
      // "left 40 women and children dead": one number; "20 guards and three clerks dead" are two
      if ((m.get("and") === null) !== (also === null)) return null;
      if (also !== null && also.chunk !== null) return null;
      return drafts(
        draft(countFrom(m.get("c"), "en.figure.left-dead"), "killed", "en.figure.left-dead", {
          phase: "done",
        }),
      );
    },
    why: "'left 20 people dead', 'two guards were dead by noon'.",
    hits: [
      ["The blast left three guards dead.", "killed guards 3"],
      ["It left 40 women and children dead and 12 hurt.", "killed children+women 40"],
      ["Two guards were dead by noon.", "killed guards 2"],
      ["12 people reported dead in Orin shelling", "killed unknown 12"],
    ],
    misses: [
      "Two guards stood at the corner.",
      "Two guards saw the dead.",
      "Two guards reported dead animals.",
    ],
  },
  {
    id: "en.figure.to-hospitals",
    pattern: `c:count|quantity aux{1,3} =taken|=rushed|=brought|=admitted|=carried|=evacuated|=sent =to|=in|=at h:count`,
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.to-hospitals");
      const where = m.get("h")?.chunk;
      const hospitals = where?.kind === "count" && where.group === "hospitals";
      return count === null || !hospitals || isThing(count.unit)
        ? null
        : drafts(
            // "nine bodies were brought to one hospital"
            draft(count, count.measure ?? "wounded", "en.figure.to-hospitals", { phase: "done" }),
          );
    },
    why: "'118 people were taken to four hospitals': hurt, whatever the number of hospitals.",
    hits: [
      ["118 people were taken to four hospitals.", "wounded unknown 118 part"],
      ["Nine guards had been admitted to two hospitals.", "wounded guards 9 part"],
      ["Thirty bodies were brought to one hospital alone.", "bodies unknown 30"],
    ],
    misses: ["118 people were taken to four schools.", "Nine trucks were sent to two hospitals."],
  },
  {
    id: "en.figure.shot-after",
    pattern: `c:count|quantity of{0,1} =them|=whom{0,1} aux{1,3} shot =after|=before|=on|=for date? _`,
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.shot-after");
      return count === null || isThing(count.unit) || m.items[m.from - 1]?.word === "by"
        ? null
        : drafts(
            draft(
              count.noun.length === 0 ? { ...count, noun: ["others"] } : count,
              "killed",
              "en.figure.shot-after",
              { phase: "done", mode: count.noun.includes("further") ? "new" : "unknown" },
            ),
          );
    },
    why: "'nine soldiers were shot on their way to the bridge', 'a further 13 were shot after they surrendered': they are dead, and neither sent nor surrendered.",
    hits: [
      ["Nine soldiers were shot on their way to the bridge.", "killed soldiers 9"],
      ["Two men were shot after giving themselves up.", "killed men 2"],
    ],
    misses: ["Nine soldiers were shot in the leg.", "Nine videos were shot on the beach."],
  },

  {
    id: "en.figure.apposed",
    pattern:
      "c:count|quantity comma !pred|quantity|count|clause|comma|among{1,8} comma aux{1,3} p:pred+past",
    read: (m) => passive(m, "en.figure.apposed", { apposed: true }),
    why: "'Twelve people, police said, were killed': words between commas do not part them.",
    hits: [
      ["Twelve inmates, police said, were wounded.", "wounded inmates 12"],
      ["Six soldiers, all from the same town, were killed.", "killed soldiers 6"],
    ],
    misses: [
      "Twelve people came, and a guard was killed.",
      "20 people, including three children, were killed.",
    ],
  },
  {
    id: "en.figure.missing",
    pattern: `c:count|quantity ${GAP}{0,3} p:missing-adj`,
    read: (m) =>
      (isSomeOf(m) && (isToldBehind(m) || isFoundBefore(m.items, m.from))) ||
      isFoundAgain(m.items, m.to) ||
      isBodyOf(m) ||
      isOfTheirs(m)
        ? null
        : drafts(
            draft(countFrom(m.get("c"), "en.figure.missing"), "missing", "en.figure.missing", {
              phase: "done",
            }),
          ),
    why: "'12 people are missing'; '17 of the 36 reported missing had returned' are missing no more.",
    hits: [
      ["12 people were missing.", "missing unknown 12"],
      ["Seven guards are still missing.", "missing guards 7"],
    ],
    misses: [
      "17 of the 36 reported missing at first had returned.",
      "Six people who had been missing were found.",
      "Four men missing since Friday were rescued.",
      "Missing documents filled 12 boxes.",
      "The bodies of the two missing guards were seen from the air.",
      "Some 50 relatives of the missing stood at the gate.",
      "12 people were found.",
      "Fishermen from three boats waited; the boats are missing.",
    ],
  },
  {
    id: "en.figure.active",
    pattern: `p:pred ${GAP}{0,4} c:count|quantity`,
    read: (m) => active(m, "en.figure.active"),
    why: "'killed 20 people', 'wounding 31', 'the release of 90 prisoners'.",
    hits: [
      ["A mound of earth caved in, burying 23 miners.", "other workers 23"],
      ["The blast killed 20 people.", "killed unknown 20"],
      ["The group released 90 prisoners.", "released inmates 90"],
      ["The two sides exchanged the remains of 22 soldiers.", "other soldiers 22"],
      ["Border guards shot and wounded two drivers.", "wounded drivers 2"],
    ],
    misses: [
      "The centre registered 14 civilians killed by shells.",
      "The gunman escaped 20 minutes later.",
      "The group released a statement.",
      "A patrol found the burned bodies of four charcoal burners.",
      "The group released a video showing five captured guards.",
    ],
  },
  {
    id: "en.figure.victims",
    pattern: "c:count+victim",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.victims");
      return count === null ||
        count.measure === null ||
        isWho(count) ||
        isToldOnlyWho(count, m) ||
        (count.measure === "missing" && isFoundAgain(m.items, m.to)) ||
        (count.measure === "attackers" && (endsList(m.items, m.from) || leadsToDead(m))) ||
        isSaying(count.quantity.low, m.items[m.to]?.word)
        ? null
        : drafts(
            draft(count, isWithHurt(m) ? "other" : count.measure, "en.figure.victims", {
              phase: "done",
              mode: isSome(count) ? "part" : "unknown",
            }),
          );
    },
    why: "'left 20 dead', '12 bodies were found': the noun says what happened.",
    hits: [
      ["The attack left 20 dead.", "killed unknown 20"],
      ["Rescuers found 12 bodies.", "bodies unknown 12"],
      ["The monitor counted 2,904 deaths and injuries.", "other unknown 2904"],
      ["The blast caused four deaths and injuries to nine others.", "killed unknown 4"],
      ["Workmen found 29 skeletons in a pit.", "bodies unknown 29"],
    ],
    misses: [
      "The raid left 16 attackers and three guards dead.",
      "Two attackers and two guards were killed.",
      "One attacker, one guard and a cook were killed.",
      "One death is a tragedy.",
      "The nine hostages, who had seen it, were freed.",
      "The attack left 20 houses dark.",
      "Rescuers found 12 people.",
    ],
  },
  {
    id: "en.figure.count",
    pattern: "c:count",
    read: (m) =>
      drafts(draft(countFrom(m.get("c"), "en.figure.count"), "inherit", "en.figure.count")),
    why: "A count without a predicate of its own takes that of the coordinated figure before it: 'killed 20 civilians and 15 soldiers'.",
    hits: [
      ["The attack killed 20 civilians and 15 soldiers.", "killed soldiers 15"],
      ["It wounded three children and two women.", "wounded women 2"],
      ["Among the dead were 20 soldiers, 12 civilians and 9 attackers.", "killed fighters 9 part"],
    ],
    misses: ["The village has 40 houses.", "Two guards told the paper that it was quiet."],
  },
];

/** "20 soldiers, 10 civilians and 8 attackers": one of those counted, whatever befell them. */
function endsList(items: readonly Item[], at: number): boolean {
  const joins = items[at - 1]?.word === "and" || items[at - 1]?.tags.includes("comma") === true;
  return (
    joins &&
    items.slice(Math.max(0, at - LIST_REACH), at - 1).some(({ chunk }) => chunk?.kind === "count")
  );
}
/** Items of one member of a list. */
const LIST_REACH = 4;

/** "2,904 deaths and injuries": one number over both, where nothing else tells of the injuries. */
function isWithHurt({ items, to }: Match): boolean {
  const [join, noun] = [items[to], items[to + 1]];
  const isBoth = /^(?:and|or)$/u.test(join?.word ?? "") && noun?.word === "injuries";
  // "four deaths and injuries to nine others", "12 deaths and injuries are being counted"
  const next = items[to + 2];
  const ends =
    next === undefined || ["stop", "comma", "paren-close"].some((tag) => next.tags.includes(tag));
  return isBoth && (ends || next.chunk?.kind === "date" || HURT_WHERE.test(next.word));
}

const HURT_WHERE = /^(?:in|among|across|since|during|caused|this|last)$/u;

/** What those counted do themselves. */
const OWN_DEED: ReadonlySet<Measure> = new Set<Measure>([
  "escaped",
  "surrendered",
  "returned",
  "displaced",
]);

/** "Two of the wounded", "nine of the dead": a part of them. */
function isSome({ rules }: Count): boolean {
  return (
    rules.includes("en.count.of-victims") ||
    rules.includes("en.count.of-number") ||
    rules.includes("en.count.of-number-noun") ||
    rules.includes("en.count.some-of")
  );
}

/** "Four of the attackers": some of those, and not how many attacked. */
function isWho(count: Count): boolean {
  const { measure } = count;
  const who =
    measure === "attackers" ||
    measure === "hostage" ||
    measure === "captured" ||
    measure === "escaped";
  return who && count.rules.includes("en.count.some-of");
}

/** "The nine hostages, who had been held since May, were freed": the noun says who they are, the verb what became of them. */
function isToldOnlyWho(count: Count, { items, from, to }: Match): boolean {
  if (!BEFORE.has(count.measure ?? "other") || items[to]?.tags.includes("comma") !== true)
    return false;
  const main = predicateAfter(items, from);
  if (main?.kind !== "outcome" || main.negated || main.planned) return false;
  // "were caught" is one word by then
  if (!main.aux && !/^(?:are|were)\b/u.test(main.item.word)) return false;
  const measure = measureIn(main.item, count, items);
  return measure !== null && measure !== "other" && measure !== count.measure;
}
const BEFORE: ReadonlySet<Measure> = new Set<Measure>(["hostage", "captured", "escaped"]);

/** "One death is a tragedy": a saying. */
function isSaying(low: number | null, next: string | undefined): boolean {
  return low === 1 && (next === "is" || next === "too" || next === "can");
}
