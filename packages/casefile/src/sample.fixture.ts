import { ADAPTERS, type ArchivedReport } from "@tarjih/archive";
import {
  type CaseInfo,
  EMPTY_CASE,
  type Figure,
  type Finding,
  type Reading,
  type Report,
  type Statement,
  type Weighing,
} from "@tarjih/reading";
import { addDecision } from "./record/add-decision.ts";
import { addReports } from "./record/add-reports.ts";
import { sha256 } from "./canonical.ts";
import type { CaseFile } from "./file/case-file.ts";
import type { OpenOptions } from "./file/open-case.ts";
import { recordCase } from "./record/record-case.ts";
import { recordFindings } from "./record/record-findings.ts";
import { recordReading } from "./record/record-reading.ts";
import { recordWeighing } from "./record/record-weighing.ts";

/** A person whose clock moves one second a look. */
export function person(who = "Rana"): OpenOptions {
  let second = 0;
  const clock = (): string => {
    second += 1;
    return new Date(Date.UTC(2031, 3, 12, 8, 0, second)).toISOString();
  };
  return { who, clock, waitMs: 300 };
}

export const RULES = "rules-1";

/** `case.yaml` of the sample. */
export const SAMPLE_CASE: CaseInfo = { ...EMPTY_CASE, title: "Dahlia depot", language: "ar" };

const TEXTS = {
  ar: "وكالة السهل\nقال متحدث باسم البلدية إن 14 عاملاً أصيبوا في حريق مستودع الداليا 🔥.\nلم تعرف الأسباب.\n",
  en: "Plain Wire\nThe municipality said 14 workers were wounded in the Dahlia depot fire.\n",
  late: "Harbour Post\nHospital staff counted 19 wounded workers by Thursday night.\n",
} as const;

/** The archive reads any other file as plain text, by its last adapter. */
const [plainText] = ADAPTERS.toReversed();
const TEXT_ADAPTER = { id: plainText?.id ?? "", version: plainText?.version ?? "" };

/** A text as report with bytes; `text` defaults to one of the three samples. */
export function sampleReport(id: string, text: string = TEXTS.ar): ArchivedReport {
  const bytes = new TextEncoder().encode(text);
  const report: Report = {
    type: "report",
    id,
    path: `${id}.txt`,
    sha256: sha256(bytes),
    lang: id === "ar" ? "ar" : "en",
    outlet: text.split("\n")[0] ?? null,
    author: null,
    url: null,
    published: "2031-04-10",
    captured: null,
    title: null,
    text_sha256: sha256(text),
    length: text.length,
  };
  return { report, text, bytes, mime: "text/plain", charset: "utf-8", adapter: TEXT_ADAPTER };
}

export const SAMPLE_REPORTS: readonly ArchivedReport[] = [
  sampleReport("ar", TEXTS.ar),
  sampleReport("en", TEXTS.en),
  sampleReport("late", TEXTS.late),
];

/** Reads the number of a sample text as a figure; the words around it as its sentence. */
export function readSample({ report, text }: Pick<ArchivedReport, "report" | "text">): Reading {
  const quote = /\d+/u.exec(text)?.[0] ?? "";
  const start = text.indexOf(quote);
  const sentence = { start: text.indexOf("\n") + 1, end: text.indexOf(".", start) + 1 };
  const source = { source: report.outlet ?? "", kind: "outlet", cue: null } as const;
  const figure: Figure = {
    type: "figure",
    id: `${report.id}-f1`,
    report: report.id,
    start,
    end: start + quote.length,
    quote,
    measure: "wounded",
    group: "workers",
    unit: "persons",
    low: Number(quote),
    high: Number(quote),
    bound: "exact",
    mode: "total",
    phase: "done",
    asOf: { start: "2031-04-10", end: "2031-04-10", basis: "published" },
    place: null,
    event: "main",
    chain: [
      { ...source, start: null, end: null },
      { source: "x", kind: "body", cue: "said", start: sentence.start, end: sentence.start + 3 },
    ],
    stance: "reported",
    rules: ["number.digits", "measure.wounded"],
    sentence,
  };
  const statement: Statement = {
    type: "statement",
    id: `${report.id}-s1`,
    report: report.id,
    start: sentence.start,
    end: sentence.start + 3,
    quote: text.slice(sentence.start, sentence.start + 3),
    kind: "other",
    chain: [{ ...source, start: null, end: null }],
    stance: "asserted",
    rules: [],
  };
  const empty = { dates: [], attributions: [], places: [], questions: [], findings: [] };
  return { report, figures: [figure], statements: [statement], ...empty };
}

