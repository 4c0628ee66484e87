import { z } from "@hono/zod-openapi";
import { RULES } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { ledgerOf } from "../ledger/ledger-of.ts";
import type { Ledger, LedgerRows } from "../shapes/ledger.ts";
import type { Host } from "./host.ts";

const RULE = z.enum(RULES).optional();
const COUNT = z.coerce.number().int().min(1).optional();

/** The home: all of it at once, or its head with the first rows and the others in pages. */
export function ledgerEndpoints({ desk }: Host): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/ledger",
      summary: "Every question with what each source says on it, under a rule",
      params: NOTHING,
      query: z.object({ rule: RULE, first: COUNT }),
      body: NOTHING,
      answer: shape<Ledger>("Ledger", "Questions by sources, sources grouped by origin"),
      run: ({ query: { rule, first } }) => {
        const ledger = ledgerOf(desk, rule);
        return { ...ledger, rows: ledger.rows.slice(0, first) };
      },
      stamp: desk.stamp,
    }),
    endpoint({
      method: "get",
      path: "/ledger/rows",
      summary: "Rows of the ledger from a position on, for whoever has its columns",
      params: NOTHING,
      query: z.object({ rule: RULE, from: z.coerce.number().int().min(0), count: COUNT }),
      body: NOTHING,
      answer: shape<LedgerRows>("LedgerRows", "Some rows of the ledger"),
      run: ({ query: { rule, from, count } }) => {
        const { rows, state } = ledgerOf(desk, rule);
        return { state, rows: rows.slice(from, count === undefined ? undefined : from + count) };
      },
      stamp: desk.stamp,
    }),
  ];
}
