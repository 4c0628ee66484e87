import type { Passage } from "@tarjih/reading";
import type { Compared } from "@tarjih/server";
import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { nameIn } from "../../said/name.ts";
import { addressOf } from "../../shell/route.ts";
import { Day } from "../../said/day.tsx";
import { reportTitle } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { markBoth, scrollToPassage } from "./marks.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Another text beside the one that is read, with what both have marked in both. */
export function Beside({
  compared,
  look,
  back,
}: {
  readonly compared: Compared;
  /** The passage that was asked for in the other pane. */
  readonly look: Passage | null;
  readonly back: string;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const { report, text, shared, aligned, names } = compared;
  const place = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => paragraphsOf(text), [text]);
  useEffect(() => {
    const here = place.current;
    if (here === null) return undefined;
    return markBoth({ lines, element: here }, "there", { shared, aligned });
  }, [lines, shared, aligned]);
  useEffect(() => {
    const here = place.current;
    if (here !== null && look !== null) scrollToPassage({ lines, element: here }, look);
  }, [lines, look]);
  const { links } = say.desk;
  return (
    <article className="paper other">
      <header>
        <a className="shut" href={back}>
          {links.alone}
        </a>
        <h2>
          <a href={addressOf("reader", report.id)}>
            <bdi>{reportTitle(report)}</bdi>
          </a>
        </h2>
        <p className="soft">
          <bdi>{nameIn(names, report.outlet ?? say.dossier.unknown, lang)}</bdi>
          {" · "}
          <Day date={report.published?.slice(0, 10) ?? "—"} />
          {" · "}
          {num(links.shared(shared.length))}
          {aligned.length === 0 ? "" : ` · ${num(links.aligned(aligned.length))}`}
        </p>
      </header>
      <div className="text" ref={place}>
        {lines.map(({ start, end }) => (
          <p key={start} dir="auto">
            {text.slice(start, end)}
          </p>
        ))}
      </div>
    </article>
  );
}