export const SAMPLE_READINGS: readonly Reading[] = SAMPLE_REPORTS.map((item) => readSample(item));

/** Two origins, one conflict: the municipality's 14 in two outlets, the hospital's 19. */
export const SAMPLE_WEIGHING: Weighing = {
  case: { title: SAMPLE_CASE.title, event: SAMPLE_CASE.events[0] },
  reports: SAMPLE_REPORTS.map(({ report }) => report),
  figures: SAMPLE_READINGS.flatMap(({ figures }) => figures),
  questions: [
    {
      id: "q1",
      text: { ar: "كم عاملاً أصيب؟", en: "How many workers were wounded?" },
      measure: "wounded",
      group: "workers",
      unit: "persons",
      event: "main",
      place: null,
      reports: 3,
      roots: 2,
      answers: [
        { figure: "ar-f1", root: "root-1" },
        { figure: "en-f1", root: "root-1" },
        { figure: "late-f1", root: "root-2" },
      ],
      versions: [
        { id: "v1", low: 14, high: 14, figures: ["ar-f1", "en-f1"], roots: 1 },
        { id: "v2", low: 19, high: 19, figures: ["late-f1"], roots: 1 },
      ],
      pairs: [
        { a: "ar-f1", b: "en-f1", verdict: "same", because: "value" },
        { a: "ar-f1", b: "late-f1", verdict: "conflict", because: "value" },
        { a: "en-f1", b: "late-f1", verdict: "conflict", because: "value" },
      ],
      estimate: {
        rule: "roots",
        parameters: { tolerance: 0.05 },
        low: 14,
        best: null,
        high: 19,
        contested: true,
        modes: [{ low: 14, high: 14, mass: 0.5 }],
      },
    },
  ],
  roots: [
    {
      id: "root-1",
      name: "البلدية",
      reports: ["ar", "en"],
      figures: ["ar-f1", "en-f1"],
      evidence: [],
    },
    { id: "root-2", name: "Hospital", reports: ["late"], figures: ["late-f1"], evidence: [] },
  ],
  lineage: [{ from: { report: "en" }, to: { report: "ar" }, kind: "translation", p: 0.9, why: [] }],
  open: [
    {
      kind: "conflict",
      question: "q1",
      figures: ["ar-f1", "late-f1"],
      text: { ar: "أيهما؟", en: "Which?" },
      settledBy: { ar: "سجل المستشفى", en: "The hospital's register" },
    },
  ],
  findings: [],
};

export const SAMPLE_FINDINGS: readonly Finding[] = [
  {
    type: "finding",
    id: "n1",
    code: "unreadable-file",
    report: null,
    severity: "error",
    detail: { name: "scan.txt" },
  },
];

/** The steps of one run, in order. */
export function fillSample(file: CaseFile): void {
  recordCase(file, SAMPLE_CASE);
  addReports(file, SAMPLE_REPORTS);
  recordFindings(file, SAMPLE_FINDINGS);
  recordReading(file, SAMPLE_READINGS, RULES);
  recordWeighing(file, SAMPLE_WEIGHING, RULES);
}

/** A run and a person's decision on it. */
export function fillAndDecide(file: CaseFile): void {
  fillSample(file);
  addDecision(file, { kind: "note", target: "q1", value: { ask: "hospital" }, why: "register" });
}
