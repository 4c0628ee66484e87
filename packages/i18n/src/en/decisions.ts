import type { DecisionKind, FixableSlot } from "@tarjih/reading";

/** What an id was expected to be. */
export type WantedId =
  "figure" | "question" | "open" | "report" | "report-or-figure" | "decision" | "any";
/** Why something cannot be decided as it was asked. */
export type RefusalWord =
  | "same-twice"
  | "not-an-answer"
  | "all-answers"
  | "no-such-version"
  | "nothing-fixed"
  | "low-above-high"
  | "no-such-day"
  | "two-kinds"
  | "empty"
  | "not-in-text"
  | "already-read"
  | "already-by-hand"
  | "not-weighed"
  | "why-missing";
/** What became of a decision. */
export type DecisionStateWord = "standing" | "replaced" | "undone" | "differs" | "unknown";
/** Lines of the help of `tarjih decide`, one for each way to call it. */
export type DecideAction =
  | "add"
  | "accept"
  | "fix"
  | "reject"
  | "pending"
  | "note"
  | "merge"
  | "split"
  | "overrule"
  | "prefer"
  | "assign"
  | "answer"
  | "close"
  | "undo";

/** Words about what people decide. */
export interface DecisionsMessages {
  readonly help: {
    readonly decide: string;
    readonly action: string;
    readonly rest: string;
    readonly why: string;
    readonly name: string;
    readonly because: string;
    readonly list: string;
    readonly format: string;
    readonly actions: string;
    readonly each: Readonly<Record<DecideAction, string>>;
    readonly slots: string;
    readonly exampleAdd: string;
    readonly exampleFix: string;
    readonly exampleOverrule: string;
    readonly examplePrefer: string;
    readonly exampleList: string;
    readonly exampleUndo: string;
  };
  readonly kinds: Readonly<Record<DecisionKind | "mask" | "unmask" | "undo", string>>;
  readonly states: Readonly<Record<DecisionStateWord, string>>;
  readonly slots: Readonly<Record<FixableSlot, string>>;
  readonly origins: Readonly<Record<"same" | "not-same", string>>;
  readonly unknownId: (wanted: WantedId, id: string, near: string) => string;
  readonly refused: Readonly<Record<RefusalWord, (id: string, near: string) => string>>;
  readonly badAction: (action: string, known: string) => string;
  readonly tooFew: (action: string, expected: string) => string;
  readonly badSlot: (text: string, allowed: string) => string;
  readonly badValue: (text: string, slot: string, allowed: string) => string;
  readonly takesNumber: string;
  readonly takesDay: string;
  readonly badVerdict: (text: string, allowed: string) => string;
  /** "fixed: number 14 (read: 40)". */
  readonly fixed: (slot: string, now: string, read: string) => string;
  readonly moved: (question: string, before: string, after: string) => string;
  readonly touched: (count: number) => string;
  readonly nothingMoved: string;
  readonly recorded: (id: string) => string;
  readonly none: string;
  /** Below the heading of decisions in the dossier. */
  readonly note: string;
  /** "computed: conflict" beside what a person said instead. */
  readonly computed: (verdict: string) => string;
  readonly by: (who: string, when: string) => string;
  /** "decided by Rana: the page says 14". */
  readonly decidedBy: (who: string, why: string) => string;
  /** "by hand, decided by Rana". */
  readonly byHand: (who: string) => string;
  readonly fromCase: (head: string) => string;
  readonly noBest: string;
}

const IDS: Readonly<Record<WantedId, string>> = {
  figure: "figure",
  question: "question",
  open: "open question",
  report: "report",
  "report-or-figure": "report or figure",
  decision: "standing decision",
  any: "claim, question, root or report",
};

const FIGURES = "“tarjih search CASE WORDS” prints ids of figures";
/** What prints the ids that are wanted. */
const PRINTED_BY: Readonly<Record<WantedId, string>> = {
  figure: `${FIGURES}. Ids of another case are not in this one.`,
  question: "“tarjih weigh CASE” prints ids of questions.",
  open: "“tarjih weigh CASE” prints ids of open questions, behind each.",
  report: "“tarjih search CASE WORDS” prints paths of reports.",
  "report-or-figure": `${FIGURES}, and paths of reports.`,
  decision: "“tarjih decide CASE --list” prints those that there are.",
  any: `${FIGURES}, “tarjih weigh CASE” those of questions.`,
};

