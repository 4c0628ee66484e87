import { asOfText, setText, valueText } from "@tarjih/dossier";
import type { Figure } from "@tarjih/reading";
import type { QuestionShown } from "@tarjih/server";
import { useEffect, useRef, type ReactElement } from "react";
import { nameIn } from "../../said/name.ts";
import { useAnswer } from "../../shell/ask.ts";
import { Badge } from "../../shell/badge.tsx";
import { addressOf, goTo } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { pointsOf } from "./dispute.ts";

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
  return (
    <>
      <h2>
        <bdi>{question.text[lang]}</bdi>
      </h2>
      <p>
        {say.codes.rules[rule].name}:{" "}
        <b dir="ltr">
          {contested ? say.dossier.contested : num(setText({ low: best, high: best }))}
        </b>{" "}
        <bdi dir="ltr">({num(setText({ low, high }))})</bdi>
      </p>
      {question.roots === 1 ? <p className="caution">{say.dossier.singleRoot}</p> : null}
      <h3>{say.workbench.differOn}</h3>
      {points.length === 0 ? <p>{say.workbench.noPairs}</p> : null}
      <ul className="points">
        {points.map(({ pair, sentence, count }) => (
          <li key={sentence} className={`is-${pair.verdict}`}>
            <Badge verdict={pair.verdict} named /> {num(`×${count}`)}
            <p>{sentence}</p>
            <p className="sides">
              <Side figure={byId.get(pair.a)} /> <span aria-hidden="true">/</span>{" "}
              <Side figure={byId.get(pair.b)} />
            </p>
          </li>
        ))}
      </ul>
      <h3>{say.dossier.answers}</h3>
      <ul className="answers">
        {question.answers.map(({ figure, root }) => (
          <Answer key={`${figure} ${root}`} shown={shown} figure={byId.get(figure)} root={root} />
        ))}
      </ul>
    </>
  );
}

function Side({ figure }: { readonly figure: Figure | undefined }): ReactElement {
  const { num } = useSettings();
  if (figure === undefined) return <span>?</span>;
  return (
    <a href={addressOf("reader", figure.report, { claim: figure.id })}>
      <bdi dir="ltr">{num(valueText(figure))}</bdi>{" "}
      <small>
        <bdi dir="ltr">{num(asOfText(figure))}</bdi>
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
