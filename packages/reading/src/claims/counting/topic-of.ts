import type { Measure, Topic, Unit } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";
import { isRuinedOrHarmed } from "./ruined-or-harmed.ts";
import { hitWhat } from "./hit-what.ts";

/** Letters before and behind a number among which the words stand that say what it counts. */
const NEAR = 110;

/** What a number says that no measure fits: its place in the text, and who or what is counted. */
interface Counted extends Passage {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly group: string;
}

/**
 * What people (or bombs) are counted for that no measure fits: how many were aboard the boat, took part in a protest, were on strike, were in the building or the mine.
 * Two numbers with one topic answer one question; other numbers of `other` share nothing. Null where the words around the number do not say it: a vessel
 * or a building must be named by its kind, as the rescue ship is not the boat.
 */
export function topicOf(raw: string, sentence: Passage, count: Counted): Topic | null {
  const { measure, unit, group, start, end } = count;
  const isVehicle = unit === "vehicles" && (measure === "vehicles" || measure === "other");
  if (measure !== "other" && !isVehicle) return null;
  const isBomb = (unit === "items" && ARMS.has(group)) || FLYING.has(group);
  const before = raw.slice(Math.max(sentence.start, start - NEAR), start);
  const after = raw.slice(end, Math.min(sentence.end, end + NEAR));
  const isFolk = unit === "persons" || (unit === "unknown" && !isVehicle);
  if (isFolk && isAtLarge(before, after)) return "at-large";
  if (RUINED.has(unit)) return isRuinedOrHarmed(before, after) ? "destroyed-or-damaged" : null;
  if (!isBomb && !isVehicle && unit !== "persons") return null;
  // `22 منهم خرجوا أحياء`: some of those who were inside
  if (OF_THEM.test(after)) return null;
  const [arabic, english] = isBomb
    ? [BOMBS_AR, BOMBS_EN]
    : isVehicle
      ? [VEHICLES_AR, VEHICLES_EN]
      : [PEOPLE_AR, PEOPLE_EN];
  // `أي قنبلة غاز`, "no vehicle": the noun stands in the number's own words
  const words = raw.slice(start, end);
  const told = ARABIC.test(before + after)
    ? among(arabic, fold(before), fold(`${noun(words)}${after}`))
    : among(english, before.toLowerCase(), `${noun(words)}${after}`.toLowerCase());
  return told === null && isBomb ? hitWhat(raw, sentence, count) : told;
}

/** "Sixty-six are still at large", `لا يزال 66 سجيناً طلقاء`, `66 منهم ما زالوا فارين`: escaped less recaptured. */
function isAtLarge(before: string, after: string): boolean {
  return ARABIC.test(before + after)
    ? AT_LARGE_AR.test(fold(after)) &&
        (STILL_AR.test(fold(after)) || STILL_BEFORE_AR.test(fold(before)))
    : AT_LARGE_EN.test(after);
}
const AT_LARGE_EN =
  /^(?:\s+[\p{L}-]+){0,4}?\s+(?:is|are|was|were|remain(?:s|ed)?|still)\s+(?:still\s+)?at\s+large\b|^\s+(?:[\p{L}-]+\s+)?still\s+at\s+large\b/iu;
const AT_LARGE_AR =
  /^(?:\s+\p{L}+){0,5}?\s+(?:طليق\p{L}*|طلقاء|فار(?:ين|ون|ا)?|هارب(?:ين|ون|ا)?|متوار(?:ين|ون))(?!\p{L})/u;
const STILL_AR = /^(?:\s+\p{L}+){0,4}?\s+[وف]?(?:ما\s+ز|لا\s+[يت]ز)ال\p{L}*\s/u;
const STILL_BEFORE_AR =
  /(?:ما\s+زال|لا\s+[يت]زال)\p{L}*\s+(?:\p{L}+\s+){0,3}$|(?:^|\s)[وف]?(?:بقي|ظل)\s+(?:\p{L}+\s+){0,2}$/u;

