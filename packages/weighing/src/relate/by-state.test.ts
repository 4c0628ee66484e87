import { expect, test } from "vitest";
import type { Report, Verdict } from "@tarjih/reading";
import { figure, reading, report, weighed } from "../testing/build.ts";

/** A message of Lina's, as two exports of her chat have it. */
function exported(id: string, more: Partial<Report> = {}): Report {
  const message = { key: "11", seen: "2031-04-12T12:00:00Z" };
  return report(id, {
    outlet: "Lina",
    author: "Lina",
    published: "2031-04-12T10:20:33Z",
    path: `${id}/chat.txt#1`,
    message,
    ...more,
  });
}

const CHANGED = { key: "11", edited: "2031-04-12T11:00:00Z", seen: "2031-04-12T12:00:00Z" };

interface Seen {
  readonly verdicts: readonly Verdict[];
  readonly best: number | null | undefined;
  readonly why: readonly string[];
  readonly told: Readonly<Record<string, unknown>> | undefined;
}

function weigh(first: Report, second: Report): Seen {
  const read = (of: Report, value: number) =>
    reading(of, [figure(of, value, { id: `${of.id}-f`, measure: "escaped" })]);
  const { questions, lineage, findings } = weighed([read(first, 57), read(second, 58)]);
  return {
    verdicts: questions.flatMap(({ pairs }) => pairs.map(({ verdict }) => verdict)),
    best: questions[0]?.estimate.best,
    why: lineage.map(({ from, to, why }) => `${from.report} > ${to.report} ${why.join(" ")}`),
    told: findings.find(({ code }) => code === "page-changed")?.detail,
  };
}

test("a message that was changed within the hour is one report at two times: the later number stands", () => {
  const { verdicts, best, why, told } = weigh(exported("b"), exported("a", { message: CHANGED }));
  expect(verdicts).toEqual(["updated"]);
  expect(best).toBe(58);
  expect(why).toEqual(["b > a same-message changed-later"]);
  expect(told).toMatchObject({ message: "a/chat.txt#1", from: "57", to: "58" });
});

test("of a message whose export does not say that it was changed, the export that reaches further is the later", () => {
  const later = { key: "11", seen: "2031-04-13T12:00:00Z" };
  expect(weigh(exported("a", { message: later }), exported("b")).best).toBe(57);
  expect(weigh(exported("a"), exported("b", { message: later })).best).toBe(58);
});

test("where nothing tells which export is the later, neither number wins, and that is told", () => {
  const { verdicts, best, told } = weigh(exported("a"), exported("b"));
  expect(verdicts).not.toEqual(["updated"]);
  expect(best).toBeNull();
  expect(told).toMatchObject({ order: "unknown" });
});

test("messages of two writers, of two times and with two numbers are no states of one", () => {
  const others: readonly Partial<Report>[] = [
    { author: "Rana", outlet: "Rana" },
    { published: "2031-04-12T10:31:00Z" },
    { published: "2031-04-12" },
    { message: { ...CHANGED, key: "12" } },
  ];
  for (const more of others) {
    const { why, told } = weigh(exported("a"), exported("b", { message: CHANGED, ...more }));
    expect(why.join(" ")).not.toContain("same-message");
    expect(told).toBeUndefined();
  }
});
