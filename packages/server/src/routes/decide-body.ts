import { z } from "@hono/zod-openapi";
import type { DecisionAsked } from "@tarjih/casefile";
import {
  AS_OF_BASES,
  BOUNDS,
  MEASURES,
  MODES,
  PHASES,
  REASONS,
  SOURCE_KINDS,
  STANCES,
  UNITS,
  VERDICTS,
} from "@tarjih/reading";

const ID = z.string().min(1).max(500);
const WORDS = z.string().min(1).max(10_000);
const COUNT = z.number().int().min(0).nullable();
/** In UTF-16 units of a report's text. */
const PLACE = z.number().int().min(0);
const DAY = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();

/** Slots of a figure that a person fills; those that are not sent stay as they are. */
const SLOTS = z.object({
  low: COUNT.exactOptional(),
  high: COUNT.exactOptional(),
  bound: z.enum(BOUNDS).exactOptional(),
  measure: z.enum(MEASURES).exactOptional(),
  group: ID.exactOptional(),
  unit: z.enum(UNITS).exactOptional(),
  mode: z.enum(MODES).exactOptional(),
  phase: z.enum(PHASES).exactOptional(),
  stance: z.enum(STANCES).exactOptional(),
  asOf: z.object({ start: DAY, end: DAY, basis: z.enum(AS_OF_BASES) }).exactOptional(),
  place: ID.nullable().exactOptional(),
  event: ID.exactOptional(),
  subject: ID.nullable().exactOptional(),
});

/** May be empty with `accept` only; the case refuses the others. */
const why = z.string().max(10_000);

/** A decision of each kind; `id` is what it is about first of all. */
const BODY = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("add"),
    id: ID,
    start: PLACE,
    end: PLACE,
    slots: SLOTS,
    source: ID.exactOptional(),
    sourceKind: z.enum(SOURCE_KINDS).exactOptional(),
    why,
  }),
  z.object({ kind: z.enum(["accept", "reject"]), id: ID, why }),
  z.object({ kind: z.literal("fix"), id: ID, slots: SLOTS, why }),
  z.object({ kind: z.enum(["pending", "note"]), id: ID, why }),
  z.object({ kind: z.literal("merge"), id: ID, into: ID, why }),
  z.object({
    kind: z.literal("split"),
    id: ID,
    figures: z.array(ID).min(1).max(10_000),
    name: WORDS,
    why,
  }),
  z.object({
    kind: z.literal("verdict"),
    a: ID,
    b: ID,
    verdict: z.enum(VERDICTS),
    because: z.enum(REASONS).optional(),
    why,
  }),
  z.object({ kind: z.literal("origin"), a: ID, b: ID, origin: z.enum(["same", "not-same"]), why }),
  z.object({ kind: z.literal("prefer"), id: ID, version: ID, why }),
  z.object({ kind: z.literal("assign"), id: ID, to: WORDS, why }),
  z.object({ kind: z.literal("answer"), id: ID, answer: WORDS, why }),
  z.object({ kind: z.literal("close"), id: ID, evidence: z.array(WORDS).min(1).max(100), why }),
]);

/** What is sent to have something decided, as the case takes it. */
export const DECISION: z.ZodType<DecisionAsked> = BODY.transform((body) => askedOf(body));

function askedOf(body: z.output<typeof BODY>): DecisionAsked {
  const { why: words } = body;
  switch (body.kind) {
    case "add": {
      const { id, start, end, slots, source, sourceKind } = body;
      const credited = {
        ...(source === undefined ? {} : { source }),
        ...(sourceKind === undefined ? {} : { sourceKind }),
      };
      return { kind: "add", report: id, at: { start, end }, slots, ...credited, why: words };
    }
    case "accept":
    case "reject":
      return { kind: body.kind, figure: body.id, why: words };
    case "fix":
      return { kind: "fix", figure: body.id, slots: body.slots, why: words };
    case "pending":
    case "note":
      return { kind: body.kind, target: body.id, why: words };
    case "merge":
      return { kind: "merge", question: body.id, into: body.into, why: words };
    case "split":
      return {
        kind: "split",
        question: body.id,
        figures: body.figures,
        name: body.name,
        why: words,
      };
    case "verdict": {
      const { a, b, verdict, because } = body;
      const reason = because === undefined ? {} : { because };
      return { kind: "verdict", a, b, verdict, ...reason, why: words };
    }
    case "origin":
      return { kind: "origin", a: body.a, b: body.b, origin: body.origin, why: words };
    case "prefer":
      return { kind: "prefer", question: body.id, version: body.version, why: words };
    case "assign":
      return { kind: "assign", open: body.id, to: body.to, why: words };
    case "answer":
      return { kind: "answer", open: body.id, answer: body.answer, why: words };
    case "close":
      return { kind: "close", open: body.id, evidence: body.evidence, why: words };
  }
}
