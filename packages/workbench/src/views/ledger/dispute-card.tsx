import { asOfText, setText, valueText } from "@tarjih/dossier";
import type { Figure } from "@tarjih/reading";
import type { QuestionShown } from "@tarjih/server";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { DecisionList } from "../../deciding/decision-list.tsx";
import { Overrule } from "../../deciding/overrule.tsx";
import { QuestionActs } from "../../deciding/question-acts.tsx";
import { useDeciding } from "../../deciding/use-deciding.ts";
import { nameIn } from "../../said/name.ts";
import { useAnswer } from "../../shell/ask.ts";
import { Badge } from "../../shell/badge.tsx";
import { addressOf, goTo } from "../../shell/route.ts";
import { Day } from "../../said/day.tsx";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { pointsOf, type Point } from "./dispute.ts";
import { writtenOut } from "../../said/written-out.ts";

/** One question: what its answers differ on, and why that may be no conflict. */
export function DisputeCard({ id }: { readonly id: string }): ReactElement {
  const { say } = useSettings();
  const answer = useAnswer("questions", `/${encodeURIComponent(id)}`);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <aside
      className="card"
      ref={card}
      tabIndex={-1}
      aria-label={say.workbench.dispute}
      onKeyDown={({ key }) => {
        if (key === "Escape") goTo(addressOf("ledger"));
      }}
    >
      <a className="shut" href={addressOf("ledger")}>
        {say.workbench.close}
      </a>
      <Waiting answer={answer}>{(shown) => <Dispute shown={shown} />}</Waiting>
    </aside>
  );
}

function Dispute({ shown }: { readonly shown: QuestionShown }): ReactElement {
  const { say, lang, num } = useSettings();
  const { question, figures } = shown;
  const points = pointsOf(question, lang);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const { low, best, high, contested, rule } = question.estimate;
  const pathOf = (figure: Figure): string =>
    shown.reports.find(({ id }) => id === figure.report)?.path ?? "";
  const sourceOf = (figure: Figure): string => {
    const root = question.answers.find((each) => each.figure === figure.id)?.root;
    const code = shown.roots.find(({ id }) => id === root)?.code ?? "";
    const report = shown.reports.find(({ id }) => id === figure.report);
    return `${code} ${nameIn(shown.names, report?.outlet ?? report?.path ?? "", lang)}`.trim();
  };
  return (
    <>
      <h2>
        <bdi>{writtenOut(question.text[lang])}</bdi>
      </h2>
      <p>
        {say.codes.rules[rule].name}:{" "}
        <b dir="ltr">
          {contested ? say.dossier.contested : num(setText({ low: best, high: best }))}
        </b>{" "}
        <bdi dir="ltr">({num(setText({ low, high }))})</bdi>
      </p>
      <p>
        <a className="button small" href={addressOf("spread", question.id)}>
          {say.workbench.overTime}
        </a>
      </p>
      {question.roots === 1 ? <p className="caution">{say.dossier.singleRoot}</p> : null}
      <QuestionActs shown={shown} />
      <h3>{say.workbench.differOn}</h3>
      {points.length === 0 ? <p>{say.workbench.noPairs}</p> : null}
      <ul className="points">
        {points.map((point) => (
          <PointLine
            key={`${point.pair.a} ${point.pair.b}`}
            point={point}
            figures={byId}
            sourceOf={sourceOf}
            pathOf={pathOf}
          />
        ))}
      </ul>
      <h3>{say.dossier.answers}</h3>
      <ul className="answers">
        {question.answers.map(({ figure, root }) => (
          <Answer key={`${figure} ${root}`} shown={shown} figure={byId.get(figure)} root={root} />
        ))}
      </ul>
      {shown.rejected.length === 0 ? null : (
        <>
          <h3>{say.desk.decide.rejected}</h3>
          <ul className="answers">
            {shown.rejected.map((figure) => (
              <li key={figure.id}>
                <Side figure={figure} />
              </li>
            ))}
          </ul>
        </>
      )}
      <DecisionList decisions={shown.decisions} here={question.id} />
    </>
  );
}

function PointLine({
  point: { pair, pairs, sentence },
  figures,
  sourceOf,
  pathOf,
}: {
  readonly point: Point;
  readonly pathOf: (figure: Figure) => string;
  readonly sourceOf: (figure: Figure) => string;
  readonly figures: ReadonlyMap<string, Figure>;
}): ReactElement {
  const { say, num } = useSettings();
  const deciding = useDeciding();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={`is-${pair.verdict}`}>
      <Badge verdict={pair.verdict} named /> <bdi dir="ltr">{num(`×${pairs.length}`)}</bdi>
      <p>{sentence}</p>
      <p className="sides">
        <Side figure={figures.get(pair.a)} /> <span aria-hidden="true">/</span>{" "}
        <Side figure={figures.get(pair.b)} />
        <button type="button" className="small" onClick={() => setIsOpen(true)}>
          {say.desk.decide.overrule}
        </button>
      </p>
      {isOpen ? (
        <Overrule
          pairs={pairs}
          figures={figures}
          sourceOf={sourceOf}
          pathOf={pathOf}
          deciding={deciding}
          close={() => setIsOpen(false)}
        />
      ) : null}
      <p role="status">{num(deciding.told)}</p>
    </li>
  );
}

function Side({ figure }: { readonly figure: Figure | undefined }): ReactElement {
  const { num } = useSettings();
  if (figure === undefined) return <span>?</span>;
  return (
    <a href={addressOf("reader", figure.report, { claim: figure.id })}>
      <bdi dir="ltr">{num(valueText(figure))}</bdi>{" "}
      <small>
        <Day date={asOfText(figure)} />
      </small>
    </a>
  );
}

function Answer({
  shown,
  figure,
  root,
}: {
  readonly shown: QuestionShown;
  readonly figure: Figure | undefined;
  readonly root: string;
}): ReactElement | null {
  const { lang, say } = useSettings();
  if (figure === undefined) return null;
  const origin = shown.roots.find(({ id }) => id === root);
  const report = shown.reports.find(({ id }) => id === figure.report);
  return (
    <li>
      <b className="code">{origin?.code}</b> <Side figure={figure} />{" "}
      <span>
        <bdi>{nameIn(shown.names, origin?.name ?? "", lang)}</bdi>
      </span>
      <small>
        <bdi>{nameIn(shown.names, report?.outlet ?? report?.path ?? "", lang)}</bdi> ·{" "}
        {say.codes.stances[figure.stance]}
      </small>
    </li>
  );
}
