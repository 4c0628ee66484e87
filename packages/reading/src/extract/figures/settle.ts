import { firstEndingAfter } from "../../text/item-at.ts";
import type { Count, Item } from "../../text/item.ts";
import { isRelative } from "../attributions/arabic-words.ts";
import { brokenDown, coordinated, countsBefore, sameNoun } from "./coordination.ts";
import type { FigureDraft } from "./draft.ts";
import { isGroupApart, isOfUnread } from "./group-apart.ts";
import { isFoughtWith } from "./fought-with.ts";
import { exceeds, isThing, isTrade, kinOf, ofKin, openedBy, suits } from "./kin.ts";
import type { LinkedFigure } from "./link.ts";
import { lasts } from "./inherit.ts";
import { isOfItsWhole } from "./of-its-whole.ts";
import { isSparedBehind } from "./spared-behind.ts";
import { themAlone } from "./them.ts";

/** Words from "19 others" back to the noun that they go on from. */
const NEAR = 6;

const RUIN: ReadonlySet<FigureDraft["measure"]> = new Set<FigureDraft["measure"]>([
  "destroyed",
  "damaged",
]);

const ONE_OF = /^(?:احد|احدي)$/u;

/**
 * `استشهاد شرطيين وإصابة 19 آخرين`, "killed policemen and wounded 19 others": of whom the others are, where the noun before has no number that
 * could be read (`شرطيين` are two, or several).
 */
function uncounted(
  one: FigureDraft,
  before: readonly LinkedFigure[],
  items: readonly Item[],
  from: number,
): Pick<LinkedFigure, "count"> | undefined {
  if (before.length > 0 || !one.count.noun.includes("others")) return undefined;
  for (let at = from - 1; at > 0 && from - at <= NEAR; at--) {
    const item = items[at];
    // `استولى المسلحون على 5 آليات وأحرقوا ثلاثاً أخرى`: things that no verb before has told of
    if (item?.chunk?.kind === "count" && isThing(item.chunk.unit) && RUIN.has(one.measure))
      return item.chunk.noun.includes("others") ? undefined : { count: item.chunk };
    if (item === undefined || item.chunk !== null || item.tags.includes("stop")) return undefined;
    const { sense, tags } = item;
    if (!tags.includes("counted") || sense?.unit !== "persons" || sense.number === "sg") continue;
    // `مقتل أحد ضباط الأمن وإصابة ثلاثة آخرين`
    const lead = items[at - 1];
    const behind = lead?.tags.includes("pred") === true || ONE_OF.test(lead?.word ?? "");
    const { group = "unknown" } = sense;
    if (!behind || group === "unknown") return undefined;
    // `مقتل سائقين وإصابة أربعة آخرين`: written like the plural they are two at least, and the others no drivers
    if (isTrade(group)) return { count: { ...one.count, group: "unknown", unit: "persons" } };
    return { count: { ...one.count, group, unit: "persons", noun: tags } };
  }
  return undefined;
}

/**
 * A draft with its measure: its own, or what it takes from the figures `before` it in the sentence (a part, a
 * coordinated count, "others"), or from the last whole figure of the sentences just before. Null: it waits.
 */
