import { jsonText, reader, type Finding } from "@tarjih/reading";
import { reportFromJsonLine, type JsonReportError } from "@tarjih/archive";
import { EXIT_CODES } from "../exit-codes.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";
import { claimLines } from "./claim-lines.ts";
import { outLines } from "./out-lines.ts";
import type { Shell } from "./shell.ts";

/**
 * Reports as JSON lines in, claims as JSON lines out, each report as soon as it has come. A line that is
 * no report becomes a finding line and the rest goes on. Gives the exit code: 3 when there were lines and
 * none of them was a report.
 */
export async function readStream(shell: Shell, screen: Screen): Promise<number> {
  const read = reader();
  let number = 0;
  let reports = 0;
  let bad = 0;
  for await (const line of linesOf(shell.input())) {
    number += 1;
    if (line.trim() === "") continue;
    const parsed = reportFromJsonLine(line, number);
    let lines: Iterable<string>;
    if (parsed.ok) {
      reports += 1;
      lines = claimLines(read(parsed.report), parsed.findings);
    } else {
      bad += 1;
      lines = [`${jsonText(findingOf(parsed.error))}\n`];
      const { failures, problems } = screen.say.cli;
      const facts = { key: harmless(parsed.error.key ?? "") };
      shell.note(failures.badLine(number, problems.jsonLine[parsed.error.cause](facts)));
    }
    // Nobody listens any more: the rest of the input is of no use.
    if (!(await outLines(shell, lines))) break;
  }
  return reports === 0 && bad > 0 ? EXIT_CODES.nothingRead : EXIT_CODES.done;
}

function findingOf(error: JsonReportError): Finding {
  const name = `line ${error.line}`;
  return {
    type: "finding",
    id: `line-${error.line}`,
    code: "unreadable-file",
    report: null,
    severity: "error",
    detail: {
      name,
      line: error.line,
      cause: error.cause,
      ...(error.key === null ? {} : { key: error.key }),
    },
  };
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  // Pieces of an unfinished line are joined once, when it ends: a long report comes in many of them.
  let open: string[] = [];
  for await (const piece of pieces) {
    const [first = "", ...rest] = piece.split("\n");
    open.push(first);
    for (const next of rest) {
      yield open.join("");
      open = [next];
    }
  }
  const last = open.join("");
  if (last !== "") yield last;
}
