import { GROUP_JOIN } from "../model/figure.ts";
import type { Figure, Measure } from "../model/figure.ts";
import type { Chain, ChainStep, Stance } from "../model/source.ts";
import type { Passage } from "../model/passage.ts";
import { covering } from "../extract/attributions/covering.ts";
import { itself } from "./sources/chains.ts";
import { batchesIn, freedIn } from "./event/batches.ts";
import type { FigureFacts } from "./figure-facts.ts";
import { foldedWords } from "./folded-words.ts";
import { onlyFeared } from "./counting/only-feared.ts";
import { saidOfCounting } from "./counting/said-of-counting.ts";
import { withoutOffice } from "./sources/without-office.ts";
import type { claimIds } from "./ids.ts";
import { toldApart } from "./parts/told-apart.ts";
import { areOwnLosses } from "./whose/own-losses.ts";
import {
  areOfSpeaker,
  areOnDuty,
  isForce,
  isOfState,
  mayBeAllied,
  sideOf,
} from "./whose/side-of.ts";
import { turnsToOthers, withoutOwner } from "./whose/turns-to-others.ts";
import { topicOf } from "./counting/topic-of.ts";
import { corpsOf, rescuersOf } from "./whose/corps-of.ts";
import { employerOf } from "./whose/employer.ts";
import { isOfAge } from "./parts/of-age.ts";
import { isSaidToBeAll } from "./counting/said-to-be-all.ts";

/** What the claims stage asks of the others to make figures of drafts. */
export interface FigureDeps {
  readonly report: string;
  readonly raw: string;
  readonly ids: ReturnType<typeof claimIds>;
  /** Chain and stance of whoever says what stands at a passage. */
  readonly voice: (passage: Passage) => { readonly chain: Chain; readonly stance: Stance };
  /** Passages of questions: a number asked about is not asserted. */
  readonly asked: readonly Passage[];
}

/** A figure that is being made. */
type Begun = { -readonly [Key in keyof Figure]?: Figure[Key] };

/** With the last of the fields that every figure has. */
function isWhole(one: Begun): one is Figure {
  return one.sentence !== undefined;
}

/** Figures of one sentence, of what its words say of each. */
export function figuresOf(
  sentence: Passage,
  facts: readonly FigureFacts[],
  deps: FigureDeps,
  before?: Figure,
): readonly Figure[] {
  if (facts.length === 0) return [];
  const { raw } = deps;
  const made: Figure[] = [];
  const idByIndex: string[] = [];
  let feared: boolean | null = null;
  const said = saidOfCounting(raw, sentence);
  const within = { start: sentence.start, end: sentence.end };
  for (const told of facts) {
    const { chain, stance } = deps.voice({ start: told.start, end: told.end });
    const fact = withoutOwner(told, raw, chain.at(-1));
    const { start, end, near, measure, whose, whom, word } = fact;
    const id = deps.ids("f", { start, end });
    idByIndex.push(id);
    const group = groupOf(fact, chain, stance, raw, sentence);
    const whole = fact.partOf === null ? undefined : idByIndex[fact.partOf];
    const topic = topicOf(raw, sentence, fact);
    const quote = raw.slice(start, end);
    const { report } = deps;
    // Field by field, in the order of the output: behind a spread in its midst V8 makes the rest of a literal eight times slower.
    const one: Begun = {
      type: "figure",
      id,
      report,
      start,
      end,
      quote,
      // "Six gunmen attacked the hotel and two of them fled": nobody drove them out
      measure: measure === "displaced" && ARMED.has(group) ? "other" : measure,
    };
    if (topic !== null) one.topic = topic;
    one.group = group;
    if (group === "unknown" && whom !== undefined) one.whom = raw.slice(whom.start, whom.end);
    if (whose !== null && group === fact.group) one.whose = whose;
    one.unit = fact.unit;
    one.low = fact.low;
    one.high = fact.high;
    one.bound = fact.bound;
    if (word !== undefined) one.word = word;
    one.mode = fact.mode;
    one.phase = fact.phase;
    one.asOf = fact.asOf;
    const happened = happenedIn(
      fact,
      whole === undefined ? undefined : made.find(({ id: of }) => of === whole),
    );
    if (happened !== undefined) one.happened = happened;
    one.place = fact.place;
    if (near !== null) one.near = near;
    one.event = fact.event;
    one.chain = chain;
    one.stance = stanceOf(fact, deps.asked, stance, raw);
    one.rules = fact.rules;
    one.sentence = within;
    Object.assign(one, said(fact));
    if (isOfAge(raw, fact)) one.ownRule = true;
    const ofWhole = made.find((other) => other.id === whole)?.side;
    const side =
      sideIn(made, fact, sentence, raw, chain) ??
      ofWhole ??
      (goesOnFrom(before, fact, sentence, raw, chain) ? before?.side : undefined);
    if (side !== undefined) one.side = side;
    if (isSaidToBeAll(raw, { start, end })) one.only = true;
    if (stance === "hedged" && (feared ??= onlyFeared(foldedWords(raw, sentence))))
      one.possible = true;
    if (whole !== undefined) one.partOf = whole;
    if (isWhole(one)) made.push(one);
  }
  return inBatches(toldApart(made, raw), sentence, raw);
}