export function settle(
  one: FigureDraft,
  before: readonly LinkedFigure[],
  items: readonly Item[],
  from: number,
  earlier: LinkedFigure | null,
): Omit<LinkedFigure, "clause"> | null {
  const last = before.at(-1) ?? earlier ?? undefined;
  // `بينهم 19 امرأة، أُفرج عن 96 منهم`: of the whole, not of its last part
  const all = wholeOf(one, before);
  const them = all >= 0 && (one.count.noun.includes("them") || one.mode === "part");
  const near =
    last?.mode === "part" && before.length > 0 && !parted(items, last, one) ? last : null;
  // `تسعة، ستة منهم مدنيون، فارق اثنان الحياة`: another verb tells of the nine, and not of the civilians among them
  const ofWhole = last?.mode === "part" && all >= 0 && one.measure !== "inherit";
  const whom = them ? (near ?? before[all]) : ofWhole ? before[all] : last;
  const apart = before.length === 0 ? themAlone(one, items, from) : null;
  if (apart !== null) return { ...apart, partOf: null };
  const isOfBefore =
    one.count.noun.includes("others") ||
    (isAlone(one) && !isOfOthers(one, items) && !isOfOtherDeed(one, last, items));
  const kind = isOfBefore
    ? (uncounted(one, before, items, from) ??
      openedBy(one, items, from) ??
      kinFor(one, before, whom, items))
    : undefined;
  // "300 families lived there. Eight others were wounded": people are, and no families
  const isHurt = one.measure !== "inherit" && lasts(one.measure) && kind?.count.unit === "families";
  const kin = isOfBefore && !isHurt ? ofKin(one, kind) : one;
  // "140 tents were blown away and 310 torn": without a noun, of the things before and never of people.
  if (one.count.noun.includes("elided") && !isThing(kin.count.unit)) return null;
  // "It shot down four aircraft. Two burned on the runway": some of the things that the sentence before told of
  if (one.count.noun.includes("elided") && before.length === 0)
    return isSomeThing(one, earlier, from) && one.measure !== "inherit"
      ? { ...kin, measure: one.measure, mode: "part", partOf: null }
      : null;
  if (one.mode === "part") {
    // `ومن بين القتلى 12 حارساً وخمسة مدنيين بينهم 3 أطفال`: without a whole, the last part is the whole of this one.
    // "the bodies of 11 and 21 wounded people, namely 17 soldiers": too many to be of the 11
    // "Five policemen and two lawyers were among the dead": both are some of the dead, and neither of the other
    const beside = all < 0 && one.measure !== "inherit" && items[from - 1]?.word === "and";
    // "reported 73 killed and 204 injured; 41 of the deaths were verified, among them 17 women": of the 41
    const part = before.at(-1);
    const ofPart =
      one.measure === "inherit" && part?.mode === "part" && part.measure !== before[all]?.measure;
    const first = beside ? -1 : all >= 0 && !ofPart ? all : before.length - 1;
    const small = before[first];
    const end = before.at(-1);
    const tooFew = small !== undefined && exceeds(kin, small);
    const whole = tooFew && end !== undefined && !exceeds(kin, end) ? before.length - 1 : first;
    if (whole < 0 && one.measure === "inherit" && earlier !== null)
      return countsBefore(items, from) || !suits(kin, earlier) || exceeds(kin, earlier)
        ? null
        : { ...kin, measure: earlier.measure, phase: earlier.phase, partOf: null };
    const of = before[whole];
    if (of !== undefined && one.measure === "inherit" && !suits(kin, of)) return null;
    // "Seven are missing; 33 were brought to the surface": more than those before are none of them
    const isWhole = of !== undefined && of.mode !== "part" && one.count.noun.includes("others");
    if (isWhole && one.measure === "inherit" && exceeds(kin, of)) return null;
    if (whole < 0)
      return one.measure === "inherit" ? null : { ...kin, measure: one.measure, partOf: null };
    const measure = one.measure === "inherit" ? (before[whole]?.measure ?? "other") : one.measure;
    if (isOfUnread(one, before, items))
      return { ...kin, measure, phase: before[whole]?.phase ?? kin.phase, partOf: null };
    if (of !== undefined && fellOnOtherSide(one, kin, of))
      return {
        ...kin,
        count: { ...kin.count, noun: [...kin.count.noun, "other-side"] },
        measure,
        mode: "unknown",
        partOf: null,
      };
    return {
      ...kin,
      measure,
      phase: before[whole]?.phase ?? kin.phase,
      // `لم يُقتل ثلاثة جنود، بينهم ضابط`
      denied: kin.denied || (one.measure === "inherit" && of !== undefined && isDeniedOfSome(of)),
      partOf: inside(kin, before, whole),
    };
  }
  if (one.measure !== "inherit") {
    const some = before.length === 0 && from <= 1 && isSomeOf(one, earlier);
    return { ...kin, measure: one.measure, mode: some ? "part" : kin.mode, partOf: null };
  }
  if (last === undefined) return null;
  if (
    before.length === 0 &&
    (one.mode !== "total" || countsBefore(items, from) || !suits(kin, last))
  )
    return null;
  // "up from 39 on Thursday": another total of what was counted before.
  if (one.mode === "total") {
    // `المفرج عنهم 108 من أصل 120 نص عليهم الاتفاق`: agreed on, and not yet done
    const phase = one.phase === "agreed" ? one.phase : last.phase;
    // `انتشال 5 ضحايا لترتفع الحصيلة إلى 87 شخصاً`: the toll is of victims, those who were found among them
    const found = last.measure === "bodies" && last.count.noun.includes("toll-noun");
    return { ...kin, measure: found ? "killed" : last.measure, phase, partOf: null };
  }
  const item = items[from];
  if (item === undefined) return null;
  if (isFoughtWith(items, from)) return null;
  const broken = brokenDown(items, from, last);
  const joined = broken || coordinated(item, items, from, last);
  const source = joined ? last : sameNoun(one, before, items, from);
  if (source === undefined) return null;
  // `استسلم 45 عنصراً واثنتا عشرة عربة`: things do not surrender
  if (kin.count.unit !== "unknown" && isThing(kin.count.unit) !== isThing(source.count.unit))
    return null;
  // "sent 14 lorries and two field hospitals", `ثلاث سيارات وخيمتان`: what else was sent is no vehicle
  if (source.measure === "vehicles" && isThing(kin.count.unit) && kin.count.unit !== "vehicles")
    return { ...kin, measure: "other", phase: source.phase, partOf: null };
  // "left behind 23 dead and eight prisoners", `63 جريحاً و418 موقوفاً`: each noun says what they are
  if (isCaptive(one.count) && BEFELL.has(source.count.measure) && !broken) {
    const measure = one.count.group === "detainees" ? "arrested" : "captured";
    return { ...kin, measure, phase: source.phase, partOf: null };
  }
  // `23 قتيلاً و12 زائراً`, "23 dead and 22 visitors": the noun of the dead says nothing of the others
  if (saysItself(source) && isPeople(one.count) && !broken)
    return { ...kin, measure: "other", phase: source.phase, partOf: null };
  // "nine bodies, two of them children, and 17 people alive", `وصحافي كان معهم لم يصب`: not one of the dead
  if (OF_DEAD.has(source.measure) && isSparedBehind(items, one.count.end))
    return { ...kin, measure: "other", phase: source.phase, partOf: null };
  // `20 قتيلاً بينهم 3 أطفال وامرأتان`: what is coordinated with a part is a part.
  const isPart = source.mode === "part" && source === last;
  const whole = lastWhole(before);
  const of = isPart && source.partOf !== null ? before[source.partOf] : undefined;
  if (of !== undefined && isGroupApart(one, source, of, items))
    return {
      ...(kin === one ? one : ofKin(one, of)),
      measure: of.measure,
      phase: of.phase,
      mode: "unknown",
      partOf: null,
    };
  // `اعتُقل 66 في غريان، أُفرج عن 7 منهم، و20 في طبرق`: arrested there, as the 66 were here
  if (of !== undefined && isOfItsWhole(source, of, one, items))
    return { ...kin, measure: of.measure, phase: of.phase, mode: of.mode, partOf: null };
  // `مقتل أربعة عسكريين بينهم ضابط و36 مسلحاً`: too many to be of the four
  const beside = of !== undefined && exceeds(kin, of);
  return {
    ...kin,
    measure: source.measure,
    phase: source.phase,
    mode: broken ? "part" : source === last && !beside ? source.mode : "unknown",
    // `لم يُقتل جنديان ومدني`: what is denied of the first is denied of whoever stands beside them
    denied: kin.denied || (joined && isDeniedOfSome(source)),
    partOf: inside(kin, before, isPart ? source.partOf : broken ? whole : null),
  };
}

