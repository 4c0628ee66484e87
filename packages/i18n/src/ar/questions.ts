import { groupLabel } from "../group-label.ts";
import type { Measure, MissingFact, Topic, Unit } from "@tarjih/reading";
import type { HowMany, QuestionsMessages } from "../en/questions.ts";
import { codes } from "./codes.ts";

/** A counted noun after كم: singular accusative, and whether its verb is feminine. */
interface Counted {
  readonly noun: string;
  readonly feminine: boolean;
}

const m = (noun: string): Counted => ({ noun, feminine: false });
const f = (noun: string): Counted => ({ noun, feminine: true });

const GROUPS: Readonly<Record<string, Counted>> = {
  aircraft: f("طائرةً"),
  attacks: m("هجومًا"),
  boats: m("قاربًا"),
  bombs: f("قنبلةً"),
  drivers: m("سائقًا"),
  drones: f("طائرةً مسيّرة"),
  farmers: m("مزارعًا"),
  farms: f("مزرعةً"),
  firefighters: m("رجلَ إطفاء"),
  incidents: m("حادثًا"),
  items: m("شيئًا"),
  livestock: m("رأسًا من الماشية"),
  missiles: m("صاروخًا"),
  protests: m("احتجاجًا"),
  rockets: f("قذيفةً"),
  sailors: m("فردًا من الطاقم"),
  teachers: m("معلمًا"),
  villages: f("قريةً"),
  weapons: f("قطعةَ سلاح"),
  civilians: m("مدنيًا"),
  children: m("طفلًا"),
  women: f("امرأةً"),
  men: m("رجلًا"),
  elderly: m("مسنًّا"),
  guards: m("حارسًا"),
  inmates: m("سجينًا"),
  detainees: m("محتجزًا"),
  hostages: f("رهينةً"),
  prisoners: m("أسيرًا"),
  captives: m("أسيرًا"),
  fighters: m("مقاتلًا"),
  attackers: m("مهاجمًا"),
  soldiers: m("جنديًا"),
  police: m("شرطيًا"),
  security: m("عنصرَ أمن"),
  officers: m("ضابطًا"),
  leaders: m("قياديًا"),
  commanders: m("قائدًا"),
  staff: m("موظفًا"),
  protesters: m("متظاهرًا"),
  strikes: f("ضربةً"),
  medics: m("عاملًا طبيًا"),
  journalists: m("صحفيًا"),
  "aid-workers": m("عاملَ إغاثة"),
  students: m("طالبًا"),
  workers: m("عاملًا"),
  families: f("عائلةً"),
  residents: m("ساكنًا"),
  refugees: m("لاجئًا"),
  displaced: m("نازحًا"),
  houses: m("منزلًا"),
  buildings: m("مبنًى"),
  shops: m("متجرًا"),
  schools: f("مدرسةً"),
  hospitals: m("مستشفًى"),
  vehicles: f("مركبةً"),
  tents: f("خيمةً"),
};

const UNITS: Readonly<Record<Unit, Counted>> = {
  persons: m("شخصًا"),
  families: f("عائلةً"),
  houses: m("منزلًا"),
  vehicles: f("مركبةً"),
  items: m("شيئًا"),
  events: m("حدثًا"),
  unknown: m("شخصًا"),
};

const OWN: Readonly<Partial<Record<Measure, Counted>>> = {
  attackers: m("مهاجمًا"),
  vehicles: f("مركبةً"),
  strikes: f("ضربةً"),
  bodies: f("جثةً"),
  destroyed: m("شيئًا"),
  damaged: m("شيئًا"),
  other: m("شيئًا"),
};

/** Masculine and feminine form of what happened to the counted. */
const VERBS: Readonly<Record<Measure, readonly [string, string]>> = {
  killed: ["قُتل", "قُتلت"],
  wounded: ["أُصيب", "أُصيبت"],
  missing: ["فُقد", "فُقدت"],
  held: ["كان محتجزًا", "كانت محتجزة"],
  arrested: ["اعتُقل", "اعتُقلت"],
  captured: ["أُسر", "أُسرت"],
  hostage: ["أُخذ رهينة", "أُخذت رهينة"],
  surrendered: ["سلّم نفسه", "سلّمت نفسها"],
  escaped: ["فرّ", "فرّت"],
  recaptured: ["أُعيد القبض عليه", "أُعيد القبض عليها"],
  released: ["أُطلق سراحه", "أُطلق سراحها"],
  exchanged: ["جرى تبادله", "جرى تبادلها"],
  displaced: ["نزح", "نزحت"],
  returned: ["عاد", "عادت"],
  destroyed: ["دُمّر", "دُمّرت"],
  damaged: ["تضرّر", "تضرّرت"],
  attackers: ["شارك في الهجوم", "شاركت في الهجوم"],
  deployed: ["انتشر", "انتشرت"],
  vehicles: ["استُخدم", "استُخدمت"],
  strikes: ["نُفّذ", "نُفّذت"],
  bodies: ["عُثر عليه", "عُثر عليها"],
  other: ["أُحصي", "أُحصيت"],
};

