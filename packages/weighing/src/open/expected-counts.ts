import type { Measure, Question, Unit } from "@tarjih/reading";

/** Kinds of documents that would settle a count that nobody gives. */
export type SettlingDocument =
  "hospital" | "prison-roll" | "registration" | "survey" | "name-list" | "court";

/** A count that a reader would look for. */
export interface ExpectedCount {
  readonly measure: Measure;
  readonly group: string;
  readonly unit: Unit;
  readonly settledBy: SettlingDocument;
}

interface EventKind {
  readonly kind: string;
  /** Counts by which an event shows itself to be of this kind. */
  readonly shownBy: readonly Measure[];
  readonly why: string;
  readonly expects: readonly ExpectedCount[];
}

const count = (
  measure: Measure,
  group: string,
  settledBy: SettlingDocument,
  unit: Unit = "persons",
): ExpectedCount => ({ measure, group, unit, settledBy });

/** What reports of an event of a kind are expected to count. An event can be of several kinds. */
export const EVENT_KINDS: readonly EventKind[] = [
  {
    kind: "prison-break",
    shownBy: ["escaped", "recaptured"],
    why: "who is still at large is neither those who escaped nor those who were caught, and guards and inmates die at both ends",
    expects: [
      count("escaped", "unknown", "prison-roll"),
      count("recaptured", "unknown", "prison-roll"),
      count("killed", "guards", "hospital"),
      count("killed", "inmates", "prison-roll"),
    ],
  },
  {
    kind: "attack",
    shownBy: ["attackers", "strikes", "captured", "hostage", "surrendered", "deployed"],
    why: "each side counts the other side's dead; civilians are whom neither side counts",
    expects: [
      count("killed", "unknown", "hospital"),
      count("killed", "civilians", "hospital"),
      count("wounded", "unknown", "hospital"),
    ],
  },
  {
    kind: "exchange",
    shownBy: ["exchanged"],
    why: "an exchange has two sides, and those who stay behind are what the next one is about",
    expects: [
      count("exchanged", "unknown", "name-list"),
      count("released", "unknown", "name-list"),
      count("held", "unknown", "name-list"),
    ],
  },
  {
    kind: "displacement",
    shownBy: ["displaced"],
    why: "people who fled and came back are counted as displaced for weeks",
    expects: [
      count("displaced", "unknown", "registration"),
      count("returned", "unknown", "registration"),
    ],
  },
  {
    kind: "destruction",
    shownBy: ["destroyed", "damaged"],
    why: "houses stand for those who lived in them",
    expects: [
      count("destroyed", "houses", "survey", "houses"),
      count("displaced", "unknown", "registration"),
    ],
  },
  {
    kind: "arrests",
    shownBy: ["arrested"],
    why: "most who are arrested in a sweep are let go, and sweeps are told by their first number",
    expects: [count("arrested", "unknown", "court"), count("released", "unknown", "court")],
  },
  {
    kind: "harm",
    shownBy: ["killed", "wounded", "missing", "bodies"],
    why: "dead and wounded are counted by the same hospitals, so one without the other is half a report",
    expects: [count("killed", "unknown", "hospital"), count("wounded", "unknown", "hospital")],
  },
];

/** More would drown what is disputed; the table is in order of what a reader misses most. */
const MOST_EXPECTED = 4;

/** Counts expected of an event that its questions do not hold, each once. */
export function countsNobodyGives(questions: readonly Question[]): readonly ExpectedCount[] {
  const given = new Set(questions.map(({ measure }) => measure));
  const isGiven = ({ measure, group }: ExpectedCount): boolean =>
    questions.some((q) => q.measure === measure && (group === "unknown" || q.group === group));
  const open = EVENT_KINDS.filter(({ shownBy }) => shownBy.some((measure) => given.has(measure)))
    .flatMap(({ expects }) => expects)
    .filter((expected) => !isGiven(expected));
  const once = new Map(open.map((expected) => [`${expected.measure} ${expected.group}`, expected]));
  return [...once.values()].slice(0, MOST_EXPECTED);
}
