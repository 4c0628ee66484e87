import type { Item, Quantity } from "../../text/item.ts";
import { addedFraction, aloneFraction } from "./arabic-fractions.ts";
import { isSecondArabic, opensRange } from "./second-number.ts";

/** A number read from words and digits: `to` is the index after its last item. */
export interface NumberRead {
  readonly to: number;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Quantity["bound"];
  /** The scale word that closed it (1000 of `150 ألفاً`), to share with a range's first number. */
  readonly scale: number;
  readonly words: boolean;
  readonly rule: string;
}

/** What a number has taken so far: which slots of its last group are filled, and which scale stands before it. */
export interface Slots {
  total: number;
  group: number;
  ones: boolean;
  tens: boolean;
  hundreds: boolean;
  scale: number;
  lastScale: number;
  /** It began with its article, so that the rest may have it: `الواحد والعشرون`. */
  readonly def: boolean;
  /** It is the first of `ما بين … و…`. */
  readonly between: boolean;
}

/**
 * `وست` alone is a name ("West"), `الاشتباكات التي تلت فض الاعتصام` a verb; six and three only before what is counted (`وست نساء`, `تلت رجالة`) or more of
 * the number.
 */
function isNoNumber(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isVerb = item?.word === "تلت";
  if (!isVerb && (item?.word !== "ست" || !item.conj)) return false;
  // `الأيام التي تلت هجمات`
  if (isVerb && /^(?:التي|اللي|ما|كما)$/u.test(items[at - 1]?.word ?? "")) return true;
  const after = items[at + 1];
  return after === undefined || !(after.tags.includes("counted") || after.tags.includes("n"));
}

/**
 * The slot machine for Arabic number words: units, tens and hundreds fill a group, a scale word closes it.
 * `و` may only fill an empty slot or open a smaller scale, so `ثلاثة وخمسة` is two numbers and
 * `ثلاثمئة وخمسة وأربعون` one. Source: design of the numeral grammar, docs/reading.md.
 */
export function readArabicWords(
  items: readonly Item[],
  from: number,
  digits: number | null,
): NumberRead | null {
  const s: Slots = {
    total: 0,
    group: digits ?? 0,
    ones: digits !== null,
    tens: digits !== null,
    hundreds: digits !== null,
    scale: 1,
    lastScale: Infinity,
    def: items[from]?.def === true,
    between: opensRange(items, from),
  };
  if (digits === null) {
    const alone = zeroAt(items, from) ?? elevenAt(items, from) ?? aloneFraction(items, from);
    if (alone !== null) return alone;
    if (
      isNoNumber(items, from) ||
      isPronoun(items, from) ||
      ofFraction(items[from - 1], items[from])
    )
      return null;
  }
  let i = digits === null ? from : from + 1;
  for (;;) {
    const step = next(items, i, i > from, s);
    if (step === 0) break;
    i += step;
  }
  const fraction = addedFraction(items, from, i, s);
  const value = fraction?.value ?? s.total + s.group;
  const to = fraction?.to ?? i;
  if (to === from || (value === 0 && digits === null)) return null;
  const words = to > from + (digits === null ? 0 : 1);
  const rule = digits === null ? "ar.number.words" : words ? "ar.number.mixed" : "number.digits";
  return {
    to,
    low: value,
    high: value,
    bound: fraction?.rounded === true ? "about" : "exact",
    scale: fraction?.scale ?? s.scale,
    words,
    rule: fraction?.rule ?? rule,
  };
}

/** `صفر إصابات`; not the month, which stands after `في` or a day, or before a year. */
function zeroAt(items: readonly Item[], i: number): NumberRead | null {
  const item = items[i];
  if (item?.sense?.slot !== "zero") return null;
  const [before, after] = [items[i - 1], items[i + 1]];
  const dated =
    before?.word === "شهر" ||
    before?.word === "في" ||
    before?.word === "من" ||
    before?.tags.includes("digits") === true ||
    before?.tags.includes("ordinal") === true ||
    after?.tags.includes("digits") === true ||
    after?.tags.includes("year-word") === true ||
    item.prep !== "";
  if (dated) return null;
  const zero = { low: 0, high: 0, bound: "exact", scale: 1, words: true } as const;
  return { ...zero, to: i + 1, rule: "ar.number.words" };
}

