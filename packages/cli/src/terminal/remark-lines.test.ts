import { messages } from "@tarjih/i18n";
import type { DossierCheck } from "@tarjih/dossier";
import { expect, test } from "vitest";
import { remarkLines } from "./remark-lines.ts";

const REMARKS: DossierCheck["remarks"] = [
  ...Array.from({ length: 1000 }, (_, at) => ({ kind: "report" as const, id: `r${at}` })),
  { kind: "question", id: "q-killed" },
];

test("a thousand reports that come out otherwise are a line with their number", () => {
  const [why, reports, questions, ...rest] = remarkLines(
    REMARKS,
    false,
    messages("en").cli.problems,
  );
  expect(why).toContain("Names were taken out");
  expect(reports).toBe("  reports (1000): r0, r1, r2, r3, r4 and 995 more (--all)");
  expect(questions).toBe("  questions (1): q-killed");
  expect(rest).toEqual([]);
});

test("asked for all, all are named; in Arabic too", () => {
  const [, reports] = remarkLines(REMARKS, true, messages("ar").cli.problems);
  expect(reports).toContain("التقارير (1000): r0, r1");
  expect(reports).toContain("r999");
});