export const decisions: DecisionsMessages = {
  help: {
    decide: "Record what a person decides about a case, and weigh it again",
    action: "what is decided, see below",
    rest: "what it is about",
    why: "the reason, in your own words; needed for all but accept",
    name: "split: name of the question that they get",
    because: "overrule: code of the reason, such as growth, batch or definition",
    list: "list every decision of the case",
    format: "table, or json for another program",
    actions: "What can be decided:",
    each: {
      add: "REPORT WORDS|START-END measure=… value=… SLOT=VALUE…: a figure that was not read; WORDS as the text has them, where they stand once",
      accept: "FIGURE…: read rightly",
      fix: "FIGURE SLOT=VALUE…: a slot is otherwise than read",
      reject: "FIGURE…: no figure of this case; listed, and answers nothing",
      pending: "ID…: left open on purpose",
      note: "ID: words about anything; the words are in --why",
      merge: "QUESTION INTO: two questions are one",
      split: "QUESTION FIGURE… --as NAME: these answers speak of another thing",
      overrule:
        "FIGURE FIGURE VERDICT, or two figures or reports with one-origin or two-origins: against what was computed",
      prefer:
        "QUESTION VERSION, as weigh and explain print them: the version that you hold to be right; the estimate stays",
      assign: "OPEN NAME: who looks for the answer to an open question",
      answer: "OPEN WORDS: what was found out",
      close: "OPEN EVIDENCE…: settled by these",
      undo: "DECISION: take a decision back; both stay in the journal",
    },
    slots:
      "Slots: value, low, high, bound, measure, group, unit, mode, phase, asOf (2031-04-12 or 2031-04-12/2031-04-14), place, event, stance, subject; “none” empties place, subject, low and high. add takes source and sourceKind too.",
    exampleAdd: "a figure that the reading passed over, on the words that say it",
    exampleFix: "the text says guards; what was read stays beside it",
    exampleOverrule: "two counts of two batches are no conflict",
    examplePrefer: "one version of a question, by the ids that weigh and explain print",
    exampleList: "every decision, with who, when and why",
    exampleUndo: "take it back",
  },
  kinds: {
    add: "added by hand",
    accept: "accepted",
    fix: "fixed",
    reject: "rejected",
    pending: "left open",
    note: "note",
    merge: "questions merged",
    split: "question split",
    verdict: "verdict overruled",
    origin: "origin decided",
    prefer: "version preferred",
    assign: "assigned",
    answer: "answered",
    close: "closed",
    mask: "name hidden",
    unmask: "name shown",
    undo: "taken back",
  },
  states: {
    standing: "stands",
    replaced: "replaced by a later one",
    undone: "taken back",
    differs: "differs from another person's",
    unknown: "of a kind that this version does not know",
  },
  slots: {
    measure: "measure",
    group: "group",
    unit: "unit",
    low: "low",
    high: "high",
    bound: "bound",
    mode: "mode",
    phase: "phase",
    asOf: "as of",
    place: "place",
    event: "event",
    stance: "stance",
    subject: "subject",
  },
  origins: { same: "one origin", "not-same": "two origins" },
  unknownId: (wanted, id, near) =>
    `The case holds no ${IDS[wanted]} “${id}”. ${near === "" ? PRINTED_BY[wanted] : `Did you mean: ${near}?`}`,
  refused: {
    "same-twice": (id) => `“${id}” is named twice; two different ones are needed.`,
    "not-an-answer": (id, near) =>
      `“${id}” does not answer that question.${near === "" ? "" : ` These do: ${near}.`}`,
    "all-answers": (id) =>
      `These are all answers of “${id}”; leave at least one in it, or fix its slots.`,
    "no-such-version": (id, near) =>
      `The question has no version “${id}”.${near === "" ? "" : ` It has: ${near}.`}`,
    "nothing-fixed": (id) => `“${id}” has these values already.`,
    "low-above-high": (id) => `The low end would be above the high end of “${id}”.`,
    "no-such-day": (id) =>
      `The as-of of “${id}” has a day that no calendar has, or ends before it begins. Write it as 2031-04-12, or 2031-04-12/2031-04-14.`,
    "two-kinds": (id) => `Name two figures, or two reports; “${id}” is of the other kind.`,
    empty: (id) => `Something is missing for “${id}”: it must not be empty.`,
    "not-in-text": (id) =>
      `The text of “${id}” has no such words, or has them more than once; say where: START-END.`,
    "already-read": (id) => `These words are read already: “${id}”. Fix that figure.`,
    "already-by-hand": (id) =>
      `“${id}” was added there before. Fix it, or take that decision back.`,
    "not-weighed": () => "The case has not been weighed yet; weigh it first.",
    "why-missing": () => "Say why: --why “…” is needed for this decision.",
  },
  badAction: (action, known) => `“${action}” is nothing that can be decided. Known: ${known}.`,
  tooFew: (action, expected) => `${action} needs: ${expected}`,
  badSlot: (text, allowed) => `“${text}” was not understood. Write SLOT=VALUE; ${allowed}`,
  badValue: (text, slot, allowed) => `“${text}” was not understood: ${slot} takes ${allowed}.`,
  takesNumber: "a whole number, 0 or more",
  takesDay: "a day as 2031-04-12, or two as 2031-04-12/2031-04-14; “..” where one is open",
  badVerdict: (text, allowed) => `“${text}” is no verdict. Write one of: ${allowed}.`,
  fixed: (slot, now, read) => `${slot}: ${now} (read: ${read})`,
  moved: (question, before, after) => `${question}: ${before} → ${after}`,
  touched: (count) => (count === 1 ? "1 question touched" : `${count} questions touched`),
  nothingMoved: "no estimate moved",
  recorded: (id) => `recorded: ${id}`,
  note: "Recorded by people, with their reasons. A decision stands beside what was read and computed, and overwrites none of it.",
  computed: (verdict) => `computed: ${verdict}`,
  none: "Nobody has decided anything in this case.",
  by: (who, when) => `${who}, ${when}`,
  decidedBy: (who, why) => (why === "" ? `decided by ${who}` : `decided by ${who}: ${why}`),
  byHand: (who) => (who === "" ? "by hand" : `by hand, decided by ${who}`),
  fromCase: (head) => `taken over from another copy of the case (${head})`,
  noBest: "no best",
};
