import { countOfNoun, noneOf } from "../../extract/figures/count.ts";
import { draft, drafts, measureOver } from "../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../extract/figures/draft.ts";
import type { Count, Item } from "../../text/item.ts";
import type { Match } from "../../extract/rule.ts";
import { isNegation } from "./frames/words.ts";
import { standsBare } from "./figure-bare.ts";
import { firedMeasure, losesLimb } from "./figure-contexts.ts";
import { phaseAt } from "./figure-modes.ts";
import { hasReleaseNoun, lastThing } from "./figure-governed.ts";
import { tillDeath } from "./other-than-said.ts";
import { isAllBut } from "./all-but.ts";
import { modeOf } from "./figure-reads.ts";
import { excepted, isNegated, negatedAt } from "./negated-at.ts";

/** Stands `نفى`, `لم` or another negation in the words just before the match? */
export function isDenied(m: Match): boolean {
  const { from, items } = m;
  if (excepted(m)) return false;
  const lead = items.slice(Math.max(0, from - 14), from);
  // `لا ننفي مقتل أي مدني`: who does not deny it denies nothing; `لم ننكر القصف ولم يقتل أي مدني` speaks of another thing
  const owned = lead.findLastIndex(
    ({ sense }, i) => sense?.slot === "deny" && isNegation(lead[i - 1]),
  );
  if (owned >= 0 && !lead.slice(owned + 1).some(endsObject)) return false;
  return lead.some(
    ({ tags, word }, i) =>
      tags.includes("deny") || (tags.includes("neg") && word !== "ما" && i >= lead.length - 5),
  );
}

/** What stands in no object of a verb before it: another clause begins. */
function endsObject({ tags, conj, word }: Item): boolean {
  const parts = ["comma", "stop", "clause", "verb", "deny", "neg"];
  return conj || word === "و" || parts.some((tag) => tags.includes(tag));
}

export function denial(m: Match, rule: string): readonly FigureDraft[] | null {
  const p = m.get("p");
  const noun = m.get("n");
  const any = m.get("a");
  const fired = noun?.tags.includes("munition") === true && p?.tags.includes("launch") === true;
  const measure = fired ? firedMeasure(noun.sense?.group) : p?.sense?.measure;
  if (p === null || noun === null || noun.sense === null || any === null || measure === undefined)
    return null;
  if (!isDenied(m) || isOnlyBy(m) || isAllBut(m)) return null;
  // `لم يدمر أي مدني`: what does not go together says nothing
  const count = noneOf(noun, any.start, rule);
  const over = fired ? measure : measureOver(p, count, m.items);
  if (over === null) return null;
  const group = count.group === "unknown" ? groupBehind(m) : null;
  const whom = group === null ? count : { ...count, group };
  // `لم تصب أي طائرة`: a thing is damaged
  const own = over === "damaged" ? over : measure;
  return drafts(draft(whom, own, rule, { denied: true, phase: "done" }));
}

/** `نفى سقوط أي قتيل من جنوده`, `أي وفاة بين المدنيين`, `في صفوف الحراس`: none of them, which says nothing of others. */
export function groupBehind({ items, to }: Match): string | null {
  const [of, next] = [items[to], items[to + 1]];
  const ranks = of?.tags.includes("in") === true && /^(?:صفوف|اوساط)$/u.test(next?.word ?? "");
  const led = of?.tags.includes("of") === true || of?.word === "بين";
  const who = ranks ? items[to + 2] : led ? next : undefined;
  const people = who?.tags.includes("counted") === true && who.sense?.unit === "persons";
  return people ? (who.sense?.group ?? null) : null;
}

/**
 * `نفت سقوط أي قتيل برصاص الشرطة` denies who did it or how, not that anybody fell: no zero.
 */
function isOnlyBy(m: Match): boolean {
  return CAUSE.test(m.items[m.to]?.word ?? "");
}

/** Means with their prefix letter or without it, folded. */
const CAUSE = /^ب?(?:رصاص|نيران|نار|غارات|غاره|قصف|قذايف|صواريخ|سلاح|يد|ايدي|فعل|سبب)/u;

