import { existsSync, statSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@tarjih/archive";
import {
  checkPackage,
  LOCKED,
  refuseLocked,
  verifyCase,
  type Checked,
  type VerifyOptions,
} from "@tarjih/casefile";
import { againstCase, NOT_HELD } from "./against-case.ts";
import { loadAssets, reportsInDossier, verifyDossier, type DossierCheck } from "@tarjih/dossier";
import { read, RULES_VERSION } from "@tarjih/reading";
import type { Messages } from "@tarjih/i18n";
import { Failure } from "../failure.ts";
import { remarkLines } from "../terminal/remark-lines.ts";
import { harmlessFacts } from "../terminal/harmless-facts.ts";
import { harmless } from "../terminal/harmless.ts";

/** What was looked at, in words with counts, and what is wrong; nothing wrong is an empty list. */
export interface FileVerification {
  readonly checked: readonly (readonly [string, number])[];
  readonly problems: readonly string[];
  /** What was not made again, and why. */
  readonly left: readonly string[];
  /** Something came out otherwise when it was made again, which hidden names may explain, and an alteration too. */
  readonly otherwise: boolean;
  /** Of some of its reports it could not be told whether they are those of the case. */
  readonly notTold: boolean;
  /** A dossier that another version made: its page was not made again. */
  readonly ofOther: boolean;
  /** Hash of the last journal entry; null for a dossier and where no journal could be followed. */
  readonly head: string | null;
}

const DOSSIER_COUNTED = ["texts", "passages", "readings", "questions"] as const;
/** Of a dossier that another version made. */
const OTHER_COUNTED = ["texts", "passages", "cells", "readings", "questions"] as const;

const COUNTED = [
  "entries",
  "originals",
  "containers",
  "reports",
  "claims",
  "weighings",
  "decisions",
  "textsAgain",
  "membersAgain",
  "readingsAgain",
  "weighingsAgain",
] as const satisfies readonly (keyof Checked)[];

/**
 * Verifies a case file, a dossier or the folder of a package, whichever it is by its first bytes. Throws Failure for a case file
 * of a newer version, and for a dossier on paper.
 */
export async function verifyFile(
  path: string,
  messages: Messages,
  options: Pick<VerifyOptions, "all" | "expectHead" | "onProgress" | "weighAgain"> & {
    readonly asksHead: boolean;
    readonly version: string;
    /** The case that a dossier is held against. */
    readonly casePath?: string;
  },
): Promise<FileVerification> {
  const { problems: say, failures } = messages.cli;
  const { dossierCounted } = say;
  const { asksHead, version, casePath, ...verifying } = options;
  if (path.endsWith(LOCKED))
    throw new Failure("usage", messages.custody.lock.isLocked(harmless(path)));
  refuseLocked(path);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    if (!existsSync(join(path, "datapackage.json")))
      throw new Failure("usage", messages.custody.verify.isFolder(harmless(path)));
    if (asksHead) throw new Failure("usage", messages.custody.verify.onlyCases);
    return packageVerified(path, casePath, messages);
  }
  const kind = await kindOf(path);
  if (kind === "pdf" || kind === "zip")
    throw new Failure("usage", messages.custody.verify.onlyHtml[kind](harmless(path)));
  if (kind === "html") {
    if (asksHead) throw new Failure("usage", messages.custody.verify.onlyCases);
    const html = await readFile(path, "utf8");
    const found = verifyDossier(html, loadAssets(), version);
    const against =
      casePath === undefined
        ? NOT_HELD
        : againstCase(
            { reports: reportsInDossier(html), sha256: sha256(await readFile(path)) },
            casePath,
            messages,
          );
    const { problems, checked, remarks, otherMaker } = found;
    const counted = otherMaker === null ? DOSSIER_COUNTED : OTHER_COUNTED;
    return {
      head: null,
      ofOther: otherMaker !== null,
      notTold: against.notTold,
      checked: [
        ...counted.map((key) => [dossierCounted[key], checked[key]] as const),
        ...against.checked,
      ],
      left: [
        ...against.left,
        ...(otherMaker === null ? [] : [say.dossierOfOther(makers(otherMaker, version))]),
        ...notMadeAgain(checked, remarks, options.all === true, say),
      ],
      otherwise: remarks.length > 0,
      problems: [
        ...problems.map((one) => say.dossier[one.code](harmlessFacts(one.detail))),
        ...against.problems,
      ],
    };
  }
  if (casePath !== undefined) throw new Failure("usage", messages.custody.verify.onlyDossiers);
  // Whatever is neither is looked at as a case file, and told to be none.
  const result = await verifyCase(path, {
    ...verifying,
    readAgain: { rulesVersion: RULES_VERSION, read },
  });
  // A file from the future is not an altered one: nothing is known about it here.
  if (result.problems.some((one) => one.code === "newer-version")) {
    throw new Failure("error", failures.newerCase(harmless(path)));
  }
  const told = result.problems.map(({ code, subject, path: inReport }) => {
    const where = inReport === undefined ? "" : ` (${harmless(inReport)})`;
    return `${say.caseFile[code]}: ${harmless(subject)}${where}`;
  });
  const isCase = !result.problems.some((one) => one.code === "not-a-case");
  return {
    head: result.head,
    checked: isCase ? COUNTED.map((key) => [say.counted[key], result.checked[key]]) : [],
    left: isCase ? leftOf(result.checked, options.all === true, say.left) : [],
    otherwise: false,
    ofOther: false,
    notTold: false,
    problems: [...new Set(told)],
  };
}

