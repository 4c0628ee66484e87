/** Sentences about keeping a case and passing it on: verifying, locking, packages. */
export interface CustodyMessages {
  readonly verify: {
    readonly all: string;
    readonly head: string;
    readonly expect: string;
    readonly exampleAll: string;
    readonly exampleHead: string;
    readonly exampleExpect: string;
    readonly case: string;
    readonly exampleCase: string;
    readonly exampleDossier: string;
    readonly examplePackage: string;
    readonly onlyDossiers: string;
    readonly progress: string;
    readonly headLine: (hash: string) => string;
    readonly holds: (hash: string) => string;
    readonly isFolder: (path: string) => string;
    /** A dossier on paper, or some other file of that kind. */
    readonly onlyHtml: Readonly<Record<"pdf" | "zip", (path: string) => string>>;
    readonly packageFiles: string;
    readonly onlyCases: string;
    readonly notAHash: (value: string) => string;
  };
  readonly asLeft: {
    /** Under which id a report leaves where something of it is hidden. */
    /** Which entry of the journal tells of what is verified. */
    readonly inEntry: (seq: number, at: string, who: string) => string;
    readonly inNoEntry: string;
    readonly leavesAs: (id: string) => string;
    /** Under which it left another copy before that was imported. */
    readonly leftAs: (id: string) => string;
    readonly commitmentTo: Readonly<Record<"original" | "text" | "container", string>>;
    readonly opensWith: string;
    readonly held: string;
    readonly untold: (count: number) => string;
    readonly otherSecret: (count: number, path: string) => string;
    readonly notHeld: (id: string) => string;
    /** Nothing was found altered, but of some reports it is not told whether the case has them. */
    readonly goodNotTold: (path: string) => string;
    /** Somebody asked for what left under another id. */
    readonly isInCase: (left: string, kept: string) => string;
    /** Somebody asked by a path, or for something that is explained by what it is about. */
    readonly standsFor: (asked: string, id: string) => string;
  };
  /** After a change: what was written before it. */
  readonly stale: {
    readonly dossier: (path: string) => string;
    readonly exports: (count: number) => string;
    /** Somebody is hidden now who was not; each that was written before follows on a line. */
    readonly mayShow: string;
    readonly exported: (format: string, profile: string, at: string) => string;
  };
  readonly atHand: {
    readonly noRead: (path: string, cause: string) => string;
    /** A copy that was made while the case was in use, with its log, where nothing may be written. */
    readonly logBeside: (path: string) => string;
    /** `holder`: the program that has it, where this machine tells; "" where it does not. */
    readonly busy: (path: string, holder: string) => string;
    readonly process: (name: string, pid: number) => string;
  };
  readonly lock: {
    readonly lockCommand: string;
    readonly unlockCommand: string;
    readonly passphraseFile: string;
    readonly exampleLock: string;
    readonly exampleFile: string;
    readonly exampleUnlock: string;
    readonly ask: string;
    readonly again: string;
    readonly noTerminal: string;
    readonly differ: string;
    readonly short: (letters: number) => string;
    readonly wrong: (path: string) => string;
    readonly both: (plain: string, locked: string) => string;
    readonly locked: (path: string) => string;
    /** A dossier beside the case that is as readable as before. */
    readonly leftPlain: (path: string) => string;
    readonly outside: string;
    readonly unlocked: (path: string) => string;
    readonly isLink: (path: string, target: string) => string;
    readonly hasNames: (path: string, count: number) => string;
    readonly isLocked: (path: string) => string;
    readonly notLocked: (path: string) => string;
  };
  readonly package: {
    readonly importCommand: string;
    readonly importSource: string;
    readonly importOut: string;
    readonly exampleImport: string;
    readonly restored: (path: string) => string;
    readonly goesOn: string;
    readonly exists: (path: string) => string;
    readonly notWeighed: (path: string) => string;
    /** A file that the package does not list. */
    readonly unlisted: (file: string) => string;
    readonly altered: (path: string, file: string) => string;
    readonly notAPackage: (path: string) => string;
    readonly masked: (path: string) => string;
    readonly readmeWhole: readonly string[];
    readonly readmeMasked: readonly string[];
  };
}