const OF_DEAD: ReadonlySet<string> = new Set(["bodies", "killed"]);

/** `لم يُصب أي جندي` denies it of everybody there is, and not of so many. */
function isDeniedOfSome({ denied, count }: LinkedFigure): boolean {
  return denied && count.quantity.low !== 0;
}

/** "23 dead": its noun, and no predicate, tells what befell those counted, and they are no part of others. */
function saysItself({ count, measure, mode }: LinkedFigure): boolean {
  return count.measure !== null && count.measure === measure && mode !== "part";
}

/** `قتلوا 12 مهاجماً، واستشهد منهم ثلاثة جنود`: of the twelve who were killed none was killed again; soldiers are of who killed them. */
function fellOnOtherSide(one: FigureDraft, kin: FigureDraft, whole: LinkedFigure): boolean {
  return (
    one.measure === whole.measure &&
    one.count.noun.length > 0 &&
    ASSAILANTS.has(whole.count.group) &&
    DEFENDERS.has(kin.count.group)
  );
}
const ASSAILANTS: ReadonlySet<string> = new Set(["fighters", "attackers"]);
const DEFENDERS: ReadonlySet<string> = new Set(["soldiers", "police", "guards", "civilians"]);

/** A noun that names people, and not "others", "them" or nobody. */
function isPeople({ unit, noun, group }: Count): boolean {
  if (unit !== "persons" || noun.length === 0) return false;
  return group === "unknown" && !["others", "them", "toll-noun"].some((tag) => noun.includes(tag));
}

