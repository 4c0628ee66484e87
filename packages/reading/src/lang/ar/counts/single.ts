import { countOf, countOfNoun, isBoundDual, sharesNumber } from "../../../extract/figures/count.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isStruckOne } from "../struck-one.ts";

/** `اثنين` after a noun whose -ين may be a plural. */
const TWO: ReadonlySet<string> = new Set(["اثنان", "اثنين", "اثنتان", "اثنتين"]);

/** The same noun, of two. */
function ofTwo(noun: Item): Item {
  return { ...noun, sense: { ...noun.sense, tags: noun.sense?.tags ?? [], number: "du" } };
}

/** An indefinite singular without a pronoun: `طفل`, not `الطفل`, `طفله`; a verbal noun (`إصابة`) counts nothing. */
function lone(noun: Item | null): Item | null {
  if (noun?.sense?.number !== "sg" || noun.def || noun.suffix !== "") return null;
  return noun.tags.includes("pred") ? null : noun;
}

/** Nouns of a list that are looked back over. */
const LIST = 6;

/** Stands a counted noun before it (`ثلاثة حراس ومدني`, `بينهم طفل وامرأة`), over other members of the list? */
function besideCount(items: readonly Item[], from: number): boolean {
  if (items[from]?.sense?.unit === "persons" && besideMembers(items, from)) return true;
  for (let i = from - 1; i >= Math.max(0, from - LIST); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.tags.includes("comma")) continue;
    // `ستة محال تجارية ومستودع`: an adjective of what is counted
    const counted = items[i - 1]?.tags.includes("counted") === true;
    if (counted && !item.conj && item.chunk === null && item.sense === null) continue;
    if (!item.tags.includes("counted")) return false;
    if (item.sense?.number === "du") return true;
    const before = items[i - 1];
    if (before?.tags.includes("quantity") === true || before?.tags.includes("among") === true)
      return true;
    if (lone(item)?.conj !== true) {
      const opens = governed(item, before) || isStruckOne(items, i);
      return opens && endsList(items[from + 1]);
    }
  }
  return false;
}

/** `عنصران من الشرطة ومدني`, `جنديان من اللواء الثالث وامرأة`: over what those before are of. */
function besideMembers(items: readonly Item[], from: number): boolean {
  if (!endsList(items[from + 1])) return false;
  for (let i = from - 1; i >= Math.max(1, from - OF_REACH); i--) {
    const item = items[i];
    const [noun, number] = [items[i - 1], items[i - 2]];
    if (item === undefined || item.conj) return false;
    if (item.word !== "من") {
      const plain = item.chunk === null || item.chunk.kind === "name" || item.chunk.kind === "date";
      if (!plain || item.prep !== "" || item.tags.includes("pred")) return false;
      if (i < from - 1 || item.def || item.word.startsWith("ال") || item.chunk !== null) continue;
      return false;
    }
    if (i === from - 1 || noun === undefined) return false;
    if (noun.chunk?.kind === "quantity") return true;
    const person = noun.tags.includes("counted") && noun.sense?.unit === "persons";
    return person && (noun.sense?.number === "du" || number?.chunk?.kind === "quantity");
  }
  return false;
}
const OF_REACH = 5;

/** `مقتل رجل وامرأة`, `هدم مسجداً ومدرسة`: the first of the list stands right behind what happened to it. */
function governed(item: Item, before: Item | undefined): boolean {
  const measure = before?.tags.includes("pred") === true ? before.sense?.measure : undefined;
  return lone(item) !== null && item.prep === "" && measure !== undefined && HAPPENS.has(measure);
}

const HAPPENS: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "arrested",
  "missing",
  "hostage",
  "destroyed",
  "damaged",
]);

/** `131 طبيباً وممرضاً ومسعفاً`: of a list of accusatives under one number. */
function underNumber(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - LIST); i--) {
    const item = items[i];
    if (item?.chunk?.kind === "quantity") return true;
    if (item?.tags.includes("counted") !== true || item.sense?.number !== "sg") return false;
    if (!/[اه]$/u.test(item.word)) return false;
  }
  return false;
}