/** The noun that stands in the words of none ("no vehicle", `أي قنبلة`). */
function noun(words: string): string {
  return /^(?:no|not a|أي)(?=\s)/iu.test(words) ? words.slice(words.search(/\s/u)) : "";
}
const RUINED: ReadonlySet<string> = new Set(["houses"]);
const OF_THEM = /^\s+(?:منهم|منهن|of\s+(?:them|whom|these|those))(?!\p{L})/iu;
const ARMS: ReadonlySet<string> = new Set(["bombs", "weapons"]);
const FLYING: ReadonlySet<string> = new Set(["rockets", "missiles", "drones"]);
const ARABIC = /\p{Script=Arabic}/u;

/** Words before or behind a number; group `kind` holds the kind of the vessel or place, where the topic has one. */
interface Cue {
  readonly topic:
    | "aboard"
    | "inside"
    | "audience"
    | "crowd"
    | "strikers"
    | "fell"
    | "derailed"
    | "tear-gas"
    | "dropped"
    | "inside-factory"
    | "in-convoy";
  readonly before?: RegExp;
  readonly after?: RegExp;
}

function among(cues: readonly Cue[], before: string, after: string): Topic | null {
  for (const { topic, before: lead, after: rest } of cues) {
    const [one, two] = [lead?.exec(before), rest?.exec(after)];
    if (one === null || two === null) continue;
    // "a second convoy of 12 trucks", "men who were on shift at the gate": of another one, and of no factory
    if (topic === "in-convoy" && SEVERAL_CONVOYS.test(before + after)) return null;
    // convoys come every day: which of them is meant is known of one that is attacked, or spoken of as known
    if (topic === "in-convoy" && !KNOWN_CONVOY.test(before + after)) return null;
    if (topic === "inside-factory" && GUARDED.test(before + after)) return null;
    if (topic !== "aboard" && topic !== "inside") return topic;
    // "a second boat carried 40 people": of which of them another report speaks nobody knows
    if (SEVERAL_EN.test(before + after) || SEVERAL_AR.test(before + after)) return null;
    if (topic === "aboard" && isAnArrival(before + after)) return null;
    // "45,000 were in the town before the offensive": not those who are in it
    if (topic === "inside" && BEFORE_IT.test(before + after)) return null;
    const { kind = "", lives } = { ...one?.groups, ...two?.groups };
    const found = KINDS.find(({ words }) => words.has(kind));
    if (found?.topic === "inside-building" && lives !== undefined) return "residents";
    if (found?.topic.startsWith(topic) === true) return found.topic;
  }
  return null;
}

/**
 * "A boat with 45 people aboard reached Darsa", `وصل قارب كان يقل 45 شخصاً`: a vessel that is told of for the first time, and came to land, is not the one that
 * others tell of as lost.
 */
function isAnArrival(around: string): boolean {
  return AN_ARRIVAL_EN.test(around) || AN_ARRIVAL_AR.test(around);
}
const AN_ARRIVAL_EN =
  /\ba\s+(?:[\p{L}-]+\s+){0,2}?(?:boat|dinghy|raft|ship|ferry|trawler|tanker|train|plane|aircraft|airliner|jet|bus|coach|minibus)\b[^.;]*?\b(?:reached|arrived|landed|docked|turned\s+back|came\s+ashore)\b/u;
const AN_ARRIVAL_AR =
  /(?<!\p{L})[وف]?(?:وصلت?|بلغت?|رست?|رسا|عادت?)\s+(?:\p{L}+\s+){0,2}?(?:قارب|مركب|زورق|سفينه|عباره|باخره|ناقله|قطار|طايره|حافله|باص)(?!\p{L})/u;
const SEVERAL_CONVOYS =
  /\b(?:another|second|third|fourth|other|two|three|four|both|several|each|first)\s+(?:\p{L}+\s+)?convoys?\b|\bconvoys\b|(?<!\p{L})(?:ال)?(?:قوافل|قافلت(?:ين|ان))(?!\p{L})|قافله\s+(?:\p{L}+\s+)?(?:ال)?(?:اخري|ثانيه|اولي|ثالثه|جديده)(?!\p{L})/u;