/** Stands a comma, or a larger number, between the last part and a number of "them"? `612 طفلاً يعانون سوء تغذية توفي منهم 14` has none. */
function parted(items: readonly Item[], last: LinkedFigure, one: FigureDraft): boolean {
  return (
    exceeds(one, last) ||
    items.some(
      ({ start, tags, conj }) =>
        start >= last.count.end &&
        start < one.count.quantity.start &&
        (conj || tags.includes("comma") || tags.includes("clause")),
    )
  );
}

/**
 * "It treated 29 patients. Four died", "They held 46 men. Six were freed": a number alone that opens the sentence is of
 * those just told of, whatever became of it. Who escaped and was caught, or left and returned, is counted by itself.
 */
function isSomeOf(one: FigureDraft, earlier: LinkedFigure | null): boolean {
  if (one.mode !== "unknown" || one.denied || !isAlone(one) || earlier === null) return false;
  const { low } = earlier.count.quantity;
  const most = one.count.quantity.high;
  // "at least 64 were arrested. Eleven were released": of these too
  const fewer = most !== null && low !== null && most < low;
  return (
    fewer &&
    earlier.count.unit === "persons" &&
    HAD.has(earlier.measure) &&
    CAME_TO.has(one.measure)
  );
}

function isSomeThing(one: FigureDraft, earlier: LinkedFigure | null, from: number): boolean {
  return earlier !== null && from <= 1 && isThing(earlier.count.unit) && !exceeds(one, earlier);
}

const HAD: ReadonlySet<string> = new Set(
  "wounded captured held arrested hostage missing".split(" "),
);
const CAME_TO: ReadonlySet<string> = new Set("killed wounded released held other".split(" "));

/** `أربع`, and not `أربعة`: so many of a feminine noun. */
function isFeminine({ count: { quantity, unit } }: FigureDraft, items: readonly Item[]): boolean {
  if (unit !== "unknown" || quantity.digits) return false;
  const number = items.find(({ end }) => end > quantity.start);
  return /^(?:ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر)$/u.test(number?.word ?? "");
}

/** "300 civilians were killed. … after hundreds were rounded up": a number of another sentence with a deed of its own. */
function kinFor(
  one: FigureDraft,
  before: readonly LinkedFigure[],
  whom: LinkedFigure | undefined,
  items: readonly Item[],
): LinkedFigure | undefined {
  // `قُتلت سيدتان وأصيبت أربع`: the form of the number says that they are women
  if (whom?.count.group === "women" && isFeminine(one, items)) return whom;
  const kin = kinOf(one, before, whom);
  if (kin?.count.group === "men" && isFeminine(one, items)) return undefined;
  // `خسرت الجماعة ثلاثة من عناصرها. قال المحافظ … بعد القبض على ستة عشر آخرين من الفارين`: no fighters are caught again
  const isOther =
    before.length === 0 && one.count.noun.includes("others") && OF_PRISONERS.has(one.measure);
  if (isOther && kin?.count.noun.includes("member") === true) return undefined;
  const own =
    before.length === 0 && isAlone(one) && one.measure !== "inherit" && one.mode !== "part";
  if (!own || kin === undefined) return kin;
  // "set hundreds of inmates free. The attacks killed dozens": whoever a deed meets, and not those whom the sentence before told of
  const met = HARMED.has(one.measure) && isMet(one, items);
  if (STAYS.has(kin.count.group) && !met) return kin;
  // "killed six civilians. Shells later hit a camp, killing 15": more than those, and of another deed
  return kin.measure === one.measure && !exceeds(one, kin) ? kin : undefined;
}

/** "The attacks | killed dozens": the object of an English verb; an Arabic one stands before its subject too. */
function isMet({ count }: FigureDraft, items: readonly Item[]): boolean {
  const at = firstEndingAfter(items, count.quantity.start);
  const verb = items[at - 1];
  if (at < 2 || verb?.tags.includes("pred") !== true || !/^[a-z]/u.test(verb.word)) return false;
  // guards and captors kill those whom they keep
  return items.slice(Math.max(0, at - 4), at - 1).some(({ tags }) => tags.includes("deed"));
}
const HARMED: ReadonlySet<string> = new Set(["killed", "wounded"]);
const OF_PRISONERS: ReadonlySet<string> = new Set(["escaped", "recaptured"]);

/** Whoever is held is who is spoken of in the next sentence too: "Ninety inmates escaped. Twelve were caught." */
const STAYS: ReadonlySet<string> = new Set([
  "inmates",
  "detainees",
  "captives",
  "hostages",
  "unknown",
]);

