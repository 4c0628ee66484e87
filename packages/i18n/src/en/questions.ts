import { groupLabel } from "../group-label.ts";
import type { Measure, MissingFact, Topic, Unit } from "@tarjih/reading";
import { codes } from "./codes.ts";

/** What a question asks for; names are already in the language of the sentence. */
export interface HowMany {
  readonly measure: Measure;
  /** Id of a general group; `unknown` and `persons` name nobody in particular. */
  readonly group: string;
  /** Name of the actor whose members are counted, null for a general group. */
  readonly actor: string | null;
  readonly unit: Unit;
  readonly place: string | null;
  readonly event: string | null;
  readonly subject: string | null;
  /** What people of no measure are counted for; absent or null where nothing says it. */
  readonly topic?: Topic | null;
}

/** Texts of questions and open questions. Values and names come in ready to print. */
export interface QuestionsMessages {
  readonly howMany: (slot: HowMany) => string;
  /** An event that has no name but a day before which it was, a day since which it has been counted, or nothing at all. */
  readonly event: {
    readonly before: (day: string) => string;
    readonly since: (day: string) => string;
    /** Before a day that nobody says. */
    readonly earlier: string;
    readonly unsaid: string;
  };
  /** Pairs of values of which both cannot be true; `more` is how many further pairs are not named. */
  readonly conflict: (
    question: string,
    pairs: readonly (readonly [string, string])[],
    more: number,
  ) => string;
  /** Parts of one whole that are more than it together. */
  readonly overfull: (question: string, parts: readonly string[], whole: string) => string;
  /** Pairs of values, each with the fact that would tell whether they conflict. */
  readonly undetermined: (
    question: string,
    points: readonly (readonly [a: string, b: string, missing: MissingFact])[],
  ) => string;
  readonly singleRoot: (question: string, reports: number, root: string) => string;
  readonly asked: (quote: string) => string;
  /** Denials that give no number, in their own words, beside a question, and how many more there are. */
  readonly denied: (question: string, quotes: readonly string[], more: number) => string;
  readonly settledDenied: string;
  readonly unanswered: (question: string) => string;
  /** What only letters that were recognised in a picture say, and nobody has compared. */
  readonly onlyPictured: (question: string, values: string) => string;
  readonly settledPictured: string;
  /** Days of one change of control, each with who says it. */
  readonly rivalDays: (actor: string, place: string, days: readonly string[]) => string;
  readonly settledRivalDays: string;
  readonly settledConflict: string;
  readonly settledSelf: string;
  readonly settledUndetermined: Readonly<Record<MissingFact, string>>;
  readonly settledSingleRoot: string;
  readonly settledAsked: string;
  /** By the kind of document that has such counts. */
  readonly settledUnanswered: Readonly<
    Record<"hospital" | "prison-roll" | "registration" | "survey" | "name-list" | "court", string>
  >;
  /** Name of a root that stands for an agency digest without a named agency. */
  readonly agencies: string;
  readonly media: string;
  /** Name of a root whose origin is an unnamed source of one report. */
  readonly unnamedIn: (words: string, report: string) => string;
  /** Name of a root whose origin is a witness of one report, named or not. */
  readonly witnessIn: (words: string, report: string) => string;
  /** The same of somebody who is named, and bears no office by which another report could mean him. */
  readonly namedIn: (words: string, report: string) => string;
}

const VERBS: Readonly<Record<Measure, string>> = {
  killed: "were killed",
  wounded: "were wounded",
  missing: "went missing",
  held: "were held",
  arrested: "were arrested",
  captured: "were captured",
  hostage: "were taken hostage",
  surrendered: "surrendered",
  escaped: "escaped",
  recaptured: "were recaptured",
  released: "were released",
  exchanged: "were exchanged",
  displaced: "were displaced",
  returned: "returned",
  destroyed: "were destroyed",
  damaged: "were damaged",
  attackers: "took part in the attack",
  deployed: "were deployed",
  vehicles: "were used",
  strikes: "were carried out",
  bodies: "were found",
  other: "are counted",
};

