import type {
  ClaimExplained,
  Excerpt,
  Explanation,
  PlaceInQuestion,
  QuestionExplained,
  ReportExplained,
  RootExplained,
} from "@tarjih/casefile";
import { whomLabel, verdictSentence } from "@tarjih/i18n";
import type {
  CaseInfo,
  Claim,
  Figure,
  Finding,
  LineageLink,
  Pair,
  Report,
  ReportOrigin,
} from "@tarjih/reading";
import { rulingIn } from "@tarjih/weighing";
import { rulingLines } from "./decision-text.ts";
import {
  asOfText,
  happenedText,
  interval,
  sourceNames,
  valueText,
  type SourceNames,
} from "./figure-words.ts";
import { harmless } from "./harmless.ts";
import { harmlessFacts } from "./harmless-facts.ts";
import { evidenceText } from "./evidence-text.ts";
import { pageText } from "./place-text.ts";
import { ordered, type Screen } from "./screen.ts";
import { surenessFacts } from "./sureness-facts.ts";
import { wrap } from "./width.ts";

/** A line of an explanation: how far in it stands, and what it says. */
type Line = readonly [indent: number, text: string];

/** What a case holds about one id, for a person; printed as it was stored. Ends with a line break. */
export function explanationText(found: Explanation, info: CaseInfo, screen: Screen): string {
  const names = sourceNames(info, screen);
  const lines = linesOf(found, names, screen).flatMap(([indent, text]) =>
    wrap(text, screen.columns - indent).map((line) => `${" ".repeat(indent)}${line}`),
  );
  return `${lines.map((line) => ordered(line.trimEnd(), screen)).join("\n")}\n`;
}

function linesOf(found: Explanation, names: SourceNames, screen: Screen): readonly Line[] {
  switch (found.kind) {
    case "claim":
      return claimLines(found, names, screen);
    case "question":
      return questionLines(found, names, screen);
    case "root":
      return rootLines(found, names, screen);
    case "report":
      return reportLines(found, names, screen);
  }
}

function claimLines(found: ClaimExplained, names: SourceNames, screen: Screen): readonly Line[] {
  const say = screen.say.cli.explained;
  const { claim, passage, context } = found;
  const lines: Line[] = [[0, `${say.types[claim.type]} ${claim.id}`]];
  const add = (label: string, text: string): void => {
    if (text !== "") lines.push([2, `${label}: ${text}`]);
  };
  if (!found.current) lines.push([2, say.older]);
  if (passage !== null) add(say.words, excerpt(passage));
  if (context !== null) add(say.sentence, harmless(context.text));
  const { report } = found;
  if (report !== null) {
    const page = passage === null ? "" : pageText(passage.start, report, screen);
    add(say.report, `${harmless(report.path)}${page}`);
  }
  add(say.understood, understood(claim, names, screen));
  const { byHand } = screen.say.decisions;
  const isByHand = claim.type === "figure" && claim.byHand !== undefined;
  for (const { step, words } of found.chain) {
    const isTyped = words === null && isByHand && step !== found.chain[0]?.step;
    const said = isTyped ? byHand("") : words === null ? say.ownVoice : excerpt(words);
    add(say.step, `${names(step.source)} (${screen.say.codes.sourceKinds[step.kind]}): ${said}`);
  }
  for (const rule of found.rules) {
    add(say.rule, rule.why === null ? rule.id : `${rule.id}: ${harmless(rule.why)}`);
  }
  for (const place of found.questions) lines.push(...placeLines(place, found.decisions, screen));
  return [...lines, ...decisionLines(found, screen)];
}

function placeLines(
  place: PlaceInQuestion,
  decisions: Explanation["decisions"],
  screen: Screen,
): readonly Line[] {
  const say = screen.say.cli.explained;
  const root = place.root === null ? place.answer.root : harmless(place.root.name);
  const lines: Line[] = [
    [2, `${say.question}: ${harmless(place.question.text[screen.lang])} (${place.question.id})`],
    [4, `${say.root}: ${root} (${place.answer.root})`],
  ];
  for (const { pair, other } of place.pairs) {
    const sentence = verdictSentence(screen.lang, pair.verdict, pair.because, pair.missing);
    const verdict = screen.say.codes.verdicts[pair.verdict].name;
    const value = other === null ? "" : ` ${valueText(other, screen)}`;
    const why = overruledText(pair, decisions, screen) ?? sentence;
    lines.push([4, `${verdict}${value} (${other?.id ?? pair.b}): ${why}`]);
  }
  return lines;
}

