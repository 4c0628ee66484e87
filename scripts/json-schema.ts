// The published shapes as JSON Schema (draft 2020-12). Enumerations come from the model's own arrays,
// and `Fields<T>` makes a key that is missing, extra or wrongly optional a compile error.
// `npm run docs` writes the file; a test compares it with what this module says.
import { join } from "node:path";
import {
  AS_OF_BASES,
  HAPPENED,
  BOUNDS,
  FINALITIES,
  SIDES,
  TOPICS,
  DECISION_KINDS,
  FINDING_CODES,
  GRAINS,
  LINEAGE_KINDS,
  CONTENT_WARNINGS,
  MEASURES,
  MISSING_FACTS,
  MODES,
  OPEN_KINDS,
  PHASES,
  REASONS,
  REVIEWS,
  RULES,
  SEVERITIES,
  SOURCE_KINDS,
  STANCES,
  STATEMENT_KINDS,
  UNITS,
  VERDICTS,
} from "@tarjih/reading";
import type {
  Answer,
  AskedQuestion,
  AsOf,
  Happened,
  Attribution,
  CaseEvent,
  ChainStep,
  DateClaim,
  Estimate,
  EstimateMode,
  Figure,
  Finding,
  FixedSlots,
  LineageLink,
  Localised,
  Mention,
  OpenQuestion,
  Pair,
  Passage,
  PlaceClaim,
  PreferredVersion,
  Question,
  Report,
  ReportContainer,
  ReportMessage,
  ReportOrigin,
  OcrPassage,
  ReportPage,
  Root,
  Statement,
  Version,
  Weighing,
} from "@tarjih/reading";
import { ROOT } from "./steps.ts";

/** Where the schema is kept. */
export const SCHEMA_FILE: string = join(ROOT, "docs/schema/tarjih-1.schema.json");

type Schema = Readonly<Record<string, unknown>>;
interface Optional {
  readonly optional: Schema;
}
interface Required {
  readonly required: Schema;
}
type Fields<T> = {
  readonly [K in keyof T]-?: T extends Record<K, T[K]> ? Required : Optional;
};

const must = (required: Schema): Required => ({ required });
const may = (optional: Schema): Optional => ({ optional });
const oneOf = (values: readonly string[]): Schema => ({ enum: [...values] });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const list = (items: Schema): Schema => ({ type: "array", items });

const text: Schema = { type: "string" };
const id: Schema = { type: "string", minLength: 1 };
const whole: Schema = { type: "integer" };
const offset: Schema = { type: "integer", minimum: 0 };
const count: Schema = { type: "integer", minimum: 0 };
const share: Schema = { type: "number", minimum: 0, maximum: 1 };
const sha256: Schema = { type: "string", pattern: "^[0-9a-f]{64}$" };
const isoDate: Schema = { type: "string", pattern: "^-?[0-9]{4,}(-[0-9]{2}(-[0-9]{2}(T.*)?)?)?$" };
const ids = list(id);
const chain: Schema = { type: "array", minItems: 1, items: ref("chainStep") };

function closed<T>(description: string, fields: Fields<T>): Schema {
  const entries = Object.entries<Optional | Required>(fields);
  return {
    description,
    type: "object",
    additionalProperties: false,
    required: entries.filter(([, field]) => "required" in field).map(([key]) => key),
    properties: Object.fromEntries(
      entries.map(([key, field]) => [key, "required" in field ? field.required : field.optional]),
    ),
  };
}

/** How surely letters were recognised; null where a hidden layer of text does not say. */
const SURENESS = orNull({ type: "integer", minimum: 0, maximum: 100 });

