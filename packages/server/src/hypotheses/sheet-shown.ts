import { z } from "@hono/zod-openapi";
import { CELL_STEPS, EVIDENCE_LEVELS, type Worksheet } from "@tarjih/reading";
import type { SheetShown } from "../shapes/hypotheses.ts";

const WORDS = z.string().max(10_000);
const SHARE = z.number().min(0).max(1).nullable();
const LIST = z.array(WORDS).max(10_000);

/** A worksheet as it is sent. */
export const SHEET: z.ZodType<SheetShown> = z.object({
  title: WORDS.nullable(),
  hypotheses: z
    .array(z.object({ id: WORDS.min(1), text: WORDS.min(1), by: LIST, claims: LIST, prior: SHARE }))
    .max(200),
  evidence: z
    .array(
      z.object({
        id: WORDS.min(1),
        text: WORDS,
        about: WORDS,
        root: WORDS,
        claims: LIST,
        credibility: z.enum(EVIDENCE_LEVELS),
        relevance: z.enum(EVIDENCE_LEVELS),
        reliability: SHARE,
      }),
    )
    .max(500),
  raters: z
    .array(
      z.object({
        rater: WORDS.min(1),
        cells: z.record(z.string(), z.record(z.string(), z.enum(CELL_STEPS).nullable())),
      }),
    )
    .max(50),
  leftOut: LIST,
});

/** A worksheet with its cells as JSON has them. */
export function sheetShown({ raters, ...sheet }: Worksheet): SheetShown {
  return {
    ...sheet,
    raters: raters.map(({ rater, cells }) => ({
      rater,
      cells: Object.fromEntries([...cells].map(([id, row]) => [id, Object.fromEntries(row)])),
    })),
  };
}

/** The same back, with a cell for every row and column. */
export function sheetSent({ raters, ...sheet }: SheetShown): Worksheet {
  return {
    ...sheet,
    raters: raters.map(({ rater, cells }) => ({
      rater,
      cells: new Map(
        sheet.evidence.map(({ id }) => [
          id,
          new Map(sheet.hypotheses.map((row) => [row.id, cells[id]?.[row.id] ?? null])),
        ]),
      ),
    })),
  };
}
