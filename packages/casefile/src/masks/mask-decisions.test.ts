import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, createCase, listDecisions, undoDecision, verifyCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { SAMPLE_CASE, person } from "../sample.fixture.ts";
import { caseToShare, decideMask } from "./mask-decisions.ts";

test("the last decision on a name counts, in any spelling, and is taken back like any other", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = createCase(path, person(), { ...SAMPLE_CASE, mask: ["لينا عازار"] });
  decideMask(file, { kind: "mask", name: "سليم حداد", why: "a child" });
  expect(caseToShare(file).mask).toEqual(["لينا عازار", "سليم حداد"]);
  decideMask(file, { kind: "unmask", name: "سَليم حدّاد", why: "his mother asked for it" });
  decideMask(file, { kind: "unmask", name: "لينا عازار", why: "she speaks for the town" });
  expect(caseToShare(file)).toMatchObject({ mask: [], unmask: ["سَليم حدّاد", "لينا عازار"] });
  undoDecision(file, { id: "decision-2", why: "not sure" }, { rulesVersion: "rules" });
  expect(caseToShare(file).mask).toEqual(["سليم حداد"]);
  expect(listDecisions(file).map(({ state }) => state)).toEqual([
    "standing",
    "undone",
    "standing",
    "standing",
  ]);
  closeCase(file);
  expect((await verifyCase(path)).problems).toEqual([]);
});