const SUFFERED: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "escaped",
  "missing",
  "destroyed",
  "damaged",
  "hostage",
  "captured",
]);

/** `فريق إنقاذ أجنبي`: of what kind a team is, and nobody. */
function isAdjective(m: Match, noun: Item): boolean {
  const [team, deed] = [m.items[m.to - 3], m.items[m.to - 2]];
  const isTeam =
    team?.tags.includes("body-noun") === true && deed?.tags.includes("masdar") === true;
  return isTeam && noun.tags.includes("foreign");
}

export function singular(m: Match, rule: string): readonly FigureDraft[] | null {
  const noun = m.get("n");
  const p = m.get("p");
  if (
    noun === null ||
    p === null ||
    noun.def ||
    noun.suffix !== "" ||
    noun.conj ||
    isAdjective(m, noun) ||
    noun.prep !== "" ||
    noun.sense?.number !== "sg"
  )
    return null;
  // `قتلها قناص`, `صدمته شاحنة`: the pronoun is whom it befell, and the noun who did it
  if (p.tags.includes("verb") && p.suffix !== "") return null;
  if (didItToHim(p, noun) || isHowHeDied(p, noun)) return null;
  // `فقد أصابه الرصاص` is `ف` and `قد`: no wound was lost
  if (p.sense?.measure === "missing" && noun.word === "اصابه") return null;
  // `أصيب سائقا شاحنتين`: two, whose `ن` is gone before what is theirs
  const owned = m.items[m.items.indexOf(noun) + 1];
  if (noun.word.endsWith("ا") && owned?.chunk?.kind === "count" && owned.prep === "" && !owned.conj)
    return null;
  if (isDualOf(m, noun, owned)) return null;
  // `يعاقب من يخطف شخصاً`: whoever does
  const at = m.items.indexOf(p);
  if (m.items[at - 1]?.word === "من" && /^[يت]/u.test(p.word)) return null;
  if (isMourned(m.items, at)) return null;
  // `الذي فقد شقيقه`: he mourns him, and neither is missing; nor is the day known
  const his = noun.tags.includes("own") && /(?:ه|ها|هم|هن)$/u.test(noun.word);
  if (his && p.sense?.measure === "missing" && p.tags.includes("verb")) return null;
  const count = countOfNoun(noun, rule);
  const over = measureOver(p, count, m.items);
  // `سقوط قذيفة`: one shell that fell is how it happened, no count of strikes
  const thing = noun.sense.unit !== "persons" && noun.sense.unit !== "events";
  if (thing) return oneThing(m, p, noun, rule);
  if (noun.sense.unit !== "persons") return null;
  const freed = p.tags.includes("release") && hasReleaseNoun(m);
  const limb = over === "missing" && losesLimb(m.items, m.to - 1);
  const measure = p.tags.includes("fall")
    ? (noun.sense.measure ?? over)
    : freed
      ? "released"
      : limb
        ? "wounded"
        : over === "wounded" && tillDeath(m.items, m.items.indexOf(p), m.to)
          ? "killed"
          : over;
  if (count === null || measure === null) return null;
  if (p.tags.includes("verb") && measure !== "released") {
    // `قتل جندي مدنياً`: an active verb with its object; only what is suffered is read from a bare verb.
    const next = m.items[m.to];
    // `أصيب سائق شاحنة`: what he drives is none
    const things = next?.sense?.unit !== "persons" && HURT.has(measure);
    const object = next?.tags.includes("counted") === true && !next.conj && !things;
    if (!SUFFERED.has(measure) || object) return null;
  }
  const options = {
    phase: phaseAt(m, p),
    denied: negatedAt(m),
    mode: modeOf(m, p, count, measure),
  };
  return drafts(draft(noOne(m, atLeast(m, count)), measure, rule, options));
}

/** `قتله مسلح أمس`: the noun did it; of `بعد قتله جندياً` it is whom he killed. */
function didItToHim(p: Item, noun: Item): boolean {
  return p.word === "قتله" && !/[اه]$/u.test(noun.word);
}

