import { fold, PACK_ACTORS } from "@tarjih/reading";
import type { Actor, CaseInfo } from "@tarjih/reading";
import { soundOf } from "./sound.ts";

/**
 * A public office as texts name it without saying whose: "the health ministry", `وزير الصحة`, "Sudan's Ministry of Health". Where
 * the sources of one question name such an office of no more than one owner, all of them are that office.
 */
export interface Office {
  readonly office: string;
  /** Country or side that the name tells ("Sudanese", `السوري`), null where it tells none. */
  readonly owner: string | null;
}

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").map((word) => fold(word)));

/** Each office with the words that name it, in either language; longer sets before those that they contain. */
const OFFICES: readonly (readonly [office: string, ...sets: readonly string[]])[] = [
  ["civil-defence", "civil defence", "مدني دفاع"],
  ["health-ministry", "ministry health", "minister health", "وزارة صحة", "وزير صحة", "وزيرة صحة"],
  ["defence-ministry", "ministry defence", "minister defence", "وزارة دفاع", "وزير دفاع"],
  ["interior-ministry", "ministry interior", "minister interior", "وزارة داخلية", "وزير داخلية"],
  ["foreign-ministry", "ministry foreign", "minister foreign", "وزارة خارجية", "وزير خارجية"],
  ["labour-ministry", "ministry labour", "minister labour", "وزارة عمل", "وزير عمل"],
  ["education-ministry", "ministry education", "وزارة تربية", "وزارة تعليم", "وزير تربية"],
  ["transport-ministry", "ministry transport", "وزارة نقل", "وزير نقل"],
  ["justice-ministry", "ministry justice", "minister justice", "وزارة عدل", "وزير عدل"],
  ["health-directorate", "directorate health", "مديرية صحة", "مدير صحة"],
  [
    "health-authorities",
    "health authorities",
    "health authority",
    "health officials",
    "سلطات صحية",
    "مسؤولون صحيون",
    "مسؤولين صحيين",
  ],
  ["governor", "governor", "محافظ"],
  [
    "port-authority",
    "port authority",
    "إدارة مرفأ",
    "سلطة مرفأ",
    "إدارة ميناء",
    "سلطة ميناء",
    "هيئة ميناء",
  ],
  ["prosecution", "prosecutor", "prosecutors", "prosecution", "نيابة عامة", "نائب عام", "مدعي عام"],
  ["prison-service", "prison service", "prisons authority", "مصلحة سجون", "إدارة سجون"],
  ["fire-service", "fire service", "fire brigade", "fire department", "إطفاء"],
  ["ambulance-service", "ambulance service", "هيئة إسعاف", "جهاز إسعاف"],
  ["forensics", "forensic medicine", "طب شرعي"],
  ["coast-guard", "coast guard", "coastguard", "خفر سواحل"],
  ["doctors-committee", "committee doctors", "لجنة أطباء"],
  ["doctors-union", "union doctors", "syndicate doctors", "نقابة أطباء"],
  ["red-crescent", "red crescent", "هلال أحمر"],
  ["government", "government", "حكومة"],
  ["army", "army", "military", "جيش"],
  ["police", "police", "شرطة"],
];

/** Whoever leads or speaks for an office is the office; what follows a minister is his name. */
const HOLDERS = words(
  "minister deputy undersecretary spokesman spokeswoman spokesperson وزير وزيرة وكيل نائب متحدث متحدثة ناطق باسم",
);

/** Whoever heads it, too; but "army hospital director" heads another body, so that no strange word may stand beside these. */
const HEADS = words(
  "head director chief secretary general chairman chairwoman president رئيس رئيسة أمين عام مدير مديرة",
);

/** Who was it once, and is it no more. */
const FORMER = words("former ex retired veteran deposed سابق سابقة أسبق متقاعد متقاعدون مخلوع");

/** Words of such names that tell no other office from it. */
const FILLERS = words(
  "the of for in a and office provincial مكتب public country capital city town area region nation national federal central state official its own opposition affairs society senior official officials statement report command population people public directorate عامة مديرية سكان سكانية قيادة مركزية مركزي اتحادية اتحادي وطنية وطني رسمية شؤون في حكومة نظام مسؤول مسؤولة مسؤولون مسؤولين كبير كبار تابعة جمعية منظمة بيان تقرير مدينة عاصمة بلدة منطقة",
);

