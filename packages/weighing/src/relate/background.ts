import { daysBetween } from "../align/days.ts";
import type { Statement } from "../align/statement.ts";
import { openTime } from "./apart-in-time.ts";
import type { Judgement, Relation } from "./verdict.ts";

/** Days before its report from which a deed, told behind the news, is rather another one. */
const APART = 6;

/**
 * Statements with a mark on those of a deed that lies some days back and that their report tells behind its news: "The attack left 12
 * dead. A week ago 15 people were killed in a bombing there."
 */
export function withBackground(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(isOld)) return statements;
  const byReport = Map.groupBy(statements, ({ report, figure }) => `${report.id} ${figure.event}`);
  return statements.map((each) => {
    if (!isOld(each)) return each;
    const told = byReport.get(`${each.report.id} ${each.figure.event}`) ?? [];
    return told.some((news) => isNewsBefore(news, each)) ? { ...each, background: true } : each;
  });
}

function isOld({ figure: { happened }, report: { published } }: Statement): boolean {
  return (
    happened?.how === "on" &&
    published !== null &&
    daysBetween(happened.end, published.slice(0, 10)) >= APART
  );
}

function isNewsBefore({ figure: news }: Statement, { figure: old }: Statement): boolean {
  if (news.start >= old.start || news.sentence.start === old.sentence.start) return false;
  return news.happened === undefined || news.happened.start > (old.happened?.end ?? "");
}

/** Of which of the two deeds a number without a day is, nobody says. */
export function byBackground({ a, b }: Relation): Judgement | null {
  const [one, two] = [a.background === true, b.background === true];
  if (one === two) return null;
  const [, other] = one ? [a, b] : [b, a];
  return other.figure.happened === undefined ? openTime : null;
}
