import { expect, test } from "vitest";
import type { FindingDraft } from "../report/finding-draft.ts";
import { startFile, takePiece } from "./file-contents.ts";

const refused = (part: number, cause: string): FindingDraft => ({
  code: "part-not-read",
  severity: "warning",
  detail: { name: "e.zip", part: `${part}.txt`, cause },
});

test("of a zip with thousands of parts that are refused twenty of each cause are named, the others counted once", () => {
  const file = startFile("e.zip");
  for (let round = 0; round < 2; round += 1) {
    // Opened again, it says the same again.
    for (let part = 0; part < 3000; part += 1) {
      const draft = refused(part, part % 2 === 0 ? "path" : "too-deep");
      takePiece(file, { kind: "finding", name: "e.zip", draft });
    }
  }
  const told = file.findings.map(({ draft }) => draft);
  expect(told).toHaveLength(41);
  expect(told.filter(({ detail }) => detail["cause"] === "path")).toHaveLength(20);
  expect(told.at(-1)).toEqual({
    code: "parts-not-read",
    severity: "warning",
    detail: { name: "e.zip", format: "more-refused", count: 2960 },
  });
});
