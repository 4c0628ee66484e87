import type { Ledger, LedgerRow, LedgerSaying } from "@tarjih/server";
import { seeded } from "./random.ts";

const MEASURES = ["killed", "wounded", "escaped", "displaced", "held"] as const;
const VERDICTS = ["conflict", "undetermined", "updated", "same", null] as const;
/** Of a row's columns so many answer it; a ledger is mostly silence. */
const ANSWERS = 24;
const OUTLETS_A_ROOT = 4;

/** A ledger as the server would answer it, larger than any case that was seen. */
export function wideLedger(rows: number, columns: number): Ledger {
  const random = seeded(7);
  const name = (what: string, at: number): { readonly ar: string; readonly en: string } => ({
    ar: `${what === "root" ? "أصل" : "صحيفة"} ${at}`,
    en: `${what} ${at}`,
  });
  const roots = Array.from({ length: Math.ceil(columns / OUTLETS_A_ROOT) }, (_, at) => ({
    id: `root-${at}`,
    code: `R${at}`,
    name: name("root", at),
    kind: "body" as const,
    columns: Array.from({ length: OUTLETS_A_ROOT }, (__, i) => at * OUTLETS_A_ROOT + i).filter(
      (column) => column < columns,
    ),
    answers: rows,
  }));
  const saying = (row: number, column: number): LedgerSaying => {
    const value = 3 + random.below(400);
    const day = `2031-04-${String(1 + random.below(28)).padStart(2, "0")}`;
    return {
      column,
      figures: [`f-${row}-${column}`],
      report: `r-${column}`,
      low: value,
      high: value,
      bound: "exact",
      stance: "reported",
      asOf: { start: day, end: day, basis: "stated" },
      verdict: random.pick(VERDICTS),
      marks: random.chance(0.2) ? ["copy"] : [],
    };
  };
  return {
    rule: "roots",
    total: rows,
    state: "",
    names: {},
    roots,
    columns: Array.from({ length: columns }, (_, at) => ({
      root: Math.floor(at / OUTLETS_A_ROOT),
      name: name("outlet", at),
      reports: [`r-${at}`],
    })),
    rows: Array.from({ length: rows }, (_, at): LedgerRow => {
      const own = new Set(Array.from({ length: ANSWERS }, () => random.below(columns)));
      return {
        id: `q-${at}`,
        text: { ar: `كم شخصًا في الحادثة ${at}؟`, en: `How many people in incident ${at}?` },
        measure: random.pick(MEASURES),
        group: "unknown",
        unit: "persons",
        event: `event-${at % 40}`,
        place: null,
        reports: own.size,
        roots: own.size,
        verdict: random.pick(VERDICTS),
        conflicts: 1,
        undetermined: 0,
        versions: 2,
        estimate: null,
        sayings: [...own].flatMap((column) =>
          Array.from({ length: 1 + random.below(3) }, () => saying(at, column)),
        ),
      };
    }),
  };
}
