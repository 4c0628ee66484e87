import type { FoundPassage, SearchHit, SearchResult } from "@tarjih/casefile";
import type { Report } from "@tarjih/reading";
import { hasRightToLeft } from "./bidi.ts";
import { harmless, shownControls } from "./harmless.ts";
import { pageText } from "./place-text.ts";
import { ordered, orderedWithPath, type Screen } from "./screen.ts";
import { styledLine, wrapPieces, type Piece } from "./styled.ts";

/** What was found, for a person: each report with its passages and where in its text they stand. */
export function searchText({ total, hits }: SearchResult, screen: Screen): string {
  const say = screen.say.search;
  if (total === 0) return `${ordered(say.nothing, screen)}\n`;
  const lines = hits.flatMap((hit) => [...hitLines(hit, screen), ""]);
  return `${[...lines, ordered(say.found(total, hits.length), screen)].join("\n")}\n`;
}

function hitLines(hit: SearchHit, screen: Screen): readonly string[] {
  const say = screen.say.search;
  const { report } = hit;
  const name = [report.outlet, report.title, report.published].flatMap((part) =>
    part === null ? [] : [harmless(part)],
  );
  const { warnings = [] } = report;
  const kinds = warnings.map((kind) => screen.say.warnings.kinds[kind]);
  const warned = `${screen.say.warnings.title}: ${kinds.join(screen.lang === "ar" ? "، " : ", ")}`;
  const head = [...name, ...(hit.inTitle ? [say.inTitle] : [])].join(" · ");
  return [
    orderedWithPath((path) => `${path}  ${head}`.trimEnd(), harmless(report.path), screen),
    ...(warnings.length === 0 ? [] : [`  ${screen.paint.alarm(ordered(warned, screen))}`]),
    ...hit.passages.flatMap((passage) => passageLines(passage, report, screen)),
    ...(hit.more > 0 ? [`  ${ordered(say.more(hit.more), screen)}`] : []),
  ].map((line, at) => (at === 0 ? screen.paint.strong(line) : line));
}

const INDENT = "    ";

function passageLines(passage: FoundPassage, report: Report, screen: Screen): readonly string[] {
  const { start, end, text, marks, claim, row } = passage;
  const pieces: Piece[] = [];
  const add = (part: string, paint: Piece["paint"]): void => {
    const shown = shownControls(part);
    if (shown !== "") pieces.push({ text: shown, paint });
  };
  let from = start;
  for (const mark of marks) {
    add(text.slice(from - start, mark.start - start), null);
    // The brackets tell it where there is no colour.
    add(`[${text.slice(mark.start - start, mark.end - start)}]`, screen.paint.figure);
    from = mark.end;
  }
  add(text.slice(from - start), null);
  const base = hasRightToLeft(text) ? "rtl" : "ltr";
  // A passage may begin on the page before what was looked for.
  const page = pageText(marks[0]?.start ?? start, report, screen);
  const place = row === undefined ? `${start}–${end}${page}` : screen.say.cli.ledger.row(row);
  const where = `${place}${claim === undefined ? "" : `  ${claim}`}`;
  return [
    `  ${screen.paint.faint(where)}`,
    ...wrapPieces(pieces, screen.columns - INDENT.length).map(
      (line) => `${INDENT}${styledLine(line, base, screen)}`,
    ),
  ];
}