const KNOWN_CONVOY =
  /\bthe\s+(?:\p{L}+\s+){0,2}convoy\b|\bconvoy['’]s\b|\b(?:attack|ambush|struck|hit|shell|fired\s+on|raid)\p{L}*\b|(?<!\p{L})[وفبل]*القافله(?!\p{L})|(?<!\p{L})[وفب]*(?:ال)?(?:هاجم|مهاجم|هجوم|كمين|استهد|قصف|اعتد)/u;
const GUARDED =
  /\b(?:guards?|police|policemen|soldiers|wardens|nurses|doctors|hospital|prison|checkpoint)\b|(?<!\p{L})(?:ال)?(?:حراس|شرطه|جنود|مستشفي|سجن|حاجز)(?!\p{L})/u;
const BEFORE_IT = /\bbefore\s+(?:the|this|last)\b|(?<!\p{L})قبل\s+ال\p{L}/u;

const SEVERAL_EN =
  /\b(?:another|second|third|fourth|other|two|three|four|both|several|each|one\s+of\s+the)\s+(?:\p{L}+\s+)?(?:boat|dingh|raft|ship|ferr|trawler|tanker|train|plane|aircraft|bus|coach|tower|building|block|house|hotel|town|cit|village|camp|mine|galler|shaft|tunnel)/u;
const SEVERAL_AR =
  /(?<!\p{L})[وفبل]*(?:ال)?(?:قوارب|قارب(?:ين|ان)|زوارق|زورق(?:ين|ان)|مراكب|مركب(?:ين|ان)|سفن|سفينت(?:ين|ان)|حافلت(?:ين|ان)|حافلات|قطار(?:ين|ان|ات)|طايرت(?:ين|ان)|مبنيين|مباني|ابراج|برجين|فنادق|بلدات|بلدتين|قريتين|قري|مدن|مدينتين|مخيم(?:ين|ات)|مناجم|منجمين|انفاق|نفقين|اخر|اخري|ثان|ثانيه)(?!\p{L})/u;

const KINDS: readonly { readonly topic: Topic; readonly words: ReadonlySet<string> }[] = [
  ["aboard-boat", "boat dinghy raft قارب مركب زورق"],
  ["aboard-ship", "ship ferry trawler tanker سفينه عباره باخره ناقله"],
  ["aboard-train", "train قطار"],
  ["aboard-plane", "plane aircraft airliner jet طايره"],
  ["aboard-bus", "bus coach minibus حافله باص"],
  ["inside-building", "tower building block house hotel hall برج مبني بنايه عماره فندق قاعه"],
  ["inside-town", "town city village enclave بلده مدينه قريه بلدتنا مدينتنا قريتنا"],
  ["inside-camp", "camp مخيم"],
  ["inside-mine", "mine gallery shaft pit tunnel منجم ممر نفق"],
  ["inside-factory", "factory plant workshop foundry refinery mill مصنع معمل ورشه مصفاه مطحنه"],
].map(([topic, words = ""]) => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the list above
  topic: topic as Topic,
  words: new Set(words.split(" ")),
}));

const VESSEL =
  "(?<kind>boat|dinghy|raft|ship|ferry|trawler|tanker|train|plane|aircraft|airliner|jet|bus|coach|minibus)";
const HOUSE =
  "(?<kind>tower|building|block|house|hotel|hall|town|city|village|enclave|camp|mine|gallery|shaft|pit|tunnel|factory|plant|workshop|foundry|refinery|mill)";
/** "about", "more than", "at least" right before a number. */
const LIMIT =
  "(?:(?:about|some|around|roughly|nearly|almost|over|more than|at least|up to|an estimated|only|a total of|as many as)\\s+)?";
const EVENT = "(?:gathering|march|protest|rally|demonstration|sit-in|vigil|procession)";
/** Whoever is counted; those who were saved, or who save, are on another vessel. */
const PEOPLE =
  "(?:\\s+(?!survivors|rescued|bodies|dead|crew|rescuers|police|officers|soldiers)[\\p{L}-]+){0,3}";

