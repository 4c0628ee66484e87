import { whomLabel } from "@tarjih/i18n";
import { asides } from "@tarjih/reading";
import type { CaseInfo, DateClaim, Figure, Reading, Report, Statement } from "@tarjih/reading";
import { asOfText, chainText, sourceNames, valueText, type SourceNames } from "./figure-words.ts";
import { findingLines } from "./finding-lines.ts";
import { harmless } from "./harmless.ts";
import { markedText } from "./marked-text.ts";
import { placeText } from "./place-text.ts";
import { ordered, type Screen } from "./screen.ts";
import { surenessFacts } from "./sureness-facts.ts";
import { drawTable } from "./table.ts";
import { cut } from "./width.ts";

/** Longest quote of a statement shown in a cell; the whole is in the text. */
const QUOTE_CELLS = 90;

/** One report for a person: its text with the claims marked, then each claim. Ends with a line break. */
export function readingText(
  reading: Reading,
  text: string,
  caseInfo: CaseInfo,
  screen: Screen,
): string {
  const say = screen.say.cli.reading;
  const names = sourceNames(caseInfo, screen);
  const { report } = reading;
  const facts = [
    harmless(report.path),
    screen.say.codes.languages[report.lang],
    report.outlet === null ? say.noOutlet : harmless(report.outlet),
    report.published ?? say.undated,
    ...(report.warnings ?? []).map((one) => screen.say.warnings.kinds[one]),
  ];
  const sections: readonly (readonly [string, readonly Row[]])[] = [
    [say.figures, reading.figures.map((figure) => figureRow(figure, names, screen))],
    [say.dates, reading.dates.map((date) => dateRow(date))],
    [say.statements, reading.statements.map((one) => statementRow(one, names, screen))],
    [
      say.attributions,
      reading.attributions.map((one) => [
        one,
        one.quote,
        `${screen.say.codes.sourceKinds[one.kind]} · ${screen.say.codes.stances[one.stance]}`,
        names(one.source),
      ]),
    ],
    [
      say.places,
      reading.places.map((one) => [one, one.quote, `${one.place} · ${one.precision}`, ""]),
    ],
    [
      say.questions,
      reading.questions.map((one) => [one, one.quote, one.rhetorical ? say.rhetorical : "", ""]),
    ],
  ];
  const filled = sections.filter(([, rows]) => rows.length > 0);
  const lines = [
    screen.paint.strong(ordered(facts.join(" · "), screen)),
    "",
    ...markedText(reading, text, asides(reading, text, caseInfo), names, screen),
  ];
  if (filled.length === 0) lines.push(ordered(say.none, screen));
  for (const [title, rows] of filled) {
    lines.push("", ordered(title, screen), rowsTable(rows, report, screen));
  }
  const findings = findingLines(reading.findings, [report], screen);
  if (findings.length > 0) lines.push("", ...findings);
  return `${lines.join("\n")}\n`;
}

/** A claim's place, its words, what was understood, and the source. */
type Row = readonly [{ readonly start: number; readonly end: number }, string, string, string];

function rowsTable(rows: readonly Row[], report: Report, screen: Screen): string {
  const say = screen.say.cli.reading;
  const columns = [
    { head: say.at, paint: screen.paint.faint },
    { head: say.quote, paint: screen.paint.strong },
    { head: say.understood },
    { head: say.source },
  ];
  // A column that says nothing in any row is left out.
  const used = rows.some(([, , , source]) => source !== "") ? columns : columns.slice(0, -1);
  const cells = rows.map(([passage, quote, understood, source]) => [
    placeText(passage, report, screen),
    cut(harmless(quote), QUOTE_CELLS),
    harmless(understood),
    source,
  ]);
  return drawTable(used, cells, screen);
}

function figureRow(figure: Figure, names: SourceNames, screen: Screen): Row {
  const { codes } = screen.say;
  const group = whomLabel(screen.say, figure, names);
  const facts = [
    `${codes.measures[figure.measure].name} · ${group}`,
    valueText(figure, screen),
    figure.unit === "persons" || figure.unit === "unknown" ? "" : codes.units[figure.unit],
    figure.mode === "unknown" ? "" : codes.modes[figure.mode],
    figure.phase === "done" || figure.phase === "unknown" ? "" : codes.phases[figure.phase],
    asOfText(figure.asOf, screen),
    figure.place ?? "",
    figure.stance === "asserted" ? "" : codes.stances[figure.stance],
    ...surenessFacts(figure, screen),
  ];
  const understood = facts.filter((fact) => fact !== "").join(" · ");
  return [figure, figure.quote, understood, chainText(figure.chain, names, screen)];
}

function dateRow(date: DateClaim): Row {
  const resolved =
    date.from === null && date.to === null ? "" : `${date.from ?? "?"}/${date.to ?? "?"}`;
  const facts = [
    date.value,
    resolved === `${date.value}/${date.value}` ? "" : resolved,
    date.basis,
  ];
  return [date, date.quote, facts.filter((fact) => fact !== "").join(" · "), ""];
}

function statementRow(one: Statement, names: SourceNames, screen: Screen): Row {
  const { codes, cli } = screen.say;
  const actor = one.actor === undefined ? "" : names(one.actor.id);
  const target = one.target === undefined ? "" : names(one.target.id);
  const who = target === "" ? actor : cli.reading.actorTarget(actor === "" ? "?" : actor, target);
  const facts = [codes.statementKinds[one.kind], who, codes.stances[one.stance]];
  return [
    one,
    one.quote,
    facts.filter((fact) => fact !== "").join(" · "),
    chainText(one.chain, names, screen),
  ];
}