/** `مات مريضاً`, `قضى جائعاً`: how he died, who is told before; the subject of a verb has no such ending. */
function isHowHeDied(p: Item, noun: Item): boolean {
  return /^[يت]?(?:مات|توفي|قضي|هلك|موت)(?:ت)?$/u.test(p.word) && /\p{L}{3}ا$/u.test(noun.word);
}

/** `لم يهرب سجين`, `لم يقتل جندي`: none, and not one of whom it is denied; `نفت مقتل جندي` denies one. */
function noOne(m: Match, count: Count): Count {
  const none = isNegated(m.items[m.from - 1]) && !excepted(m) && count.quantity.high === 1;
  return none ? { ...count, quantity: { ...count.quantity, low: 0, high: 0 } } : count;
}

/**
 * `احترق خزانا وقود`: two, whose `ن` is gone before a noun. A singular in the accusative would have an adjective in the accusative, or no noun behind it.
 */
function isDualOf({ items }: Match, noun: Item, next: Item | undefined): boolean {
  if (!noun.word.endsWith("ا") || next === undefined || next.chunk !== null) return false;
  if (next.prep !== "" || next.word.endsWith("ا") || next.tags.includes("comma")) return false;
  // `وقود` begins with a letter that joins other words
  if (next.conj || /^و(?!قود)/u.test(next.word)) return false;
  const last = items.at(-1) === noun;
  return !last && /^\p{L}{3,}$/u.test(next.word) && !PLAIN.has(next.word) && !isVerbal(next);
}
function isVerbal({ tags }: Item): boolean {
  return ["verb", "pred", "say", "stop", "clause", "in", "among"].some((tag) => tags.includes(tag));
}
const PLAIN: ReadonlySet<string> = new Set(
  "علي في من الي عن مع قرب قبل بعد خلال امس اليوم كان كانت بين عند حتي غير ثم او ام حين لدي اثر داخل خارج فوق تحت امام خلف شمال جنوب شرق غرب وسط فجر صباح مساء ليل ظهر يوم لم لا".split(
    " ",
  ),
);

/** `لتقديم العزاء في وفاة امرأة`: who is mourned had died before, and of something else; `العزاء في مقتل` may be of the event. */
function isMourned(items: readonly Item[], at: number): boolean {
  const death = items[at];
  if (death === undefined || !/^(?:وفاه|موت|رحيل)$/u.test(death.word)) return false;
  const led = items[at - 1]?.word === "في" || items[at - 1]?.word === "علي";
  return MOURNS.test(items[led ? at - 2 : at - 1]?.word ?? "");
}
const MOURNS = /^(?:ال|لل|ل|ب)*(?:عزاء|تعازي|تعزيه|معزين|معزون|حداد)$/u;

/** What only people suffer. */
const HURT: ReadonlySet<string> = new Set(["killed", "wounded"]);

/** `قُتل شخص على الأقل`: one, and maybe more. */
function atLeast({ items, to }: Match, count: Count): Count {
  if (items[to]?.word !== "علي" || items[to + 1]?.tags.includes("less") !== true) return count;
  return { ...count, quantity: { ...count.quantity, bound: "at-least", high: null } };
}

/** `تضررت مدرسة`: one thing that something happened to; not `تدمير منزل العائلة`, known to whoever reads. */
function oneThing(m: Match, p: Item, noun: Item, rule: string): readonly FigureDraft[] | null {
  if (didIt(m, p, noun)) return null;
  const drone = noun.sense?.group === "aircraft" && m.items[m.to]?.word === "مسيره";
  const one = countOfNoun(noun, rule);
  const count = drone && one !== null ? { ...one, group: "drones", unit: "items" as const } : one;
  const measure = measureOver(p, count, m.items);
  const next = m.items[m.to];
  // `انهارت صومعة الحبوب`: of a word that no lexicon knows the article is left on
  const article = next?.chunk === null && /^ال\p{L}{2}/u.test(next.word);
  const owned = next?.def === true || next?.suffix !== "" || next.chunk?.kind === "name" || article;
  // `إسقاط طائرة استطلاع`, `تدمير دبابة`: of vehicles the verbal noun says it too
  const told = p.tags.includes("verb") || (noun.sense?.unit === "vehicles" && p.prep === "");
  if (count === null || !told || (next !== undefined && owned)) return null;
  if (measure !== "destroyed" && measure !== "damaged") return null;
  return drafts(draft(count, measure, rule, { phase: phaseAt(m, p), denied: negatedAt(m) }));
}

