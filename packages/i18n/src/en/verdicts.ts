import type { MissingFact, Reason } from "@tarjih/reading";

/** Every verdict with each reason that it can have. */
export type VerdictCode =
  | "same/value"
  | "same/denial"
  | "compatible/refines"
  | "compatible/bound"
  | "compatible/vague"
  | "compatible/rounding"
  | "compatible/denial"
  | "updated/growth"
  | "updated/correction"
  | "part-of/group"
  | "part-of/place"
  | "part-of/batch"
  | "different/batch"
  | "different/unit"
  | "different/place"
  | "different/period"
  | "different/phase"
  | "different/definition"
  | "different/event"
  | "conflict/value"
  | "conflict/self";

export interface VerdictsMessages {
  /** A verdict and its reason in one sentence; an undetermined one has its sentence in `missing`. */
  readonly because: Readonly<Record<VerdictCode, string>>;
  /** Sentence of an undetermined pair: what would make it a conflict or dissolve it. */
  readonly missing: Readonly<Record<MissingFact, string>>;
  /** Of a number and its denial: what would settle it is when. */
  readonly deniedBefore: string;
  /** A missing fact as a name. */
  readonly facts: Readonly<Record<MissingFact, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
}

export const verdicts: VerdictsMessages = {
  because: {
    "same/value": "Both say the same value.",
    "same/denial": "Both say that the same number is not so.",
    "compatible/refines": "One value lies inside the other: it is only more precise.",
    "compatible/bound": "One gives a limit, and the other stays within it.",
    "compatible/vague": "One is said in a vague word that leaves room for the other.",
    "compatible/rounding": "One is a round number for the other.",
    "compatible/denial":
      "One says that a number is not so, and the other does not give that number.",
    "updated/growth": "The same count at a later time, when it had grown.",
    "updated/correction": "The same source later corrected its own number.",
    "part-of/group": "One counts a part of the people or things that the other counts.",
    "part-of/place": "One counts a part of the area that the other covers.",
    "part-of/batch": "One is only what was added, the other the whole so far.",
    "different/batch": "They count different batches.",
    "different/unit": "They count in different units.",
    "different/place": "They speak of different places.",
    "different/period": "They speak of different times.",
    "different/phase": "One was planned, agreed or announced, the other done.",
    "different/definition": "They do not count the same kind of people or things.",
    "different/event": "They speak of different events.",
    "conflict/value":
      "Of the same thing, from different origins, and nothing that is said explains it: both cannot be true.",
    "conflict/self": "One source says two things about the same thing: both cannot be true.",
  },
  missing: {
    group: "A conflict unless one of them counts only a part; who is counted is not said.",
    place: "A conflict unless they cover different areas; the place is not said.",
    "as-of": "A conflict unless they were counted at different times; the time is not said.",
    mode: "A conflict unless one is only what was added; total or new is not said.",
    phase: "A conflict unless one was only planned or agreed; done or not is not said.",
    unit: "A conflict unless they count in different units; the unit is not said.",
    event: "A conflict unless they speak of different events; the event is not said.",
    denied:
      "A conflict unless only the deed is denied, and not how many there were; which of the two is not said.",
    measure:
      "A conflict unless one of them counts something else: what it counts is only the likeliest by the words around it. Look at its words, and accept it or name what it counts.",
  },
  deniedBefore:
    "A conflict unless it was denied before it became so; it is not said for which time each holds.",
  facts: {
    group: "who is counted",
    place: "the place",
    "as-of": "the time of the count",
    mode: "total or new",
    phase: "planned, agreed or done",
    unit: "the unit",
    event: "the event",
    denied: "what is denied",
    measure: "what is counted",
  },
  reasons: {
    value: "value",
    refines: "more precise",
    bound: "within a limit",
    vague: "vague word",
    rounding: "rounding",
    growth: "grown since",
    correction: "corrected",
    group: "who is counted",
    place: "place",
    batch: "total or new",
    unit: "unit",
    period: "time",
    phase: "planned or done",
    definition: "definition",
    event: "event",
    self: "contradicts itself",
    denial: "denied",
  },
};