/**
 * `كبدت العدو 23 قتيلاً وعشرات الجرحى، ودمرت أربع آليات`, `ارتقى من أبطالنا ستة، وأصيب أحد عشر جندياً`: what is told on in the sentence is of the same side.
 */
function sideIn(
  made: readonly Figure[],
  fact: FigureFacts,
  sentence: Passage,
  raw: string,
  chain: Chain,
): Figure["side"] {
  const { measure, noun } = fact;
  if (!OF_A_SIDE.has(measure)) return undefined;
  const last = chain.at(-1);
  const voices = voicesOf(chain);
  const byForce = voices.some(isForce);
  const bySide = byForce || (last !== undefined && isSide(last));
  const own =
    (bySide && (noun.includes("ours") || isOwn(fact, chain, raw))) ||
    (byForce && areOnDuty(raw, fact));
  const others = fact.group === "fighters" && !noun.includes("ours") && !mayBeAllied(raw, fact);
  const foe = byForce && (noun.includes("foe") || (others && voices.some(isOfState)));
  const said = sideOf(raw, fact, last) ?? (own ? "own" : foe ? "foe" : null);
  const before = made.at(-1);
  const goesOn =
    before?.side !== undefined &&
    before.start >= sentence.start &&
    before.end <= fact.start &&
    before.chain.at(-1)?.source === last?.source &&
    mayGoOn(fact) &&
    areOwnLosses(raw, fact, last) !== false &&
    !turnsToOthers(raw.slice(before.end, fact.start));
  return said ?? (goesOn && measure !== "captured" ? before.side : undefined);
}

/** Whoever calls people his own or the other side's: the last one; "preliminary information" in a force's own statement is the force's. */
function voicesOf(chain: Chain): readonly ChainStep[] {
  const last = chain.at(-1);
  if (last === undefined) return chain;
  return NOBODYS.has(last.kind) ? [chain[0], last] : [last];
}
const NOBODYS: ReadonlySet<ChainStep["kind"]> = new Set(["document", "unnamed"]);

/** "Five of our guards gave their lives. Nine were wounded": a sentence that opens with a number of nobody named goes on with the side's. */
function goesOnFrom(
  before: Figure | undefined,
  fact: FigureFacts,
  sentence: Passage,
  raw: string,
  chain: Chain,
): boolean {
  if (before?.side === undefined || before.measure !== "killed" || before.end > sentence.start)
    return false;
  if (fact.measure !== "wounded" && fact.measure !== "missing") return false;
  const isNext = /^[^.!?\n]*[.!?]\s*$/u.test(raw.slice(before.end, sentence.start));
  return (
    isNext &&
    fact.start === sentence.start &&
    fact.group === "unknown" &&
    before.chain.at(-1)?.source === chain.at(-1)?.source
  );
}
/**
 * "17 of their members were killed and 23 wounded", `ارتقى من أبطالنا ستة، وأصيب أحد عشر جندياً`: a number of nobody named, and of those whom the wounded of the side may
 * be. "12 of its soldiers died and 30 militants were killed" are two sides' dead, and civilians are of none.
 */
function mayGoOn({ unit, group, noun, whose, high, measure }: FigureFacts): boolean {
  // "121 members of their forces, as well as 374 Harran militants"
  if (noun.includes("foe") || whose !== null) return false;
  // `استسلام العشرات من رجالنا كذب، فلم يستسلم منا أحد`
  if (high === 0 || unit !== "persons" || noun.length === 0 || noun.includes("others")) return true;
  if (group === "unknown") return noun.includes("victim");
  return measure === "wounded" && IN_ARMS.has(group);
}