/** `أصابت قذيفة حافلة`, `صدمت شاحنة حافلة`, `دمرت طائرة منزلاً`: the thing behind an active verb struck the one that follows. */
function didIt({ items, to }: Match, p: Item, noun: Item): boolean {
  if (!p.tags.includes("verb") || p.tags.includes("bring-down")) return false;
  if (noun.tags.includes("munition")) return true;
  const next = items[to];
  if (next === undefined || next.chunk !== null || next.conj || next.prep !== "") return false;
  if (!next.tags.includes("counted")) return false;
  return COLLIDES.test(p.word) || (next.word.endsWith("ا") && !noun.word.endsWith("ا"));
}
const COLLIDES = /^[يت]?(?:صدم|دهس)(?:ت)?$/u;

/** Words for one more of those counted before, folded. */
const TWO_MORE: ReadonlySet<string> = new Set(["اخران", "اخريان"]);
const ONE_MORE: ReadonlySet<string> = new Set(
  "اخر اخري ثالث ثالثه رابع رابعه ثان اخران".split(" "),
);

const OF_ONE: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "arrested",
  "hostage",
  "captured",
  "missing",
  "destroyed",
  "damaged",
]);

/** `واحترقت ثالثة`: one more of the things before. */
const RUINS: ReadonlySet<string> = new Set(["destroyed", "damaged"]);

/** `وجرح آخر`: not `مقتل آخر المهاجمين`, the last of them. */
/** Items before the verb in which what was ruined is named. */
const NAMED_BEFORE = 6;

/** `تدمير عدد من المنازل وتضرر أخرى`: of houses in the plural the feminine singular is told of any number. */
function areMany(items: readonly Item[], verb: number): boolean {
  return items
    .slice(Math.max(0, verb - NAMED_BEFORE), verb)
    .some(({ sense, chunk }) =>
      chunk?.kind === "count"
        ? areThings(chunk.unit) && chunk.quantity.high !== 1
        : sense?.number === "pl" && areThings(sense.unit),
    );
}

function areThings(unit: Count["unit"] | undefined): boolean {
  return unit === "houses" || unit === "vehicles" || unit === "items";
}

export function oneMore(m: Match, rule: string): readonly FigureDraft[] | null {
  const [p, o] = [m.get("p"), m.get("o")];
  const next = m.items[m.to];
  if (p === null || o === null || o.def || o.conj || !ONE_MORE.has(o.word)) return null;
  // `بينما قُتل آخران`: two show by their form that no superlative stands here
  if (!p.conj && !(TWO_MORE.has(o.word) && p.tags.includes("verb"))) return null;
  // `قُتل آخران من المهاجمين`: others than those counted before, and of them
  if (next?.word === "من" && m.items[m.to + 1]?.def === true) return null;
  if (next?.def === true || next?.tags.includes("counted") === true || !standsBare(next))
    return null;
  const measure = p.sense?.measure;
  if (measure === undefined || !OF_ONE.has(measure)) return null;
  if (RUINS.has(measure) && o.word === "اخري" && areMany(m.items, m.items.indexOf(p))) return null;
  // `أصابت ثلاثة صواريخ القاعدة وسقط رابع في أرض خالية`
  const thing = p.tags.includes("fall") ? lastThing(m.items, m.items.indexOf(p)) : null;
  const count = countOfNoun(
    { ...o, sense: { tags: ["others"], number: TWO_MORE.has(o.word) ? "du" : "sg" } },
    rule,
  );
  if (count !== null && thing !== null) {
    const { group, unit, noun } = thing;
    return drafts(draft({ ...count, group, unit, noun }, "other", rule, { phase: "done" }));
  }
  return count === null
    ? null
    : drafts(
        draft(
          {
            ...count,
            noun: ["others"],
            ...(RUINS.has(measure) ? {} : { unit: "persons" as const }),
          },
          measure,
          rule,
          { phase: "done" },
        ),
      );
}