/** Behind the noun goes on what is no adjective of it: `حارس ومدني معروف` may be known. */
function endsList(next: Item | undefined): boolean {
  return (
    next === undefined ||
    next.chunk !== null ||
    next.tags.length > 0 ||
    next.prep !== "" ||
    /^ب|ا$/u.test(next.word)
  );
}

/** `(6 رجال، امرأة، طفل)`: in a bracket that begins with a number, after a comma. */
function inListOfBracket(items: readonly Item[], from: number): boolean {
  if (items[from - 1]?.tags.includes("comma") !== true) return false;
  for (let i = from - 2; i >= Math.max(0, from - BRACKET); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.tags.includes("paren-open")) return items[i + 1]?.chunk?.kind === "quantity";
    if (!item.tags.includes("comma") && !item.tags.includes("counted") && item.chunk === null)
      return false;
  }
  return false;
}

const BRACKET = 12;

/** `توفي ثلاثة وولد فيه خمسة`, `ووُلد ثلاثة`: was born, and no boy. */
function isBorn(noun: Item, next: Item | undefined, after: Item | undefined, raw: string): boolean {
  if (noun.word !== "ولد") return false;
  if (raw.slice(noun.start, noun.end).includes("\u064f")) return true;
  if (next === undefined) return false;
  if (next.chunk?.kind === "quantity" || /^(?:فيه|فيها|هناك)$/u.test(next.word)) return true;
  // `قُتلت امرأة وولد لها`: her boy, where nobody behind it was born
  const kind = after?.chunk?.kind;
  const born = kind === "quantity" || kind === "count" || after?.tags.includes("counted") === true;
  return born && /^(?:له|لها|لهم|لهما)$/u.test(next.word);
}

/** `جنديان | قتيلان`: the second of the two agrees with the first and says what befell them. */
function fateOfTwo(noun: Item, next: Item | undefined): Measure | null {
  if (next === undefined || next.conj || next.def || next.prep !== "") return null;
  const isTwo = next.sense?.number === "du" && next.tags.includes("victim");
  return isTwo && noun.sense?.unit === "persons" && noun.sense.measure === undefined
    ? (next.sense?.measure ?? null)
    : null;
}

/** `قتيلاً` behind a number. */
function isOneFate(item: Item | undefined): boolean {
  return item?.tags.includes("victim") === true && item.sense?.number === "sg";
}

/** Nouns that are adjectives first, behind another adjective of a numbered noun. */
const WHAT_FOR: ReadonlySet<string> = new Set(
  "سياسيا نقابيا حزبيا حقوقيا دبلوماسيا رياضيا".split(" "),
);

