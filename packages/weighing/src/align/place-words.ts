import { fold } from "@tarjih/reading";
import { isArabic, isTellingSound, soundOf } from "../lineage/sound.ts";
import { compareText } from "./compare.ts";

/**
 * How wording `a` of a place that nobody listed stands to `b`: the `same` place in other words ("the orchard", "the orchard at
 * Hask"; `المدرسة`, "the school"), `alike` in the other script (`كارسون`, "Karsun"), `inside` it or `contains` it ("the north wing"
 * of whatever place is named), `perhaps` the same or one inside the other (a town and the governorate of its name, its market, or
 * another spelling of it), or `other`: nothing in common.
 */
export type Wording = "same" | "alike" | "inside" | "contains" | "perhaps" | "other";

/** What a wording says: its words, and those that make a part or an administrative unit of it. */
interface Said {
  readonly words: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

export function compareWording(a: string, b: string): Wording {
  const [one, two] = [said(a), said(b)];
  const shared = [...one.words].filter((word) => two.words.has(word));
  const sameParts = equal(one.parts, two.parts);
  const bySound = heardAs(one, two);
  if (bySound !== null) return bySound === "alike" && sameParts ? "alike" : "perhaps";
  if (shared.length === 0) {
    if (isBare(one) === isBare(two)) return "other";
    return isBare(one) ? "inside" : "contains";
  }
  const [fewer, more] = one.words.size <= two.words.size ? [one, two] : [two, one];
  if (shared.length === fewer.words.size && sameParts)
    // "Olm" and "the Olm market": a place in the other, as far as words can tell. "The market" is whatever market is named.
    return fewer.words.size < more.words.size && !hasNoun(fewer) && hasNoun(more)
      ? "perhaps"
      : "same";
  return shared.length === fewer.words.size || more.parts.size + fewer.parts.size > 0
    ? "perhaps"
    : "other";
}

/** Whether a wording names a part or an administrative unit ("the north wing", "Olm district"). */
export function namesPart(name: string): boolean {
  return said(name).parts.size > 0;
}

/**
 * "The city of Olm", `مدينة أولم` and "Olm" by the same key, unless one of `named` is a governorate or a countryside of the name: then "Olm" may be either. Null
 * of what is a part of something, or no name.
 */
export function townKey(name: string, named: readonly string[]): string | null {
  const { words, parts } = said(name);
  if (words.size === 0 || [...parts].some((part) => !TOWNS.has(part))) return null;
  const key = keyOf(words);
  const isAlsoWider = named.some((other) => {
    const wider = said(other);
    return [...wider.parts].some((part) => !TOWNS.has(part)) && keyOf(wider.words) === key;
  });
  return isAlsoWider ? null : key;
}
const TOWNS: ReadonlySet<string> = new Set(["town", "city"]);

function keyOf(words: ReadonlySet<string>): string {
  return [...words].toSorted(compareText).join(" ");
}

/** Key under which wordings with the same words are one: for places that a case or a pack lists. */
export function wordingKey(name: string): string {
  const { words, parts } = said(name);
  return [...[...words].toSorted(compareText), "/", ...[...parts].toSorted(compareText)].join(" ");
}

/**
 * Names that differ in their letters and not in their consonants. In two scripts a telling sound is one name, unless somebody says
 * otherwise; a short one, or two spellings in one script (Karsun, Karsoun), perhaps. Null where they differ, or not at all.
 */
function heardAs(one: Said, two: Said): "alike" | "perhaps" | null {
  const [mine, theirs] = [without(one.words, two.words), without(two.words, one.words)];
  if (mine.length === 0 || mine.length !== theirs.length) return null;
  const [sound, other] = [mine, theirs].map((words) =>
    words.map(soundOf).toSorted(compareText).join(" "),
  );
  if (sound === undefined || sound !== other) return null;
  if (sound.replaceAll(" ", "").length < LEAST_SOUND) return null;
  const inTwoScripts = isArabic(mine.join(" ")) !== isArabic(theirs.join(" "));
  return inTwoScripts && isTellingSound(sound) ? "alike" : "perhaps";
}

/** Fewer consonants are shared by too many names. */
const LEAST_SOUND = 3;

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => !others.has(word));
}