const passage = { start: must(offset), end: must(offset) };
const claim = (
  type: string,
): {
  type: Required;
  id: Required;
  report: Required;
  start: Required;
  end: Required;
  quote: Required;
} => ({
  type: must({ const: type }),
  id: must(id),
  report: must(id),
  ...passage,
  quote: must(text),
});

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  passage: closed<Passage>("Half-open range of UTF-16 units in a report's text.", passage),
  localised: closed<Localised>("One sentence in both languages.", {
    ar: must(text),
    en: must(text),
  }),
  report: closed<Report>("One document as published.", {
    type: must({ const: "report" }),
    id: must(id),
    path: must(text),
    sha256: must(sha256),
    lang: must(oneOf(["ar", "en", "mixed", "other", "unknown"])),
    outlet: must(orNull(text)),
    author: must(orNull(text)),
    url: must(orNull(text)),
    published: must(orNull(isoDate)),
    captured: must(orNull(isoDate)),
    title: must(orNull(text)),
    text_sha256: must(sha256),
    length: must(count),
    container: may(ref("reportContainer")),
    pages: may(list(ref("reportPage"))),
    ocr: may(list(ref("ocrPassage"))),
    forwarded: may(ref("reportOrigin")),
    quoted: may(ref("reportOrigin")),
    message: may(ref("reportMessage")),
    warnings: may(list(oneOf(CONTENT_WARNINGS))),
  }),
  reportContainer: closed<ReportContainer>("The file in which a report came.", {
    path: must(text),
    sha256: must(sha256),
  }),
  reportPage: closed<ReportPage>("A page of the original and its part of the report's text.", {
    page: must({ type: "integer", minimum: 1 }),
    start: must(offset),
    end: must(offset),
  }),
  ocrPassage: closed<OcrPassage>(
    "A part of a text that was recognised from a picture, and how surely.",
    {
      start: must(offset),
      end: must(offset),
      confidence: must(SURENESS),
    },
  ),
  reportOrigin: closed<ReportOrigin>("From whom a report passes something on.", {
    source: must(orNull(text)),
    url: must(orNull(text)),
    published: must(orNull(isoDate)),
  }),
  reportMessage: closed<ReportMessage>("Which message of its chat a report is.", {
    key: must(text),
    edited: may(orNull(isoDate)),
    seen: may(isoDate),
  }),
  chainStep: closed<ChainStep>("One step from the outlet (first) to the originator (last).", {
    source: must(text),
    kind: must(oneOf(SOURCE_KINDS)),
    cue: must(orNull(text)),
    start: must(orNull(offset)),
    end: must(orNull(offset)),
  }),
  asOf: closed<AsOf>("When a figure held.", {
    start: must(orNull(isoDate)),
    end: must(orNull(isoDate)),
    basis: must(oneOf(AS_OF_BASES)),
  }),
  happened: closed<Happened>("When what a figure counts happened.", {
    start: must(isoDate),
    end: must(isoDate),
    how: must(oneOf(HAPPENED)),
  }),
  figure: closed<Figure>("A claim with a number.", {
    ...claim("figure"),
    measure: must(oneOf(MEASURES)),
    topic: may(oneOf(TOPICS)),
    group: must(id),
    whom: may(text),
    whose: may(text),
    unit: must(oneOf(UNITS)),
    low: must(orNull(whole)),
    high: must(orNull(whole)),
    bound: must(oneOf(BOUNDS)),
    word: may(text),
    mode: must(oneOf(MODES)),
    phase: must(oneOf(PHASES)),
    asOf: must(ref("asOf")),
    happened: may(ref("happened")),
    place: must(orNull(text)),
    near: may(id),
    event: must(id),
    chain: must(chain),
    stance: must(oneOf(STANCES)),
    rules: must(ids),
    side: may(oneOf(SIDES)),
    finality: may(oneOf(FINALITIES)),
    ownRule: may({ const: true }),
    only: may({ const: true }),
    against: may(id),
    batch: may({ type: "integer", minimum: 0 }),
    possible: may({ const: true }),
    ocr: may(SURENESS),
    sentence: must(ref("passage")),
    partOf: may(id),
    byHand: may(id),
    row: may({ type: "integer", minimum: 1 }),
    subject: may(text),
    read: may(ref("slots")),
    review: may(oneOf(REVIEWS)),
    decisions: may(ids),
  }),
  slots: closed<FixedSlots>("Slots of a figure: those that are there.", {
    measure: may(oneOf(MEASURES)),
    group: may(id),
    unit: may(oneOf(UNITS)),
    low: may(orNull(whole)),
    high: may(orNull(whole)),
    bound: may(oneOf(BOUNDS)),
    mode: may(oneOf(MODES)),
    phase: may(oneOf(PHASES)),
    asOf: may(ref("asOf")),
    place: may(orNull(text)),
    event: may(id),
    stance: may(oneOf(STANCES)),
    subject: may(orNull(text)),
  }),
  decision: {
    description: "What a person recorded: `kind`, what it is about, and who, when and why.",
    type: "object",
    required: ["kind", "id", "who", "when", "why"],
    properties: {
      kind: oneOf(DECISION_KINDS),
      id,
      who: text,
      when: text,
      why: text,
      fromCase: sha256,
      knew: ids,
    },
  },
  date: closed<DateClaim>("A date, an interval (EDTF) or a duration (ISO 8601).", {
    ...claim("date"),
    value: must(text),
    grain: must(oneOf(GRAINS)),
    calendar: must(oneOf(["gregorian", "hijri"])),
    basis: must(oneOf(["stated", "relative", "unresolved"])),
    from: must(orNull(isoDate)),
    to: must(orNull(isoDate)),
    rules: must(ids),
  }),
  mention: closed<Mention>("An actor as mentioned.", {
    id: must(id),
    ...passage,
    quote: must(text),
  }),
  statement: closed<Statement>("A claim without a number.", {
    ...claim("statement"),
    kind: must(oneOf(STATEMENT_KINDS)),
    actor: may(ref("mention")),
    target: may(ref("mention")),
    chain: must(chain),
    stance: must(oneOf(STANCES)),
    rules: must(ids),
  }),
  attribution: closed<Attribution>("A source found in the text, with what it is made to say.", {
    ...claim("attribution"),
    source: must(text),
    kind: must(oneOf(SOURCE_KINDS)),
    cue: must(ref("passage")),
    scope: must(ref("passage")),
    stance: must(oneOf(STANCES)),
    rules: must(ids),
  }),
  place: closed<PlaceClaim>("A place named in the text.", {
    ...claim("place"),
    place: must(text),
    kind: must(oneOf(["country", "region", "province", "city", "district", "site", "other"])),
    precision: must(oneOf(["exact", "site", "district", "city", "region", "country", "unknown"])),
    rules: must(ids),
  }),
  question: closed<AskedQuestion>("A question asked in the text: it asserts nothing.", {
    ...claim("question"),
    rhetorical: must({ type: "boolean" }),
    rules: must(ids),
  }),
  finding: closed<Finding>(
    "Something about the material; `detail` holds facts, never a sentence.",
    {
      type: must({ const: "finding" }),
      id: must(id),
      code: must(oneOf(FINDING_CODES)),
      report: must(orNull(id)),
      start: may(offset),
      end: may(offset),
      severity: must(oneOf(SEVERITIES)),
      detail: must({ type: "object", additionalProperties: { type: ["string", "number"] } }),
    },
  ),
  event: closed<CaseEvent>("An event of the case.", {
    id: must(id),
    name: must(ref("localised")),
    start: must(orNull(isoDate)),
    end: must(orNull(isoDate)),
    place: must(orNull(text)),
  }),
  pair: closed<Pair>("What two figures on one question are to each other.", {
    a: must(id),
    b: must(id),
    verdict: must(oneOf(VERDICTS)),
    because: must(oneOf(REASONS)),
    missing: may(oneOf(MISSING_FACTS)),
    decision: may(id),
    computed: may(ref("judgement")),
  }),
  judgement: closed<NonNullable<Pair["computed"]>>(
    "What was computed, before a person overruled it.",
    {
      verdict: must(oneOf(VERDICTS)),
      because: must(oneOf(REASONS)),
      missing: may(oneOf(MISSING_FACTS)),
    },
  ),
  answer: closed<Answer>("A figure and the root that it rests on.", {
    figure: must(id),
    root: must(id),
    representative: may(id),
    part: may({ const: true }),
    denies: may({ const: true }),
  }),
  version: closed<Version>("Claims on one question that can be true together.", {
    id: must(id),
    low: must(orNull(whole)),
    high: must(orNull(whole)),
    figures: must(ids),
    roots: must(count),
  }),
  estimateMode: closed<EstimateMode>("One peak of a contested estimate.", {
    low: must({ type: "number" }),
    high: must({ type: "number" }),
    mass: must(share),
  }),
  estimate: closed<Estimate>("Low, best and high under a named rule with its parameters.", {
    rule: must(oneOf(RULES)),
    parameters: must({ type: "object", additionalProperties: { type: ["string", "number"] } }),
    low: must(orNull({ type: "number" })),
    best: must(orNull({ type: "number" })),
    high: must(orNull({ type: "number" })),
    contested: must({ type: "boolean" }),
    modes: must(list(ref("estimateMode"))),
    preferred: may(ref("preferred")),
  }),
  preferred: closed<PreferredVersion>("The version that a person holds to be right.", {
    version: must(id),
    low: must(orNull(whole)),
    high: must(orNull(whole)),
    decision: must(id),
  }),
  weighedQuestion: closed<Question>("What claims answer, with one typed slot.", {
    id: must(id),
    text: must(ref("localised")),
    subject: may(text),
    measure: must(oneOf(MEASURES)),
    group: must(id),
    unit: must(oneOf(UNITS)),
    event: must(id),
    place: must(orNull(text)),
    reports: must(count),
    roots: must(count),
    answers: must(list(ref("answer"))),
    versions: must(list(ref("version"))),
    pairs: must(list(ref("pair"))),
    estimate: must(ref("estimate")),
    estimates: may(list(ref("estimate"))),
    denials: may(ids),
    rejected: may(ids),
    decisions: may(ids),
  }),
  root: closed<Root>("An independent origin.", {
    id: must(id),
    name: must(text),
    reports: must(ids),
    figures: must(ids),
    evidence: must(list(text)),
    decisions: may(ids),
  }),
  lineageEnd: closed<LineageLink["from"]>("One end of a link: a report, or one figure of it.", {
    report: must(id),
    figure: may(id),
  }),
  lineage: closed<LineageLink>("Who repeats whom.", {
    from: must(ref("lineageEnd")),
    to: must(ref("lineageEnd")),
    kind: must(oneOf(LINEAGE_KINDS)),
    p: must(share),
    why: must(list(text)),
    decisions: may(ids),
  }),
  open: closed<OpenQuestion>("What no claim answers, with what would settle it.", {
    id: may(id),
    kind: must(oneOf(OPEN_KINDS)),
    question: may(id),
    figures: may(ids),
    text: must(ref("localised")),
    settledBy: must(ref("localised")),
    assigned: may(ref("assigned")),
    answered: may(ref("answered")),
    closed: may(ref("closed")),
  }),
  assigned: closed<NonNullable<OpenQuestion["assigned"]>>("Who looks for the answer.", {
    to: must(text),
    decision: must(id),
  }),
  answered: closed<NonNullable<OpenQuestion["answered"]>>("What was found out.", {
    answer: must(text),
    decision: must(id),
  }),
  closed: closed<NonNullable<OpenQuestion["closed"]>>("By what it is settled.", {
    evidence: must(list(text)),
    decision: must(id),
  }),
  case: closed<Weighing["case"]>("The case weighed.", {
    title: must(orNull(text)),
    event: must(ref("event")),
  }),
  weighing: closed<Weighing>("The object of `tarjih weigh --format json`.", {
    case: must(ref("case")),
    reports: must(list(ref("report"))),
    figures: must(list(ref("figure"))),
    questions: must(list(ref("weighedQuestion"))),
    roots: must(list(ref("root"))),
    lineage: must(list(ref("lineage"))),
    open: must(list(ref("open"))),
    findings: must(list(ref("finding"))),
    decisions: may(list(ref("decision"))),
  }),
};

/** Types of the lines of `tarjih read --format ndjson`. */
export const LINE_TYPES: readonly string[] = [
  "report",
  "figure",
  "date",
  "statement",
  "attribution",
  "place",
  "question",
  "finding",
];

/** The whole schema: a document is either a weighing or one line of reading. */
export const TARJIH_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:tarjih:schema:1",
  title: "Tarjih output, version 1",
  anyOf: [ref("weighing"), ref("line")],
  $defs: { ...DEFINITIONS, line: { oneOf: LINE_TYPES.map(ref) } },
};
