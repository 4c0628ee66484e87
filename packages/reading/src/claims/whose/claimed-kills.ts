import { fold } from "../../text/fold.ts";
import type { FigureFacts } from "../figure-facts.ts";

/** How far before a number its verb stands, in units of text. */
const NEAR = 70;

/** "It had killed", "claims to have killed more than", "we killed": whoever speaks did it, and nobody says to whom. */
const BY_US =
  /\b(?:it|they|we|have|has|had)\s+(?:also\s+)?(?:had\s+|have\s+)?(?:lost\s+[^.;,\n]{1,30}\s+and\s+(?:had\s+)?)?(?:killed|eliminated|neutrali[sz]ed)\s+(?:(?:more|fewer)\s+than\s+|at\s+least\s+|some\s+|about\s+|around\s+|nearly\s+|over\s+)?$/iu;

/** `كبّدت قواتنا المهاجمين 85 قتيلاً`: whom it made pay. Folded. */
const MADE_PAY =
  /(?:^|\s)[وف]?(?:كبد\p{L}*|تكبيد)\s(?:[^.؛!؟،\d\n]{0,30}\s)?(?:ال)?(?:مهاجمين|معتدين|ارهابيين|مسلحين|متمردين|غزاه)\s(?:[^.؛!؟،\d\n]{0,20}\s)?$|(?:^|\s)في\s+صفوف\s+(?:ال)?(?:مهاجمين|مسلحين|متمردين)\s+(?:\p{L}+\s+){0,2}$/u;

/** "The army says it killed more than 85": a side that tells of its kills and names nobody counts the other side's. Civilians it would not boast of. */
export function areClaimedKills(
  raw: string,
  { start, measure, group, noun }: FigureFacts,
): boolean {
  if (measure !== "killed" || group !== "unknown") return false;
  const before = raw.slice(Math.max(0, start - NEAR), start);
  const nobodyNamed = noun.every((one) => one === "them" || one === "others");
  if (nobodyNamed && BY_US.test(before)) return true;
  return noun.length > 0 && MADE_PAY.test(fold(before));
}

/** `واحتسب الحرس ستة شهداء`, `قدّمت الجبهة في هذه المعركة ستة شهداء`, `قدمنا ستة شهداء`, "we offered 19 martyrs": a side that tells of its martyrs, by its own verb; a town or a family that gave them is no side. Folded. */
const GAVE =
  /(?:^|\s)[وف]?(?:(?:[يت]?قدم|احتسب|[يت]حتسب|فقد|خسر|زف|[يت]زف|شيع|ودع)ت?\s(?:ال(?!قري|بلد|مدين|مخيم|حي\s|عائل|عايل|اسر|عشير|قبيل|اهالي|سكان|ناس|منطق|محافظ|جامع|مدرس|نقاب|شعب|وطن|ام\s|والد)|قوات|حركه|جبهه|كتايب|لواء|فرقه|جيش)\p{L}*|قدمنا|احتسبنا|نحتسب|شيعنا|نزف|نعينا)\s(?:[^.؛!؟،\d\n]{0,40}\s)?$|\bwe\s+(?:have\s+)?(?:offered|gave|given|presented|sacrificed)\s+$/iu;
const MARTYRS = /^\s+(?:شه(?:يد|داء)|martyrs?\b)/iu;
/** Women and children among them are no fighters, and the number no loss of a force. */
const NOT_FIGHTERS =
  /^[^.؛!؟\d\n]{0,50}?(?:^|\s)[وبل]*(?:ال)?(?:مدني|مدنيين|اهالي|اطفال|طفل|طفله|طفلان|طفلين|نساء|امراه|مواطنين)(?!\p{L})|\b(?:civilian|child|women|woman)/iu;

/** Its martyrs, where a force says that it gave or lost them, and no civilians. */
export function areItsMartyrs(raw: string, { start, end, measure, group }: FigureFacts): boolean {
  if (measure !== "killed" || group !== "unknown") return false;
  const behind = fold(raw.slice(end, end + NEAR));
  if (!MARTYRS.test(behind) || NOT_FIGHTERS.test(behind)) return false;
  return GAVE.test(fold(raw.slice(Math.max(0, start - NEAR), start)));
}

/** `لم تفقد الجبهة في المعركة سوى 23 شهيداً`: what a side says it lost is its own. Folded. */
const ONLY =
  /(?:^|\s)(?:و?لم|و?لا)\s+[يتن](?:فقد|خسر)\s(?:[^.؛!؟،\d\n]{0,50}\s)?(?:سوي|الا|غير)\s+$|(?:^|\s)[وف]?(?:لم\s+[يتن]?(?:فقد|خسر))\s+(?:سوي|الا|غير)\s+$/u;

export function areOnlyLosses(raw: string, { start, measure }: FigureFacts): boolean {
  if (measure !== "killed" && measure !== "wounded") return false;
  return ONLY.test(fold(raw.slice(Math.max(0, start - NEAR), start)));
}

/** "The Front admits to three dead", `أقرّت الجبهة بمقتل ثلاثة من عناصرها`: whoever fights admits to its own losses. Folded. */
const ADMITS =
  /\b(?:admit(?:s|ted)?\s+to|acknowledge[sd]?|concede[sd]?)\s+(?:(?:only|just|losing|the\s+(?:loss(?:es)?|deaths?)\s+of)\s+)*$|\badmit(?:s|ted)?\s+(?:losing|the\s+loss(?:es)?\s+of)\s+$|(?:^|\s)[وف]?[يت]?(?:اعترف|عترف|اقر|قر)ت?\s(?:[^.؛!؟،\d\n]{0,30}\s)?ب(?:مقتل|سقوط|خساره|فقدان|مصرع)\s+$/iu;
/** Behind the number: that they are of those who fight, or nothing more. "12 deaths in its strike on the market", `12 شخصاً في قصف السوق` are whom it killed. */
const OF_ITS_OWN =
  /^\s*(?:$|[.,;،؛])|^\s+(?:dead|killed|wounded|(?:of\s+(?:its|their)\s+)?(?:own\s+)?(?:soldiers|fighters|men|policemen|troops|officers|guards|members)|martyrs)(?!\s+in\s+(?:an?|the|its)\s+(?:air\s+)?(?:strike|raid|shelling|bombing))(?!\p{L})|^\s+(?:dead|killed|deaths|wounded)\s+(?:among|in)\s+(?:its|their)\s+(?:own\s+)?(?:ranks|men|troops|soldiers|fighters)|^\s+(?:\p{L}+\s+)?(?:(?:من|في)\s+)?(?:ال)?(?:جنود|عناصر|مقاتل|ضباط|ضابط|جندي|عنصر|رجال|صفوف|شهداء?)\p{L}*/u;
const MAY_BE_ITS: ReadonlySet<string> = new Set(
  "unknown soldiers fighters officers police guards men".split(" "),
);

/** Losses to which a force admits. */
export function areAdmitted(raw: string, { start, end, measure, group }: FigureFacts): boolean {
  if ((measure !== "killed" && measure !== "wounded") || !MAY_BE_ITS.has(group)) return false;
  if (!ADMITS.test(fold(raw.slice(Math.max(0, start - NEAR), start)))) return false;
  return OF_ITS_OWN.test(fold(raw.slice(end, end + NEAR)));
}
