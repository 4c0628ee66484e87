import { pageOf, type Passage, type Report } from "@tarjih/reading";
import { useState, type ReactElement } from "react";
import { PageMarks } from "./page-marks.tsx";
import { useAnswer } from "../../shell/ask.ts";
import { reportTitle } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";

/** Pixels across of a page to read in passing, and of one to look at closely. */
const [USUAL, LARGE] = [1200, 2400];

/** A page of the original as it would be printed, beside its text: that on which the chosen passage stands. */
export function OriginalPage({
  report,
  passage,
  back,
}: {
  readonly report: Report;
  readonly passage: Passage | null;
  readonly back: string;
}): ReactElement {
  const { say, num } = useSettings();
  const { pageBeside } = say;
  const asked = pageOf(report, passage?.start ?? 0) ?? report.pages?.[0]?.page ?? 1;
  // Whoever turned the page is led back when another passage is chosen.
  const [turned, setTurned] = useState({ from: asked, page: asked });
  const page = turned.from === asked ? turned.page : asked;
  const turn = (by: number): void => setTurned({ from: asked, page: page + by });
  const [drawn, setDrawn] = useState<number | null>(null);
  const [missing, setMissing] = useState<number | null>(null);
  // Asked for when this one is drawn: it is drawn meanwhile, and there at once when it is wanted.
  const next = new URLSearchParams({ report: report.id, page: String(page + 1) }).toString();
  const after = useAnswer("pageThere", `?${next}`, page === drawn);
  const isLast = after.data?.isThere === false;
  const address = (width: number): string =>
    `/api/page?${new URLSearchParams({ report: report.id, page: String(page), width: String(width) }).toString()}`;
  return (
    <article className="paper other original">
      <header>
        <a className="shut" href={back}>
          {pageBeside.hide}
        </a>
        <h2>{num(pageBeside.page(page))}</h2>
        <div className="acts">
          <button type="button" className="small" disabled={page === 1} onClick={() => turn(-1)}>
            {pageBeside.previous}
          </button>
          <button
            type="button"
            className="small"
            disabled={page === missing || isLast}
            onClick={() => turn(1)}
          >
            {pageBeside.next}
          </button>
          <a className="button small" href={address(LARGE)} target="_blank" rel="noreferrer">
            {pageBeside.larger}
          </a>
        </div>
      </header>
      {page === missing || page === drawn ? null : (
        <p className="waiting" role="status">
          {say.workbench.waiting}
        </p>
      )}
      {page === missing ? (
        <p className="empty">{pageBeside.missing}</p>
      ) : (
        <div className="sheet">
          <img
            key={page}
            src={address(USUAL)}
            alt={num(pageBeside.alt(page, reportTitle(report)))}
            onLoad={() => setDrawn(page)}
            onError={() => setMissing(page)}
          />
          {passage === null || page !== drawn || page !== asked ? null : (
            <PageMarks report={report} passage={passage} page={page} />
          )}
        </div>
      )}
    </article>
  );
}