/** The whole that a part is linked to; a larger number is no part of it (`بينهم ستة أطفال وامرأتان، وتسعة جرحى`). */
export function inside(
  { count }: FigureDraft,
  before: readonly LinkedFigure[],
  whole: number | null,
): number | null {
  const of = whole === null ? undefined : before[whole];
  const { low } = count.quantity;
  const most = of?.count.quantity.high ?? null;
  return of === undefined || (low !== null && most !== null && low > most) ? null : whole;
}

/**
 * The whole of a part: the last whole figure, over things and deeds that are too few ("Thirty died in two strikes: 19 of them at the
 * market"); -1 for none.
 */
function wholeOf(one: FigureDraft, before: readonly LinkedFigure[]): number {
  // "73 killed and 204 injured; 41 of these deaths": the noun says of which of them
  const { measure } = one.count;
  const named =
    measure === null || measure !== one.measure
      ? -1
      : before.findLastIndex(
          (figure) => figure.mode !== "part" && figure.measure === measure && !exceeds(one, figure),
        );
  if (named >= 0) return named;
  const fits = before.findLastIndex(
    (figure) => figure.mode !== "part" && !(isThing(figure.count.unit) && exceeds(one, figure)),
  );
  return fits >= 0 ? fits : lastWhole(before);
}

/** Index of the last figure that is no part of another, -1 for none. */
export function lastWhole(before: readonly LinkedFigure[]): number {
  return before.findLastIndex((figure) => figure.mode !== "part");
}

/** What a noun says befell those before in a list. */
const BEFELL: ReadonlySet<string | null> = new Set(["killed", "wounded", "missing"]);

function isCaptive({ noun, measure }: FigureDraft["count"]): boolean {
  return noun.includes("captive") && measure === null && !noun.includes("some-of");
}

/** `وقُتل 20 من الجيش`: whose they are is told, if not by a word that counts; not of those before. */
export function isOfOthers({ count }: Pick<FigureDraft, "count">, items: readonly Item[]): boolean {
  const at = items.findIndex(({ start }) => start >= count.quantity.end);
  const of = items[at]?.word;
  // "killed two male and a female guard": their noun stands behind
  if (of === "male" || of === "female") return items[at + 1]?.word === "and";
  return at > 0 && (of === "من" || of === "of") && !THOSE.has(items[at + 1]?.word ?? "");
}

/** `مقتل 15 مسلحاً قرب موقع الهجوم الذي أدى إلى مقتل 305`: what a relative clause tells of a deed befell others. */
function isOfOtherDeed(
  { count }: FigureDraft,
  last: LinkedFigure | undefined,
  items: readonly Item[],
): boolean {
  if (last === undefined) return false;
  const { start } = count.quantity;
  // "students died in an attack in 2018, while gunmen stormed a ward, killing 24"
  const at = firstEndingAfter(items, start);
  const isObject = items[at - 1]?.tags.includes("pred") === true;
  const inAnother = items
    .slice(0, at)
    .some(({ word, start: from }) => from >= last.count.end && /^(?:while|whereas)$/u.test(word));
  if (isObject && (inAnother || isWhoWasThere(items, last))) return true;
  if (opensPlace(items, last, start)) return true;
  return items.some(
    (item, i) =>
      item.start >= last.count.end &&
      item.end <= start &&
      isRelative(item) &&
      items[i - 1]?.tags.includes("counted") === false,
  );
}

/** "A school where 300 families were sheltering | killed 12": who was there is not who was killed. */
function isWhoWasThere(items: readonly Item[], last: LinkedFigure): boolean {
  const at = firstEndingAfter(items, last.count.start);
  return (
    (last.measure === "other" || last.measure === "displaced") &&
    items.slice(Math.max(0, at - 2), at).some(isWhere)
  );
}

/** "two men in the town | where a bombing killed 40", "the battle in which 200 died": of a deed of its own. */
function opensPlace(items: readonly Item[], last: LinkedFigure, to: number): boolean {
  return items.some(
    (item, i) =>
      item.start >= last.count.end &&
      item.end <= to &&
      (item.word === "where" || (item.word === "which" && PLACED.has(items[i - 1]?.word ?? ""))),
  );
}
const PLACED: ReadonlySet<string> = new Set(["in", "during", "at"]);

function isWhere({ word }: Item): boolean {
  return word === "where" || word === "which";
}

const THOSE: ReadonlySet<string> = new Set(["هولاء", "اصل", "them", "these", "those", "whom"]);

/** A number without any noun: "61 had been caught again". */
function isAlone({ count }: FigureDraft): boolean {
  return count.noun.length === 0 && count.unit === "unknown";
}