function questionLines(
  found: QuestionExplained,
  names: SourceNames,
  screen: Screen,
): readonly Line[] {
  const say = screen.say.cli.explained;
  const { question } = found;
  const { estimate } = question;
  const values = [estimate.low, estimate.best, estimate.high].map((value) => value ?? "—");
  const parameters = Object.entries(estimate.parameters).map(([key, value]) => `${key} ${value}`);
  const { ledger } = screen.say.cli;
  const rule = ledger.rule(screen.say.codes.rules[estimate.rule].name, parameters.join(", "));
  const lines: Line[] = [
    [0, `${say.question} ${question.id}`],
    [2, harmless(question.text[screen.lang])],
    [2, `${ledger.low} / ${ledger.best} / ${ledger.high}: ${values.join(" / ")}`],
    [2, rule],
  ];
  for (const version of question.versions) {
    const title = ledger.versionTitle(interval(version.low, version.high), version.roots);
    lines.push([2, `${version.id} · ${title}: ${version.figures.join(", ")}`]);
  }
  for (const figure of found.figures) lines.push([2, figureLine(figure, names, screen)]);
  for (const { source, points } of found.series) {
    if (points.length > 1)
      lines.push([2, `${say.series}, ${names(source)}: ${pointsText(points, names, screen)}`]);
  }
  for (const one of question.pairs) {
    if (one.verdict !== "conflict" && one.verdict !== "undetermined") continue;
    const sentence = verdictSentence(screen.lang, one.verdict, one.because, one.missing);
    lines.push([
      2,
      `${one.a} / ${one.b}: ${screen.say.codes.verdicts[one.verdict].name}: ${overruledText(one, found.decisions, screen) ?? sentence}`,
    ]);
  }
  for (const one of found.open) {
    lines.push([2, `${one.id} · ${harmless(one.text[screen.lang])}`]);
    lines.push([4, ledger.settledBy(harmless(one.settledBy[screen.lang]))]);
  }
  return [...lines, ...decisionLines(found, screen)];
}

/** "67 (2031-04-10, first) · 123 (2031-04-12, raised)". */
function pointsText(
  points: QuestionExplained["series"][number]["points"],
  names: SourceNames,
  screen: Screen,
): string {
  const say = screen.say.cli.explained;
  const told = points.map(({ low, high, day, move, of }) => {
    const facts = [day, say.moves[move], ...(of === undefined ? [] : [say.takenFrom(names(of))])];
    return `${interval(low, high)} (${facts.join(", ")})`;
  });
  return told.join(" · ");
}

function rootLines(found: RootExplained, names: SourceNames, screen: Screen): readonly Line[] {
  const say = screen.say.cli.explained;
  const lines: Line[] = [[0, `${say.root} ${found.root.id}: ${harmless(found.root.name)}`]];
  for (const one of found.root.evidence) lines.push([2, evidenceText(one, names, screen)]);
  for (const report of found.reports) lines.push([2, `${say.report}: ${harmless(report.path)}`]);
  for (const figure of found.figures) lines.push([2, figureLine(figure, names, screen)]);
  for (const link of found.lineage) lines.push([2, linkLine(link, names, screen)]);
  return [...lines, ...decisionLines(found, screen)];
}

/** The file in which a report came, where it is none of its own. */
function containerLines({ container }: Report): readonly Line[] {
  if (container === undefined) return [];
  return [[2, `${harmless(container.path)}, sha256: ${container.sha256}`]];
}

/** When it was saved, whose words it passes on or answers, and of what it warns: what its file says beside its text. */
function originLines(report: Report, screen: Screen): readonly Line[] {
  const say = screen.say.cli.explained;
  const { captured, forwarded, quoted, warnings } = report;
  const from = ({ source, url, published }: ReportOrigin): string =>
    [source ?? screen.say.cli.reading.noOutlet, url, published]
      .filter((fact) => fact !== null)
      .map(harmless)
      .join(" · ");
  const kinds = (warnings ?? []).map((kind) => screen.say.warnings.kinds[kind]);
  return [
    ...(captured === null ? [] : [[2, `${say.captured}: ${captured}`] as const]),
    ...(forwarded === undefined ? [] : [[2, `${say.forwarded}: ${from(forwarded)}`] as const]),
    ...(quoted === undefined ? [] : [[2, `${say.quoted}: ${from(quoted)}`] as const]),
    ...(kinds.length === 0
      ? []
      : [[2, `${screen.say.warnings.title}: ${kinds.join(" · ")}`] as const]),
  ];
}

/** What stands for its hashes in what leaves, and the keys that open them to a judge. */
function leftLines({ asLeft, alsoLeftAs }: ReportExplained, screen: Screen): readonly Line[] {
  const say = screen.say.custody.asLeft;
  if (asLeft === null) return [];
  return [asLeft, ...alsoLeftAs].flatMap(({ id, commitments }, at): readonly Line[] => [
    [2, at === 0 ? say.leavesAs(id) : say.leftAs(id)],
    ...commitments.flatMap(({ of, commitment, nonce }): readonly Line[] => [
      [4, `${say.commitmentTo[of]}: ${commitment}`],
      [4, `${say.opensWith}: ${nonce}`],
    ]),
  ]);
}