const OF_A_SIDE: ReadonlySet<Measure> = new Set([
  "killed",
  "wounded",
  "missing",
  "captured",
  "surrendered",
  "bodies",
  "destroyed",
  "damaged",
]);

/** Of these a number is of a time, and not of what happened at it: 84 are held, or still missing, on Thursday. */
const STATES: ReadonlySet<Measure> = new Set(["held", "missing", "deployed", "attackers", "other"]);

/** When it happened; what is said of the whole holds for its part ("12 were killed on Wednesday, among them two children"). */
function happenedIn(
  { measure, drafted, phase, happened: own }: FigureFacts,
  whole: Figure | undefined,
): Figure["happened"] {
  if (STATES.has(measure) || drafted === "held" || drafted === "rate" || phase === "planned")
    return undefined;
  return own ?? whole?.happened;
}

/** Figures with the batches that they count; two batches are no part of one another. */
function inBatches(made: readonly Figure[], sentence: Passage, raw: string): readonly Figure[] {
  const batches = batchesIn(raw, sentence, made);
  if (batches.size === 0) return made;
  const isBatch = new Set(made.filter(({ start }) => batches.has(start)).map(({ id }) => id));
  return made.map((figure) => {
    const batch = batches.get(figure.start);
    if (batch === undefined) return figure;
    const { partOf, ...rest } = figure;
    const freed = freedIn(raw, sentence, figure);
    return {
      ...rest,
      ...(freed ? { measure: "released", mode: "new" } : {}),
      batch,
      ...(partOf === undefined || isBatch.has(partOf) ? {} : { partOf }),
    };
  });
}

/** "twelve of our fighters", `أعلن الحرس مقتل خمسة من عناصره`: the side that says it, where a side does. */
function groupOf(
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
  if (group === "officers" && POLICE.test(speaker.source)) return "police";
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
    if (losses?.side === null) return SIDES.has(speaker.kind) ? peopleOf(speaker.source) : group;
    if (losses !== null) return losses.side;
    if (areOfSpeaker(raw, fact, speaker.source)) return peopleOf(speaker.source);
  }
  if (LOSSES.has(measure) && OF_A_HOUSE.has(group)) {
    const house = employerOf(raw, fact, sentence, speaker.source);
    if (house !== null) return house;
  }
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
function isOwn({ noun, possessor, measure, end }: FigureFacts, chain: Chain, raw: string): boolean {
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
function isSide({ kind, source }: Chain[number]): boolean {
  return SIDES.has(kind) || peopleOf(source) !== withoutOffice(source);
}

const ARMED: ReadonlySet<string> = new Set(["fighters", "attackers", "soldiers", "police"]);
const IN_ARMS: ReadonlySet<string> = new Set(["soldiers", "officers", "police"]);

const POLICE = /\bpolice\b/iu;

/** `تحدثت الشرطة عن مقتل اثنين من عناصرها`: policemen, whom others call so; a force with a name of its own has its own. */
function peopleOf(source: string): string {
  const whole = withoutOffice(source);
  const rescuers = rescuersOf(whole);
  if (rescuers !== null) return rescuers;
  return FORCES.get(whole.toLowerCase().replace(/^the /u, "")) ?? whole;
}
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

function stanceOf(
  { start, denied, doubt, measure }: FigureFacts,
  asked: readonly Passage[],
  said: Stance,
  raw: string,
): Stance {
  // a report of a thousand questions has as many numbers: each asks only for what stands around it
  if (covering(asked, itself, start, start + 1).length > 0) return "questioned";
  if (denied) return "denied";
  if (doubt === "asked") return said === "denied" ? said : "questioned";
  if (doubt === "doubted" && (said === "asserted" || said === "reported")) return "hedged";
  // `تنفي القيادة سقوط أي مدني في الضربتين`: she owns that there were two
  if (
    said === "denied" &&
    measure === "strikes" &&
    IN_THEM.test(raw.slice(Math.max(0, start - 16), start + 2))
  )
    return "reported";
  // `نفت الوزارة مقتل 20`: the speaker denies the number, nobody says zero.
  return said;
}
const IN_THEM = /(?:\b(?:in|during|by|from)\s+the\s+\S{0,2}|(?:^|\s)(?:في|خلال|جراء|من)\s+ال)$/iu;