const TOPIC_VERBS: Readonly<Record<Topic, readonly [string, string]>> = {
  "aboard-boat": ["كان على متن القارب", "كانت على متن القارب"],
  "aboard-ship": ["كان على متن السفينة", "كانت على متن السفينة"],
  "aboard-train": ["كان في القطار", "كانت في القطار"],
  "aboard-plane": ["كان على متن الطائرة", "كانت على متن الطائرة"],
  "aboard-bus": ["كان في الحافلة", "كانت في الحافلة"],
  "inside-building": ["كان في المبنى", "كانت في المبنى"],
  residents: ["كان يسكن المبنى", "كانت تسكن المبنى"],
  "inside-town": ["كان في البلدة", "كانت في البلدة"],
  "inside-camp": ["كان في المخيم", "كانت في المخيم"],
  "inside-mine": ["كان في المنجم", "كانت في المنجم"],
  "inside-factory": ["كان يعمل في المصنع", "كانت تعمل في المصنع"],
  "in-convoy": ["كان في القافلة", "كانت في القافلة"],
  audience: ["كان بين الجمهور", "كانت بين الجمهور"],
  crowd: ["شارك في الاحتجاج", "شاركت في الاحتجاج"],
  strikers: ["شارك في الإضراب", "شاركت في الإضراب"],
  fell: ["سقط", "سقطت"],
  derailed: ["خرج عن السكة", "خرجت عن السكة"],
  "tear-gas": ["من قنابل الغاز أُطلق", "من قنابل الغاز أُطلقت"],
  dropped: ["أُلقي", "أُلقيت"],
  "hit-hospital": ["أصاب المستشفى", "أصابت المستشفى"],
  "hit-school": ["أصاب المدرسة", "أصابت المدرسة"],
  "hit-market": ["أصاب السوق", "أصابت السوق"],
  "hit-bakery": ["أصاب المخبز", "أصابت المخبز"],
  "hit-camp": ["أصاب المخيم", "أصابت المخيم"],
  "hit-airport": ["أصاب المطار", "أصابت المطار"],
  "hit-mosque": ["أصاب المسجد", "أصابت المسجد"],
  "hit-prison": ["أصاب السجن", "أصابت السجن"],
  "hit-port": ["أصاب الميناء", "أصابت الميناء"],
  "hit-depot": ["أصاب المستودع", "أصابت المستودع"],
  "hit-bridge": ["أصاب الجسر", "أصابت الجسر"],
  "at-large": ["لا يزال فارًّا", "لا تزال فارّة"],
  "destroyed-or-damaged": ["دُمّر أو تضرّر", "دُمّرت أو تضرّرت"],
};

const OPEN_FACTS: Readonly<Record<MissingFact, string>> = {
  group: "مَن المعدودون",
  place: "المكان المعدود",
  "as-of": "وقت العدّ",
  mode: "أهو مجموع أم زيادة",
  phase: "أهو مخطَّط أم متفَق عليه أم منفَّذ",
  unit: "أهم أشخاص أم عائلات",
  event: "الحدث المقصود",
  denied: "المنفيّ أهو الفعل أم العدد",
  measure: "ما المعدود",
};

