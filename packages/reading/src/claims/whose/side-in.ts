import type { Figure, Measure } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { Chain, ChainStep } from "../../model/source.ts";
import type { FigureFacts } from "../figure-facts.ts";
import { isOwn, isSide } from "./group-of.ts";
import { areAdmitted, areClaimedKills, areItsMartyrs, areOnlyLosses } from "./claimed-kills.ts";
import { areOwnLosses } from "./own-losses.ts";
import { areOfUs, areOnDuty, isForce, isOfState, mayBeAllied, sideOf } from "./side-of.ts";
import { fold } from "../../text/fold.ts";
import { turnsToOthers } from "./turns-to-others.ts";

/**
 * `كبدت العدو 23 قتيلاً وعشرات الجرحى، ودمرت أربع آليات`, `ارتقى من أبطالنا ستة، وأصيب أحد عشر جندياً`: what is told on in the sentence is of the same side.
 */
export function sideIn(
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
    (byForce && (areOnDuty(raw, fact) || areOfUs(raw, fact) || areAdmitted(raw, fact))) ||
    (bySide && (areOnlyLosses(raw, fact) || areItsMartyrs(raw, fact)));
  const others = fact.group === "fighters" && !noun.includes("ours") && !mayBeAllied(raw, fact);
  const before = goesOnFromWhole(made, fact);
  const follows =
    before?.side !== undefined &&
    before.start >= sentence.start &&
    before.end <= fact.start &&
    before.chain.at(-1)?.source === last?.source &&
    areOwnLosses(raw, fact, last) !== false &&
    !turnsToOthers(raw.slice(before.end, fact.start));
  const goesOn = follows && (mayGoOn(fact) || areItsWounded(fact, raw));
  const foe =
    (byForce &&
      (noun.includes("foe") ||
        (others && voices.some(isOfState) && !(goesOn && before?.side === "own")))) ||
    (bySide && areClaimedKills(raw, fact));
  const said = sideOf(raw, fact, last) ?? (own ? "own" : foe ? "foe" : null);
  return said ?? (goesOn && measure !== "captured" ? before?.side : undefined);
}

/** "15 were killed, including two attackers, and 30 others wounded": the thirty go on from the fifteen, and not from the two of them. */
function goesOnFromWhole(made: readonly Figure[], fact: FigureFacts): Figure | undefined {
  const last = made.at(-1);
  return last?.mode === "part" && fact.mode !== "part"
    ? made.findLast(({ mode }) => mode !== "part")
    : last;
}

/** Whoever calls people his own or the other side's: the last one; "preliminary information" in a force's own statement is the force's. */
function voicesOf(chain: Chain): readonly ChainStep[] {
  const last = chain.at(-1);
  if (last === undefined) return chain;
  return NOBODYS.has(last.kind) ? [chain[0], last] : [last];
}
const NOBODYS: ReadonlySet<ChainStep["kind"]> = new Set(["document", "unnamed"]);

/** "Five of our guards gave their lives. Nine were wounded": a sentence that opens with a number of nobody named goes on with the side's. */
export function goesOnFrom(
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

/** `ارتقى من صفوفنا 14 شهيداً وأصيب 31 مقاتلاً`: fighters who are called nothing else, hurt beside one's own dead. */
function areItsWounded({ measure, group, noun, end }: FigureFacts, raw: string): boolean {
  if (measure !== "wounded" || group !== "fighters" || noun.includes("foe")) return false;
  return FIGHTERS.test(fold(raw.slice(end, end + 16)));
}
const FIGHTERS = /^\s+(?:مقاتل|fighters?\b)/u;

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
const IN_ARMS: ReadonlySet<string> = new Set(["soldiers", "officers", "police"]);