/** `الأحد عشر الباقون` are eleven, `الأحد` alone is a day. */
function elevenAt(items: readonly Item[], i: number): NumberRead | null {
  if (items[i]?.word !== "الاحد" || items[i + 1]?.word !== "عشر" || items[i + 1]?.conj === true)
    return null;
  const eleven = { low: 11, high: 11, bound: "exact", scale: 1, words: true } as const;
  return { ...eleven, to: i + 2, rule: "ar.number.words" };
}

/** `أي واحد`, `كل واحد`: no count but a pronoun. */
function isPronoun(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return (
    items[i]?.sense?.value === 1 &&
    items[i]?.sense?.slot === "unit" &&
    before !== undefined &&
    (before.word === "اي" || before.word === "كل" || before.word === "ايه")
  );
}

/** The million of `ثلاثة أرباع المليون` is none by itself. */
function ofFraction(before: Item | undefined, item: Item | undefined): boolean {
  const slot = before?.sense?.slot;
  return item?.sense?.slot === "scale" && (slot === "fraction" || slot === "fractions");
}

/** How many items the number takes at `i`: 0 when it ends there. Changes the slots. */
function next(items: readonly Item[], i: number, begun: boolean, s: Slots): number {
  const item = items[i];
  if (item === undefined) return 0;
  const and = item.word === "و" && item.sense?.slot !== "unit";
  if (begun && (and || item.conj) && isSecondArabic(items, and ? i + 1 : i, s)) return 0;
  if (begun && and) {
    const after = items[i + 1];
    if (after === undefined) return 0;
    if (digitsAfterAnd(after, s)) return 2;
    const taken = fill(items, i + 1, true, true, s);
    return taken === 0 ? 0 : taken + 1;
  }
  if (begun && item.tags.includes("digits")) return digitHundreds(items, i, s);
  // `مئة وأحد عشر`, `مئة وأحد وعشرون`
  const ten = items[i + 1];
  const bindsOne =
    ten?.sense?.slot === "ten" || (begun && ten?.conj === true && ten.sense?.slot === "tens");
  const bound = item.conj || (item.word === "واحد" && bindsOne);
  return fill(items, i, begun, bound, s);
}

/** `مليون و300 ألف`, `ألفين و300`, `3 مئة و21`: digits after `و` only when they fit under what stands before. */
function digitsAfterAnd(item: Item, s: Slots): boolean {
  if (!item.tags.includes("digits") || !/^\d{1,3}$/u.test(item.word) || item.word.startsWith("0"))
    return false;
  const value = Number(item.word);
  const afterHundreds = s.hundreds && !s.tens && !s.ones && value < 100;
  const afterScale = s.group === 0 && s.total !== 0 && value < s.lastScale;
  if (!afterHundreds && !afterScale) return false;
  s.group += value;
  s.ones = s.tens = s.hundreds = true;
  return true;
}

/** `4 آلاف 3 مئة`: a digit with its hundred after a scale word. */
function digitHundreds(items: readonly Item[], i: number, s: Slots): number {
  const digit = items[i]?.word ?? "";
  if (!/^[1-9]$/u.test(digit) || s.group !== 0 || s.total === 0) return 0;
  if (items[i + 1]?.sense?.slot !== "hundred" || items[i + 1]?.conj === true) return 0;
  s.group = Number(digit) * 100;
  s.hundreds = true;
  return 2;
}

