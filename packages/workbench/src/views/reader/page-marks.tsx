import type { Passage, Report } from "@tarjih/reading";
import { useEffect, useRef, type ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";

const PART = 100;

/** What is looked at, marked on its page as a pen would. */
export function PageMarks({
  report,
  passage: { start, end },
  page,
}: {
  readonly report: Report;
  readonly passage: Passage;
  readonly page: number;
}): ReactElement | null {
  const asked = new URLSearchParams({ report: report.id, start: String(start), end: String(end) });
  const { data } = useAnswer("pageMarks", `?${asked.toString()}`);
  const first = useRef<HTMLSpanElement>(null);
  const marks = data?.page === page ? data.marks : [];
  useEffect(() => {
    if (marks.length > 0) first.current?.scrollIntoView({ block: "nearest" });
  }, [marks.length, start]);
  return (
    <>
      {marks.map(({ left, top, width, height }, at) => (
        <span
          key={`${left} ${top}`}
          ref={at === 0 ? first : undefined}
          className="pen"
          style={{
            left: `${left * PART}%`,
            top: `${top * PART}%`,
            width: `${width * PART}%`,
            height: `${height * PART}%`,
          }}
        />
      ))}
    </>
  );
}
