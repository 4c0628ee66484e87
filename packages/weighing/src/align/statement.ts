import type { Owner } from "./owners.ts";
import { isSurelyRead, MOST_COUNT, speaksForItself } from "@tarjih/reading";
import type { AsOf, Figure, Report } from "@tarjih/reading";
import type { Replaced } from "../relate/replaced.ts";
import type { Reach } from "../relate/value-set.ts";
import { reachOf } from "../relate/value-set.ts";
import { groupOf } from "./groups.ts";
import type { Places } from "./places.ts";

/** A figure that answers a question, with what weighing needs to know of it worked out once. */
export interface Statement {
  readonly figure: Figure;
  readonly report: Report;
  /** Canonical group and place; empty where the whole event is meant. */
  readonly group: string;
  readonly place: string;
  /** Its place as worded, where another wording is taken for the same by its sound alone; see `merge-places.ts`. */
  readonly heard?: string;
  /** The place that is named beside it, where it is not said where it counts; see `near.ts`. */
  readonly near?: string;
  /** Whom its last source means, where its report gives the name in short; see `said-in-short.ts`. */
  readonly speaker?: string;
  readonly reach: Reach;
  /** The figure's own as-of; for a copy whose time is only its publication, that of the first copy. */
  readonly asOf: AsOf;
  /** When its report appeared; for a copy, when the first copy did. */
  readonly published: string | null;
  /** Counts, or perhaps counts, only some of the group under which it is asked; see `narrower.ts`. */
  readonly narrower?: Narrower;
  /** Numbers that its own report tells as parts of it; see `told-parts.ts`. */
  readonly told?: readonly string[];
  /** A part of a whole that is only a lower limit; see `open-whole.ts`. */
  readonly ofOpen?: true;
  /** Numbers that its speaker refuses for it; see `refused.ts`. */
  readonly refuses?: readonly string[];
  /** Numbers whose place its number has taken by then; see `replaced.ts`. */
  readonly replaced?: readonly Replaced[];
  /** A number that is denied, whose place another one of the same report has taken. */
  readonly takenBack?: true;
  /** Of a deed some days back, told behind the news of its report; see `background.ts`. */
  readonly background?: boolean;
  /** Whoever counts publishes the report itself: a ministry's own bulletin, a movement's statement. */
  readonly ownWord?: true;
  /** Whose people, in a block that tells of two sides'; see `owners.ts`. */
  readonly owner?: Owner;
  /** It is in the voice of a report that tells what "our fighters" did; see `speaks-as-force.ts`. */
  readonly asForce?: true;
  /** What was damaged, where the report counts what was destroyed beside it; see `beside-ruined.ts`. */
  readonly besideRuined?: true;
  /** In a bracket that explains another number; see `in-brackets.ts`. */
  readonly inBrackets?: true;
  /** The words before it say that it has risen to it; see `has-risen.ts`. */
  readonly risen?: true;
  /** It stands in the headline of its report; see `in-headline.ts`. */
  readonly inHeadline?: true;
  /** None, by a voice that counts some in the same report; see `none-beside.ts`. */
  readonly noneBeside?: true;
  /** Its voice gave another number for the same before, in the same report; see `second-number.ts`. */
  readonly second?: true;
  /** Its report gives other numbers of the same measure too; see `doubtful-pairs.ts`. */
  readonly amongOthers?: true;
  /** Whoever fights says it: an army, a front, a ministry of defence. */
  readonly ofForce?: true;
  /** A side's number of its own people, or one of its enemy's; see `own-people.ts`. */
  readonly people?: "own" | "enemy";
  /** First day for which anybody gave its number, where that is before its own; see `said-first.ts`. */
  readonly saidFirst?: string;
  /** Of a day on which many have the toll, and each another one; see `rising-day.ts`. */
  readonly ofRisingDay?: true;
  readonly inState?: InState;
}

/** Of a page or message that changed its number: the state in which this one first stood there; see `later-states.ts`. */
export interface InState {
  readonly page: string;
  readonly at: number;
}

/**
 * `some`: of three children one infant; `perhaps`: of "three boys and two girls" the boys; `kind`: of the people killed two officials, who are everybody
 * only where the whole question is of officials.
 */
export type Narrower = "some" | "perhaps" | "kind";

/**
 * What a figure states, or null where it answers nothing: a number inside a question asserts nothing, and
 * "denied that 90 were killed" is no answer of 90 (see {@link denialOf}; a denial that answers is a figure of 0). Neither does a number that the
 * recognition of a picture is not sure of.
 */
export function statementOf(
  figure: Figure,
  report: Report,
  places: Places,
  asOf: AsOf = figure.asOf,
  published: string | null = report.published,
): Statement | null {
  return isDenial(figure) ? null : stated(figure, report, places, asOf, published);
}

/** "Denied that 90 were killed": the number that somebody says is not so, or null where the figure denies none. */
export function denialOf(
  figure: Figure,
  report: Report,
  places: Places,
  asOf: AsOf = figure.asOf,
): Statement | null {
  return isDenial(figure) ? stated(figure, report, places, asOf, report.published) : null;
}

/** "No one escaped" states a count of 0; "denied that 90 escaped" states none. */
export function isDenial({ stance, high }: Pick<Figure, "stance" | "high">): boolean {
  return stance === "denied" && high !== 0;
}

/** Whether a figure is a statement or a denial at all: what {@link statementOf} or {@link denialOf} make something of. */
export function saysNumber(figure: Figure): boolean {
  const { low, high, stance } = figure;
  if (stance === "questioned" || !isSurelyRead(figure)) return false;
  return isCount(low) && isCount(high) && (low !== null || high !== null);
}

function stated(
  figure: Figure,
  report: Report,
  places: Places,
  asOf: AsOf,
  published: string | null,
): Statement | null {
  if (!saysNumber(figure)) return null;
  return {
    figure,
    report,
    group: groupOf(figure),
    place: places.placeOf(figure),
    reach: reachOf(figure),
    asOf,
    published,
    ...(isOwnWord(figure, report) ? { ownWord: true } : {}),
  };
}

/** No outlet between the one who counts and the report, which therefore is of its own day. */
function isOwnWord({ chain, row }: Figure, report: Report): boolean {
  const [first, ...others] = chain;
  if (first === undefined || row !== undefined) return false;
  // "The army's spokesman said" in the army's own statement
  if (others.length > 0 && others.at(-1)?.source !== first.source) return false;
  if (first.kind === "party" || first.kind === "body") return true;
  const { outlet } = report;
  if (first.kind !== "outlet" || outlet === null) return false;
  const known = OWN_WORDS.get(report) ?? speaksForItself(outlet);
  OWN_WORDS.set(report, known);
  return known;
}
/** Asked for each figure of a report. */
const OWN_WORDS = new WeakMap<Report, boolean>();

/** NaN, fractions, negative and impossible numbers never reach a verdict or an estimate. */
function isCount(value: number | null): boolean {
  return value === null || (Number.isSafeInteger(value) && value >= 0 && value <= MOST_COUNT);
}