/** Nouns that carry their count: duals, and singulars beside a count. */
export const arabicSingleCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.dual-bound",
    pattern: "n:counted",
    read: (m) => {
      const noun = lone(m.get("n"));
      if (noun?.conj !== true || !isBoundDual(noun, m.items[m.to])) return null;
      // `55 قتيلاً ومفقوداً ضحايا الحريق`: one number over both
      if (isOneFate(m.items[m.from - 1])) return null;
      return besideCount(m.items, m.from) ? countOfNoun(ofTwo(noun), "ar.count.dual-bound") : null;
    },
    why: "`وسائقا شاحنات`: beside a count, before the plural of what they drive, the dual has lost its nun.",
    hits: [
      ["مقتل 16 شخصاً بينهم 14 عاملاً وسائقا شاحنات", "killed drivers 2 part"],
      ["مقتل ثلاثة جنود وحارسا مخازن", "killed guards 2"],
    ],
    misses: ["مقتل 14 عاملاً وسائقا آخر", "قتلوا سائقا شاحنات", "55 قتيلاً ومفقوداً ضحايا حريق غريان"],
  },
  {
    id: "ar.count.singular-and",
    pattern: "n:counted",
    read: (m, { raw }) => {
      const noun = lone(m.get("n"));
      if (noun !== null && isBoundDual(noun, m.items[m.to])) return null;
      // `20 قتيلاً وجريحاً`: one number over both
      const before = m.items[m.from - 1];
      if (isOneFate(before) && noun?.word.endsWith("ا") === true) return null;
      // `مقتل 5 وجراح 3`: wounds, and no surgeon
      if (noun?.word === "جراح" && m.items[m.to]?.chunk?.kind === "quantity") return null;
      // `25 عاملاً محلياً وأجنبياً`: where they come from, told in two words
      const whence = before?.chunk === null && before.word.endsWith("يا");
      if (whence && noun?.tags.includes("foreign") === true && noun.word.endsWith("ا")) return null;
      // `220 معتقلاً جنائياً وسياسياً`: for what they are held, told in two words
      // of `وسياسياً بارزاً` the second says who he is
      const next = m.items[m.to];
      const described =
        next?.chunk === null && !next.conj && next.prep === "" && /[^ي]ا$/u.test(next.word);
      if (whence && noun?.conj === true && WHAT_FOR.has(noun.word) && !described) return null;
      // `242 ألف شهيد وجريح`, `600 لاجئ ومهاجر`: after hundreds and thousands both are counted by one number
      const number = m.items[m.from - 2]?.chunk;
      const hundreds = number?.kind === "quantity" && (number.low ?? number.high ?? 0) >= 100;
      if (hundreds && before?.tags.includes("counted") === true && before.sense?.number === "sg")
        return null;
      // `40 امرأة وطفلاً`: so are women and children
      const numbered = m.items[m.from - 2]?.chunk?.kind === "quantity";
      if (numbered && before !== undefined && noun !== null && sharesNumber(noun, before))
        return null;
      // `86 طالباً وطالبة`: boys and girls of one number
      if (numbered && before !== undefined && noun?.word === `${before.word.replace(/ا$/u, "")}ه`)
        return null;
      if (noun !== null && isBorn(noun, m.items[m.to], m.items[m.to + 1], raw)) return null;
      if (noun?.word.endsWith("ا") === true && underNumber(m.items, m.from)) return null;
      if (noun !== null && !noun.conj)
        return inListOfBracket(m.items, m.from) ? countOfNoun(noun, "ar.count.singular-and") : null;
      if (noun?.conj !== true || noun.prep !== "") return null;
      return besideCount(m.items, m.from) ? countOfNoun(noun, "ar.count.singular-and") : null;
    },
    why: "`بينهم امرأتان وطفل`: an indefinite singular coordinated with a count is one.",
    hits: [
      ["مقتل 20 شخصاً بينهم امرأتان وطفل", "killed children 1 part"],
      ["إصابة ثلاثة حراس ومدني", "wounded civilians 1"],
      ["مقتل رجل وامرأة في القصف", "killed women 1"],
      ["قتلت الطائرات سيدة وطفلاً في طبرق", "killed children 1"],
      ["مقتل 8 أشخاص (6 رجال، امرأة، طفل)", "killed children 1 part"],
      ["قُتل عنصران من الشرطة ومدني في هجوم", "killed civilians 1"],
      ["قُتل خمسة من عناصر الجيش وامرأة", "killed women 1"],
      ["قُتلت معلمة وولد لها", "killed children 1"],
    ],
    misses: [
      "مقتل حارس ومدني معروف",
      "توفي ثلاثة مسنين وولد فيه خمسة أطفال",
      "مقتل ثلاثة حراس والمدني",
      "عدد المحتجزين تجاوز 600 لاجئ ومهاجر",
      "اختُطف 25 عاملاً محلياً وأجنبياً في غريان",
      "اعتُقل 25 سجيناً جنائياً وسياسياً في غريان",
    ],
  },
  {
    id: "ar.count.singular-among",
    pattern: "n:counted",
    read: (m) => {
      const noun = lone(m.get("n"));
      const before = m.items[m.from - 1];
      // `منها منزل`: `منها` is "from it" as often; `بينهم` always counts
      const among = before?.tags.includes("among") === true && before.word !== "منها";
      // `بينهم وزير الدفاع`, `بينهم قائد اللواء`: by what follows he is known, and no one of a number
      const next = m.items[m.to];
      const known =
        next?.prep === "" &&
        !next.conj &&
        (next.def || next.chunk?.kind === "name" || next.word.startsWith("ال"));
      return noun !== null && !noun.conj && among && !known
        ? countOfNoun(noun, "ar.count.singular-among")
        : null;
    },
    why: "`بينهم طفل`: an indefinite singular after `بينهم` is one of them.",
    hits: [
      ["مقتل 20 شخصاً بينهم طفل", "killed children 1 part"],
      ["إصابة عشرة أشخاص، من بينهم صحفي", "wounded journalists 1 part"],
    ],
    misses: [
      "مقتل 20 شخصاً بينهم الطفل المفقود",
      "مقتل 20 شخصاً بينهم وزير الدفاع",
      "مقتل طفل",
      "واغتيل ستة منهم أمام بيوتهم",
    ],
  },
  {
    id: "ar.count.noun-one-two",
    pattern: "n:counted q:quantity",
    read: (m) => {
      const [noun, q] = [m.get("n"), m.get("q")];
      if (noun === null || q === null || noun.def || q.def || q.conj || q.prep !== "") return null;
      // `معلمة وأحد عشر تلميذاً`: the eleven are others
      const chunk = q.chunk?.kind === "quantity" ? q.chunk : null;
      const single = chunk?.low === 1 && /^واحد[اه]?$/u.test(q.word);
      const one = noun.sense?.number === "sg" && single;
      // `وأسر اثنين`: a deed that is written like "families" has those two as its object
      const deed = noun.tags.includes("pred");
      const two = noun.sense?.number !== "sg" && !deed && TWO.has(q.word);
      // `مئة وعشرين جندياً واحد`: its own number stands before it
      if (m.items[m.from - 1]?.tags.includes("quantity") === true) return null;
      const count = one || two ? countOf(m, "ar.count.noun-one-two") : null;
      if (count === null) return null;
      const quantity = { ...count.quantity, start: noun.start };
      return { ...count, quantity, start: noun.start };
    },
    why: "`جندي واحد`, `متهمين اثنين`: one and two follow their noun.",
    hits: [
      ["مقتل جندي واحد", "killed soldiers 1"],
      ["مقتل مدنيين اثنين", "killed civilians 2"],
      ["قال سكان إن شخصاً واحداً على الأقل لقي حتفه", "killed unknown >=1"],
    ],
    misses: ["مقتل جندي", "مقتل مدنيين عشرة"],
  },
  {
    id: "ar.count.noun-then-digits",
    pattern: "n:counted =عدد? q:in-digits",
    read: (m) => {
      const [noun, q] = [m.get("n"), m.get("q")];
      const [before, next] = [m.items[m.from - 1], m.items[m.to]];
      if (noun === null || q === null || noun.def || noun.suffix !== "" || noun.prep !== "")
        return null;
      const many = noun.sense?.unit === "persons" && /\p{L}{2}(?:ين|ون|ان)$/u.test(noun.word);
      if (!many || q.conj || q.prep !== "" || before?.chunk?.kind === "quantity") return null;
      // `مدنيين 12 طفلاً`, `مدنيين 12 منهم`: others are counted
      const own = next?.tags.includes("counted") === true || next?.tags.includes("among") === true;
      // `خطف مسلحون 100 من السكان`: behind a verb they may be who did it
      const led = before?.tags.includes("masdar") === true || noun.conj;
      if (q.chunk?.kind === "quantity" && q.chunk.bound !== "exact") return null;
      const count = led && !own ? countOf(m, "ar.count.noun-then-digits") : null;
      if (count === null) return null;
      const quantity = { ...count.quantity, start: noun.start };
      return { ...count, quantity, start: noun.start };
    },
    why: "`مقتل مقاتلين 2`, `إصابة مدنيين عدد 3`: a plural or dual with its number behind it, as official lists write it.",
    hits: [
      ["استشهاد مقاتلين 2 وجرح 5", "killed fighters 2"],
      ["إصابة مدنيين عدد 3 في طبرق", "wounded civilians 3"],
    ],
    misses: ["مقتل مدنيين 12 منهم أطفال", "مقتل المدنيين 2", "قُتل ثلاثة مدنيين 2031"],
  },
  {
    id: "ar.count.dual-of-force",
    pattern: "n:counted m:force",
    read: (m) => {
      const [noun, force] = [m.get("n"), m.get("m")];
      if (noun?.sense?.unit !== "persons" || noun.def || noun.chunk !== null) return null;
      const two = noun.sense.number === "du" && noun.suffix === "";
      // `قُتل عنصرا أمن`, `مقتل رجلي شرطة`: one has neither ending before what he is of
      const bound =
        noun.sense.number === "sg" &&
        (noun.suffix === "ي" || (noun.suffix === "" && noun.word.endsWith("ا")));
      if (!(two || bound) || force === null || force.conj || force.prep !== "" || force.def)
        return null;
      const count = countOfNoun(ofTwo(noun), "ar.count.dual-of-force");
      const group = force.sense?.group;
      return count === null || group === undefined ? null : { ...count, group };
    },
    why: "`عاملَي إغاثة`, `رجلي أمن`: what they are of says who they are.",
    hits: [
      ["مقتل عاملَي إغاثة في القصف", "killed aid-workers 2"],
      ["إصابة عاملَي إطفاء", "wounded firefighters 2"],
      ["قُتل عنصرا أمن في الكمين", "killed security 2"],
      ["وقتل رجلا شرطة وأصيب ثمانية", "killed police 2"],
    ],
    misses: ["مقتل عاملَين في القصف", "مقتل عامل إغاثة"],
  },
  {
    id: "ar.count.dual",
    pattern: "n:counted quote? a:actor?",
    read: (m) => {
      const noun = m.get("n");
      // `هجوم على طالبان`, `مقاتلو طالبان`: a dual in `ان` is a subject, and in no genitive
      if (noun !== null && isNominative(noun) && isGenitiveAt(m.items, m.from)) return null;
      // `مواطنان أجنبيان`: the second agrees with the first and counts nobody more
      const before = m.items[m.from - 1];
      if (before?.sense?.number === "du" && before.tags.includes("counted") && noun?.conj === false)
        return null;
      if (noun?.word === "طالبان" && isTheMovement(m)) return null;
      // `مجموعتين مسلحتين`: so does one behind a noun that is counted nowhere
      if (noun !== null && isAdjectiveOfTwo(noun, before)) return null;
      // `حاملين الأسلحة`: a dual with its nun has no genitive, so that this is a participle with its object
      const next = m.items[m.to];
      const governs = next?.chunk === null && next.def && !next.conj && next.prep === "";
      if (governs && m.get("a") === null && noun?.def === false) return null;
      if (noun?.sense?.number !== "du" || noun.suffix !== "") return null;
      const count = countOfNoun(noun, "ar.count.dual", m.get("a"));
      const fate = fateOfTwo(noun, next);
      return count === null || fate === null
        ? count
        : { ...count, measure: fate, noun: [...count.noun, "victim"] };
    },
    why: "The dual carries its count: `أسيران` is two captives. Ambiguous -ين forms are listed as plurals.",
    hits: [
      ["مقتل جنديين", "killed soldiers 2"],
      ["وأصيبت طفلتان", "wounded children 2"],
      ["جنديان قتيلان في هجوم على نقطة تفتيش", "killed soldiers 2"],
      ["شرطيان جريحان في انفجار", "wounded police 2"],
    ],
    misses: [
      "مقتل مدنيين",
      "مقتل مقاتلين",
      "هاجموا الثكنة حاملين الأسلحة الآلية",
      "قُتل تسعة في اشتباك بين مجموعتين مسلحتين",
      "بينهم عناصر من القاعدة وطالبان",
      "مقاتلين آخرين من طالبان",
    ],
  },
  {
    id: "ar.count.dual-beside",
    pattern: "n:counted",
    read: (m) => {
      const noun = m.get("n");
      if (noun === null || !isSoundPlural(noun)) return null;
      const [before, next] = [m.items[m.from - 1], m.items[m.to]];
      const measure = before?.tags.includes("pred") === true ? before.sense?.measure : undefined;
      if (measure === undefined || !HAPPENS.has(measure)) return null;
      return next?.chunk?.kind === "quantity" && next.conj && next.prep === ""
        ? countOfNoun(ofTwo(noun), "ar.count.dual-beside")
        : null;
    },
    why: "`مقتل شرطيين وثمانية مسلحين`: -ين is a dual or a plural; beside a number, right behind what befell them, it is counted as they are.",
    hits: [
      ["مقتل شرطيين وثمانية مسلحين", "killed police 2"],
      ["إصابة مدنيين وثلاثة جنود", "wounded civilians 2"],
    ],
    misses: ["مقتل مدنيين وإصابة ثلاثة", "مقتل المدنيين وثلاثة جنود", "دعم مدنيين وثلاثة جنود"],
  },
];

