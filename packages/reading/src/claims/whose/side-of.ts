import { remembered } from "../../text/remembered.ts";
import type { Measure, Side } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { ChainStep } from "../../model/source.ts";
import { fold } from "../../text/fold.ts";
import { areOwnLosses } from "./own-losses.ts";
import type { Speaker } from "./own-losses.ts";

/** How far around a number the words that say whose people it counts stand, in units of text. */
const NEAR = 110;

/** "The enemy left 16 dead and lost three vehicles", "inflicted on the enemy 23 dead"; whom the enemy killed are none of its own. */
const FOE_BEFORE =
  /\benem(?:y|ies)['’]s?\s+(?:(?:own\s+)?(?:losses|dead|casualties|wounded)\s+)?(?:at|to|were|stood\s+at)\s+$|\benem(?:y|ies)\b[^.;!?\n]{0,40}\b(?:left|lost|suffered|sustained|losses|casualties|abandoned)\b[^.;!?\n]{0,60}$|\b(?:inflict\p{L}*|cost|dealt|killed|wounded|captured|eliminated|neutrali[sz]ed)\b[^.;!?\n]{0,30}\benemy\b[^.;!?\n]{0,30}$/iu;
/** "On the enemy's side 60 were killed", "in the enemy's ranks". */
const FOE_SIDE =
  /\b(?:on|in|from|among)\s+the\s+enem(?:y|ies)['’]?s?\s+(?:side|ranks)\b[^.;!?\n\d]{0,30}$/iu;
const FOE_AFTER = /^\s+(?:\p{L}+\s+){0,2}(?:of\s+the\s+enemy\b|enemy\s+\p{L}+)/iu;
const OWN_BEFORE =
  /\b(?:we|our\s+(?:\p{L}+\s+){0,2}\p{L}+)\b[^.;!?\n]{0,60}\b(?:lost|mourn|mourned|suffered)\s+$|\bour\s+(?:own\s+)?(?:losses|casualties)\b(?:\s*:|\s+(?:are|were|stand|stood|amount\p{L}*|came|come)(?:\s+(?:at|to))?)\s+(?:(?:only|just|about|some|at\s+least)\s+)?$|\bon\s+our\s+side,?\s+(?:(?:only|just|about|some|at\s+least)\s+)?$/iu;
const OWN_AFTER =
  /^\s+(?:\p{L}+\s+){0,2}of\s+(?:ours|our\s+(?:own\s+)?(?!people\b|children\b|families\b|civilians\b|residents\b|women\b|citizens\b|patients\b|town)\p{L}+)\b|^\s+(?:\p{L}+\s+){0,3}gave\s+their\s+lives\b/iu;
/** `وكبدت العدو 23 قتيلاً`, `خسر العدو أربع آليات`, `وأوقعت في صفوفهم ستة قتلى`. Folded. */
const ARABIC_FOE_BEFORE =
  /(?:^|\s)[وف]?(?:كبد\p{L}*|تكبيد|تكبد|خسر|خساير|فقد|خلف|ترك|سقط)\s(?:[^.؛!؟\n]{0,20}\s)?العدو(?:\s*:)?(?:\s[^.؛!؟\n]{0,50})?$|(?:^|\s)(?:تصد|اشتبك|كمن|رد|باغت|دوري|قوات|مقاتل|جنود)\p{L}*\s[^.؛!؟\n]{0,50}[وف]?(?:اوقع|[يتن]وقع)\p{L}*\s(?:[^.؛!؟،\d\n]{0,20}\s)?(?:في|بين)\s+صفوفهم\s+(?:\p{L}+\s+){0,2}$|(?:^|\s)(?:في|من|ب)\s*صفوف\s+(?:العدو|المعتدين|الغزاه|المرتزقه|الارهابيين)\s+(?:\p{L}+\s+){0,2}$|(?:^|\s)العدو\s[^.؛!؟\n]{0,15}(?:تكبد|خسر|خلف|ترك|فقد)\s[^.؛!؟\n]{0,30}$/u;
const ARABIC_FOE_AFTER =
  /^\s+(?:\p{L}+\s+)?(?:من\s+(?:\p{L}+\s+)?العدو|من\s+(?:جنوده|عناصره)\s+العدو|للعدو|معاد\p{L}*|من\s+(?:ال)?(?:قوه|قوات|مجموعه|دوريه)\s+(?:ال)?(?:معتدي|معادي)\p{L}*|من\s+المعتدين)(?!\p{L})/u;
const OURS =
  "(?:ابطال|جنود|رجال|عناصر|مقاتلي|قوات|شهداي|ضباط|مجاهدي|افراد|منتسبي|رفاق|اخوان|اخوت|وحدات|حراس|جيش)نا";
const ARABIC_OWN_BEFORE = new RegExp(
  `(?:من\\s+${OURS}\\s+(?:(?!و)\\p{L}+\\s+)?|(?:^|\\s)(?:من|في)\\s+(?:صفوفنا|جانبنا|طرفنا|صفوف\\s+${OURS})\\s+(?:\\p{L}+\\s+){0,2}|(?:^|\\s)[وف]?(?:ارتقي|استشهد|سقط|قضي|اصيب)ت?\\s+لنا\\s+|(?:^|\\s)[وف]?(?:بلغت\\s+)?خسايرنا\\s*:?\\s(?:[^.؛!؟،:\\d\\n]{0,40}\\s)?|(?:^|\\s)[وف]?(?:فقدنا|خسرنا|زففنا|ودعنا|(?:قدم|فقد|خسر|زف|ودع|احتسب)ت?\\s+(?:جيشنا|${OURS}))\\s+|(?:^|\\s)[وف]?(?:ارتقي|استشهد|سقط|قضي|قتل|اصيب|جرح)ت?\\s+منا\\s+(?:(?!و|ثم\\s)\\p{L}+\\s+){0,4})$`,
  "u",
);
/** `استشهد تسعة من رفاقنا وأصيب أربعة عشر آخرون`: nobody is named again. Folded. */
const ARABIC_OWN_HURT = new RegExp(`من\\s+${OURS}\\s+و(?:اصيب|جرح)ت?\\s+$`, "u");
const NOBODY_NAMED = /^(?:\s*[.,،؛:]|\s+(?:اخر|في\s|خلال\s)|\s*$)/u;
/** `بلغ عدد شهدائنا في الكمين 13 شهيداً`: the toll is of ours, with no other number or clause between. */
const ARABIC_OWN_TOLL = new RegExp(
  `(?:عدد|حصيله|مجموع)\\s+(?:(?:قتلي|جرحي|مصابي|اصابات)\\s+)?${OURS}\\s(?:[^.؛!؟،\\d\\n]{0,50}\\s)?$`,
  "u",
);
const ARABIC_OWN_AFTER = new RegExp(
  `^\\s+(?:\\p{L}+\\s+)?(?:من\\s+(?:(?:ابطال|رجال|عناصر|افراد|منتسبي|جنود|مقاتلي|ضباط|خيره|نخبه|ابناء|بواسل)\\s+)?${OURS}|من\\s+(?:جانبنا|طرفنا|صفوفنا)|منا)(?!\\p{L})`,
  "u",
);

/**
 * Whoever fights, by name: whom such a one calls terrorists or attackers are its foes, and no monitor's. Of `مركز مراقبة الهدنة - قيادة الجيش` the command is a force,
 * of `الهلال الأحمر - قيادة المنطقة` it is the rescuers' own.
 */
export function isForce({ kind, source }: Pick<ChainStep, "kind" | "source">): boolean {
  return kind === "party" ? partyOf(source).bearsArms : forceOf(source).bearsArms;
}

/**
 * `ارتقى من رجال الحرس سبعة`, "seven men of the Reed Front": men by whom they fight for and not by sex, so that three men of whom a hospital tells beside two women are others.
 */
export function areMenOfForce(raw: string, { start, end }: Passage): boolean {
  const found =
    MEN_OF.exec(raw.slice(start, end + OF_FORCE)) ??
    MEN_BEFORE.exec(raw.slice(Math.max(0, start - OF_FORCE), start));
  const whose = found?.groups?.["whose"];
  return whose !== undefined && FORCE.test(whose) && !OFFICE.test(whose);
}
/** From the number to the force, in units of text. */
const OF_FORCE = 30;
/** "Three men from the front line", "from the police cells", `رجال الدفاع المدني`: these bear no arms. */
const MEN_OF =
  /(?<!\p{L})(?:رجال\s+(?<whose>\p{L}+)(?!\p{L}|\s+المدني)|men\s+(?:of|from)\s+(?:the\s+)?(?<whose>(?:\p{Lu}[\p{L}-]+\s+){0,2}\p{L}+)(?!\p{L}|\s+(?:lines?|rows?|cells?|stations?|posts?|teams?|seats?|desks?|offices?|buildings?|academy|hospital)\b))/u;
const MEN_BEFORE = /(?<!\p{L})رجال\s+(?<whose>\p{L}+)\s+$/u;

/** "The army speaks of 27 of us dead", in a force's statement. */
export function areOfUs(raw: string, { end }: Passage): boolean {
  return OF_US.test(raw.slice(end, end + OF_FORCE));
}
const OF_US = /^\s+(?:more\s+)?of\s+us\b/iu;

/** "The army killed 12 militants": to an army or a ministry fighters are the other side's, where they are not called its own. */
export function isOfState({ source }: Pick<ChainStep, "source">): boolean {
  return stateOf(source).bearsArms;
}
/** A report has few sources, and each is asked about with every number that it gives. */
const partyOf = remembered((source) => ({ bearsArms: bearsArms(source, () => true) }));
const forceOf = remembered((source) => ({
  bearsArms: bearsArms(source, (part) => FORCE.test(part)),
}));
const stateOf = remembered((source) => ({
  bearsArms: bearsArms(source, (part) => STATE.test(part)),
}));

/** Whether a name, or of an office that sits with another one the part behind the dash, is one of those who fight. */
function bearsArms(source: string, isSuch: (part: string) => boolean): boolean {
  if (UNARMED.test(source)) return false;
  const parts = source.split(OFFICES);
  // a centre's or a committee's own command is none of an army
  const named = parts.some((part) => OFFICE.test(part)) ? TROOPS : null;
  return parts.some((part) => isSuch(part) && !OFFICE.test(part) && named?.test(part) !== false);
}
const OFFICES = /\s[-–—]\s/u;
const STATE =
  /\b(?:army|air\s+force|armed\s+forces|police|defen[cs]e|interior)\b|(?<!\p{L})(?:[وبل]?ال|لل|[وبل])?(?:جيش|شرطة|دفاع|داخلية|قوات\s+المسلحة)(?!\p{L})/iu;
const FORCE =
  /\b(?:army|military|forces?|front|brigades?|battalion|division|coalition|command|police|militia|guard|defen[cs]e|interior)\b|(?<!\p{L})(?:[وبل]?ال|لل|[وبل])?(?:جيش|قوات|قوى|حرس|قيادة|جبهة|لواء|كتيبة|كتائب|سرايا|فرقة|شرطة|تحالف|دفاع|داخلية)(?!\p{L})/iu;
const TROOPS =
  /\b(?:army|military|forces?|front|brigades?|battalion|police|militia)\b|(?<!\p{L})(?:[وبل]?ال|لل|[وبل])?(?:جيش|قوات|جبهة|لواء|كتيبة|كتائب|شرطة)(?!\p{L})/iu;
/** Who rescues, documents or is related to those who fight bears no arms, whatever stands behind his name. */
const UNARMED =
  /\bcivil\s+defen[cs]e\b|\b(?:monitor|observatory|association|families|mothers|students|union|network|watch|cross|crescent)\b|(?<!\p{L})(?:[وبل]?ال|لل)?دفاع\s+المدني|(?<!\p{L})(?:ال)?(?:مرصد|رابطة|جمعية|عائلات|أهالي|أمهات|نقابة|شبكة|هلال|صليب)(?!\p{L})/iu;
/** What an army may run too, or what prints: "The Defence Post" fights nobody. */
const OFFICE =
  /\b(?:committee|post|times|news|herald|journal|review|daily|weekly|gazette|tribune|today|telegraph|radio|tv|television|press(?!\s+(?:office|service|cent(?:re|er)|bureau|department)))\b|(?<!\p{L})(?:ال)?(?:صحيفة|جريدة|مجلة|قناة|إذاعة|موقع|لجنة|مركز)(?!\p{L})/iu;

/** Without one of these nothing below can match; most numbers have none near. */
const HINT =
  /enem|\bown\b|\bour|\bwe\b|their lives|عدو|معاد|معتد|صفوف|ـ|ن[\u064b-\u0652]?ا(?!\p{L})/iu;

/**
 * Whose people a number counts, as seen by whoever says it: "nine of our soldiers", "the enemy left 16 dead". Two armies each tell of an enemy's dead, and
 * mean each other. Null where the words say nothing of it.
 */
export function sideOf(raw: string, { start, end }: Passage, speaker?: Speaker): Side | null {
  const around = raw.slice(Math.max(0, start - NEAR), end + NEAR);
  if (!HINT.test(around)) return null;
  const [before, after] = [raw.slice(Math.max(0, start - NEAR), start), raw.slice(end, end + NEAR)];
  if (/\p{Script=Arabic}/u.test(before + after)) {
    const [lead, rest] = [fold(before), fold(after)];
    if (ARABIC_OWN_BEFORE.test(lead) || ARABIC_OWN_TOLL.test(lead) || ARABIC_OWN_AFTER.test(rest))
      return "own";
    if (ARABIC_OWN_HURT.test(lead) && NOBODY_NAMED.test(rest)) return "own";
    return ARABIC_FOE_BEFORE.test(lead) || ARABIC_FOE_AFTER.test(rest) ? "foe" : null;
  }
  if (OWN_AFTER.test(after) || OWN_BEFORE.test(before)) return "own";
  if (areOwnLosses(raw, { start }, speaker) === true) return "own";
  return FOE_AFTER.test(after) || FOE_BEFORE.test(before) || FOE_SIDE.test(before) ? "foe" : null;
}

/**
 * `ارتفع عدد شهداء الفوارس إلى 13`, says the council of the Fawaris' elders: the dead whom a number calls after part of the speaker's own name are the speaker's, and
 * no toll of all.
 */
export function areOfSpeaker(raw: string, { start }: Passage, speaker: string): boolean {
  if (!WHOSE_HINT.test(speaker)) return false;
  const lead = fold(raw.slice(Math.max(0, start - NEAR), start));
  const stop = Math.max(...STOPS.map((sign) => lead.lastIndexOf(sign)));
  const whose = WHOSE.exec(lead.slice(stop + 1))?.groups?.["whose"];
  if (whose === undefined) return false;
  const [, ...names] = fold(speaker).split(/\s+/u);
  return names.some((name) => name === whose || name === `ال${whose}`);
}
/** Behind which another sentence begins; looked for from the end, which a pattern tries at each letter. */
const STOPS = [".", "؛", "!", "؟", "\n"] as const;
const WHOSE_HINT = /\p{Script=Arabic}+\s+\p{Script=Arabic}/u;
const WHOSE =
  /(?:^|\s)(?:شهداء?|قتلي|ضحايا|جرحي|مفقودي|خساير)\s+(?<whose>ال\p{L}{3,})(?:\s+\p{L}+)*\s+$/u;

/**
 * `شهداء الواجب الذين ارتقوا … 19 شهيداً`, of a force's statement: who died on duty was in its service. Only where the number is theirs: not the twelve whom they
 * killed, civilians, or a number behind a comma that does not count "them".
 */
export function areOnDuty(
  raw: string,
  { start, measure, group }: Pick<Passage, "start"> & { measure: Measure; group: string },
): boolean {
  if (measure !== "killed" || !IN_SERVICE.has(group)) return false;
  const lead = raw.slice(Math.max(0, start - NEAR), start);
  if (!lead.includes("واجب")) return false;
  const behind = ON_DUTY.exec(fold(lead))?.groups?.["behind"];
  return (
    behind !== undefined &&
    (COUNTS_THEM.test(behind) || (!OTHER_CLAUSE.test(behind) && !HARMED.test(behind)))
  );
}
const IN_SERVICE: ReadonlySet<string> = new Set(
  "unknown soldiers officers police guards security men firefighters".split(" "),
);
const ON_DUTY = /(?:^|\s)[وفبل]?شهداء?\s+الواجب(?!\p{L})(?<behind>[^.؛!؟\n]*)$/u;
/** `، وعددهم 19`, `وبلغ عددهم في الحصيلة النهائية 19`; behind another `و` another verb may stand. */
const COUNTS_THEM = /(?:^|\s)[وف]?(?:عدد|مجموع)هم\s+(?:(?!و(?!فق\s))\p{L}+\s+){0,4}$/u;
const OTHER_CLAUSE = /[،:\d]|\s[وف]?(?:التي|الذي|حيث|بينما|فيما|بعدما|عندما)\s/u;
/** `الذين قتلوا 12 مسلحاً`: a verb in the plural has its subject before it. */
const HARMED = /\s[وف]?(?:قتلوا|صفوا|اردوا|حيدوا|اصابوا|قضوا\s+علي)\s/u;

/** "two pro-government fighters", "12 allied militiamen", "nine fighters of the Third Brigade", "fighters loyal to the government": on the state's side, or nobody says on whose. */
export function mayBeAllied(raw: string, { start, end }: Passage): boolean {
  const after = raw.slice(end, end + NEAR);
  if (ALLIED.test(after)) return true;
  // "gunmen shot dead three of their fighters": of those who tell it; "the rebels lost three of their fighters"
  return OF_THEIRS.test(after) && !BY_THEM.test(raw.slice(Math.max(0, start - NEAR), start));
}
const OF_THEIRS = /^\s+of\s+(?:their|its|his)\s/iu;
const BY_THEM = /\b(?:lost|lose|losing|left|abandoned|suffered|buried)\s+(?:\p{L}+\s+){0,2}$/iu;
const ALLIED =
  /^\s+(?:[\p{L}-]+\s+){0,2}?(?:pro-\p{L}+|allied|loyal\p{L}*|friendly|auxiliary|government|state|local|volunteer)\b|^\s+(?:[\p{L}-]+\s+){1,3}?(?:allied\s+(?:to|with)|loyal\s+to|backed\s+by|(?:of|from)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:brigade|battalion|regiment|division|corps|guards?|reserves?|tribes?))\b|^\s+\p{L}+\s+(?:\p{L}+\s+)?(?:ال)?(?:موالي|موالين|حليف|رديف|لواء|كتيب|فوج|فرق[ةه])/iu;
