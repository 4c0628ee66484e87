import { asOfText, valueText } from "@tarjih/dossier";
import type { ReactElement } from "react";
import { markAt } from "../../picture/picture.tsx";
import { addressOf } from "../../shell/route.ts";
import { hijriText } from "../../said/hijri-text.ts";
import { useSettings } from "../../shell/settings.tsx";
import { ARROW, type Mark } from "./layout.ts";

/** One value of one origin: a dot, a bar or an arrow; a link to its words. */
export function SpreadMark({
  mark,
  position,
  code,
  name,
  isFaded,
}: {
  readonly mark: Mark;
  readonly position: number;
  readonly code: string;
  readonly name: string;
  readonly isFaded: boolean;
}): ReactElement {
  const { say, num, calendar } = useSettings();
  const { figure, reports } = mark.point;
  const words = [
    `${code} ${name}`,
    num(valueText(figure)),
    num(asOfText(figure)) || say.dossier.noDate,
    calendar === "both" ? num(hijriText(asOfText(figure), say.calendars.hijri)) : "",
    say.codes.stances[figure.stance],
    reports > 1 ? num(say.dossier.counts.reports(reports)) : "",
  ];
  const label = words.filter((word) => word !== "").join(" · ");
  const { x, y, span } = mark;
  return (
    <a
      href={addressOf("reader", figure.report, { claim: figure.id })}
      aria-label={label}
      className={`claim is-${figure.bound} is-${figure.stance} ${isFaded ? "is-faded" : ""}`}
      {...markAt(position)}
    >
      {span === null ? null : <path className="span" d={`M${span[0]} ${y}H${span[1]}`} />}
      <Shape mark={mark} />
      {figure.stance === "denied" && figure.high !== 0 ? (
        // The number itself is what is denied: struck out, as its sign is.
        <path className="struck" d={`M${x - 7} ${y + 7}L${x + 7} ${y - 7}`} />
      ) : null}
      <rect
        className="reach"
        x={x - 9}
        y={mark.top - 9}
        width="18"
        height={mark.bottom - mark.top + 18}
      />
      <text className="letter" x={x + 8} y={y + 4}>
        {code}
      </text>
    </a>
  );
}

function Shape({ mark: { point, x, y, top, bottom } }: { readonly mark: Mark }): ReactElement {
  const { low, high, bound } = point.figure;
  if (high === null) {
    return (
      <g className="arrow">
        <path d={`M${x - 5} ${y}H${x + 5}M${x} ${y}V${y - ARROW}`} />
        <path
          className="head"
          d={`M${x - 4} ${y - ARROW + 2}L${x} ${y - ARROW - 7}L${x + 4} ${y - ARROW + 2}Z`}
        />
      </g>
    );
  }
  // "Up to 50" has 0 as its low end only for arithmetic: nobody said that it may be none.
  const isUpTo = low === 0 && (bound === "up-to" || bound === "at-most" || bound === "less-than");
  if (low === null || isUpTo) {
    // Above the axis: below it stand the dates.
    const tip = isUpTo ? Math.min(top + ARROW + 7, Math.max(bottom, top + 12)) : top + ARROW + 7;
    return (
      <g className="arrow">
        <path d={`M${x - 5} ${top}H${x + 5}M${x} ${top}V${tip - 7}`} />
        <path className="head" d={`M${x - 4} ${tip - 9}L${x} ${tip}L${x + 4} ${tip - 9}Z`} />
      </g>
    );
  }
  if (low === high) return <circle className="dot" cx={x} cy={y} r="4.5" />;
  return (
    <rect className="bar" x={x - 4.5} y={top} width="9" height={Math.max(3, bottom - top)} rx="2" />
  );
}
