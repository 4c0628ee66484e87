import { setText } from "@tarjih/dossier";
import type { SpreadShown } from "@tarjih/server";
import { useMemo, useState, type ReactElement } from "react";
import { Picture } from "../../picture/picture.tsx";
import { TimeAxis } from "../../picture/time-axis.tsx";
import { useWidth } from "../../picture/use-width.ts";
import { nameIn } from "../../said/name.ts";
import { useSettings } from "../../shell/settings.tsx";
import { SpreadBand } from "./band.tsx";
import { spreadLayout } from "./layout.ts";
import { SpreadMark } from "./mark.tsx";
import type { SpreadPoint } from "./points.ts";
import { SpreadTable } from "./spread-table.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** Different strokes of the lines; with more origins they come again, the letters tell them apart. */
const STROKES = 6;

/** What each origin says over time, with the band that the rule leaves. */
export function SpreadPicture({
  shown,
  points,
}: {
  readonly shown: SpreadShown;
  readonly points: readonly SpreadPoint[];
}): ReactElement {
  const { say, lang, num } = useSettings();
  const [only, setOnly] = useState<string | null>(null);
  const [box, width] = useWidth<HTMLDivElement>();
  const { question, series, roots, names } = shown;
  const { estimate } = question;
  const isMirrored = lang === "ar";
  const layout = useMemo(
    () => spreadLayout({ points, series, estimate, width, isMirrored }),
    [points, series, estimate, width, isMirrored],
  );
  const nameOf = (id: string): string =>
    nameIn(names, roots.find((root) => root.id === id)?.name ?? id, lang);
  const codeOf = (id: string): string => roots.find((root) => root.id === id)?.code ?? "";
  const stroke = (id: string): string =>
    `stroke-${roots.findIndex((root) => root.id === id) % STROKES}`;
  const speaking = roots.filter(({ id }) => points.some(({ root }) => root === id));
  return (
    <>
      <ul className="legend" aria-label={say.pictures.origins}>
        {speaking.map(({ id, code }) => (
          <li key={id}>
            <button
              type="button"
              className={stroke(id)}
              aria-pressed={only === id}
              onClick={() => setOnly(only === id ? null : id)}
            >
              <b className="code">{code}</b> <bdi>{nameOf(id)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <Picture
        label={writtenOut(question.text[lang])}
        note={
          <>
            {say.pictures.spread.note}{" "}
            {num(say.pictures.spread.band(say.codes.rules[estimate.rule].name, setText(estimate)))}
            {layout.isLogarithmic ? ` ${say.dossier.logarithmic}` : ""}
          </>
        }
        table={<SpreadTable shown={shown} points={points} />}
      >
        <div className="measured" ref={box}>
          <svg
            className="plot"
            width={layout.width}
            height={layout.height}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
          >
            <SpreadBand layout={layout} estimate={estimate} isMirrored={isMirrored} />
            {layout.time === null ? null : (
              <g transform={`translate(${layout.inset} 0)`}>
                <TimeAxis
                  scale={layout.time}
                  top={layout.top}
                  bottom={layout.bottom}
                  width={layout.plot}
                />
              </g>
            )}
            {layout.undated === null || layout.time === null ? null : (
              <path
                className="edge"
                d={`M${isMirrored ? layout.inset : layout.numbers + layout.plot} ${layout.top}V${layout.bottom}`}
              />
            )}
            {layout.undated === null ? null : (
              <text className="strip" x={layout.undated} y={layout.bottom + 18} textAnchor="middle">
                {say.pictures.undated}
              </text>
            )}
            {layout.lines.map(({ source, root, path }) => (
              <path
                key={source}
                className={`line ${stroke(root)} ${only === null || only === root ? "" : "is-faded"}`}
                d={path}
              />
            ))}
            {layout.marks.map((mark, at) => (
              <g key={mark.point.figure.id} className={stroke(mark.point.root)}>
                <SpreadMark
                  mark={mark}
                  position={at}
                  code={codeOf(mark.point.root)}
                  name={nameOf(mark.point.root)}
                  isFaded={only !== null && only !== mark.point.root}
                />
              </g>
            ))}
          </svg>
        </div>
      </Picture>
    </>
  );
}
