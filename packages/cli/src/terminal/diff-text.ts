import type {
  Cause,
  JournalEntry,
  KeptDecision,
  QuestionChange,
  VerdictChange,
} from "@tarjih/casefile";
import type { OpenQuestion, Report } from "@tarjih/reading";
import type { ComparedCases } from "../shell/diff-json.ts";
import { causeText, decisionText, figureText, type CauseWords } from "./cause-text.ts";
import { interval } from "./figure-words.ts";
import { harmless } from "./harmless.ts";
import { rewrittenOpen, rewrittenReports } from "../shell/rewritten.ts";
import { ordered, type Screen } from "./screen.ts";
import { wrap } from "./width.ts";

/** Lines of one heading; all of them are in the JSON. */
const MOST_LINES = 25;
/** Causes of one change. */
const MOST_CAUSES = 8;
/** Letters of a hash that name an entry. */
const HASH_LETTERS = 12;

/** A line with how far in it stands. */
type Line = readonly [indent: number, text: string];

/** What changed, for a person. Ends with a line break. */
export function diffText(compared: ComparedCases, screen: Screen): string {
  const parts = [headLines(compared, screen), ...sections(compared, screen)];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines
        .flatMap(([indent, text], at) =>
          wrap(text, screen.columns - indent).map((line) => {
            const shown = ordered(`${" ".repeat(indent)}${line}`.trimEnd(), screen);
            return at === 0 ? screen.paint.strong(shown) : shown;
          }),
        )
        .map((line) => `${line}\n`)
        .join(""),
    )
    .join("\n");
}

/** "entry 12, 2031-05-01T08:00:00Z, Rana, 3f9a…". */
export function entryLine({ seq, at, who, hash }: JournalEntry, screen: Screen): string {
  return screen.say.diff.entry(seq, at, harmless(who), hash.slice(0, HASH_LETTERS));
}

function headLines({ before, after, diff }: ComparedCases, screen: Screen): readonly Line[] {
  const say = screen.say.diff;
  const { ledger } = screen.say.cli;
  const side = (name: string, { journal, weighing }: typeof before): readonly Line[] => {
    const last = journal.at(-1);
    const { reports, figures, questions, roots } = weighing;
    return [
      [0, `${name}: ${last === undefined ? "" : entryLine(last, screen)}`],
      [2, ledger.summary(reports.length, figures.length, questions.length, roots.length)],
    ];
  };
  const { before: was, after: is } = diff.rulesVersion;
  return [
    ...side(say.before, before),
    ...side(say.after, after),
    [0, descentText({ before, after, diff }, screen)],
    ...(was === is ? [] : [[0, say.rulesVersion(was, is)] as const]),
    ...(diff.description.length === 0
      ? []
      : [[0, say.description(diff.description.join(", "))] as const]),
  ];
}

function descentText({ before, after, diff }: ComparedCases, screen: Screen): string {
  const say = screen.say.diff.descent;
  const { kind, shared } = diff.descent;
  switch (kind) {
    case "same":
      return say.same;
    case "continues":
      return say.continues(after.journal.length - shared);
    case "continued-by":
      return say["continued-by"](before.journal.length - shared);
    case "parted":
      return say.parted(shared);
    case "unrelated":
      return say.unrelated;
  }
}

function sections(compared: ComparedCases, screen: Screen): readonly (readonly Line[])[] {
  const { diff } = compared;
  const { titles, heading, nothing } = screen.say.diff;
  const words: CauseWords = { compared, screen };
  const flipped = diff.verdicts.filter(({ before, after }) => before !== null && after !== null);
  const added = diff.verdicts.filter(({ before }) => before === null);
  const removed = diff.verdicts.filter(({ after }) => after === null);
  const part = <T>(
    title: string,
    all: readonly T[],
    lines: (one: T) => readonly Line[],
  ): readonly Line[] => {
    if (all.length === 0) return [];
    const told = once(all.map(lines), screen);
    const rest = told.length - MOST_LINES;
    return [
      [0, heading(title, all.length)],
      ...told.slice(0, MOST_LINES).flat(),
      ...(rest > 0 ? [[2, screen.say.diff.more(rest)] as const] : []),
    ];
  };
  const report = (one: Report): readonly Line[] => [[2, reportLine(one, screen)]];
  const question = (one: QuestionChange): readonly Line[] => questionLines(one, words);
  const verdict = (one: VerdictChange): readonly Line[] => verdictLines(one, words);
  const open = (one: OpenQuestion): readonly Line[] => [[2, harmless(one.text[screen.lang])]];
  const decision = (one: KeptDecision): readonly Line[] => decisionLines(one, words);
  const all = [
    part(titles.reportsAdded, diff.reports.added, report),
    part(titles.reportsRemoved, diff.reports.removed, report),
    part(
      titles.reportsRewritten,
      rewrittenReports(diff.reports.removed, diff.reports.added),
      ({ was, is }) => [
        [2, harmless(is.path)],
        [
          4,
          screen.say.diff.moved(
            was.sha256.slice(0, HASH_LETTERS),
            is.sha256.slice(0, HASH_LETTERS),
          ),
        ],
      ],
    ),
    part(titles.reportsChanged, diff.reports.changed, ({ path, fields }) => [
      [2, `${harmless(path)}: ${fields.join(", ")}`],
    ]),
    part(titles.decisionsAdded, diff.decisions.added, decision),
    part(titles.decisionsRemoved, diff.decisions.removed, decision),
    part(titles.estimates, diff.estimates, question),
    part(titles.questionsAdded, diff.questions.added, question),
    part(titles.questionsRemoved, diff.questions.removed, question),
    part(titles.flipped, flipped, verdict),
    part(titles.conflictsAdded, added, verdict),
    part(titles.conflictsRemoved, removed, verdict),
    part(
      titles.openRewritten,
      rewrittenOpen(compared.before.weighing.open, compared.after.weighing.open),
      ({ was, is }) => [
        [2, harmless(is.text[screen.lang])],
        [4, screen.say.diff.earlier(harmless(was.text[screen.lang]))],
      ],
    ),
    part(titles.openAdded, diff.open.added, open),
    part(titles.openRemoved, diff.open.removed, open),
  ].filter((lines) => lines.length > 0);
  return all.length === 0 ? [[[0, nothing]]] : all;
}