const PEOPLE_EN: readonly Cue[] = [
  // "121 people who boarded the boat", "350 passengers were aboard the train"
  {
    topic: "aboard",
    after: new RegExp(
      `^${PEOPLE}?\\s+(?:who\\s+)?(?:(?:were|was|had\\s+been)\\s+)?(?:aboard|on\\s+board|boarded)\\s+(?:of\\s+)?(?:the|a|an)\\s+(?:[\\p{L}-]+\\s+){0,2}?${VESSEL}\\b`,
      "u",
    ),
  },
  // "the boat was carrying about 120 people"
  {
    topic: "aboard",
    before: new RegExp(`\\b${VESSEL}\\b[^.;\\d]{0,40}\\b(?:carrying|carried)\\s+${LIMIT}$`, "u"),
    after: new RegExp(`^${PEOPLE}`, "u"),
  },
  // "The bus company said 38 passengers and a driver were on board"
  {
    topic: "aboard",
    before: new RegExp(`\\b${VESSEL}\\b[^.;\\d]*$`, "u"),
    after: new RegExp(
      `^${PEOPLE}?(?:\\s+and\\s+[^.;,\\d]{1,30})?\\s+(?:were|was)\\s+(?:aboard|on\\s+board)\\b`,
      "u",
    ),
  },
  {
    topic: "audience",
    after: new RegExp(
      `^${PEOPLE}?\\s+(?:(?:had\\s+)?attended\\s+(?:the|a)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:match|game|concert|final)|(?:were|was)\\s+(?:in|inside)\\s+the\\s+(?:stadium|arena))\\b`,
      "u",
    ),
  },
  { topic: "audience", before: new RegExp(`\\battendance\\s+(?:at|of)\\s+${LIMIT}$`, "u") },
  {
    topic: "crowd",
    after: new RegExp(
      `^${PEOPLE}?\\s+(?:had\\s+)?(?:(?:t(?:ook|aken)\\s+part\\s+in|attended|joined)\\s+(?:the|a|an|\\p{L}+['’]s)\\s+(?:[\\p{L}-]+\\s+){0,3}?${EVENT}|marched(?!\\s+(?:out|into|off|back)\\b)|rallied|demonstrated|took\\s+to\\s+the\\s+streets)\\b`,
      "u",
    ),
  },
  {
    topic: "crowd",
    before: new RegExp(
      `\\bnumber\\s+of\\s+(?:marchers|protesters|demonstrators)\\s+(?:at|to|was|is|reached|stood\\s+at)\\s+${LIMIT}$`,
      "u",
    ),
  },
  // "police cleared a sit-in of about 600 people"
  {
    topic: "crowd",
    before: new RegExp(
      `\\b(?:march|protest|rally|demonstration|sit-in|vigil|procession|un\\p{L}+\\s+gathering)\\s+of\\s+${LIMIT}$`,
      "u",
    ),
    after: new RegExp(`^${PEOPLE}`, "u"),
  },
  {
    topic: "strikers",
    before: new RegExp(
      `\\b(?:number\\s+of\\s+)?strikers\\s+(?:at|to|was|is|reached|stood\\s+at)\\s+${LIMIT}$`,
      "u",
    ),
  },
  {
    topic: "strikers",
    after:
      /^(?:\s+[\p{L}-]+){0,3}?\s+(?:(?:had\s+)?(?:joined|observed)\s+(?:the|a)\s+strike|(?:were|are|went)\s+on\s+strike)\b/u,
  },
  // "62 people had been on shift when the fire broke out"
  {
    topic: "inside-factory",
    after: new RegExp(
      `^${PEOPLE}?\\s+(?:were|had\\s+been|was)\\s+(?:on\\s+shift|at\\s+work|working)\\s+(?:when|at\\s+the\\s+time|inside)\\b`,
      "u",
    ),
  },
  // "210 people lived in the building", "at least 45 people were in gallery seven"
  {
    topic: "inside",
    after: new RegExp(
      `^${PEOPLE}?\\s+(?:still\\s+)?(?:(?<lives>lived|live|(?:were|are)\\s+living)|were|are|remain|remained)\\s+(?:still\\s+|trapped\\s+)?(?:inside|in)\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,2}?${HOUSE}\\b`,
      "u",
    ),
  },
];
const BOMBS_EN: readonly Cue[] = [
  {
    topic: "tear-gas",
    after: /^(?:\s+[\p{L}-]+)?\s+(?:tear[\s-]gas|gas)\s+(?:canister|grenade|round|shell)s?\b/u,
  },
  { topic: "dropped", before: new RegExp(`\\bdropped\\s+${LIMIT}$`, "u") },
];

const VESSEL_AR = "(?<kind>قارب|مركب|زورق|سفينه|عباره|باخره|ناقله|قطار|طايره|حافله|باص)";
const HOUSE_AR =
  "(?<kind>برج|مبني|بنايه|عماره|فندق|قاعه|بلده|مدينه|قريه|بلدتنا|مدينتنا|قريتنا|مخيم|منجم|ممر|نفق|مصنع|معمل|ورشه|مصفاه|مطحنه)";
