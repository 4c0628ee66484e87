import { GROUP_JOIN } from "../../model/figure.ts";
import type { Measure } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { Chain, Stance } from "../../model/source.ts";
import type { FigureFacts } from "../figure-facts.ts";
import { withoutOffice } from "../sources/without-office.ts";
import { corpsOf, rescuersOf } from "./corps-of.ts";
import { areItsCitizens, employerOf } from "./employer.ts";
import { areOwnLosses } from "./own-losses.ts";
import { areOfficersPolice } from "./police-officers.ts";
import { areMenOfForce, areOfSpeaker, isForce, sideOf } from "./side-of.ts";
import { remembered } from "../../text/remembered.ts";

/** "twelve of our fighters", `أعلن الحرس مقتل خمسة من عناصره`: the side that says it, where a side does. */
export function groupOf(
  fact: FigureFacts,
  chain: Chain,
  stance: Stance,
  raw: string,
  sentence: Passage,
): string {
  const { group, measure, losses, noun } = fact;
  const speaker = chain.at(-1);
  if (speaker === undefined) return group;
  const his = isOwn(fact, chain, raw);
  // `ما يروجه العدو عن استسلام العشرات من رجالنا كذب`: not the enemy's men
  if (stance === "denied") return group;
  // "Eleven officers were injured, police said": policemen; `ضباط` have a rank
  if (group === "officers" && (POLICE.test(speaker.source) || areOfficersPolice(raw)))
    return "police";
  if (group === "men" && areMenOfForce(raw, fact)) return "fighters";
  const isNobody = LOSSES.has(measure) && group === "unknown";
  // `وفقدنا ثلاثة شهداء`, `استشهد تسعة من رفاقنا`, "three of ours": no toll of everybody
  if (isNobody && SIDES.has(speaker.kind) && sideOf(raw, fact, speaker) === "own")
    return peopleOf(speaker.source);
  if (isNobody && fact.whom === undefined) {
    // "Colonel Sirri put the army's own losses at three dead"
    if (losses?.named !== undefined)
      return peopleOf(raw.slice(losses.named.start, losses.named.end));
    // "the ministry said the Front had hidden its losses, 30 men"
    if (losses?.side === null && areOwnLosses(raw, fact, speaker, "its") === false) return group;
    // "the command said that its dead had risen to five"; a town has its dead too
    if (losses?.ofForce === true) return isForce(speaker) ? peopleOf(speaker.source) : group;
    if (losses?.side === null) return SIDES.has(speaker.kind) ? peopleOf(speaker.source) : group;
    if (losses !== null) return losses.side;
    if (areOfSpeaker(raw, fact, speaker.source)) return peopleOf(speaker.source);
  }
  if (LOSSES.has(measure) && OF_A_HOUSE.has(group)) {
    const house = employerOf(raw, fact, sentence, speaker.source);
    if (house !== null) return house;
  }
  if (LOSSES.has(measure) && speaker.kind !== "outlet" && areItsCitizens(raw, fact, sentence))
    return peopleOf(speaker.source);
  if (noun.includes("own-staff")) return ownStaff(fact, speaker) ?? group;
  if (group === "fighters" && noun.includes("element")) {
    const corps = corpsOf(chain);
    const own = noun.includes("ours") || his;
    if (corps !== null) return own ? corps : "unknown";
  }
  if (!isSide(speaker)) return group;
  const named =
    (noun.includes("ours") && !OF_OTHERS.has(group)) || (his && NAMED_BY_SIDE.has(group));
  return named && !isJoint(group) ? peopleOf(speaker.source) : group;
}

/** "17 of their members", "12 of its men": whose they are tells who they are. */
const NAMED_BY_SIDE: ReadonlySet<string> = new Set(["fighters", "men", "unknown"]);

/** "six members of our police", of an army's spokesman. */
const OF_OTHERS: ReadonlySet<string> = new Set(["police", "security", "guards", "civilians"]);

function isJoint(group: string): boolean {
  return group.includes(GROUP_JOIN);
}

/**
 * "17 of their members were killed", the forces say: their own, where no other side is named between: the observatory that says "the rebels had lost 12 of their
 * fighters" has none.
 */
export function isOwn(
  { noun, possessor, measure, end }: FigureFacts,
  chain: Chain,
  raw: string,
): boolean {
  const speaker = chain.at(-1);
  if (!noun.includes("theirs") || speaker === undefined || chain.length < 2) return false;
  // "6 of its men died and it captured 25": the noun said before is not that of whom it took
  if (measure === "captured" && !OF_ITS.test(raw.slice(end, end + NEAR))) return false;
  if (possessor === undefined) return true;
  const [from, to] = [speaker.start, speaker.end];
  return from !== null && to !== null && from < possessor.end && possessor.start < to;
}

const OF_ITS = /^\s*(?:\p{L}+\s+){0,2}(?:its|their|من)\s/iu;
const NEAR = 40;

/** A party or a body, or `قوى الأمن`, which has no name of its own. */
export function isSide({ kind, source }: Chain[number]): boolean {
  return SIDES.has(kind) || peopleOf(source) !== withoutOffice(source);
}

const POLICE = /\bpolice\b/iu;

/** `تحدثت الشرطة عن مقتل اثنين من عناصرها`: policemen, whom others call so; a force with a name of its own has its own. */
function peopleOf(source: string): string {
  return peopleNamed(source).people;
}
const peopleNamed = remembered((source) => {
  const whole = withoutOffice(source);
  const people =
    rescuersOf(whole) ?? FORCES.get(whole.toLowerCase().replace(/^the /u, "")) ?? whole;
  return { people };
});
const FORCES: ReadonlyMap<string, string> = new Map([
  ...["الشرطة", "شرطة", "police"].map((name) => [name, "police"] as const),
  ...["الجيش", "جيش", "army", "military"].map((name) => [name, "soldiers"] as const),
  ...[
    "الأمن",
    "قوات الأمن",
    "القوات الأمنية",
    "الأجهزة الأمنية",
    "قوى الأمن",
    "قوى الأمن الداخلي",
    "الأمن العام",
    "مديرية الأمن",
    "مديرية الأمن العام",
    "security forces",
    "security directorate",
  ].map((name) => [name, "security"] as const),
]);

/**
 * "18 of our employees died", a company says; `أصيب خمسة من موظفيها`, of a municipality: those of whoever says it, and not all workers of whom others
 * count 27. A company's statement stands in a file as that of an outlet.
 */
function ownStaff({ noun, group }: FigureFacts, { kind, source }: Chain[number]): string | null {
  if (SIDES.has(kind)) return peopleOf(source);
  // "our doctors" in a newspaper are the country's
  const isOfHouse = kind === "outlet" && noun.includes("ours") && OF_A_HOUSE.has(group);
  return isOfHouse ? (rescuersOf(source) ?? source) : null;
}
/** What a house or a side tells of its own people. */
const LOSSES: ReadonlySet<Measure> = new Set(["killed", "wounded", "missing", "bodies"]);
const OF_A_HOUSE: ReadonlySet<string> = new Set(["workers", "staff", "journalists", "aid-workers"]);

/** A newspaper that prints "our soldiers" is no side; a party that publishes its own statement is one. */
const SIDES: ReadonlySet<string> = new Set(["party", "body"]);
