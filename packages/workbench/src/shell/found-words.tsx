import type { SearchShown } from "@tarjih/server";
import type { ReactElement } from "react";

/** A passage in which the words that the search found are marked: those that it found by, and no others. */
export function FoundWords({
  passage: { text, start, marks },
}: {
  readonly passage: SearchShown["hits"][number]["passages"][number];
}): ReactElement {
  const ends = [start, ...marks.map(({ end }) => end)];
  return (
    <bdi dir="auto">
      {marks.map((mark, at) => (
        <span key={mark.start}>
          {text.slice((ends[at] ?? start) - start, mark.start - start)}
          <mark>{text.slice(mark.start - start, mark.end - start)}</mark>
        </span>
      ))}
      {text.slice((ends.at(-1) ?? start) - start)}
    </bdi>
  );
}
