import { isoDate } from "@tarjih/archive";
import { CONTENT_WARNINGS } from "@tarjih/reading";
import { z } from "@hono/zod-openapi";
import type { ReportSaid } from "../shapes/describing.ts";

const WORDS = z.string().trim().min(1).max(500).nullable();

/** What is sent to set the data of a report: all of them, null for what nobody says. */
export interface DescribingAsked {
  readonly report: string;
  /** Without warnings they stay as they are. */
  readonly said: Omit<ReportSaid, "warnings"> & {
    readonly warnings?: ReportSaid["warnings"] | undefined;
  };
  /** Only a look needs none. */
  readonly why?: string | undefined;
}

export const DESCRIBING: z.ZodType<DescribingAsked> = z.object({
  report: z.string().min(1),
  said: z.object({
    outlet: WORDS,
    author: WORDS,
    url: WORDS,
    published: WORDS.refine((day) => day === null || isoDate(day) === day, "no day"),
    warnings: z.array(z.enum(CONTENT_WARNINGS)).max(CONTENT_WARNINGS.length).optional(),
  }),
  why: z.string().trim().max(10_000).optional(),
});
