import type { Aside } from "@tarjih/reading";
import type { AsidesShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { ASIDE_MARKS, asideMark, asideText, type AsideMark } from "./aside-kinds.ts";

/** Of a table with thousands of numbers nobody goes through a list. */
const MOST = 200;

/** Numbers of a text that became no figure, each leading to its place: first those that were not understood. */
export function AsideList({
  shown: { asides, to },
  text,
  report,
  open,
}: {
  readonly shown: AsidesShown;
  readonly text: string;
  readonly report: string;
  /** What stands beside the text and stays there. */
  readonly open: Readonly<Record<string, string>>;
}): ReactElement {
  const { say, num } = useSettings();
  const { readingMarks, cli } = say;
  const byMark = Map.groupBy(asides, asideMark);
  return (
    <section aria-label={readingMarks.title}>
      <h3>{readingMarks.title}</h3>
      {asides.length === 0 ? <p className="soft">{readingMarks.none}</p> : null}
      {ASIDE_MARKS.map((mark) => {
        const each = byMark.get(mark) ?? [];
        return each.length === 0 ? null : (
          <details key={mark} open={mark === "unread"}>
            <summary>
              <span className={`sample is-${mark}`}>{cli.reading.marks[mark].name}</span>{" "}
              <bdi>{num(each.length)}</bdi>
            </summary>
            {mark === "unread" ? <p className="soft">{readingMarks.add}</p> : null}
            <Places asides={each.slice(0, MOST)} mark={mark} />
            {each.length > MOST ? (
              <p className="soft">{num(readingMarks.more(each.length - MOST))}</p>
            ) : null}
          </details>
        );
      })}
      {to < text.length && to > 0 ? <p className="soft">{num(readingMarks.partly(to))}</p> : null}
    </section>
  );

  function Places({
    asides: each,
    mark,
  }: {
    readonly asides: readonly Aside[];
    readonly mark: AsideMark;
  }): ReactElement {
    return (
      <ul className="asides">
        {each.map((aside) => {
          const { start, end } = aside;
          return (
            <li key={start}>
              <a
                href={addressOf("reader", report, { ...open, at: String(start), to: String(end) })}
              >
                <bdi dir="auto">{text.slice(start, end)}</bdi>
              </a>
              {mark === "unread" ? null : <small> {asideText(aside, say)}</small>}
            </li>
          );
        })}
      </ul>
    );
  }
}
