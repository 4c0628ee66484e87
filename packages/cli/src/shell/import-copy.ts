import { jsonText, reader, RULES_VERSION } from "@tarjih/reading";
import { realpathSync } from "node:fs";
import {
  closeCase,
  importCase,
  openCaseToRead,
  refuseLocked,
  type Imported,
} from "@tarjih/casefile";
import { Failure } from "../failure.ts";
import { movedLines } from "../terminal/decision-text.ts";
import { harmless } from "../terminal/harmless.ts";
import { followProgress } from "../terminal/progress.ts";
import { ordered, type Screen } from "../terminal/screen.ts";
import { noteFindings } from "./gather.ts";
import type { Shell } from "./shell.ts";
import { writingCase } from "./with-case.ts";
import { weighingRules } from "./write-files.ts";

/** Where from, where to, and how it is told. */
export interface CopyImport {
  readonly path: string;
  readonly other: string;
  readonly format: "table" | "json";
}

/** Takes reports and decisions over from another copy of a case, and says what is new and what differs. */
export async function importCopy(asked: CopyImport, shell: Shell, screen: Screen): Promise<void> {
  const { path, format } = asked;
  refuseLocked(path);
  const other = openCaseToRead(asked.other);
  try {
    if (realpathSync(path) === realpathSync(asked.other)) {
      throw new Failure("usage", screen.say.agreement.import.sameFile);
    }
    await writingCase(path, shell, screen, async (file) => {
      const progress = followProgress(shell, screen.say.agreement.import.progress);
      let done: Imported;
      try {
        done = importCase(file, other, {
          rulesVersion: weighingRules(shell),
          readingRules: RULES_VERSION,
          reader,
          onKept: progress.to,
        });
      } finally {
        progress.done();
      }
      await shell.out(format === "json" ? `${jsonText(done)}\n` : importedText(done, screen));
      if (done.isApart && done.reports.length > 0)
        shell.note(ordered(screen.say.agreement.import.apart, screen));
      noteFindings(done.findings, [], shell, screen);
    });
  } finally {
    closeCase(other);
  }
}

function importedText(done: Imported, screen: Screen): string {
  const { agreement, decisions } = screen.say;
  const say = agreement.import;
  const { reports, decisions: taken, differing, questions, estimates } = done;
  const { rows, rowsLeft, secrets } = done;
  const isNothing =
    reports.length === 0 && taken.length === 0 && rows === 0 && rowsLeft === 0 && secrets === 0;
  const lines = [
    ...(isNothing
      ? [say.nothing]
      : [
          say.reports(reports.length),
          say.decisions(taken.length),
          ...(rows > 0 ? [say.rows(rows)] : []),
          ...(rowsLeft > 0 ? [say.rowsLeft(rowsLeft)] : []),
          decisions.touched(questions.length),
          ...movedLines(estimates, screen),
        ]),
    ...(secrets > 0 ? [say.secrets] : []),
    ...differing.map(({ thing, decisions: rival }) =>
      say.differ(harmless(thing), harmless([...new Set(rival.map(({ who }) => who))].join(", "))),
    ),
  ];
  return lines.map((line) => `${ordered(line, screen)}\n`).join("");
}