/** What may stand right before a number: a limit, and nobody else's number. */
const LIMIT_AR = "(?:\\p{L}+\\s+){0,3}";

const PEOPLE_AR: readonly Cue[] = [
  // `القارب كان يقل نحو 120 شخصاً`, `كان في القطار أكثر من 350 راكباً`, `على متن القطار 412 راكباً`
  {
    topic: "aboard",
    before: new RegExp(
      `(?<!\\p{L})(?:[وبفل]?ال)?${VESSEL_AR}\\s(?:[^.؛\\d]{0,30}\\s)?(?:كان(?:ت)?\\s+)?(?:[يت](?:قل|حمل)|علي\\s+متن(?:ه|ها))\\s+${LIMIT_AR}$`,
      "u",
    ),
  },
  {
    topic: "aboard",
    before: new RegExp(
      `(?<!\\p{L})[وف]?(?:علي\\s+متن|كان(?:ت)?\\s+في)\\s+ال${VESSEL_AR}\\s+${LIMIT_AR}$`,
      "u",
    ),
  },
  // `كنا نحو 120 على متن القارب`, `57 راكباً كانوا على متن الحافلة`
  {
    topic: "aboard",
    after: new RegExp(`^(?:\\s+\\p{L}+){0,2}\\s+علي\\s+متن\\s+ال${VESSEL_AR}(?!\\p{L})`, "u"),
  },
  // `دخل الملعب مساء السبت 31 ألف متفرج`
  {
    topic: "audience",
    before: /(?<!\p{L})(?:ال)?(?:ملعب|مدرجات|استاد|حفل|مباراه)(?!\p{L})[^.؛\d]*$/u,
    after: /^\s+متفرج(?:ا|ين)?(?!\p{L})/u,
  },
  {
    topic: "crowd",
    before:
      /(?<!\p{L})(?:عدد|اعداد)\s+(?:ال)?(?:مشاركين|متظاهرين|محتجين|معتصمين)\s(?:[^.؛\d]{0,50}\s)?$/u,
  },
  // `المعتصمين الذين لم يتجاوز عددهم 400 شخص`
  {
    topic: "crowd",
    before:
      /(?<!\p{L})(?:ال|لل)?(?:مشاركين|متظاهرين|محتجين|معتصمين)\s+(?:الذين\s+)?(?:لم\s+|لا\s+)?[يت]?(?:تجاوز|بلغ|زيد|زاد|قدر)\s+عددهم\s+(?:\p{L}+\s+){0,2}$/u,
  },
  // `شارك في الاعتصام ألفا عامل`
  {
    topic: "crowd",
    before:
      /(?<!\p{L})[يوف]*شارك(?:ت|وا)?\s+في\s+(?:ال)?(?:اعتصام|مسيره|تظاهره|مظاهره|وقفه|احتجاج)\p{L}*\s(?:[^.؛\d]{0,40}\s)?$/u,
  },
  // `خرج في ساحة الساعة أكثر من عشرة آلاف متظاهر`
  {
    topic: "crowd",
    before: /(?<!\p{L})[وف]?(?:خرج|تظاهر|احتشد|تجمع|شارك)(?:ت)?\s(?:[^.؛\d]{0,50}\s)?$/u,
    after: /^\s+(?:متظاهر|محتج|معتصم)(?:ا|ين)?(?!\p{L})/u,
  },
  {
    topic: "strikers",
    before:
      /(?<!\p{L})(?:ال)?اضراب(?!\p{L})[^.؛\d]{0,20}\s[وي]+شارك\s+فيه[^.؛\d]{0,40}$|(?<!\p{L})[يوف]*شارك\s+في\s+(?:ال)?اضراب\s(?:[^.؛\d]{0,40}\s)?$/u,
  },
  {
    topic: "strikers",
    after:
      /^(?:\s+\p{L}+){1,2}\s+(?:مضرب|في\s+الاضراب|(?:[يت]?شارك|انضم|التزم)\p{L}*\s+(?:(?:في|الي)\s+|ب)?الاضراب)/u,
  },
  // `85 عاملاً كانوا في الوردية الصباحية ساعة وقوع الحادثة`
  {
    topic: "inside-factory",
    after:
      /^(?:\s+\p{L}+){1,2}\s+كان(?:وا|ت)?\s+(?:في\s+ال(?:ورديه|مناوبه)|علي\s+راس\s+عملهم)(?!\p{L})/u,
  },
  // `كان في الممر السابع ساعة الانهيار 34 عاملاً`, `في بلدتنا أكثر من 45 ألف إنسان`
  {
    topic: "inside",
    before: new RegExp(
      `(?<!\\p{L})[وف]?(?:كان(?:ت|وا)?|(?<lives>[يت]سكن|[يت]قطن|[يت]عيش)|بقي|لا\\s+[يت]زال)\\s+(?:في|داخل)?\\s*(?:ال)?${HOUSE_AR}(?!\\p{L})[^.؛\\d]{0,70}$`,
      "u",
    ),
  },
  {
    topic: "inside",
    before: new RegExp(`(?:^|[.؛،])\\s*[وف]?في\\s+(?:ال)?${HOUSE_AR}\\s+${LIMIT_AR}$`, "u"),
  },
];
const BOMBS_AR: readonly Cue[] = [
  { topic: "tear-gas", after: /^\s+(?:قنبله|قنابل|عبوه|عبوات)\s+(?:ال)?(?:غاز|مسيل)/u },
  {
    topic: "dropped",
    before:
      /(?<!\p{L})[وف]?(?:القت|القي|القاء|اسقطت|تلقي)\s(?:علي(?:ه|ها|هم)?\s)?(?:\p{L}+\s){0,3}$/u,
  },
];