/** Countries and sides by what their offices are called after. */
const OWNERS: readonly (readonly [owner: string, names: string])[] = [
  ["syria", "syria syrian سوريا سورية سوري"],
  ["iraq", "iraq iraqi العراق عراقي عراقية"],
  ["yemen", "yemen yemeni اليمن يمني يمنية"],
  ["houthi", "houthi houthis حوثي حوثية"],
  ["lebanon", "lebanon lebanese لبنان لبناني لبنانية"],
  [
    "palestine",
    "palestine palestinian palestinians فلسطين فلسطيني فلسطينية gaza gazan غزة hamas حماس",
  ],
  ["israel", "israel israeli إسرائيل إسرائيلي إسرائيلية"],
  ["sudan", "sudan sudanese السودان سوداني سودانية"],
  ["libya", "libya libyan ليبيا ليبي ليبية"],
  ["turkey", "turkey turkish تركيا تركي تركية"],
  ["iran", "iran iranian إيران إيراني إيرانية"],
  ["russia", "russia russian روسيا روسي روسية"],
  ["ukraine", "ukraine ukrainian أوكرانيا أوكراني أوكرانية"],
  ["usa", "us american أميركي أمريكي أميركية أمريكية"],
  ["egypt", "egypt egyptian مصر مصري مصرية"],
];

const OWNER_OF: ReadonlyMap<string, string> = new Map(
  OWNERS.flatMap(([owner, names]) =>
    names.split(" ").map((name) => [bare(fold(name)), owner] as const),
  ),
);
const SETS: readonly (readonly [office: string, set: ReadonlySet<string>])[] = OFFICES.flatMap(
  ([office, ...sets]) =>
    sets.map((set) => [office, new Set([...words(set)].map(spelled))] as const),
);

/** Reads names as offices; ids of known actors by the names that the case or the packs give them. */
export function officesOf(info: CaseInfo): (source: string) => Office | null {
  const names = new Map(info.actors.flatMap(firstName));
  return (source) => officeAt(names.get(source) ?? PACK_NAMES.get(source) ?? source);
}

function firstName({
  id,
  names: { en, ar },
}: Pick<Actor, "id" | "names">): readonly (readonly [id: string, name: string])[] {
  const name = en[0] ?? ar[0];
  return name === undefined ? [] : [[id, name]];
}

const PACK_NAMES: ReadonlyMap<string, string> = new Map(PACK_ACTORS.flatMap(firstName));

/** An office with the place where it sits ("the Ministry of Health in Asal"), which tells it from another place's. */
function officeAt(name: string): Office | null {
  const [, body, place] = /^(.+?)\s(?:in|في)\s(.+)$/u.exec(name) ?? [];
  if (body === undefined || place === undefined)
    return officeIn(name) ?? officeOfPlace(name) ?? officeOfBranch(name) ?? localOffice(name);
  const office = officeIn(body);
  const named = fold(place).split(/\s+/u).map(bare);
  if (office === null || named.some((word) => NO_PLACE.has(word)) || named.length > MOST_OF_PLACE)
    return officeIn(name);
  const sound = named.every((word) => FILLERS.has(word)) ? "" : soundOf(place);
  return sound === "" || office.owner !== null ? office : { ...office, owner: `in ${sound}` };
}

/** "Red Crescent Society of Olm" */
function officeOfPlace(name: string): Office | null {
  const [, body, place] = /^(.+)\sof\s(\p{Lu}.*)$/u.exec(name) ?? [];
  const office = body === undefined ? null : officeIn(body);
  if (office === null || place === undefined || office.owner !== null) return null;
  const sound = soundOf(place);
  return sound === "" ? null : { ...office, owner: `in ${sound}` };
}

/** "Ministry of Health, Olm Directorate": a ministry's directorate of one place. */
function officeOfBranch(name: string): Office | null {
  const [, body = "", branch = ""] = /^([^,،]+)\s*[,،]\s*([^,،]+)$/u.exec(name) ?? [];
  const office = officeIn(body);
  if (office?.office !== "health-ministry" || !/\bdirectorate\b|مديرية/iu.test(branch)) return null;
  return localOffice(`${branch} health`) ?? localOffice(`${branch} صحة`);
}