/** Says what it is: a market, a school. */
function hasNoun({ words }: Said): boolean {
  return [...words].some((word) => NOUN_KEYS.has(word));
}

/** "The north wing" says no more than that it is a part of somewhere. */
function isBare({ words, parts }: Said): boolean {
  return words.size === 0 && parts.size > 0;
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

/** Words of a place by their English key, without articles and prepositions. */
function said(name: string): Said {
  const words = new Set<string>();
  const parts = new Set<string>();
  for (const token of fold(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)) {
    const bare = token.replace(/^(?:وال|بال|لل|ال)(?=\p{L}{2})/u, "");
    const key = KEYS.get(token) ?? KEYS.get(bare) ?? bare;
    if (key === "" || SMALL.has(token)) continue;
    if (PARTS.has(key)) parts.add(key);
    else words.add(key);
  }
  return { words, parts };
}

const SMALL: ReadonlySet<string> = new Set(
  "the a an of in at on inside within near from to s في من علي الي عند داخل قرب".split(" "),
);

/** Words of places that reports of both languages use without a name, one line a place: key, then Arabic, then English. */
const NOUNS: readonly string[] = [
  "school مدرسه مدارس schools",
  "hospital مستشفي مشفي hospitals",
  "clinic عياده مستوصف clinics",
  "market سوق اسواق markets bazaar",
  "prison سجن معتقل jail prisons",
  "mosque جامع مسجد mosques",
  "church كنيسه churches",
  "bridge جسر bridges",
  "checkpoint حاجز حواجز نقطه checkpoints",
  "airport مطار airports",
  "port ميناء مرفا harbour harbor",
  "crossing معبر crossings",
  "stadium ملعب استاد",
  "square ساحه ميدان",
  "university جامعه",
  "college كليه",
  "hostel سكن dormitory dormitories",
  "camp مخيم معسكر camps",
  "factory مصنع معمل",
  "station محطه",
  "farm مزرعه farms",
  "orchard بستان بساتين orchards",
  "base قاعده",
  "building مبني بنايه عماره buildings",
  "capital عاصمه",
  "mountain جبل جبال mountains",
  "hill تل تله هضبه hills",
  "village قريه قري villages",
  "river نهر",
  "valley وادي",
  "beach شاطي ساحل coast",
  "field حقل fields",
  "cemetery مقبره",
  "hotel فندق",
  "dam سد",
  "road طريق",
  "depot مستودع warehouse",
  "bakery فرن مخبز",
  "park حديقه",
  "ministry وزاره",
  "courthouse محكمه court",
  "vegetable خضار خضروات vegetables",
  "university-hall مدرج",
  "fish سمك اسماك",
  "water مياه ماء",
  "queue طابور",
  "military عسكري عسكريه",
];

/** Words that make a smaller or an administrative place of a name: with and without one, two places may be meant. */
const PART_NOUNS: readonly string[] = [
  "north شمال شمالي شماليه northern",
  "south جنوب جنوبي جنوبيه southern",
  "east شرق شرقي شرقيه eastern",
  "west غرب غربي غربيه western",
  "wing جناح اجنحه wings",
  "ward مهجع مهاجع عنبر wards",
  "block قسم blocks",
  "gate بوابه باب gates",
  "yard باحه courtyard",
  "floor طابق",
  "sector قطاع قطاعات sectors",
  "town بلده towns",
  "city مدينه cities",
  "district حي ناحيه قضاء quarter neighbourhood neighborhood districts",
  "governorate محافظه ولايه province governorates provinces",
  "region منطقه اقليم area regions",
  "countryside ريف outskirts suburb suburbs ضواحي",
  "one two اثنين both",
];

const KEYS: ReadonlyMap<string, string> = new Map(
  [...NOUNS, ...PART_NOUNS].flatMap((line) => {
    const [key = "", ...words] = line.split(" ");
    return [[key, key] as const, ...words.map((word) => [word, key] as const)];
  }),
);
const NOUN_KEYS: ReadonlySet<string> = new Set(NOUNS.map((line) => line.split(" ")[0] ?? ""));
const PARTS: ReadonlySet<string> = new Set(PART_NOUNS.map((line) => line.split(" ")[0] ?? ""));