/** What went into the river or off the rails; "at least six cars fell" beside a bus that did. */
const VEHICLES_EN: readonly Cue[] = [
  // "the convoy of 24 trucks had set out at dawn", "the convoy's 24 trucks"
  {
    topic: "in-convoy",
    before: new RegExp(
      `\\bconvoy(?:['’]s|\\s+of|\\s+made\\s+up\\s+of|\\s+consisting\\s+of)\\s+${LIMIT}$`,
      "u",
    ),
  },
  {
    topic: "in-convoy",
    before: new RegExp(`\\bconvoy\\s+had\\s+${LIMIT}$`, "u"),
    after: /^\s+(?:\p{L}+\s+){0,2}(?:trucks|lorries|vehicles|cars)\b/u,
  },
  {
    topic: "derailed",
    after: /^[^.;\d]{0,40}\b(?:derailed|(?:left|off|jumped)\s+the\s+(?:rails|tracks?))\b/u,
  },
  { topic: "fell", after: /^[^.;\d]{0,30}\b(?:fell|plunged|plummeted)\s+(?:into|in|off|from)\b/u },
];
const VEHICLES_AR: readonly Cue[] = [
  // `قافلة مساعدات مؤلفة من 18 شاحنة`, `القافلة المكوّنة من 24 شاحنة`, `ضمت القافلة 24 شاحنة`
  {
    topic: "in-convoy",
    before:
      /(?<!\p{L})[وفبل]?(?:ال)?قافله\s(?:\p{L}+\s){0,3}(?:(?:ال)?م(?:ولفه|كونه)\s+من|ت(?:تالف|تكون)\s+من|تضم|ضمت|من)\s+(?:(?:نحو|حوالي|قرابه|اكثر\s+من)\s+)?$/u,
  },
  {
    topic: "in-convoy",
    before: /(?<!\p{L})[وف]?(?:ضمت|تضم)\s+القافله\s+(?:\p{L}+\s){0,2}$/u,
  },
  { topic: "derailed", after: /^[^.؛\d]{0,30}\s(?:خرجت?|انقلبت?)\s+عن\s+(?:السكه|القضبان|سكتها)/u },
  {
    topic: "derailed",
    before: /\s(?:تخرج|خرجت?|خروج)\s+عن\s+(?:السكه|القضبان)(?!\p{L})[^.؛\d]{0,20}$/u,
  },
  {
    topic: "fell",
    before: /(?<!\p{L})[وف]?(?:سقط|سقطت|هوت|هوي)\s[^.؛\d]{0,15}(?:في|الي)\s[^.؛\d]{0,40}$/u,
  },
];