const TOPIC_VERBS: Readonly<Record<Topic, string>> = {
  "aboard-boat": "were aboard the boat",
  "aboard-ship": "were aboard the ship",
  "aboard-train": "were aboard the train",
  "aboard-plane": "were aboard the plane",
  "aboard-bus": "were aboard the bus",
  "inside-building": "were in the building",
  residents: "lived in the building",
  "inside-town": "were in the town",
  "inside-camp": "were in the camp",
  "inside-mine": "were in the mine",
  "inside-factory": "were at work in the factory",
  "in-convoy": "were in the convoy",
  audience: "were in the audience",
  crowd: "took part in the protest",
  strikers: "were on strike",
  fell: "fell",
  derailed: "left the rails",
  "tear-gas": "of tear gas were fired",
  dropped: "were dropped",
  "hit-hospital": "hit the hospital",
  "hit-school": "hit the school",
  "hit-market": "hit the market",
  "hit-bakery": "hit the bakery",
  "hit-camp": "hit the camp",
  "hit-airport": "hit the airport",
  "hit-mosque": "hit the mosque",
  "hit-prison": "hit the prison",
  "hit-port": "hit the port",
  "hit-depot": "hit the depot",
  "hit-bridge": "hit the bridge",
  "at-large": "are still at large",
  "destroyed-or-damaged": "were destroyed or damaged",
};

const UNIT_NOUNS: Readonly<Record<Unit, string>> = {
  persons: "people",
  families: "families",
  houses: "houses",
  vehicles: "vehicles",
  items: "things",
  events: "events",
  unknown: "",
};

/** The noun where a report names neither group nor unit: "how many attackers", "how many bodies". */
const OWN_NOUNS: Readonly<Partial<Record<Measure, string>>> = {
  attackers: "attackers",
  vehicles: "vehicles",
  strikes: "strikes",
  bodies: "bodies",
  destroyed: "things",
  damaged: "things",
  other: "things",
};

const OPEN_FACTS: Readonly<Record<MissingFact, string>> = {
  group: "who is counted",
  place: "the place counted",
  "as-of": "the time of the count",
  mode: "whether it is a total or a new count",
  phase: "whether it was planned, agreed or done",
  unit: "whether persons or families are counted",
  event: "the event meant",
  denied: "what is denied, the deed or the number",
  measure: "what is counted",
};