function isNominative({ word, sense }: Item): boolean {
  return sense?.number === "du" && word.endsWith("ان");
}

/** Behind a preposition, or behind an indefinite noun that it would belong to. */
function isGenitiveAt(items: readonly Item[], at: number): boolean {
  const [before, noun] = [items[at - 1], items[at]];
  if (before === undefined || noun === undefined || noun.conj || noun.def) return false;
  if (noun.prep !== "") return true;
  // `وارتقى من مجاهدينا شهيدان`: theirs is told already
  if (before.chunk !== null || before.def || before.suffix !== "") return false;
  if (before.tags.includes("ours")) return false;
  return (
    PREPOSITIONS.has(before.word) ||
    ["party-noun", "member"].some((tag) => before.tags.includes(tag))
  );
}
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "في من الي علي عن مع بين ضد لدي نحو عند قرب باسم ضمن دون".split(" "),
);

/** `من القاعدة وطالبان`, `الحكومة وطالبان`, `حركة طالبان`: beside a side or a name it is the movement, and no two pupils. */
function isTheMovement(m: Match): boolean {
  const [before, noun] = [m.items[m.from - 1], m.items[m.from]];
  if (before === undefined) return false;
  if (before.word === "حركه" || before.word === "من") return true;
  if (noun?.conj !== true || before.tags.includes("comma")) return false;
  return before.chunk?.kind === "name" || !before.tags.includes("counted");
}

/** A feminine dual behind another with the same ending. */
function isAdjectiveOfTwo(noun: Item, before: Item | undefined): boolean {
  if (before === undefined || before.chunk !== null || noun.conj || noun.prep !== "") return false;
  const ending = /ت(?:ين|ان)$/u.exec(noun.word)?.[0];
  return ending !== undefined && before.word.length > 5 && before.word.endsWith(ending);
}

/** `شرطيين`, `مسلحين`: a plural, or two. */
function isSoundPlural({ word, sense, def, suffix, prep, conj, tags }: Item): boolean {
  return (
    sense?.number === "pl" &&
    sense.unit === "persons" &&
    /\p{L}{2}ين$/u.test(word) &&
    !def &&
    suffix === "" &&
    prep === "" &&
    !conj &&
    !tags.includes("pred")
  );
}
