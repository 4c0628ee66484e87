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
    readonly redo: string;
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
    readonly besideAny: string;
    readonly alone: string;
    readonly shared: (count: number) => string;
    /** Numbers, days and names that both have. */
    readonly aligned: (count: number) => string;
    readonly repeats: string;
    readonly repeatedBy: string;
  };
  /** Adding reports. */
  readonly add: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly chooseFolder: string;
    readonly drop: string;
    readonly steps: Readonly<Record<"open" | "read" | "weigh", string>>;
    readonly became: Readonly<Record<"report" | "rows" | "known" | "nothing", string>>;
    readonly done: (fresh: number, tables: number, known: number, nothing: number) => string;
    readonly moved: (count: number) => string;
    readonly stop: string;
    readonly more: (count: number) => string;
  };
  /** Taking the case away. */
  readonly leave: {
    readonly title: string;
    readonly hint: string;
    readonly profile: string;
    readonly profiles: Readonly<Record<"public" | "partners" | "court", string>>;
    readonly dossier: string;
    readonly dossierHint: string;
    readonly format: string;
    readonly export: string;
    readonly warning: string;
    /** Who is hidden from the public, and what looks like a name and stays. */
    readonly names: {
      readonly title: string;
      readonly hint: string;
      readonly nobody: string;
      readonly told: string;
      readonly suspected: string;
      readonly standing: string;
      readonly named: string;
      readonly hide: string;
      readonly show: string;
      /** Over the names that a person hid or showed. */
      readonly decided: string;
      /** What was recorded of a name. */
      readonly nowHidden: (name: string) => string;
      readonly nowShown: (name: string) => string;
    };
  };
  /** The description of the case. */
  readonly setting: {
    readonly title: string;
    readonly hint: (file: string) => string;
    readonly noFile: string;
    readonly caseTitle: string;
    readonly language: string;
    readonly window: string;
    readonly eventName: string;
    readonly place: string;
    readonly actors: string;
    readonly places: string;
    readonly mask: string;
    readonly maskHint: string;
    readonly maskDecided: string;
    readonly id: string;
    readonly kind: string;
    readonly party: string;
    readonly within: string;
    readonly namesAr: string;
    readonly namesEn: string;
    readonly perLine: string;
    readonly addActor: string;
    readonly addPlace: string;
    readonly remove: string;
    readonly anyActor: string;
    readonly placeKinds: Readonly<
      Record<"country" | "region" | "province" | "city" | "district" | "site" | "other", string>
    >;
    readonly preview: string;
    readonly save: string;
    readonly previewFirst: string;
    readonly changes: string;
    readonly saved: string;
    readonly nothing: string;
    readonly questions: (count: number) => string;
    readonly new: string;
    readonly gone: string;
    readonly moved: string;
    readonly noQuestion: string;
    readonly hidden: string;
    readonly shownAgain: string;
    readonly asFile: (file: string) => string;
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
    redo: "Bring it back",
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
    besideAny: "Side by side with any report",
    alone: "One text alone",
    shared: (count) => (count === 1 ? "1 shared passage" : `${count} shared passages`),
    aligned: (count) =>
      count === 1 ? "1 number, day or name in both" : `${count} numbers, days and names in both`,
    repeats: "repeats",
    repeatedBy: "is repeated by",
  },
  add: {
    title: "Add reports",
    hint: "Drop files or a folder anywhere in this window, or choose them. A case.yaml and the .meta.yaml beside a report are taken in too. Everything stays on this machine.",
    choose: "Choose files",
    chooseFolder: "Choose a folder",
    drop: "Let go to add these to the case",
    steps: { open: "Opening", read: "Reading", weigh: "Weighing" },
    became: {
      report: "new report",
      rows: "figures coded by hand",
      known: "already in the case",
      nothing: "no report",
    },
    done: (fresh, tables, known, nothing) =>
      [
        fresh === 1 ? "1 new report" : `${fresh} new reports`,
        ...(tables === 0
          ? []
          : [tables === 1 ? "1 table coded by hand" : `${tables} tables coded by hand`]),
        ...(known === 0 ? [] : [`${known} already in the case`]),
        ...(nothing === 0 ? [] : [`${nothing} of which no report came`]),
      ].join(" · "),
    moved: (count) =>
      count === 0
        ? "no low, best or high changed"
        : count === 1
          ? "low, best or high of 1 question changed"
          : `low, best or high of ${count} questions changed`,
    stop: "Stop",
    more: (count) => (count === 1 ? "1 more note" : `${count} more notes`),
  },
  leave: {
    title: "Take away",
    hint: "A file is made and kept by the browser; nothing is sent anywhere.",
    profile: "For whom",
    profiles: {
      public: "everybody: persons and contacts taken out",
      partners: "partners: contacts taken out",
      court: "a court: names and contacts as printed",
    },
    dossier: "Dossier",
    dossierHint: "One page with every passage, to read and verify without this program.",
    format: "Format",
    export: "Export",
    warning: "It holds names, contacts and originals as they are. Whoever has it has all of it.",
    names: {
      title: "Names: who is hidden, and what stays",
      hint: "Read these lists before anything leaves, the words around each name too. A name is hidden or shown with the button beside it, or under “Always hidden” below; a place or an actor of the case is hidden nowhere.",
      nobody: "Nobody is hidden, and nothing that stays looks like a name.",
      told: "Hidden as private persons",
      suspected: "Hidden in doubt: may be somebody’s name",
      standing: "Stays, though it looks like a name",
      named: "Stays named: look at what vouches",
      hide: "Hide",
      show: "Show",
      decided: "Hidden or shown by a decision",
      nowHidden: (name) => `Hidden in whatever leaves from now on: \u2068${name}\u2069`,
      nowShown: (name) => `Shown in whatever leaves from now on: \u2068${name}\u2069`,
    },
  },
  setting: {
    title: "Description of the case",
    hint: (file) =>
      `It decides what is the same event, place and source. It is kept in ${file}; comments there stay.`,
    noFile:
      "It decides what is the same event, place and source. The case was opened without its folder: saving changes the case, and the text below is the case.yaml to keep.",
    caseTitle: "Title",
    language: "Language",
    window: "Days of the event",
    eventName: "Name of the event",
    place: "Where",
    actors: "Actors and their names",
    places: "Places",
    mask: "Always hidden",
    maskHint: "Names that every dossier and export hides, one a line",
    maskDecided: "Names decided one by one: these stand above the list “Always hidden”",
    id: "Id",
    kind: "Kind",
    party: "Side",
    within: "Within",
    namesAr: "Names in Arabic",
    namesEn: "Names in English",
    perLine: "one a line",
    addActor: "Add an actor",
    addPlace: "Add a place",
    remove: "Take out",
    anyActor: "actor",
    placeKinds: {
      country: "country",
      region: "region",
      province: "province",
      city: "city",
      district: "district",
      site: "site",
      other: "other",
    },
    preview: "What would change?",
    save: "Save",
    previewFirst: "Look at what would change first.",
    changes: "What would change",
    saved: "Saved.",
    nothing: "No question, answer or estimate changes.",
    questions: (count) =>
      count === 1 ? "1 question is otherwise" : `${count} questions are otherwise`,
    new: "New questions",
    gone: "Questions that are gone",
    moved: "Low – best – high moves",
    noQuestion: "No question changes.",
    hidden: "Hidden in all that leaves",
    shownAgain: "No longer hidden by this list",
    asFile: (file) => `As \u2068${file}\u2069`,
  },
};