export const questions: QuestionsMessages = {
  event: {
    before: (day) => `before ${day}`,
    since: (day) => `since ${day}`,
    earlier: "an earlier event",
    unsaid: "another event, or one not named",
  },
  howMany: (slot) => {
    const subject = slot.subject === null ? "" : `${slot.subject}: `;
    const place = slot.place === null ? "" : ` in ${slot.place}`;
    const event = slot.event === null ? "" : ` (${slot.event})`;
    const how = subject === "" ? "How" : "how";
    const { topic = null } = slot;
    const befell = topic === null ? VERBS[slot.measure] : TOPIC_VERBS[topic];
    return `${subject}${how} many ${counted(slot)} ${befell}${place}${event}?`;
  },
  conflict: (question, pairs, more) => {
    const told = pairs.map(([a, b]) => `${a} or ${b}`).join("; ");
    const rest = more === 0 ? "" : `; and ${more} more ${more === 1 ? "pair" : "pairs"}`;
    return pairs.length + more === 1
      ? `${question} ${told}: they cannot both be true.`
      : `${question} ${told}${rest}: of each pair at most one is true.`;
  },
  overfull: (question, parts, whole) =>
    `${question} ${parts.join(" and ")} are parts of ${whole} and more than it together: they cannot all be true.`,
  undetermined: (question, points) => {
    const told = points.map(
      ([a, b, missing], index) =>
        `${a} and ${b}${index === 0 ? " conflict or not, depending" : ""} on ${OPEN_FACTS[missing]}`,
    );
    return `${question} ${told.join("; ")}, which is not said.`;
  },
  singleRoot: (question, reports, root) =>
    `${question} ${reports} reports, one origin only: ${root}.`,
  denied: (question, quotes, more) =>
    `${question} Denied without a number: ${quotes.map((quote) => `“${quote}”`).join("; ")}${more === 0 ? "" : `; and ${more} more`}`,
  settledDenied:
    "A statement of whoever denies it: what happened there instead, and which of the dead or wounded he disputes.",
  asked: (quote) => `Asked in a report and answered by none: “${quote}”`,
  unanswered: (question) => `${question} No report says.`,
  onlyPictured: (question, values) =>
    `${question} Only letters recognised in a picture say (${values}), and nobody has compared them with it.`,
  settledPictured: "A look at the picture: accept what was recognised, or fix it.",
  rivalDays: (actor, place, days) =>
    `On which day did ${actor} take control of ${place}? ${days.join(" or ")}: both cannot be true.`,
  settledRivalDays:
    "A dated picture or order from the place, or a statement of which part of it each source means.",
  settledConflict:
    "A list of names or cases behind either number, or each source's way of counting at one stated time.",
  settledSelf: "A correction, or a word from the author which of the two numbers stands.",
  settledUndetermined: {
    group: "A statement of who is included: everyone, civilians, or one party's members.",
    place: "A statement of the area that each number covers.",
    "as-of": "The day and hour for which each number was counted.",
    mode: "A statement whether the number is a running total or only what was added.",
    phase: "A statement whether it was carried out or only agreed or announced.",
    unit: "A statement whether persons or families were counted.",
    event: "A statement of which event the number belongs to.",
    denied:
      "A statement of whoever denies it: whether he denies the deed, or that there were so many.",
    measure: "A look at the words of the number: accept it, or name what it counts.",
  },
  settledSingleRoot: "A second origin that counted by itself, or the list behind the one number.",
  settledAsked: "A report that answers it and names its source.",
  settledUnanswered: {
    hospital: "Registers of hospitals and morgues with names, ages and dates.",
    "prison-roll": "The roll of the prison before and after, or a list of names.",
    registration: "Registration lists of relief bodies or camps, with the day of the count.",
    survey: "A survey of the damage on the ground, or dated pictures from above.",
    "name-list": "The lists of names that both sides exchanged.",
    court: "Records of arrest and release, or of a prosecutor.",
  },
  agencies: "agencies (none named)",
  media: "media (none named)",
  unnamedIn: (words, report) => `${words} (unnamed, in ${report})`,
  witnessIn: (words, report) => `${words} (a witness, in ${report})`,
  namedIn: (words, report) => `${words} (in ${report})`,
};

/** People whom no measure fits are people all the same, and no things. */
function ownNoun({ measure, unit }: HowMany): string | undefined {
  return measure === "other" && unit === "persons" ? undefined : OWN_NOUNS[measure];
}

function counted(slot: HowMany): string {
  const own = ownNoun(slot);
  const named = slot.group !== "unknown" && slot.group !== "persons";
  const unit = UNIT_NOUNS[slot.unit];
  if (slot.actor !== null) {
    if (slot.measure === "strikes") return `strikes by ${slot.actor}`;
    if (slot.measure === "bodies") return `bodies of members of ${slot.actor}`;
    if (slot.unit === "persons" || slot.unit === "unknown") {
      return own === undefined || slot.measure === "attackers"
        ? `members of ${slot.actor}`
        : `${own} of ${slot.actor}`;
    }
    return `${unit} of ${slot.actor}`;
  }
  const group = groupLabel({ codes }, slot.group, (id) => id);
  if (named && slot.measure === "bodies") return `bodies of ${group}`;
  if (named)
    return slot.unit === "families" && slot.group !== "families" ? `families of ${group}` : group;
  if (slot.unit === "persons" || slot.unit === "unknown") return own ?? "people";
  return unit;
}
