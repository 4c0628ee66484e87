import { CONTROL_CHANGES, sentences } from "@tarjih/reading";
import type { DateClaim, OpenQuestion, Reading, Statement } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import { compareText } from "../align/compare.ts";
import type { NameOf } from "../align/question-text.ts";
import { openId } from "./open-id.ts";

/** A change of control as one report dates it. */
interface Dated {
  readonly place: string;
  readonly actor: string;
  readonly day: string;
  readonly source: string;
}

/**
 * "On which day did X take Y?": changes of control of one place by one side that different sources date to
 * different days. Only stated or resolved single days count, and only sentences that tell a change: who "still
 * holds" a place on Thursday says nothing of the day on which it fell.
 */
export function rivalDays(
  readings: readonly Reading[],
  texts: ReadonlyMap<string, string>,
  nameOf: NameOf,
): readonly OpenQuestion[] {
  const dated = readings.flatMap((reading) => datedChanges(reading, texts.get(reading.report.id)));
  const byChange = Map.groupBy(dated, ({ place, actor }) => JSON.stringify([place, actor]));
  const open: OpenQuestion[] = [];
  for (const [, changes] of [...byChange].toSorted(([a], [b]) => compareText(a, b))) {
    const [first] = changes;
    const sourcesByDay = new Map<string, Set<string>>();
    for (const { day, source } of changes) {
      sourcesByDay.set(day, (sourcesByDay.get(day) ?? new Set<string>()).add(source));
    }
    const sources = new Set(changes.map(({ source }) => source));
    // One source with two days tells of two changes, or corrects itself: no conflict between sources.
    if (first === undefined || sourcesByDay.size < 2 || sources.size < 2) continue;
    const text = (lang: "ar" | "en"): string => {
      const days = [...sourcesByDay]
        .toSorted(([a], [b]) => compareText(a, b))
        .map(
          ([day, by]) =>
            `${day} (${[...by]
              .toSorted(compareText)
              .map((id) => nameOf(id, lang))
              .join(lang === "ar" ? "، " : ", ")})`,
        );
      return messages(lang).questions.rivalDays(
        nameOf(first.actor, lang),
        nameOf(first.place, lang),
        days,
      );
    };
    open.push({
      id: openId("rival-days", first.place, first.actor),
      kind: "conflict",
      text: { ar: text("ar"), en: text("en") },
      settledBy: {
        ar: messages("ar").questions.settledRivalDays,
        en: messages("en").questions.settledRivalDays,
      },
    });
  }
  return open;
}

function datedChanges(
  { statements, dates, places }: Reading,
  text: string | undefined,
): readonly Dated[] {
  const changes = statements.filter(
    ({ kind, stance, rules }) =>
      kind === "control" &&
      (stance === "asserted" || stance === "reported") &&
      rules.some((rule) => CONTROL_CHANGES.has(rule)),
  );
  if (changes.length === 0 || text === undefined) return [];
  const spans = [...sentences(text)];
  return changes.flatMap((statement) => {
    const place = statement.target?.id ?? placeIn(places, statement);
    const source = statement.chain.at(-1)?.source;
    const sentence = spans.find(
      ({ start, end }) => start <= statement.start && statement.start < end,
    );
    const day = sentence === undefined ? null : nearestDay(dates, statement, sentence.end);
    if (place === undefined || source === undefined || day === null) return [];
    return [{ place, actor: statement.actor?.id ?? source, day, source }];
  });
}

/** The first place that the statement's own words name. */
function placeIn(places: Reading["places"], { start, end }: Statement): string | undefined {
  return places.find((place) => start <= place.start && place.end <= end)?.place;
}

/** The one day that the statement's sentence dates it to: the nearest after it begins. */
function nearestDay(dates: readonly DateClaim[], { start }: Statement, end: number): string | null {
  const after = dates.filter(
    (date) => date.start >= start && date.end <= end && date.from !== null && date.from === date.to,
  );
  return after[0]?.from ?? null;
}