function reportLines(found: ReportExplained, names: SourceNames, screen: Screen): readonly Line[] {
  const say = screen.say.cli.explained;
  const { report, adapter, charset } = found;
  const lines: Line[] = [
    [0, `${say.report} ${report.id}: ${harmless(report.path)}`],
    [2, `sha256: ${report.sha256} (${say.bytes(String(found.size))})`],
    ...containerLines(report),
    [
      2,
      `${say.madeBy}: ${adapter.id} ${adapter.version}${charset === null ? "" : `, ${charset}`}, sha256: ${report.text_sha256}`,
    ],
    ...leftLines(found, screen),
    ...(report.url === null ? [] : [[2, harmless(report.url)] as const]),
    [2, report.outlet === null ? screen.say.cli.reading.noOutlet : harmless(report.outlet)],
    [2, report.published ?? screen.say.cli.reading.undated],
    ...originLines(report, screen),
  ];
  for (const root of found.roots)
    lines.push([2, `${say.root}: ${harmless(root.name)} (${root.id})`]);
  for (const link of found.lineage) lines.push([2, linkLine(link, names, screen)]);
  for (const finding of found.findings) lines.push([2, findingText(finding, screen)]);
  for (const claim of found.claims) {
    const quote = "quote" in claim ? `: «${harmless(claim.quote)}»` : "";
    lines.push([2, `${say.types[claim.type]} ${claim.id}${quote}`]);
  }
  for (const entry of found.journal) {
    const { program } = entry.subject;
    const tool = typeof program === "string" ? ` (${harmless(program)})` : "";
    lines.push([2, `${say.journal}: ${entry.at} ${harmless(entry.who)}${tool} ${entry.action}`]);
  }
  return [...lines, ...decisionLines(found, screen)];
}

/** "error: The proof in …": what was found about the file, as it was told when it came in. */
function findingText({ severity, code, detail }: Finding, screen: Screen): string {
  const named = screen.say.codes.severities[severity];
  return `${named}: ${screen.say.findings[code](harmlessFacts(detail))}`;
}

function understood(claim: Claim, names: SourceNames, screen: Screen): string {
  const { codes } = screen.say;
  switch (claim.type) {
    case "figure":
      return figureFacts(claim, names, screen);
    case "date":
      return [claim.value, claim.grain, claim.calendar, claim.basis].join(" · ");
    case "statement":
      return `${codes.statementKinds[claim.kind]} · ${codes.stances[claim.stance]}`;
    case "attribution":
      return `${names(claim.source)} · ${codes.sourceKinds[claim.kind]}`;
    case "place":
      return `${harmless(claim.place)} · ${claim.precision}`;
    case "question":
      return claim.rhetorical ? screen.say.cli.reading.rhetorical : "";
    case "finding":
      return screen.say.findings[claim.code](harmlessFacts(claim.detail));
  }
}

function figureFacts(figure: Figure, names: SourceNames, screen: Screen): string {
  const { codes } = screen.say;
  const facts = [
    codes.measures[figure.measure].name,
    whomLabel(screen.say, figure, names),
    valueText(figure, screen),
    codes.modes[figure.mode],
    asOfText(figure.asOf, screen),
    happenedText(figure.happened, screen),
    codes.stances[figure.stance],
    ...surenessFacts(figure, screen),
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}

function figureLine(figure: Figure, names: SourceNames, screen: Screen): string {
  const origin = figure.chain.at(-1);
  const source = origin === undefined ? "" : ` · ${names(origin.source)}`;
  return `${figure.id}: «${harmless(figure.quote)}» · ${figureFacts(figure, names, screen)}${source}`;
}

function linkLine(link: LineageLink, names: SourceNames, screen: Screen): string {
  const ends = [link.from, link.to].map((end) => end.figure ?? end.report);
  const arrow = screen.base === "rtl" ? " ← " : " → ";
  const why = link.why.map((code) => evidenceText(code, names, screen));
  return `${screen.say.codes.lineageKinds[link.kind]}: ${ends.join(arrow)}: ${why.join("; ")}`;
}

function decisionLines(found: Explanation, screen: Screen): readonly Line[] {
  const say = screen.say.cli.explained;
  return found.decisions.flatMap((one): readonly Line[] => {
    const why = one.why === "" ? "" : `: ${harmless(one.why)}`;
    const ruling = rulingIn(one.kind, one.target, one.value);
    const kind = screen.say.decisions.kinds[ruling?.kind ?? "undo"];
    const what = one.undoes === null && ruling === null ? one.kind : kind;
    const said = ruling === null ? [] : rulingLines(ruling, screen);
    return [
      [2, `${say.decision} ${one.id}: ${what}: ${one.when} ${harmless(one.who)}${why}`],
      ...said.map((line): Line => [4, line]),
    ];
  });
}

/** "decided by Sami: two batches (computed: conflict)"; null where nobody overruled the pair. */
function overruledText(
  { decision, computed }: Pair,
  decisions: Explanation["decisions"],
  screen: Screen,
): string | null {
  if (decision === undefined) return null;
  const { decidedBy, computed: word } = screen.say.decisions;
  const made = decisions.find(({ id }) => id === decision);
  const by = made === undefined ? decision : decidedBy(harmless(made.who), harmless(made.why));
  if (computed === undefined) return by;
  return `${by} (${word(screen.say.codes.verdicts[computed.verdict].name)})`;
}

function excerpt(passage: Excerpt): string {
  return `«${harmless(passage.text)}» (${passage.start}–${passage.end})`;
}
