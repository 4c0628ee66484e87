import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isCarried } from "../figure-reads.ts";
import { isInPrison } from "../figure-tolls.ts";
import { takes } from "../../../extract/attributions/arabic-takes.ts";
import { COPULA, ends } from "./words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words by which the number says how large a place or a thing is, not who was there. */
const SIZE = set(
  "سكان سكانها سكانه تعداد سعه تتسع يتسع مهيا مهياه صمم صممت مصمم مصمما مصممه لاستيعاب مقابلات مقابله لحمل المصممه المصمم تكفيهم تستوعب يستوعب طاقه قدره مساحه معدل متوسط متوسطه حصه يكفي تكفي اعضاء عضوا مقعد اسره كل لكل",
);

const EVENT: readonly string[] = [
  "pred",
  "victim",
  "launch",
  "did",
  "violence",
  "carried-out",
  "member",
];

/** Kin and partners of a person told of, who are in no news. */
const KIN = set("اب ام والد والده متزوج متزوجه لديه لديها وله ولها يعيل تعيل");

/** People only, and by a verb: `طالبت بنقل 30 مريضاً` asks for it, `نُقلت الجثث بين مستشفيين` counts no people. */
function isCarrying(items: readonly Item[], by: number, at: number): boolean {
  const [verb, chunk] = [items[by], items[at]?.chunk];
  if (verb === undefined || verb.prep !== "" || !CARRIED.test(verb.word)) return false;
  if (chunk?.kind !== "count" || chunk.unit !== "persons") return false;
  return !items.slice(by, at + 3).some(({ word }) => word === "عن");
}
const CARRIED = /^[وف]?[يتس]{0,2}نقل(?:ت|وا|ون)?$/u;

/** Things that are counted though nothing destroyed them: what the event is told by. */
const THINGS = set("tents villages livestock hospitals");

/** Verbs that also say: with a number behind them they tell whom somebody saw. */
const SEES = set("راي رات رايت راينا شاهد شاهدت شاهدنا شفت شفنا عددت احصيت لمحت");

/** People who are counted and to whom nothing happened that a measure names. */
export const countedRelation: Relation = {
  id: "ar.relation.counted",
  why: "`مشى خلف النعوش آلاف المشيعين`, `لم يتسلم ثلاثة آلاف شخص حصصهم`: people of the event, a number of something else; not the size of a town, a capacity, kin or those who speak.",
  hits: [
    ["قُتل حارس. وانتظر 84 مريضاً في الممر", "other unknown 84"],
    ["أُطلقت 14 قنبلة. ودخل الملعب، وفق عدادات المداخل، 21 ألف متفرج", "other civilians 21000"],
    ["تقدّمت نحو البلدة قوة تضم 20 مدرعة و300 جندي", "deployed soldiers 300"],
    ["قُتل حارس. ونقلت الطائرة 46 محتجزاً إلى المطار", "other detainees 46"],
    ["شُيّع القتلى، ومشى خلف النعوش آلاف المشيعين", "other unknown 2000..9999"],
  ],
  misses: [
    "بلدة عدد سكانها 34 ألف شخص",
    "وقال ثلاثة شهود إن الليل كان هادئاً",
    "قُتل حارس. ونُقلت جثامينهم بين مستشفيين",
    "قُتل حارس. ونقلت الوكالة عن ثلاثة شهود أن الليل كان هادئاً",
    "وهو أب لستة أطفال",
    "واستضاف المركز 30 طالباً في دورة تدريبية",
  ],
  last: true,
  read: (count, at, { items, before, earlier }) => {
    // a school of 14 teachers is in no news: something must have happened around them
    const told =
      before.length > 0 ||
      earlier !== null ||
      count.noun.includes("survivor") ||
      isAboard(items, at) ||
      items.some(({ tags }) => EVENT.some((tag) => tags.includes(tag)));
    if (!told) return null;
    if (count.unit === "items" && !isThingOfEvent(count, items, at)) return null;
    const elided = count.unit === "unknown" && count.noun.includes("others");
    if (count.unit !== "persons" && count.unit !== "families" && count.unit !== "items" && !elided)
      return null;
    // `تضررت 44 مدرسة وأُغلقت 29 أخرى`: as many more of the things before, of which another verb is said
    if (count.noun.includes("others") && !count.noun.includes("them"))
      return othersOfThings(items, at, before);
    if (count.noun.includes("others") || isOne(count)) return null;
    // `18 من الرهائن نُقلوا إلى المستشفى`: some of those known as such
    const known = count.measure === "attackers" || count.noun.includes("some-of");
    if (count.measure !== null && !known) return null;
    // their own words say it: `وثّقنا تسع ضحايا`, `في السجن 400 معتقل`
    if (
      count.noun.includes("toll-noun") ||
      (count.noun.includes("captive") && isInPrison(items, at))
    )
      return null;
    // `القرى الخمس`: known from elsewhere
    if (count.noun.includes("kin") || count.noun.includes("the")) return null;
    const item = items[at];
    const two = count.rules.includes("ar.count.dual");
    // `السائقين`, `ناس راكبين`, `نعمل بطبيبين`
    if (
      two &&
      (item?.def === true ||
        // `بأنهما مهربان`: what they are
        items[at - 1]?.tags.includes("that") === true ||
        item?.prep !== "" ||
        items[at - 1]?.tags.includes("counted") === true)
    )
      return null;
    if (isSize(items, at) || isSpeaker(items, at)) return null;
    // `5 شهداء - 40 مصاباً - 200 معتقل`: beside others whose noun says what befell them, the noun says it of these too
    // `قوة تضم 20 مدرعة و300 جندي`: sent with them
    if (count.noun.includes("member") && isWithVehicles(items, at, before))
      return { measure: "deployed", phase: "done" };
    const tolled = before.some(
      ({ count: { measure } }) => measure === "killed" || measure === "wounded",
    );
    if (tolled && count.group === "detainees") return { measure: "arrested", phase: "done" };
    return { measure: "other", phase: "done" };
  },
};

