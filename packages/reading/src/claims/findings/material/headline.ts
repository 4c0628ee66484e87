import type { SentencePlace } from "../../../extract/stage.ts";
import type { Figure } from "../../../model/figure.ts";
import { exactValue, originOf, type Evidence, type Noticed } from "./evidence.ts";

/** Longest headline; a first paragraph beyond it is a lead. */
const LONGEST = 160;

/**
 * The headline's number against the text's: same measure, group and event, another exact number, and no number of
 * the text that the headline could mean (itself, a sum of two sources' numbers, "more than …").
 */
export function headlineFindings({ raw, places, figures }: Evidence): readonly Noticed[] {
  const headline = headlineOf(raw, places);
  if (headline === null) return [];
  const isHead = ({ start }: Figure): boolean => start < headline.end;
  const body = figures.filter((figure) => !isHead(figure));
  return figures.filter(isHead).flatMap((head) => {
    const value = exactValue(head);
    if (value === null || head.stance === "denied" || head.mode === "part") return [];
    const alike = body.filter((one) => one.measure === head.measure && one.event === head.event);
    const rivals = alike.filter((one) => isRival(head, one));
    const [first] = rivals;
    if (first === undefined || alike.some((one) => holds(one, value))) return [];
    const origin = originOf(head);
    const outlet = head.chain[0]?.source;
    // The headline speaks for the source that the text names, when there is only one.
    const origins = new Set(rivals.map(originOf));
    if (origin !== outlet && !origins.has(origin)) return [];
    if (origins.size > 1 || isSum(alike, value)) return [];
    return [
      {
        code: "headline-differs" as const,
        severity: "warning" as const,
        start: head.start,
        end: head.end,
        detail: {
          headline: value,
          body: exactValue(first) ?? 0,
          figureA: head.id,
          figureB: first.id,
        },
      },
    ];
  });
}

/** The first line, where it is short and ends without a stop and others follow. */
function headlineOf(raw: string, places: readonly SentencePlace[]): SentencePlace | null {
  const [first, second] = places;
  if (first === undefined || second === undefined || second.paragraph === first.paragraph)
    return null;
  const short = first.end - first.start <= LONGEST;
  return short && !/[.!?؟…]["»”)]?$/u.test(raw.slice(first.start, first.end)) ? first : null;
}

function isRival(head: Figure, one: Figure): boolean {
  return (
    exactValue(one) !== null &&
    one.stance !== "denied" &&
    one.stance !== "questioned" &&
    one.mode !== "part" &&
    one.mode !== "new" &&
    one.group === head.group &&
    one.unit === head.unit &&
    one.phase === head.phase &&
    (one.place === head.place || one.place === null || head.place === null)
  );
}

function holds({ low, high }: Figure, value: number): boolean {
  return (low ?? 0) <= value && value <= (high ?? Number.MAX_SAFE_INTEGER);
}

/** "30 killed in two raids" over 12 and 18, or over 28 civilians and 2 guards. */
function isSum(figures: readonly Figure[], value: number): boolean {
  const values = figures.flatMap((one) => exactValue(one) ?? []);
  const all = values.reduce((sum, one) => sum + one, 0);
  const seen = new Set<number>();
  for (const one of values) {
    if (seen.has(value - one)) return true;
    seen.add(one);
  }
  return all === value;
}
