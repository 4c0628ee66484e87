import type { Claim, Passage } from "@tarjih/reading";
import type { ReportShown } from "@tarjih/server";
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactElement,
} from "react";
import { DecisionList } from "../../deciding/decision-list.tsx";
import { nameIn } from "../../said/name.ts";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf, goTo, type Route } from "../../shell/route.ts";
import { Day } from "../../said/day.tsx";
import { reportTitle } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { asideText } from "./aside-kinds.ts";
import { AsideList } from "./aside-list.tsx";
import { ClaimFrame } from "./claim-frame.tsx";
import { ClaimList } from "./claim-list.tsx";
import { Beside } from "./beside.tsx";
import { DescribeReport } from "./describe-report.tsx";
import { OriginalPage } from "./original-page.tsx";
import { Links } from "./links.tsx";
import { OriginalLink } from "./original-link.tsx";
import { MarkLegend } from "./mark-legend.tsx";
import { markAsides, markChosen, markBoth, markClaims, offsetAt, type Page } from "./marks.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { PickedPanel } from "./picked-panel.tsx";
import { usePicking } from "./use-picking.ts";

/** The text of one report with its claims marked, and the one that is looked at beside it. */
export function ReportText({
  shown,
  route,
}: {
  readonly shown: ReportShown;
  readonly route: Route;
}): ReactElement {
  const { lang, say } = useSettings();
  const { report, text, claims, names } = shown;
  const { warnings = [] } = report;
  // Who asked for the text of one report did not ask for that of the next.
  const [agreed, setAgreed] = useState<string | null>(null);
  const isShown = warnings.length === 0 || agreed === report.id;
  const place = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => paragraphsOf(text), [text]);
  const claim =
    claims.find(({ id }) => id === route.chosen.get("claim")) ?? byHandAt(claims, spanOf(route));
  const passage = useMemo(() => passageOf(claim, route), [claim, route]);
  // What else was found beside it, in words as the address has them.
  const too = claim === undefined ? (route.chosen.get("too") ?? "") : "";
  const isPdf = shown.mime === "application/pdf";
  const isOriginal = isPdf && route.chosen.has("original");
  const open: Readonly<Record<string, string>> = isOriginal ? { original: "1" } : {};
  const [isAdding, setIsAdding] = useState(false);
  const picking = usePicking(place, { text, lines }, () => setIsAdding(true));
  const leave = (): void => {
    picking.clear();
    setIsAdding(false);
    getSelection()?.removeAllRanges();
  };
  const [start, end] = [passage?.start, passage?.end];
  const page = (): Page | null =>
    place.current === null ? null : { lines, element: place.current };
  useEffect(() => {
    const here = place.current;
    return here === null ? undefined : markClaims({ lines, element: here }, claims);
  }, [lines, claims]);
  useEffect(() => {
    const here = place.current;
    if (here === null || start === undefined || end === undefined) return undefined;
    return markChosen({ lines, element: here }, [{ start, end }, ...spansIn(too)]);
  }, [lines, start, end, too, isShown]);

  const { data: aside } = useAnswer("asides", `/${encodeURIComponent(report.id)}`);
  useEffect(() => {
    const here = place.current;
    if (here === null || aside === undefined) return undefined;
    return markAsides({ lines, element: here }, aside.asides);
  }, [lines, aside]);
  // A mark is no element that could have a title: the text gets that of what the pointer is over.
  const tell = ({ clientX, clientY }: MouseEvent): void => {
    const here = page();
    const offset = here === null ? null : offsetAt(here, clientX, clientY);
    const over =
      offset === null
        ? undefined
        : aside?.asides.find((each) => each.start <= offset && offset <= each.end);
    const title = over === undefined ? "" : asideText(over, say);
    if (here !== null && here.element.title !== title) here.element.title = title;
  };

  const beside = route.chosen.get("beside") ?? null;
  const { data: compared } = useAnswer(
    "compare",
    `/${encodeURIComponent(report.id)}/${encodeURIComponent(beside ?? "")}`,
    beside !== null,
  );
  const both = beside === null ? undefined : compared;
  useEffect(() => {
    const here = place.current;
    if (here === null || both === undefined) return undefined;
    return markBoth({ lines, element: here }, "here", both);
  }, [lines, both]);
  const keys = useId();
  const [other, setOther] = useState<Passage | null>(null);

  const look = ({ clientX, clientY }: MouseEvent): void => {
    // A click ends every selection too; words that are selected are meant, not what lies under the pointer.
    if (picking.take()) return;
    if (picking.picked !== null && !isAdding) picking.clear();
    const here = page();
    const offset = here === null ? null : offsetAt(here, clientX, clientY);
    if (offset !== null && both !== undefined) {
      // A number within a passage that both have is meant before the passage.
      const pair = [...both.aligned, ...both.shared].find(
        ({ here: own }) => own.start <= offset && offset <= own.end,
      );
      setOther(pair?.there ?? null);
      return;
    }
    const found = offset === null ? null : claimAt(claims, offset);
    if (found !== null) goTo(addressOf("reader", report.id, { ...open, claim: found.id }));
  };
  return (
    <>
      <article className="paper">
        <header>
          <h2>
            <bdi>{reportTitle(report)}</bdi>
          </h2>
          <p className="soft">
            <bdi>{nameIn(names, report.outlet ?? say.dossier.unknown, lang)}</bdi>
            {" · "}
            {report.published === null ? (
              say.dossier.undated
            ) : (
              <Day date={report.published.slice(0, 10)} />
            )}
            {" · "}
            {say.codes.languages[report.lang]}
            {report.sha256 === "" ? null : (
              <>
                {" · "}
                <OriginalLink report={report} at={start ?? null} />
              </>
            )}
            {" · "}
            <a href={addressOf("reader", report.id, { ...open, describe: "1" })}>
              {say.describing.open}
            </a>
            {isPdf && !isOriginal ? (
              <>
                {" · "}
                <a href={addressOf("reader", report.id, { ...chosenOf(route), original: "1" })}>
                  {say.pageBeside.show}
                </a>
              </>
            ) : null}
          </p>
        </header>
        {warnings.length === 0 ? null : (
          <p className="caution" role="note">
            <b>{say.warnings.title}:</b>{" "}
            {warnings.map((one) => say.warnings.kinds[one]).join(lang === "ar" ? "، " : ", ")}{" "}
            {isShown ? null : (
              <button type="button" onClick={() => setAgreed(report.id)}>
                {say.warnings.show}
              </button>
            )}
          </p>
        )}
        {/* Claims are reached by keyboard from the list beside it; words are picked by arrow keys. */}
        <div
          className="text"
          ref={place}
          hidden={!isShown}
          onClick={look}
          onMouseMove={tell}
          onKeyDown={picking.onKeyDown}
          tabIndex={0}
          role="group"
          aria-label={say.dossier.words}
          aria-describedby={keys}
        >
          {lines.map(({ start: from, end: to }) => (
            <p key={from} dir="auto">
              {text.slice(from, to)}
            </p>
          ))}
        </div>
        {isShown ? <MarkLegend claims={claims} asides={aside?.asides ?? []} /> : null}
        <p id={keys} className="soft keys">
          {say.byHand.keys}
        </p>
      </article>
      {beside === null || compared === undefined ? null : (
        <Beside
          key={beside}
          compared={compared}
          look={other}
          back={addressOf("reader", report.id)}
        />
      )}
      {isOriginal && isShown && beside === null ? (
        <OriginalPage
          report={report}
          passage={picking.picked ?? passage}
          back={addressOf("reader", report.id, chosenOf(route))}
        />
      ) : null}
      <div className="side">
        <div>
          {picking.picked === null ? null : (
            <PickedPanel
              key={`${picking.picked.start} ${picking.picked.end}`}
              shown={shown}
              open={open}
              picked={picking.picked}
              isAdding={isAdding}
              begin={() => setIsAdding(true)}
              close={leave}
            />
          )}
        </div>
        {route.chosen.has("describe") ? (
          <DescribeReport
            key={report.id}
            shown={shown}
            back={addressOf("reader", report.id, open)}
          />
        ) : null}
        {claim === undefined ? null : <ClaimFrame key={claim.id} claim={claim} shown={shown} />}
        <Links shown={shown} beside={beside} />
        <ClaimList shown={shown} chosen={claim?.id ?? null} open={open} />
        {aside === undefined || !isShown ? null : (
          <AsideList shown={aside} text={text} report={report.id} open={open} />
        )}
        <DecisionList decisions={shown.decisions} here={shown.report.id} />
      </div>
    </>
  );
}

