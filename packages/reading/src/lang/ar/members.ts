import type { Match } from "../../extract/rule.ts";
import type { Item } from "../../text/item.ts";

/** `عناصر الدفاع المدني`, `عناصر فريق إنقاذ`: members of those who rescue bear no arms. */
export function rescuersAt(items: readonly Item[], at: number): string | undefined {
  const [first = "", second = ""] = [items[at]?.word, items[at + 1]?.word];
  if (first === "دفاع" && second === "مدني") return "aid-workers";
  // `طواقم الدفاع المدني`
  if (TEAMS.has(first) && second === "دفاع" && items[at + 2]?.word.endsWith("مدني") === true)
    return "aid-workers";
  return TEAMS.has(first) ? RESCUERS.get(second) : undefined;
}
const TEAMS: ReadonlySet<string> = new Set(["فريق", "فرق", "طاقم", "طواقم"]);
const RESCUERS: ReadonlyMap<string, string> = new Map([
  ["انقاذ", "aid-workers"],
  ["اغاثه", "aid-workers"],
  ["اسعاف", "medics"],
]);

/** `منتسبي دائرة الإصلاح`, `عناصر إدارة السجن`: who guards prisoners. */
export function wardersAt(items: readonly Item[], at: number): string | undefined {
  const office = OFFICES.has(items[at]?.word ?? "") ? at + 1 : at;
  return PRISONS.test(items[office]?.word ?? "") ? "guards" : undefined;
}
const OFFICES: ReadonlySet<string> = new Set(["دايره", "اداره", "مصلحه", "مديريه", "امن", "حمايه"]);
const PRISONS = /^(?:ال)?(?:سجن|سجون|اصلاح|اصلاحيه|اصلاحيات)$/u;

/**
 * `عنصر من الشرطة`, `عنصر أمن`, `3 عناصر من الدفاع المدني`: of whom they are members says the force behind them, at `at`; undefined where none
 * stands there.
 */
export function membersAt(items: readonly Item[], at: number): string | undefined {
  const led = items[at]?.word === "من" || items[at]?.word === "في" ? at + 1 : at;
  const forces = FORCES.has(items[led]?.word ?? "") ? led + 1 : led;
  const force = items[forces];
  if (force === undefined || force.chunk !== null || force.conj || force.prep !== "")
    return undefined;
  // `أفراد الطاقم الطبي` sail no ship
  const staff = force.word === "طاقم" ? staffKind(items[forces + 1]?.word ?? "") : undefined;
  if (staff !== undefined) return staff;
  return force.tags.includes("force")
    ? force.sense?.group
    : (rescuersAt(items, forces) ?? watchAt(items, forces));
}

/** `حرس الحدود`, `حرس السجن`, `خفر السواحل`: who watches over something; `حرس السهول` may be the name of a side, `الحرس الجمهوري` is a corps of an army. */
export function watchAt(items: readonly Item[], at: number): string | undefined {
  const [watch, over] = [items[at], items[at + 1]];
  if (watch === undefined || watch.chunk !== null) return undefined;
  if (/^(?:ال)?خفر$/u.test(watch.word)) return "guards";
  return watch.word === "حرس" && !watch.def && WATCHED.test(over?.word ?? "")
    ? "guards"
    : undefined;
}
const WATCHED =
  /^(?:ال)?(?:حدود|سواحل|شواطي|سجن|سجون|معتقل|مخيم|منشات|بلديه|قريه|بلده|غابات|حقول|مباني|جامعه|مستشفي)$/u;

/** `الكوادر الطبية`, `الطاقم الطبي`: the adjective says what staff; undefined for others. */
export function staffKind(adjective: string): string | undefined {
  return STAFF.get(adjective.replace(/ه$/u, ""));
}
const STAFF: ReadonlyMap<string, string> = new Map([
  ["الطبي", "medics"],
  ["الصحي", "medics"],
  ["الاسعافي", "medics"],
  ["اعلامي", "journalists"],
  ["الاعلامي", "journalists"],
  ["صحفي", "journalists"],
  ["الصحفي", "journalists"],
  ["التعليمي", "teachers"],
  ["التدريسي", "teachers"],
  ["الاغاثي", "aid-workers"],
  // `طاقم الدبابة` sails no ship either
  ...["دبابه", "مدرعه", "اليه", "عربه", "راجمه", "مدفع", "مدفعيه"].flatMap(
    (gun): [string, string][] => [
      [gun.replace(/ه$/u, ""), "fighters"],
      [`ال${gun.replace(/ه$/u, "")}`, "fighters"],
    ],
  ),
  // nor does that of an aircraft, which may be anybody's
  ...["مروحيه", "طاءره", "طايره", "طوافه"].flatMap((craft): [string, string][] => [
    [craft.replace(/ه$/u, ""), "unknown"],
    [`ال${craft.replace(/ه$/u, "")}`, "unknown"],
  ]),
]);

/** `12 كادراً طبياً`, `كوادر صحية`: an adjective right behind a counted noun of staff. */
export function medicalAt(items: readonly Item[], at: number): string | undefined {
  return /^(?:طبي|صحي|اسعافي)(?:ا|ه|ين|ات)?$/u.test(items[at]?.word ?? "") ? "medics" : undefined;
}
const FORCES: ReadonlySet<string> = new Set(["قوات", "اجهزه", "جهاز"]);

/** What staff the crew behind a count is: `الطاقم الطبي`; of a house for the sick (`19 من أفراد الطاقم في المستشفى`) they work there, and sail nothing. */
export function staffAt(m: Match): string | undefined {
  const crew = m.get("m");
  if (crew?.word !== "الطاقم" && crew?.word !== "طاقم") return undefined;
  const kind = staffKind(m.items[m.to]?.word ?? "");
  if (kind !== undefined) return kind;
  if (SAILS.test(m.items[m.to]?.word ?? "")) return undefined;
  return m.items.some(({ word }) => FOR_THE_SICK.test(word)) ? "workers" : undefined;
}
const SAILS = /^(?:ال)?(?:سفينه|قارب|مركب|ناقله|باخره|عباره|طايره|مروحيه)$/u;
const FOR_THE_SICK = /^[بلو]?(?:ال)?(?:مستشفيات|مستشفي|مشفي|مشافي|عياده|عيادات|مرضي)$/u;
