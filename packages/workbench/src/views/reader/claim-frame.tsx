import { asOfText, happenedText, valueText } from "@tarjih/dossier";
import { isMerelyLikely, isSurelyRead, type Chain, type Claim, type Figure } from "@tarjih/reading";
import type { ClaimShown, ReportShown } from "@tarjih/server";
import type { Messages } from "@tarjih/i18n";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { DecisionList } from "../../deciding/decision-list.tsx";
import { FigureActs } from "../../deciding/figure-acts.tsx";
import { whomIn, nameIn } from "../../said/name.ts";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { Day } from "../../said/day.tsx";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** Everything about one claim: its slots, who says it, the rules that made it, the cells that rest on it. */
export function ClaimFrame({
  claim,
  shown,
}: {
  readonly claim: Claim;
  readonly shown: ReportShown;
}): ReactElement {
  const { say } = useSettings();
  const answer = useAnswer(
    "claim",
    `/${[shown.report.id, "claims", claim.id].map((part) => encodeURIComponent(part)).join("/")}`,
  );
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever came by keyboard has nothing in focus: what they came from is gone.
    if (document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  }, [claim.id]);
  return (
    <section className="frame" aria-label={say.workbench.claim} ref={frame} tabIndex={-1}>
      <h3>
        <bdi dir="auto">{claim.type === "finding" ? claim.code : `«${claim.quote}»`}</bdi>
      </h3>
      {claim.type === "figure" ? (
        <>
          <Slots figure={claim} shown={shown} />
          <Recognised figure={claim} />
          <FigureActs key={claim.id} figure={claim} names={shown.names} />
        </>
      ) : null}
      {"chain" in claim ? <ChainOf chain={claim.chain} names={shown.names} /> : null}
      <Waiting answer={answer}>{(behind) => <Behind behind={behind} here={claim.id} />}</Waiting>
    </section>
  );
}

function Slots({
  figure,
  shown,
}: {
  readonly figure: Figure;
  readonly shown: ReportShown;
}): ReactElement {
  const settings = useSettings();
  const { say, lang, num } = settings;
  const { slots } = say.workbench;
  const { codes } = say;
  const date = asOfText(figure);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say.dossier.value, <bdi dir="ltr">{num(valueText(figure))}</bdi>],
    [slots.measure, measureOf(figure, say)],
    [slots.group, whomIn(shown.names, figure, settings)],
    [slots.unit, codes.units[figure.unit]],
    [slots.bound, codes.bounds[figure.bound].name],
    [slots.mode, codes.modes[figure.mode]],
    [slots.phase, codes.phases[figure.phase]],
    [say.dossier.asOf, date === "" ? say.dossier.noDate : <Day date={date} />],
    ...(figure.happened === undefined
      ? []
      : [[slots.happened, <HappenedOf figure={figure} how={figure.happened.how} />] as const]),
    [slots.place, placeOf(figure, (id) => nameIn(shown.names, id, lang), say.dossier.unknown)],
    [say.dossier.held, codes.stances[figure.stance]],
  ];
  return (
    <dl className="slots">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is counted, and that it is only the likeliest until somebody has reviewed it. */
function measureOf(figure: Figure, { codes }: Messages): ReactNode {
  const { name } = codes.measures[figure.measure];
  if (!isMerelyLikely(figure)) return name;
  return (
    <>
      {name} <span className="mark is-likely">{codes.likely}</span>
    </>
  );
}

/** "of what happened on 2032-03-05": the day as everywhere, in a sentence of the language. */
function HappenedOf({
  figure,
  how,
}: {
  readonly figure: Figure;
  readonly how: NonNullable<Figure["happened"]>["how"];
}): ReactElement {
  const { say } = useSettings();
  const [before = "", after = ""] = say.codes.happened[how](WHEN).split(WHEN);
  return (
    <>
      {before}
      <Day date={happenedText(figure)} />
      {after}
    </>
  );
}

/** Stands in a sentence for what is no plain text. */
const WHEN = "{when}";

/** A known place by its name, else the name that stands beside the figure, as written. */
function placeOf(figure: Figure, name: (id: string) => string, unknown: string): ReactNode {
  if (figure.place !== null) return name(figure.place);
  return figure.near === undefined ? unknown : <bdi>«{figure.near}»</bdi>;
}

/** What was recognised from a picture is compared with it before it is used. */
function Recognised({ figure }: { readonly figure: Figure }): ReactElement | null {
  const { say, num } = useSettings();
  const { ocr } = figure;
  if (ocr === undefined) return null;
  return (
    <p className="caution">
      {num(say.recognised.sure(ocr))}
      {isSurelyRead(figure) ? null : <> · {say.recognised.tooUnsure}</>}
    </p>
  );
}

/** From the outlet to whoever said it. */
function ChainOf({
  chain,
  names,
}: {
  readonly chain: Chain;
  readonly names: ReportShown["names"];
}): ReactElement {
  const { say, lang } = useSettings();
  return (
    <>
      <h4>{say.dossier.chain}</h4>
      <ol className="chain">
        {chain.map((step, at) => (
          <li key={`${at} ${step.source}`}>
            <bdi>
              {step.source === "unknown" ? say.dossier.unknown : nameIn(names, step.source, lang)}
            </bdi>{" "}
            <small>
              {say.codes.sourceKinds[step.kind]}
              {step.cue === null ? null : (
                <>
                  {" "}
                  <bdi dir="auto">«{step.cue}»</bdi>
                </>
              )}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}

function Behind({
  here,
  behind: { rules, questions, decisions },
}: {
  /** Of the claim. */
  readonly here: string;
  readonly behind: ClaimShown;
}): ReactElement {
  const { say, lang, num } = useSettings();
  return (
    <>
      {questions.length === 0 ? null : (
        <>
          <h4>{say.workbench.restsOn}</h4>
          <ul>
            {questions.map(({ id, text, pairs }) => (
              <li key={id}>
                <a href={addressOf("ledger", id)}>
                  <bdi>{writtenOut(text[lang])}</bdi>
                </a>{" "}
                <small>{num(say.workbench.pairs(pairs))}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {rules.length === 0 ? null : (
        <details>
          <summary>{say.workbench.rules}</summary>
          <ul className="rules">
            {rules.map(({ id, why }) => (
              <li key={id}>
                <code dir="ltr">{id}</code> <bdi dir="auto">{why}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <DecisionList decisions={decisions} here={here} />
    </>
  );
}