function passageOf(claim: Claim | undefined, { chosen }: Route): Passage | null {
  if (claim?.start !== undefined && claim.end !== undefined) {
    return { start: claim.start, end: claim.end };
  }
  return spanOf({ chosen });
}

/** What is chosen in the text, whatever stands beside it. */
function chosenOf({ chosen }: Route): Readonly<Record<string, string>> {
  const { original: _original, beside: _beside, ...rest } = Object.fromEntries(chosen);
  return rest;
}

function spanOf({ chosen }: Pick<Route, "chosen">): Passage | null {
  const [at, to] = [Number(chosen.get("at") ?? Number.NaN), Number(chosen.get("to"))];
  return Number.isInteger(at) && Number.isInteger(to) && to > at ? { start: at, end: to } : null;
}

/** `57-63 80-84`: what is no such span is left out. */
function spansIn(words: string): readonly Passage[] {
  return [...words.matchAll(/(\d+)-(\d+)/gu)].flatMap(([, from, to]) => {
    const span = { start: Number(from), end: Number(to) };
    return span.end > span.start ? [span] : [];
  });
}

/** The figure that a person added on just these words. */
function byHandAt(claims: readonly Claim[], span: Passage | null): Claim | undefined {
  return claims.find(
    (claim) =>
      claim.type === "figure" &&
      claim.byHand !== undefined &&
      claim.start === span?.start &&
      claim.end === span.end,
  );
}

/** The shortest claim over a place: a figure inside a statement is meant before the statement. */
function claimAt(claims: readonly Claim[], offset: number): Claim | null {
  const over = claims
    .filter(({ start, end }) => start !== undefined && start <= offset && offset <= (end ?? start))
    .filter(({ type }) => type !== "finding" && type !== "place")
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return over[0] ?? null;
}

function lengthOf({ start = 0, end = 0 }: Claim): number {
  return end - start;
}
