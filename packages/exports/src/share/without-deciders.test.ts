import { expect, test } from "vitest";
import { sampleInput } from "../testing/sample-case.ts";
import { shareCase } from "./share-case.ts";

test("who decided differently is in no export but a court's", () => {
  const finding = {
    type: "finding",
    id: "decisions-differ-figure-1",
    code: "decisions-differ",
    report: null,
    severity: "warning",
    detail: { thing: "figure-1", decisions: "decision-1, decision-2", who: "Rana, Sami" },
  } as const;
  for (const [profile, isThere] of [
    ["public", false],
    ["partners", false],
    ["court", true],
  ] as const) {
    const input = sampleInput(profile);
    const weighing = { ...input.data.weighing, findings: [finding] };
    const { data } = shareCase({ ...input, data: { ...input.data, weighing } });
    expect("who" in (data.weighing.findings[0]?.detail ?? {}), profile).toBe(isThere);
    expect(data.weighing.findings[0]?.detail["decisions"]).toBe("decision-1, decision-2");
  }
});