/**
 * "Olm Health Directorate", `مديرية صحة تلمارة`: of these each town has one, and what else stands in the name is the town, where no list of
 * words for bodies has it.
 */
function localOffice(name: string): Office | null {
  const all = wordsOf(name);
  const found = SETS.find(
    ([office, set]) => LOCAL.has(office) && [...set].every((word) => all.includes(word)),
  );
  if (found === undefined || all.some((word) => FORMER.has(word))) return null;
  const place = all.filter(
    (word) => !found[1].has(word) && ![HEADS, FILLERS].some((known) => known.has(word)),
  );
  const isPlace = place.length > 0 && place.length <= MOST_OF_PLACE - 1;
  if (
    !isPlace ||
    place.some((word) => HOLDERS.has(word) || PARTIAL.has(word) || OF_BODIES.has(word))
  )
    return null;
  return { office: found[0], owner: `in ${soundOf(place.join(" "))}` };
}
const LOCAL: ReadonlySet<string> = new Set(["health-directorate", "civil-defence"]);
const OF_BODIES = words(
  "union hospital hospitals committee college association syndicate workers volunteers team teams centre center monitor observatory council نقابة مستشفى لجنة جمعية اتحاد متطوعي متطوعو فريق فرق مركز مرصد مجلس",
);

/** Words of a place's name, with "the city of". */
const MOST_OF_PLACE = 4;
/** "In the interim government", "in a statement": no places. */
const NO_PLACE = words("government statement report briefing charge حكومة بيان تقرير حسابه صفحتها");

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .replaceAll(/['’]s?(?=\s|$)/gu, "")
    .replaceAll(/-run(?=\s)/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => spelled(bare(word)));
}

function officeIn(name: string): Office | null {
  const all = wordsOf(name);
  if (all.some((word) => FORMER.has(word))) return null;
  const found = SETS.find(([, set]) => [...set].every((word) => all.includes(word)));
  if (found === undefined) return null;
  const [office, set] = found;
  const rest = all.filter(
    (word) => !set.has(word) && ![HOLDERS, HEADS, FILLERS].some((known) => known.has(word)),
  );
  const owners = new Set(rest.flatMap((word) => OWNER_OF.get(word) ?? []));
  if (owners.size > 1) return null;
  const other = owners.size === 0 ? otherOwner(all, rest) : null;
  if (other !== null) return { office, owner: other };
  const strange = rest.filter((word) => !OWNER_OF.has(word));
  // "the rebel Health Minister, Basil Noor": of no office of the state
  if (rest.some((word) => word === "rebel" || word === "rebels")) return null;
  // "Health Minister Basil Amin": a name behind a title, and no other ministry
  const titled =
    [...set].some((word) => HOLDERS.has(word)) || all.some((word) => HOLDERS.has(word));
  if (strange.length > 0 && !titled) return null;
  return { office, owner: [...owners][0] ?? null };
}

/** Of a part of a country or of no state: no owner by which two of one office could be told apart. */
const PARTIAL = words(
  "local regional provincial municipal city town state rebel military traffic press prison محلي محلية",
);

/**
 * A country that is not in the list: the one word before the office in English ("Mali's army", "Malian military"), an adjective
 * behind it in Arabic (`الجيش المالي`). "Army chaplaincy" and "military police" are other bodies.
 */
function otherOwner(all: readonly string[], rest: readonly string[]): string | null {
  const [word, ...others] = rest;
  if (word === undefined || others.length > 0 || PARTIAL.has(word)) return null;
  if (/^[a-z]{4,}$/u.test(word))
    return all[0] === word ? word.replace(/(?:ian|ean|ese|an|ia|i|a)$/u, "") : null;
  return all.at(-1) === word && /.{3}ي(?:ه)?$/u.test(word) ? word.replace(/ه$/u, "") : null;
}

/** One spelling a word, and doctors however many they are. */
function spelled(word: string): string {
  if (word === "defense") return "defence";
  return word === "doctor" || word === "medics" ? "doctors" : word;
}

function bare(word: string): string {
  return word.replace(/^(?:وال|بال|لل|ال)(?=\p{L}{2})/u, "");
}