export const custody: CustodyMessages = {
  verify: {
    all: "make older readings and weighings again too, not only the newest; of a dossier, name everything that comes out otherwise",
    head: "print the head of the journal alone, to note it elsewhere",
    expect: "the journal must still hold this head, noted earlier",
    exampleAll: "each weighing again, with the reports and decisions of then",
    exampleHead: "one hash that stands for everything done so far; keep it somewhere else",
    exampleExpect: "nothing noted then was cut off or made anew since",
    case: "hold the reports of a dossier or package against this case: each hash, and each commitment that stands for one",
    exampleDossier: "passages, readings and the page itself; no journal is in it",
    examplePackage: "each file of a package, and each report of it against the case",
    exampleCase: "each report of the dossier is the one in the case, those with hidden names too",
    onlyDossiers: "--case is for dossiers in HTML and packages: a case file is verified by itself.",
    progress: "verifying",
    headLine: (hash) => `head: ${hash}`,
    holds: (hash) => `  the journal still holds ${hash}`,
    isFolder: (path) =>
      `${path} is a folder and no package, as it has no datapackage.json: verify takes a case file, a dossier or the folder of a package.`,
    onlyHtml: {
      pdf: (path) =>
        `${path} is a PDF. A dossier in PDF or DOCX is for reading: it does not hold what verify makes again. Verify the same dossier in HTML, or the case file.`,
      zip: (path) =>
        `${path} is neither a case file nor a dossier in HTML. A dossier in PDF or DOCX is for reading: it does not hold what verify makes again. Verify the same dossier in HTML, or the case file.`,
    },
    packageFiles: "files of the package",
    onlyCases:
      "--head and --expect are for case files; a dossier or package is held against a case with --case.",
    notAHash: (value) =>
      `“${value}” is not a head: 64 digits and letters a to f, with hmac-sha256: in front where a dossier or a package has it so.`,
  },
  asLeft: {
    inEntry: (seq, at, who) =>
      `byte for byte what entry ${seq} of the journal says left the case (${at}, ${who})`,
    inNoEntry:
      "no entry of the journal tells of exactly these bytes: what “tarjih weigh” writes beside a case has none, nor has a part of a larger export, or what was changed since",
    leavesAs: (id) =>
      `where something of it is hidden it leaves as ${id}, and for its hashes stand`,
    leftAs: (id) =>
      `from the copy that was imported it left as ${id} before that, and for its hashes stood`,
    commitmentTo: {
      original: "commitment to the original",
      text: "commitment to the text",
      container: "commitment to the file it came in",
    },
    opensWith: "opens with the nonce",
    held: "reports that are in the case as they stand here",
    untold: (count) =>
      `${count === 1 ? "1 report has its hashes" : `${count} reports have their hashes`} withheld: whether they are those of the case is not told.`,
    otherSecret: (count, path) =>
      `${count === 1 ? "1 report has" : `${count} reports have`} commitments under a secret that ${path} has not, as when another copy of the case wrote them: whether they are those of the case is not told here. That copy opens them.`,
    goodNotTold: (path) =>
      `${path}: no alteration found in it; whether all its reports are those of the case is not told`,
    standsFor: (asked, id) => `${asked}: this is about ${id}`,
    isInCase: (left, kept) => `${left} is ${kept} in the case`,
    notHeld: (id) => `report ${id}: no report of the case has these hashes`,
  },
  stale: {
    dossier: (path) =>
      `${path} was written before this and may differ; “tarjih dossier CASE” writes it anew.`,
    exports: (count) =>
      `${count === 1 ? "1 export was" : `${count} exports were`} written before this and may differ; the journal says which.`,
    mayShow:
      "Written before this, and may show what is hidden now; write them anew, and tell whoever has them:",
    exported: (format, profile, at) => `${format}, profile ${profile}, ${at}`,
  },
  atHand: {
    noRead: (path, cause) =>
      `${path} cannot be read (${cause}). Ask whoever owns it for the right to read it, or for a copy that you may read.`,
    logBeside: (path) =>
      `${path} was copied while it was in use, and a part of it is in ${path}-wal. Copy both into a folder where you may write, and work there.`,
    busy: (path, holder) =>
      `${path} is in use by ${holder === "" ? "another program" : holder}. Wait until it is done there, or close it, and try again.`,
    process: (name, pid) => `“${name}” (process ${pid})`,
  },
  lock: {
    lockCommand: "Encrypt a case with a passphrase",
    unlockCommand: "Decrypt a locked case",
    passphraseFile: "take the passphrase from the first line of this file",
    exampleLock: "asks for a passphrase; the plain file goes when the locked one is sure",
    exampleFile: "with a passphrase that is kept apart",
    exampleUnlock: "puts prison.tarjih back in the place of prison.tarjih.age",
    ask: "Passphrase: ",
    again: "The same again: ",
    noTerminal: "There is no terminal to ask at. Use --passphrase-file.",
    differ: "The two are not the same. Nothing was changed.",
    short: (letters) => `A passphrase needs ${letters} letters or more. Nothing was changed.`,
    wrong: (path) =>
      `${path} does not open with this passphrase, or it is damaged. Nothing was changed. Look at capitals and the language of the keyboard and try again, or try another copy of the file; without its passphrase nobody can open it.`,
    both: (plain, locked) =>
      `${plain} and ${locked} are both there and do not hold the same. Nothing was changed: move the one away that you do not want.`,
    locked: (path) => `locked: ${path}`,
    leftPlain: (path) => `still readable: ${path}; delete it if nobody may read it`,
    outside:
      "Your reports, and dossiers and exports written elsewhere, are not in the locked file and stay readable where they lie.",
    unlocked: (path) =>
      `unlocked: ${path} is plain on the disk now; lock it again when you are done`,
    isLink: (path, target) =>
      `${path} is a link to ${target}. Lock that file by its own name: its plain text would stay there.`,
    hasNames: (path, count) =>
      `${path} has ${count} names on this disk (hard links), and its plain text would stay under the others. Remove those first.`,
    isLocked: (path) => `${path} is locked. Open it with: tarjih unlock ${path}`,
    notLocked: (path) => `${path} is not locked; it can be opened as it is.`,
  },
  package: {
    importCommand: "Make a case again out of the folder of a package",
    importSource:
      "folder that “tarjih export --profile court” wrote; with a second file, the case that takes over",
    importOut: "the case file to write; it must not be there yet",
    exampleImport: "the same case, with the same journal and head",
    restored: (path) => `case file: ${path}`,
    goesOn:
      "This is the case as it was when it left; where it stayed, its journal goes on with the entry about the export.",
    exists: (path) => `${path} is there already. Name another place with --out.`,
    notWeighed: (path) => `${path} has not been weighed yet. Run “tarjih weigh” on it first.`,
    unlisted: (file) => `a file in the folder that the package does not list: ${file}`,
    altered: (path, file) =>
      `${file} in ${path} is not what the lists of the package (datapackage.json, SHA256SUMS) say: it was changed. Take the package again from where it came.`,
    notAPackage: (path) => `${path} is not a package of Tarjih: it has no datapackage.json of one.`,
    masked: (path) =>
      `${path} was written for passing on, with persons masked and without originals. Only a package of --profile court can be brought back.`,
    readmeWhole: [
      "A case of Tarjih as a plain folder (Frictionless data package).",
      "",
      "reports.csv, figures.csv, questions.csv, findings.csv: for people and spreadsheets; datapackage.json describes",
      "their columns and holds the SHA-256 of every file. A cell that a spreadsheet would run begins with an apostrophe.",
      "SHA256SUMS: the same of every file and of datapackage.json itself, for “sha256sum -c SHA256SUMS”.",
      "originals/: the untouched bytes of every report; each file name begins with their SHA-256.",
      "case/*.ndjson: every table of the case file, one row a line, in JSON.",
      "journal.ndjson: what was done, when and by whom. The hash of a line is the SHA-256 of the JSON, with sorted keys and",
      "without spaces, of its action, at, prev, seq, subject and who; prev is the hash of the line before.",
      "subject stands in the line as text that is JSON itself: put it in as what that text holds, not as text.",
      "Offsets (start, end) count UTF-16 units in the text of a report, which case/reports.ndjson has.",
      "",
      "To make the case file again: tarjih import FOLDER --out NAME.tarjih",
      "It holds names of persons who may be in danger. Pass on a package of --profile public instead.",
    ],
    readmeMasked: [
      "A case of Tarjih as a plain folder (Frictionless data package), for passing on.",
      "",
      "Persons on the mask list of the case were taken out of texts and tables, not covered. Originals are not here; their",
      "SHA-256 in reports.csv shows later whether an original is the one that was read. Where something of a report is hidden,",
      "a salted commitment to it stands there (hmac-sha256:…), which whoever keeps the case can open to a judge.",
      "reports.csv, figures.csv, questions.csv, findings.csv: for people and spreadsheets; datapackage.json describes",
      "their columns and holds the SHA-256 of every file. A cell that a spreadsheet would run begins with an apostrophe.",
      "SHA256SUMS: the same of every file and of datapackage.json itself, for “sha256sum -c SHA256SUMS”.",
      "texts/: the text of every report after masking. Offsets (start, end) count UTF-16 units in it.",
      "journal.ndjson: when something was done, with the chain of commitments to its hashes, without names.",
    ],
  },
};
