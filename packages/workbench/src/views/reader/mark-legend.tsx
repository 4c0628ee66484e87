import type { Aside, Claim } from "@tarjih/reading";
import type { ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";
import { ASIDE_MARKS, asideMark } from "./aside-kinds.ts";

const OF_CLAIMS = ["figure", "date", "attribution", "statement"] as const;

/** What the marks in a text mean: those that are in it. */
export function MarkLegend({
  claims,
  asides,
}: {
  readonly claims: readonly Claim[];
  readonly asides: readonly Aside[];
}): ReactElement | null {
  const { say } = useSettings();
  const { marks } = say.cli.reading;
  const types = new Set(claims.map(({ type }) => type));
  const apart = new Set(asides.map(asideMark));
  const samples: readonly (readonly [kind: string, name: string])[] = [
    ...OF_CLAIMS.filter((type) => types.has(type)).map(
      (type) => [type, say.cli.explained.types[type]] as const,
    ),
    ...ASIDE_MARKS.filter((mark) => apart.has(mark)).map(
      (mark) => [mark, marks[mark].name] as const,
    ),
  ];
  return samples.length === 0 ? null : (
    <ul className="soft mark-legend" aria-label={say.readingMarks.legend}>
      {samples.map(([kind, name]) => (
        <li key={kind}>
          <span className={`sample is-${kind}`}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
