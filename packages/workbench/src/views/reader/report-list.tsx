import { useVirtualizer } from "@tanstack/react-virtual";
import type { ReportLine, ReportList as Listed } from "@tarjih/server";
import { useEffect, useRef, type ReactElement } from "react";
import { nameIn } from "../../said/name.ts";
import { addressOf } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";

/** Pixels of a line: fixed, so that a thousand reports are a thousand places and a dozen elements. */
const LINE = 68;

/** The reports of the case; the one that is read is in sight. */
export function ReportList({
  list: { reports, names },
  here,
}: {
  readonly list: Listed;
  readonly here: string | null;
}): ReactElement {
  const { say } = useSettings();
  const scroller = useRef<HTMLElement>(null);
  const at = reports.findIndex(({ report }) => report.id === here);
  const down = useVirtualizer({
    count: reports.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 6,
    initialRect: { width: 240, height: 800 },
  });
  useEffect(() => {
    if (at >= 0) down.scrollToIndex(at, { align: "auto" });
  }, [down, at]);
  return (
    <nav className="reports" aria-label={say.dossier.sections.reports} ref={scroller} tabIndex={0}>
      <ul style={{ blockSize: down.getTotalSize() }}>
        {down.getVirtualItems().map(({ index, start }) => {
          const line = reports[index];
          return line === undefined ? null : (
            <li
              key={line.report.id}
              style={{ blockSize: LINE, transform: `translateY(${start}px)` }}
              aria-posinset={index + 1}
              aria-setsize={reports.length}
            >
              <Line line={line} names={names} isHere={index === at} />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Line({
  line: { report, figures, roots },
  names,
  isHere,
}: {
  readonly line: ReportLine;
  readonly names: Listed["names"];
  readonly isHere: boolean;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const outlet = nameIn(names, report.outlet ?? report.path, lang);
  return (
    <a href={addressOf("reader", report.id)} aria-current={isHere ? "true" : undefined}>
      <bdi className="name">{report.title === null ? outlet : writtenOut(report.title)}</bdi>
      <small>
        {report.title === null ? null : (
          <>
            <bdi>{outlet}</bdi>
            {" · "}
          </>
        )}
        <bdi dir="ltr">{num(report.published?.slice(0, 10) ?? "—")}</bdi>
        {" · "}
        {num(say.dossier.counts.figures(figures))} <bdi dir="ltr">{roots.join(" ")}</bdi>
      </small>
    </a>
  );
}
