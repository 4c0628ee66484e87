/** What people do at the workbench: come in, decide, add, set, take away. */
export interface DeskMessages {
  /** The page that somebody sees who may not come in, or asks for what is not there. */
  readonly door: {
    readonly title: string;
    /** Why an address that was good is so no more. */
    readonly used: string;
    /** What to do about it. */
    readonly again: string;
    readonly back: string;
  };
  /** Deciding: what a person may record, where it is offered, and what is asked for it. */
  readonly decide: {
    readonly record: string;
    readonly cancel: string;
    readonly reason: string;
    readonly note: string;
    readonly merge: string;
    readonly mergeInto: string;
    readonly split: string;
    readonly splitFigures: string;
    readonly splitName: string;
    readonly overrule: string;
    readonly pair: string;
    readonly verdict: string;
    readonly because: string;
    readonly usual: string;
    readonly prefer: string;
    readonly version: string;
    readonly preferNote: string;
    readonly twoOrigins: string;
    readonly oneOrigin: string;
    readonly otherReport: string;
    readonly assign: string;
    readonly assignTo: string;
    readonly answer: string;
    readonly answerWords: string;
    readonly close: string;
    readonly evidence: string;
    readonly from: string;
    readonly to: string;
    readonly history: string;
    readonly rejected: string;
    readonly assigned: (who: string) => string;
    readonly answered: (words: string) => string;
    readonly closed: string;
    readonly choose: string;
  };
  /** What two people decided differently. */
  readonly differ: {
    readonly title: string;
    readonly note: string;
    readonly take: string;
    readonly agreement: string;
    readonly review: string;
    readonly waiting: (count: number) => string;
  };
  /** Who repeats whom, beside a text. */
  readonly links: {
    readonly title: string;
    readonly none: string;
    readonly beside: string;
    readonly alone: string;
    readonly shared: (count: number) => string;
    readonly repeats: string;
    readonly repeatedBy: string;
  };
}

export const desk: DeskMessages = {
  door: {
    title: "The workbench does not open here",
    used: "The address that tarjih open prints is good for one visit, so that nobody else on this machine gets in with it. It was used already, or is not whole.",
    again:
      "Go on in the browser in which it was opened first. If that is closed, end tarjih open with Ctrl-C and start it again: it prints a new address, and the case is as you left it.",
    back: "To the workbench",
  },
  decide: {
    record: "Record",
    cancel: "Leave it",
    reason: "Why (is kept with the decision)",
    note: "Note",
    merge: "Merge with another question",
    mergeInto: "The question that it becomes part of",
    split: "Split",
    splitFigures: "Answers that speak of another thing",
    splitName: "Name of what they speak of",
    overrule: "Overrule",
    pair: "Of which two",
    verdict: "What they are to each other",
    because: "Because",
    usual: "the usual reason",
    prefer: "Prefer a version",
    version: "Version that you hold to be right",
    preferNote: "What was computed stays beside it.",
    twoOrigins: "Two origins, not one",
    oneOrigin: "One origin with another report",
    otherReport: "The other report",
    assign: "Give to somebody",
    assignTo: "Who looks for the answer",
    answer: "What was found out",
    answerWords: "In a sentence",
    close: "Settle",
    evidence: "What settles it, one a line: addresses, ids, shelf marks",
    from: "From",
    to: "To",
    history: "Decided by people",
    rejected: "Rejected: listed, and answering nothing",
    assigned: (who) => `with ${who}`,
    answered: (words) => `found out: ${words}`,
    closed: "settled by",
    choose: "Choose …",
  },
  differ: {
    title: "Two people differ",
    note: "Neither knew of the other; until one more decision the reading stays as it was.",
    take: "Decide so",
    agreement: "How far people agree (Krippendorff's alpha)",
    review: "whether it is a figure",
    waiting: (count) => (count === 1 ? "1 difference to settle" : `${count} differences to settle`),
  },
  links: {
    title: "Who repeats whom",
    none: "No other report repeats this one, and it repeats none.",
    beside: "Side by side",
    alone: "One text alone",
    shared: (count) => (count === 1 ? "1 shared passage" : `${count} shared passages`),
    repeats: "repeats",
    repeatedBy: "is repeated by",
  },
};