function fill(items: readonly Item[], i: number, begun: boolean, and: boolean, s: Slots): number {
  const item = items[i];
  const sense = item?.sense;
  if (item === undefined || sense?.slot === undefined || !sense.tags.includes("n")) return 0;
  // `ثلاثة والعشرة` starts anew, `الواحد والعشرون` goes on
  const anew = item.prep !== "" || (item.def && !(s.def && item.conj));
  if (begun && anew && sense.slot !== "scale") return 0;
  const value = sense.value ?? 0;
  const free = begun ? and : true;
  const after = items[i + 1];
  const joined =
    after !== undefined && !after.conj && after.prep === "" ? after.sense?.slot : undefined;
  // `مئة وثلاثة أرباع`: the three belongs to its quarters
  if (begun && joined === "fractions" && sense.slot === "unit") return 0;
  switch (sense.slot) {
    case "one-of":
      if (joined !== "ten" && !(after?.conj === true && after.sense?.slot === "tens")) return 0;
      return unit(1, joined, free, s);
    case "unit":
      // `سجن واحد عشرة أيام`: one prison, ten days; eleven is `أحد عشر`, `إحدى عشرة`
      return item.word === "واحد" && after?.word === "عشره"
        ? unit(value, undefined, free, s)
        : unit(value, joined, free, s);
    case "ten":
    case "teen":
    case "both":
      if (!free || s.ones || s.tens) return 0;
      s.group += value;
      s.ones = s.tens = true;
      return 1;
    case "tens":
      if (!free || s.tens) return 0;
      s.group += value;
      s.tens = s.ones = true; // tens never stand before units
      return 1;
    case "hundred":
      // `3 مئة`: a digit with its hundred
      if (
        begun &&
        !and &&
        s.total === 0 &&
        s.scale === 1 &&
        s.group < 10 &&
        isDigit(items[i - 1])
      ) {
        s.group *= 100;
        s.ones = s.tens = false;
        return 1;
      }
      return hundreds(value, free, s);
    case "hundreds":
      return hundreds(value, free, s);
    case "dozen":
    case "dozens":
      return dozens(value, sense.slot === "dozens", and, begun, s);
    case "scale":
    case "scale-plural":
      if (isDual(items, i, s)) return wholeScale(value * 2, value, free, s);
      return scale(item, value, sense.slot === "scale-plural", begun, and, s);
    case "dual-scale":
      return wholeScale(value, value / 2, free, s);
    case "thousands":
      return wholeScale(value, 1000, free, s);
    default:
      return 0;
  }
}

function isDigit(item: Item | undefined): boolean {
  return item?.tags.includes("digits") === true && /^[3-9]$/u.test(item.word);
}

function hundreds(value: number, free: boolean, s: Slots): number {
  if (!free || s.hundreds || s.tens || s.ones) return 0;
  s.group += value;
  s.hundreds = true;
  return 1;
}

function unit(value: number, joined: string | undefined, free: boolean, s: Slots): number {
  if (!free) return 0;
  if (joined === "hundred" && value >= 3 && !s.hundreds && !s.tens && !s.ones) {
    s.group += value * 100;
    s.hundreds = true;
    return 2;
  }
  if (s.ones) return 0;
  if (joined === "ten" && !s.tens) {
    s.group += value + 10;
    s.ones = s.tens = true;
    return 2;
  }
  if (s.tens) return 0;
  s.group += value;
  s.ones = true;
  return 1;
}

/** `3 دزينات`, `دزينة`, `ثلاث مئة ودزينتين`. */
function dozens(value: number, dual: boolean, and: boolean, begun: boolean, s: Slots): number {
  if (begun && !and) {
    if (dual || s.group === 0 || s.group >= 100 || s.total !== 0) return 0;
    s.group *= value;
  } else {
    if (begun && (s.ones || s.tens)) return 0;
    s.group += value;
  }
  s.ones = s.tens = s.hundreds = true;
  return 1;
}

/** `ألفين`, `تلتلاف`: a scale with its number in one word. */
function wholeScale(value: number, of: number, free: boolean, s: Slots): number {
  if (!free || s.group !== 0 || of >= s.lastScale) return 0;
  s.total += value;
  s.lastScale = s.scale = of;
  s.ones = s.tens = s.hundreds = false;
  return 1;
}

/** `ألفا رجل`, `مليونا نازح`: without a number before it and with its noun behind it, the word is a dual. */
function isDual(items: readonly Item[], i: number, s: Slots): boolean {
  if (items[i]?.tags.includes("or-dual") !== true || s.group !== 0) return false;
  const noun = items[i + 1];
  if (noun === undefined || noun.conj || noun.prep !== "" || !/^[^\d\p{P}\p{S}]/u.test(noun.word))
    return false;
  return noun.sense === null || noun.sense.tags.includes("counted") || noun.def;
}

function scale(
  item: Item,
  value: number,
  plural: boolean,
  begun: boolean,
  and: boolean,
  s: Slots,
): number {
  if (value >= s.lastScale) return 0;
  if (s.group === 0) {
    // A plural without a number before it (`آلاف`) is vague and read elsewhere.
    if (plural || (begun && !and)) return 0;
    s.total += value;
  } else {
    if (and || item.prep !== "") return 0;
    s.total += s.group * value;
    s.group = 0;
  }
  s.ones = s.tens = s.hundreds = false;
  s.lastScale = s.scale = value;
  return 1;
}