/** A report that says a number twice makes two pairs that read the same: told once, with how often. */
function once(told: readonly (readonly Line[])[], screen: Screen): readonly (readonly Line[])[] {
  const found = new Map<string, { readonly lines: readonly Line[]; count: number }>();
  for (const lines of told) {
    const key = JSON.stringify(lines);
    const known = found.get(key) ?? { lines, count: 0 };
    known.count += 1;
    found.set(key, known);
  }
  const { repeated } = screen.say.cli.ledger;
  return [...found.values()].map(({ lines, count }) =>
    count === 1
      ? lines
      : lines.map(([indent, text], at) => [indent, at === 0 ? `${text} ${repeated(count)}` : text]),
  );
}

function reportLine({ path, outlet, published }: Report, screen: Screen): string {
  const { noOutlet, undated } = screen.say.cli.reading;
  const facts = [path, outlet ?? noOutlet, published ?? undated];
  return facts.map((fact) => harmless(fact)).join(" · ");
}

function decisionLines(kept: KeptDecision, words: CauseWords): readonly Line[] {
  const { compared, screen } = words;
  // An undo in the same line of work names the decision by its id.
  const undo = compared.after.recorded.find(({ undoes }) => undoes === kept.id);
  const isSame = compared.diff.descent.kind === "continues";
  return [
    [2, decisionText(kept, screen)],
    ...(undo === undefined || !isSame
      ? []
      : [
          [
            4,
            screen.say.diff.takenBack(harmless(undo.who), undo.when, harmless(undo.why)),
          ] as const,
        ]),
  ];
}

function questionLines(change: QuestionChange, words: CauseWords): readonly Line[] {
  const { screen } = words;
  const { moved } = screen.say.diff;
  const [before, after] = [change.before, change.after].map((numbers) =>
    numbers === null ? null : numbersText(numbers, screen),
  );
  const shown =
    before === null || after === null ? (before ?? after ?? "") : moved(before ?? "", after ?? "");
  return [
    [2, `${harmless(change.text[screen.lang])} (${change.question})`],
    [4, shown],
    ...whyLines(change, words),
  ];
}

function numbersText(numbers: NonNullable<QuestionChange["before"]>, screen: Screen): string {
  const { low, best, high, modes, preferred } = numbers;
  const middle =
    best !== null
      ? String(best)
      : modes.length > 1
        ? modes.map((mode) => interval(mode.low, mode.high)).join(" | ")
        : "—";
  const ends = `${low ?? "—"} / ${middle} / ${high ?? "—"}`;
  if (preferred === null) return ends;
  return `${ends} (${screen.say.diff.preferred(interval(preferred.low, preferred.high))})`;
}

function verdictLines(change: VerdictChange, words: CauseWords): readonly Line[] {
  const { screen } = words;
  const { verdicts } = screen.say.codes;
  const name = (judged: VerdictChange["before"]): string =>
    judged === null ? "" : verdicts[judged.verdict].name;
  const { before, after } = change;
  const turned =
    before === null || after === null
      ? ""
      : `: ${screen.say.diff.moved(name(before), name(after))}`;
  return [
    [2, harmless(change.text[screen.lang])],
    [4, `${figureText(change.a, words)} / ${figureText(change.b, words)}${turned}`],
    ...whyLines(change, words),
  ];
}

function whyLines(
  { question, why }: { readonly question: string; readonly why: readonly Cause[] },
  words: CauseWords,
): readonly Line[] {
  if (why.length === 0) return [];
  const told = why.slice(0, MOST_CAUSES).map((cause) => causeText(cause, question, words));
  const { more, why: say } = words.screen.say.diff;
  const rest = why.length - MOST_CAUSES;
  return [[6, say([...told, ...(rest > 0 ? [more(rest)] : [])].join("; "))]];
}