/** Which program made a file, and which this is. */
function makers(
  made: NonNullable<DossierCheck["otherMaker"]>,
  version: string,
): Readonly<Record<"made" | "rules" | "here", string>> {
  return {
    made: harmless(`${made.name} ${made.version}`),
    rules: harmless(made.rules ?? "?"),
    here: `tarjih ${version}`,
  };
}

function leftOf(
  { textsLeft, readingsLeft, weighingsLeft }: Checked,
  isAll: boolean,
  say: Messages["cli"]["problems"]["left"],
): readonly string[] {
  return [
    ...(textsLeft === 0 ? [] : [say.texts(textsLeft)]),
    ...(readingsLeft === 0 ? [] : [say.readings(readingsLeft, isAll)]),
    ...(weighingsLeft === 0 ? [] : [say.weighings(weighingsLeft, isAll)]),
  ];
}

/** What was not made again, or came out otherwise for a reason that need not be an alteration. */
function notMadeAgain(
  { texts, readings, questions }: DossierCheck["checked"],
  remarks: DossierCheck["remarks"],
  isAll: boolean,
  say: Messages["cli"]["problems"],
): readonly string[] {
  if (remarks.length > 0) return remarkLines(remarks, isAll, say);
  // Of a case with nothing to count everything was read again, and there is no question to weigh.
  return texts > 0 && readings + questions === 0 ? [say.dossierNotAgain] : [];
}

/** Every file of a package against its hash, and its reports against the case. */
function packageVerified(
  path: string,
  casePath: string | undefined,
  messages: Messages,
): FileVerification {
  const { files, altered, reports, unlisted, sha256: own } = checkPackage(path);
  const against =
    casePath === undefined ? NOT_HELD : againstCase({ reports, sha256: own }, casePath, messages);
  const { verify, package: say } = messages.custody;
  return {
    ...against,
    left: [...against.left, ...unlisted.map((file) => say.unlisted(harmless(file)))],
    head: null,
    otherwise: false,
    ofOther: false,
    checked: [[verify.packageFiles, files], ...against.checked],
    problems: [
      ...altered.map((file) => say.altered(harmless(path), harmless(file))),
      ...against.problems,
    ],
  };
}

/** By the first bytes; `other` may be a case file. */
async function kindOf(path: string): Promise<"html" | "pdf" | "zip" | "other"> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const begin = buffer.toString("latin1", 0, bytesRead);
    if (/^\s*<!doctype html/i.test(begin)) return "html";
    if (begin.startsWith("%PDF-")) return "pdf";
    return begin.startsWith("PK\u0003\u0004") ? "zip" : "other";
  } finally {
    await file.close();
  }
}
