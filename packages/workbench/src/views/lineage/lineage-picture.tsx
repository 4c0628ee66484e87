import type { Lineage, LineageTie } from "@tarjih/server";
import { useMemo, type ReactElement } from "react";
import { markAt, Picture } from "../../picture/picture.tsx";
import { TimeAxis } from "../../picture/time-axis.tsx";
import { useWidth } from "../../picture/use-width.ts";
import { addressOf } from "../../shell/route.ts";
import { isolatedName } from "../../said/isolated-name.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { LINE, lineageLayout } from "./layout.ts";
import { tieText } from "./tie-text.ts";
import { TiesTable } from "./ties-table.tsx";

/** Room of the dates below the reports. */
const AXIS = 26;
/** Beside the names on a phone: the curves are what one looks for, and none of them is out of sight. */
const NARROWEST = 160;

/** Each tied report where it was published, with a curve to whoever repeats it. */
export function LineagePicture({
  lineage,
  chosen,
  root,
}: {
  readonly lineage: Lineage;
  readonly chosen: string | null;
  /** Id of the origin whose reports stand out. */
  readonly root: string | null;
}): ReactElement {
  const settings = useSettings();
  const { say, lang, num } = settings;
  const words = say.pictures.lineage;
  const [box, width] = useWidth<HTMLDivElement>(NARROWEST);
  const layout = useMemo(
    () => lineageLayout(lineage, width, lang === "ar"),
    [lineage, width, lang],
  );
  const standsOut = new Set(lineage.roots.find(({ id }) => id === root)?.reports);
  const isFaded = (...ids: readonly string[]): string =>
    root === null || ids.every((id) => standsOut.has(id)) ? "" : "is-faded";
  const kindOf = ({ links }: LineageTie): string => links[0]?.kind ?? "copy";
  const height = layout.height + AXIS;
  return (
    <Picture label={words.title} note={words.legend} table={<TiesTable lineage={lineage} />}>
      <div className="beside">
        <ol className="names">
          {layout.nodes.map(({ report }) => (
            <li key={report.id} className={isFaded(report.id)}>
              <a
                href={addressOf("reader", report.id)}
                title={isolatedName(report.outlet[lang], lang)}
              >
                <bdi>{writtenOut(report.outlet[lang])}</bdi>
              </a>
              <small>
                <bdi dir="ltr">{num(report.published?.slice(5, 10) ?? "")}</bdi>{" "}
                <span className="roots">{report.roots.slice(0, 4).join(" ")}</span>
              </small>
            </li>
          ))}
        </ol>
        <div ref={box}>
          <svg className="plot" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto-start-reverse"
            >
              <path className="head" d="M0 0L8 4L0 8Z" />
            </marker>
            {layout.time === null ? null : (
              <g transform={`translate(${layout.inset} 0)`}>
                <TimeAxis scale={layout.time} top={0} bottom={layout.height} width={layout.plot} />
              </g>
            )}
            {layout.nodes.map(({ report, y }) => (
              <path key={report.id} className="tick" d={`M0 ${y + LINE / 2}H${width}`} />
            ))}
            {layout.arcs.map(({ tie, path, middle: [x, y] }, at) => (
              <a
                key={tie.id}
                href={addressOf("lineage", tie.id)}
                aria-label={num(tieText(tie, lineage, settings))}
                aria-current={tie.id === chosen ? "true" : undefined}
                className={`tie is-${kindOf(tie)} ${isFaded(tie.from, tie.to)}`}
                {...markAt(at)}
              >
                <path className="reach" d={path} />
                <path
                  className="curve"
                  d={path}
                  markerEnd={tie.isDirected ? "url(#arrow)" : undefined}
                />
                <circle className="knot" cx={x} cy={y} r="3.5" />
              </a>
            ))}
            {layout.nodes.map(({ report, x, y, isDated }) => (
              <circle
                key={report.id}
                className={`node ${isDated ? "" : "is-undated"} ${isFaded(report.id)}`}
                cx={x}
                cy={y}
                r="5"
              />
            ))}
          </svg>
        </div>
      </div>
    </Picture>
  );
}