export const questions: QuestionsMessages = {
  event: {
    before: (day) => `قبل ${day}`,
    since: (day) => `منذ ${day}`,
    earlier: "حدث سابق",
    unsaid: "حدث آخر أو غير مسمّى",
  },
  howMany: (slot) => {
    const subject = slot.subject === null ? "" : `${slot.subject}: `;
    const place = slot.place === null ? "" : ` في ${slot.place}`;
    const event = slot.event === null ? "" : ` (${slot.event})`;
    return `${subject}${asked(slot)}${place}${event}؟`;
  },
  conflict: (question, pairs, more) => {
    const told = pairs.map(([a, b]) => `${a} أم ${b}`).join("؛ ");
    const rest = more === 0 ? "" : `؛ وأزواج أخرى (${more})`;
    return pairs.length + more === 1
      ? `${question} ${told}: لا يصحّان معًا.`
      : `${question} ${told}${rest}: لا يصحّ من كل زوج إلا واحد على الأكثر.`;
  },
  overfull: (question, parts, whole) =>
    `${question} ${parts.join(" و")} أجزاء من ${whole} ومجموعها أكثر منه: لا تصحّ كلها معًا.`,
  undetermined: (question, points) => {
    const told = points.map(
      ([a, b, missing], index) =>
        `${a} و${b}${index === 0 ? " وقد لا يتعارضان" : ""}، تبعًا لأمر لم يُذكر: ${OPEN_FACTS[missing]}`,
    );
    return `${question} قد يتعارض ${told.join("؛ وكذلك ")}.`;
  },
  singleRoot: (question, reports, root) =>
    `${question} عدد التقارير ${reports}، والأصل واحد: ${root}.`,
  denied: (question, quotes, more) =>
    `${question} نُفي بلا عدد: ${quotes.map((quote) => `«${quote}»`).join("؛ ")}${more === 0 ? "" : `؛ وغيرها (${more})`}`,
  settledDenied: "بيان من النافي: ما الذي وقع إذن، ومَن مِن القتلى أو الجرحى يجادل فيه.",
  asked: (quote) => `سؤال طرحه تقرير ولم يُجب عنه أي تقرير: «${quote}»`,
  unanswered: (question) => `${question} لا يذكره أي تقرير.`,
  onlyPictured: (question, values) =>
    `${question} لا يذكره إلا ما تُعرّف عليه في صورة (${values})، ولم يقارنه بها أحد.`,
  settledPictured: "نظرة إلى الصورة: اقبل ما تُعرّف عليه أو صححه.",
  rivalDays: (actor, place, days) =>
    `في أي يوم انتقلت السيطرة على ${place} إلى ${actor}؟ ${days.join(" أم ")}: لا يصحّان معًا.`,
  settledRivalDays: "صورة مؤرخة من المكان أو أمر مؤرخ، أو بيان أي جزء منه يقصده كل مصدر.",
  settledConflict: "قائمة أسماء أو حالات وراء أحد الرقمين، أو طريقة عدّ كل مصدر في وقت محدد.",
  settledSelf: "تصحيح، أو بيان من الكاتب أي الرقمين هو المعتمد.",
  settledUndetermined: {
    group: "بيان مَن يشمله العدد: الجميع أم المدنيون أم أفراد طرف واحد.",
    place: "بيان المنطقة التي يشملها كل رقم.",
    "as-of": "اليوم والساعة اللذان عُدّ كل رقم حتى حينهما.",
    mode: "بيان هل الرقم مجموع تراكمي أم زيادة فقط.",
    phase: "بيان هل نُفّذ الأمر أم اتُّفق عليه أو أُعلن فقط.",
    unit: "بيان هل المعدود أشخاص أم عائلات.",
    event: "بيان الحدث الذي يعود إليه الرقم.",
    denied: "بيان من النافي: أينفي الفعل أم ينفي العدد.",
    measure: "نظرة في كلمات الرقم: يُقبل، أو يُسمّى ما يعدّه.",
  },
  settledSingleRoot: "أصل ثانٍ عدّ بنفسه، أو القائمة التي وراء الرقم الوحيد.",
  settledAsked: "تقرير يجيب عنه ويسمّي مصدره.",
  settledUnanswered: {
    hospital: "سجلات المستشفيات وثلاجات الموتى بالأسماء والأعمار والتواريخ.",
    "prison-roll": "سجل نزلاء السجن قبل الحدث وبعده، أو قائمة أسماء.",
    registration: "قوائم التسجيل لدى هيئات الإغاثة أو المخيمات، مع يوم العدّ.",
    survey: "مسح ميداني للأضرار، أو صور جوية مؤرخة.",
    "name-list": "قوائم الأسماء التي تبادلها الطرفان.",
    court: "سجلات التوقيف والإفراج، أو سجلات النيابة.",
  },
  agencies: "وكالات (بلا تسمية)",
  media: "وسائل إعلام (بلا تسمية)",
  unnamedIn: (words, report) => `${words} (غير مسمّى، في ${report})`,
  witnessIn: (words, report) => `${words} (شاهد، في ${report})`,
  namedIn: (words, report) => `${words} (في ${report})`,
};

function asked(slot: HowMany): string {
  const { topic = null } = slot;
  const [he, she] = topic === null ? VERBS[slot.measure] : TOPIC_VERBS[topic];
  // People whom no measure fits are people all the same, and no things.
  const own = slot.measure === "other" && slot.unit === "persons" ? undefined : OWN[slot.measure];
  const plain = slot.unit === "persons" || slot.unit === "unknown";
  const noun = plain ? (own ?? UNITS.persons) : UNITS[slot.unit];
  if (slot.actor !== null) {
    if (plain && (own === undefined || slot.measure === "attackers")) {
      return `كم ${he} من أفراد «${slot.actor}»`;
    }
    return `كم ${noun.noun} ${slot.measure === "strikes" ? "نفّذها" : "من"} «${slot.actor}» ${
      slot.measure === "strikes" ? "" : noun.feminine ? she : he
    }`.trimEnd();
  }
  const named = slot.group !== "unknown" && slot.group !== "persons";
  if (!named) return `كم ${noun.noun} ${noun.feminine ? she : he}`;
  const label = groupLabel({ codes }, slot.group, (id) => id);
  if (slot.measure === "bodies") return `كم جثةً من ${label} عُثر عليها`;
  if (slot.unit === "families" && slot.group !== "families") return `كم عائلةً من ${label} ${she}`;
  const group = GROUPS[slot.group];
  if (group === undefined) return `كم ${he} من ${label}`;
  return `كم ${group.noun} ${group.feminine ? she : he}`;
}
