import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseInfo, Reading, Weighing } from "@tarjih/reading";
import { EMPTY_CASE } from "@tarjih/reading";
import { inAskedOrder } from "./blocks/asked-order.ts";
import { blocksOf } from "./blocks/block.ts";
import { groupsOf } from "./blocks/groups-of.ts";
import { sheetOf } from "./keys/sheet.ts";
import { reportLinks } from "./lineage/report-links.ts";
import { questionOf } from "./questions/question-of.ts";
import { settingOf } from "./setting.ts";
import { caseOf, weighed } from "./testing/build.ts";
import { withCopies } from "./testing/drawn-case.ts";
import type { DrawnCase } from "./testing/drawn-case.ts";
import { weighingOf } from "./whole/weighing-of.ts";

/** What goes from one machine to another goes as text. */
function sent<T>(value: T): T {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  if (!isLike(copy, value)) throw new TypeError("sent: a value that cannot be written down");
  return copy;
}

/** The type of what was written down; the test itself says whether it is the same. */
function isLike<T>(copy: unknown, value: T): copy is T {
  return typeof copy === typeof value;
}

/** Runs `step` in `parts` parts, each of which knows the case and its own share of the values, and nothing else. */
function inParts<A, B>(
  values: readonly A[],
  parts: number,
  step: (share: readonly A[]) => readonly B[],
): readonly B[] {
  const shares = Array.from({ length: parts }, (_, part) =>
    values.filter((_value, i) => i % parts === part),
  );
  // The parts are ready in any order.
  return shares.toReversed().flatMap((share) => sent(step(sent(share))));
}

function weighedInParts(info: CaseInfo, { readings, texts }: DrawnCase, parts: number): Weighing {
  const setting = settingOf(info);
  const ordered: readonly Reading[] = readings.toSorted((a, b) =>
    a.report.path < b.report.path ? -1 : 1,
  );
  const withText = ordered.map((reading) => ({
    reading,
    text: texts.get(reading.report.id) ?? "",
  }));
  const sheets = inParts(withText, parts, (share) => {
    const own = settingOf(sent(info));
    return share.map(({ reading, text }) => sheetOf(reading, text, own));
  });
  const { links, common } = sent(reportLinks(sheets, setting.sources));
  const groups = inParts(blocksOf(sheets, links), parts, (share) => {
    const own = settingOf(sent(info));
    return share.flatMap((block) => groupsOf(block, own));
  }).toSorted(inAskedOrder(setting.mainEvent));
  const made = inParts(groups, parts, (share) => {
    const own = settingOf(sent(info));
    return share.map((group) => questionOf(group, own));
  });
  const byId = new Map(made.map((question) => [question.id, question]));
  const questions = groups.flatMap(({ key }) => byId.get(`q-${key}`) ?? []);
  return weighingOf(
    { readings: ordered, texts, sheets, links, common, groups, questions },
    setting,
  );
}

test("one, two and seven parts give what one machine gives, byte for byte", () => {
  const actor = {
    id: "monitor",
    names: { ar: [], en: ["Dune Monitor"] },
    kind: "body",
    party: null,
  };
  const named = caseOf({ actors: [{ ...actor, kind: "body" }] });
  fc.assert(
    fc.property(withCopies, fc.constantFrom(EMPTY_CASE, named), (drawn, info) => {
      const whole = JSON.stringify(weighed(drawn.readings, { texts: drawn.texts, case: info }));
      for (const parts of [1, 2, 7]) {
        expect(JSON.stringify(weighedInParts(info, drawn, parts))).toBe(whole);
      }
    }),
    { numRuns: 25 },
  );
});
