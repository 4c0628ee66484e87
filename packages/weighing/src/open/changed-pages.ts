import { isOwnAnswer } from "@tarjih/reading";
import type { Figure, Finding, Question, Report } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { hash32 } from "../align/slug.ts";
import { addressOf } from "../lineage/address.ts";
import { pageOf } from "../lineage/page-of.ts";
import { stateOrder } from "../lineage/state-order.ts";
import { valueText } from "./value-text.ts";

/**
 * Numbers that one page gave otherwise when it was captured again, or one message when its chat was exported again: of one question and root, a number that stands no
 * more, and one that stands there instead.
 */
export function changedPages(
  reports: readonly Report[],
  questions: readonly Question[],
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] {
  const pages = Map.groupBy(reports, (report) => pageOf(report) ?? "");
  pages.delete("");
  const twice = new Set([...pages.values()].filter((all) => all.length > 1).flat());
  if (twice.size === 0) return [];
  const answersOf = answersByReport(new Set([...twice].map(({ id }) => id)), questions, figures);
  return [...pages.values()].flatMap((captures) => {
    const ordered = captures.toSorted(
      (a, b) =>
        stateOrder(a, b) || compareText(timeOf(a), timeOf(b)) || compareText(a.path, b.path),
    );
    return ordered.slice(1).flatMap((after, i) => {
      const before = ordered[i];
      if (before === undefined) return [];
      return [...(answersOf.get(after.id) ?? [])].flatMap(([slot, now]) => {
        const then = answersOf.get(before.id)?.get(slot) ?? [];
        const [gone, ...moreGone] = without(then, now);
        const [come, ...moreCome] = without(now, then);
        // Two numbers for two: it is not said which became which.
        if (gone === undefined || come === undefined) return [];
        if (moreGone.length > 0 || moreCome.length > 0) return [];
        const [question = ""] = slot.split(" ");
        const address = addressOf(after);
        const isOrdered = address !== null || stateOrder(before, after) !== 0;
        const of = address === null ? { message: after.path } : { address };
        return [
          changed(gone, come, {
            ...of,
            ...(!isOrdered && { order: "unknown" }),
            before: before.path,
            question,
          }),
        ];
      });
    });
  });
}

/** Figures of each report by question and root, parts left out. */
function answersByReport(
  reports: ReadonlySet<string>,
  questions: readonly Question[],
  figures: ReadonlyMap<string, Figure>,
): ReadonlyMap<string, ReadonlyMap<string, readonly Figure[]>> {
  const found = new Map<string, Map<string, Figure[]>>();
  for (const { id, answers } of questions) {
    for (const answer of answers) {
      const figure = figures.get(answer.figure);
      if (figure === undefined || !isOwnAnswer(answer) || !reports.has(figure.report)) continue;
      const slots = found.get(figure.report) ?? new Map<string, Figure[]>();
      const slot = `${id} ${answer.root}`;
      found.set(figure.report, slots.set(slot, [...(slots.get(slot) ?? []), figure]));
    }
  }
  return found;
}

/** The values of `some` that none of `others` gives, each once. */
function without(some: readonly Figure[], others: readonly Figure[]): readonly Figure[] {
  const known = new Set(others.map(valueText));
  return some.filter((figure) => {
    const value = valueText(figure);
    if (known.has(value)) return false;
    known.add(value);
    return true;
  });
}

function timeOf({ published }: Report): string {
  return published ?? "";
}

function changed(gone: Figure, come: Figure, where: Finding["detail"]): Finding {
  return {
    type: "finding",
    id: `page-changed-${hash32(JSON.stringify([gone.id, come.id]))}`,
    code: "page-changed",
    report: come.report,
    start: come.start,
    end: come.end,
    severity: "warning",
    detail: {
      from: valueText(gone),
      to: valueText(come),
      ...where,
      figure: gone.id,
    },
  };
}