function isWithVehicles(
  items: readonly Item[],
  at: number,
  before: readonly LinkedFigure[],
): boolean {
  const joined = items[at]?.conj === true || items[at - 1]?.word === "و";
  const beside = items[items[at - 1]?.word === "و" ? at - 2 : at - 1]?.chunk;
  if (!joined || beside?.kind !== "count" || beside.unit !== "vehicles") return false;
  // `القافلة كانت تضم 22 آلية و130 جندياً`: it may have been on any way
  if (items.slice(0, at).some(({ word }) => /^(?:ال)?قافله$/u.test(word))) return false;
  const told = before.find(({ count }) => count.quantity.start === beside.quantity.start);
  return told === undefined || told.measure === "vehicles";
}

/** `على متن القارب 53 مهاجراً`, `كانت الحافلة تقل 48 راكباً`. */
function isAboard(items: readonly Item[], at: number): boolean {
  return (
    isCarried(items, at) ||
    items.slice(Math.max(0, at - 4), at).some(({ word }) => word.startsWith("متن"))
  );
}

/** Tents and villages whoever tells of them; what was fired, laid or hit where the words before it say so. */
function isThingOfEvent(count: Count, items: readonly Item[], at: number): boolean {
  if (THINGS.has(count.group) || count.noun.includes("others")) return true;
  if (count.noun.includes("the")) return false;
  return items
    .slice(Math.max(0, at - NEAR), at)
    .some(({ tags }) => EVENT_OF_THINGS.some((tag) => tags.includes(tag)));
}

const NEAR = 6;
const EVENT_OF_THINGS: readonly string[] = ["launch", "violence", "carried-out", "did"];

function othersOfThings(
  items: readonly Item[],
  at: number,
  before: readonly LinkedFigure[],
): Governed | null {
  const last = before.at(-1);
  const verb = items[at - 1];
  if (last === undefined || verb === undefined || !isThing(last.count.unit)) return null;
  const said =
    verb.chunk === null &&
    verb.prep === "" &&
    /^(?:و|ف)?(?:[تي]\p{L}{3,}|\p{L}{3,}ت)$/u.test(verb.word);
  return said ? { measure: "other", phase: "done", elided: true } : null;
}

function isOne({ quantity }: Count): boolean {
  return quantity.low === 1 && quantity.high === 1;
}

function isSize(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 6), at);
  const comma = before.findLastIndex(({ tags }) => tags.includes("comma"));
  // `المصمم لاستيعاب 12,000 شخص، أكثر من 30,000 لاجئ`: the size is told before the comma
  const clause = before.slice(comma + 1);
  if (
    clause.some(
      ({ word, tags, prep }) =>
        SIZE.has(word) || tags.includes("rate") || (prep === "ل" && word === "حمل"),
    )
  )
    return true;
  const near = items.slice(Math.max(0, at - 3), at);
  const after = items.slice(at + 1, at + 3);
  return (
    near.some(({ word }) => KIN.has(word)) ||
    // `امرأة من كل ثلاث`, `عدد من الأشخاص`
    items[at - 1]?.tags.includes("neg") === true ||
    after.some(({ word }) => word === "لكل" || word === "يوميا")
  );
}

/** `قال ثلاثة شهود`, `بحسب طبيبين`, `وأوضح مسؤولان`: who speaks. */
/** `دخل الملعب، وفق عدادات المداخل، 21 ألف متفرج`: they speak between two commas, and the number goes on with the verb before. */
function closesAside(items: readonly Item[], comma: number): boolean {
  if (items[comma]?.tags.includes("comma") !== true) return false;
  const according = items.findLastIndex(
    ({ tags }, i) => i < comma && i >= comma - ASIDE && tags.includes("according"),
  );
  return according > 0 && items[according - 1]?.tags.includes("comma") === true;
}
const ASIDE = 5;

function isSpeaker(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const item = items[i];
    if (item === undefined || ends(item) || item.tags.includes("that")) break;
    if (closesAside(items, i)) break;
    // `تتحدث اللجنة عن 340 معتقلاً`, `أشار التقرير إلى 40 شخصاً`: spoken of
    if (item.word === "عن" || item.word === "الي") {
      const verb = items.slice(Math.max(0, i - 8), i).findLast(({ tags }) => tags.includes("say"));
      if (verb !== undefined && takes(verb, item)) break;
    }
    // `ما يقدر بنحو 5,500 مدني`; `على ما أفاد به مسعفان` speak
    if (items[i - 1]?.word === "ما" && items[i - 2]?.word !== "علي") break;
    // `رأى نحو مئتي شخص على السطح`: he saw them
    if (SEES.has(item.word)) break;
    // `نقلت الطائرة 46 محتجزاً إلى المطار`: carried, where nobody is quoted behind `عن`
    if (isCarrying(items, i, at)) break;
    if (
      [
        "say",
        "according",
        "cite",
        "voices",
        "ask",
        "say-that",
        "add",
        "learns",
        "ascribes",
        "anon",
      ].some((tag) => item.tags.includes(tag))
    )
      return true;
    if (COPULA.has(item.word)) break;
  }
  const next = items.slice(at + 1, at + 3);
  return next.some(({ tags, conj }) => tags.includes("say") && !conj);
}
