import { withoutOffice } from "@tarjih/reading";
import { canBe } from "../lineage/name-parts.ts";
import type { Sources } from "../lineage/sources.ts";
import { isGeneralGroup, WHOLE } from "./groups.ts";
import type { Statement } from "./statement.ts";

/**
 * Marks the numbers by which a side counts its own people, and gives them its name: `ارتقى من قواتنا أربعة شهداء` in the statement of the Eastern Command, "nine of
 * our fighters" of the Hills Brigade, the defence ministry's number of soldiers. Other forces' numbers of the same people answer the same question, and are marked too.
 */
export function withOwnPeople(
  statements: readonly Statement[],
  sources: Sources,
): readonly Statement[] {
  return statements.map((each): Statement => {
    const speaker = each.speaker ?? each.figure.chain.at(-1)?.source ?? "";
    const byForce = isForce(each, speaker, sources);
    const said = byForce || isArmy(speaker) ? { ...each, ofForce: true as const } : each;
    if (!isOfOwn(each, speaker, sources))
      return isOfEnemy(each, speaker, byForce) ? { ...said, people: "enemy" } : said;
    const isUnnamed = each.figure.side === "own" && NAMELESS.has(each.group);
    const group = isUnnamed && byForce ? ownGroup(speaker, sources) : each.group;
    return { ...said, people: "own", group };
  });
}

/** An army's own dead are soldiers, of whom its enemy and observers count too; a movement's are its members. */
function ownGroup(speaker: string, sources: Sources): string {
  if (isArmy(speaker)) return "soldiers";
  // "four of our men", says the border guard
  if (GUARDS.test(speaker)) return "guards";
  const id = sources.idOf(speaker);
  return sources.isKnown(id) ? id : withoutOffice(speaker);
}

/** Words for a side's own that any side has; its soldiers and policemen are asked about by that name. */
const NAMELESS: ReadonlySet<string> = new Set([WHOLE, "fighters", "men", "martyrs"]);

function isOfOwn({ group, figure }: Statement, speaker: string, sources: Sources): boolean {
  if (figure.side !== undefined) return figure.side === "own";
  if (group === WHOLE) return false;
  if (isGeneralGroup(group))
    return (
      (SOLDIERS.has(group) && (isArmy(speaker) || NUMBERED.test(speaker))) ||
      (group === "police" && POLICE.test(speaker))
    );
  if (sources.idOf(group) === sources.idOf(speaker)) return true;
  const [own, theirs] = [sources.partsOf(speaker), sources.partsOf(group)];
  return own.some((one) =>
    theirs.some((other) => canBe(one, other, false) || canBe(other, one, false)),
  );
}

/** "We killed 17 of his soldiers", `26 من مقاتلي لواء التلال`, the army's number of fighters, the front's of soldiers. The army's number of policemen is of its own state's. */
function isOfEnemy({ group, figure }: Statement, speaker: string, byForce: boolean): boolean {
  if (figure.side === "foe") return true;
  const byState = isOfState(speaker);
  if ((!byForce && !byState) || group === WHOLE) return false;
  if (!isGeneralGroup(group)) return true;
  if (byState) return group === "fighters";
  return SOLDIERS.has(group) || group === "police";
}
const SOLDIERS: ReadonlySet<string> = new Set(["soldiers", "officers"]);
/** "Civil defence" rescues, and fights nobody. */
const ARMY =
  /\b(?:army|military|(?<!civil\s)defen[cs]e|armed\s+forces|general\s+staff|air\s+force)\b|(?<!\p{L})(?:[وبل]?ال|لل)?(?:جيش|دفاع(?!\s+المدني)|قوات\s+المسلحة|أركان)(?!\p{L})/iu;
/** `إدارة الإعلام العسكري`; of `جبهة التلال - الإعلام العسكري` it is the front's, and `إدارة المستشفى العسكري` heals. */
const ARMY_OFFICE =
  /(?<!\p{L})(?:ال(?:إعلام|توجيه)\s+ال(?:عسكري|معنوي)|(?:ال)?قيادة\s+(?:ال)?عسكرية)(?!\p{L})/iu;
const OF_FRONT =
  /(?<!\p{L})(?:ال|لل)?(?:حركة|جبهة|كتائب|سرايا|ألوية|فصائل|مجلس|مقاومة|ثوار)(?!\p{L})/iu;

/** A unit that has a number is one of an army: `اللواء السابع`, "the 7th Brigade". */
const NUMBERED =
  /\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:\p{L}+\s+)?(?:brigade|division|battalion|regiment|corps)\b|(?<!\p{L})(?:ال)?(?:لواء|فرقة|كتيبة|فوج|فيلق)\s+(?:ال(?:أول|أولى|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)(?:ة)?(?!\p{L})|[\d٠-٩]+)/iu;

const GUARDS =
  /\b(?:border|frontier|coast|national)\s+guards?\b|(?<!\p{L})(?:[وبل]?ال|لل)?(?:حرس|خفر)\s+(?:ال)?(?:حدود|سواحل|وطني)(?!\p{L})/iu;

const POLICE = /\b(?:police|interior)\b|(?<!\p{L})(?:[وبل]?ال|لل)?(?:شرطة|داخلية)(?!\p{L})/iu;

/** An army, a police or their ministries, by name: whom a front or a movement fights. */
export function isOfState(name: string): boolean {
  return isArmy(name) || POLICE.test(name);
}

/** "Sarat Front, Military Information" is an office of the front, and no army; of "12th Brigade, Military Command" the unit is an army's. */
function isArmy(name: string): boolean {
  if (ARMY_OFFICE.test(name) && !OF_FRONT.test(name)) return true;
  return ARMY.test(NUMBERED.test(name) ? name : name.replace(OFFICE_OF_FRONT, "$<front>"));
}
const OFFICE_OF_FRONT =
  /(?<front>\b(?:front|movement|brigades?|resistance|rebels?)\b[^\p{L}]+)(?:the\s+)?military\s+(?:information|media|office|bureau|council|wing|spokes\p{L}+|command)\b/iu;

/** Whoever fights: a ministry of health or a paper that says "our" means others than its members. */
function isForce({ figure, asForce }: Statement, speaker: string, sources: Sources): boolean {
  if (asForce === true || figure.chain.at(-1)?.kind === "party") return true;
  return sources.partsOf(speaker).some(({ heads }) => [...heads].some((head) => FORCES.has(head)));
}
const FORCES: ReadonlySet<string> = new Set([
  "army",
  "forces",
  "guard",
  "front",
  "movement",
  "brigade",
  "battalion",
  "division",
  "coalition",
  "command",
  "police",
  "party",
]);
