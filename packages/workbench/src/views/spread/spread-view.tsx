import { setText } from "@tarjih/dossier";
import type { SpreadShown } from "@tarjih/server";
import { useMemo, useState, type ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf, type Route } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { MovesTable } from "./moves-table.tsx";
import { spreadPoints } from "./points.ts";
import { busiest, QuestionChoice } from "./question-choice.tsx";
import { SpreadPicture } from "./spread-picture.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** One question over time: who says what, who raised, who stayed, who repeats whom. */
export function SpreadView({ route }: { readonly route: Route }): ReactElement {
  const { say } = useSettings();
  const answer = useAnswer("ledger");
  const [withParts, setWithParts] = useState(false);
  return (
    <Waiting answer={answer}>
      {(ledger) => {
        const chosen = ledger.rows.find(({ id }) => id === route.id) ?? busiest(ledger.rows);
        if (chosen === undefined) return <p className="empty">{say.workbench.noFigures}</p>;
        return (
          <div className="pictured">
            <div className="tools">
              <QuestionChoice ledger={ledger} chosen={chosen} />
              <label className="tick">
                <input
                  type="checkbox"
                  checked={withParts}
                  onChange={({ target }) => setWithParts(target.checked)}
                />
                {say.pictures.spread.parts}
              </label>
            </div>
            <Question key={chosen.id} id={chosen.id} withParts={withParts} />
          </div>
        );
      }}
    </Waiting>
  );
}

function Question({
  id,
  withParts,
}: {
  readonly id: string;
  readonly withParts: boolean;
}): ReactElement {
  const answer = useAnswer("spread", `/${encodeURIComponent(id)}`);
  return (
    <Waiting answer={answer}>{(shown) => <Shown shown={shown} withParts={withParts} />}</Waiting>
  );
}

function Shown({
  shown,
  withParts,
}: {
  readonly shown: SpreadShown;
  readonly withParts: boolean;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const points = useMemo(() => spreadPoints(shown, withParts), [shown, withParts]);
  const { question } = shown;
  const { low, best, high, contested, rule } = question.estimate;
  return (
    <>
      <h2>
        <a href={addressOf("ledger", question.id)}>
          <bdi>{writtenOut(question.text[lang])}</bdi>
        </a>
      </h2>
      <dl className="estimate">
        <div>
          <dt>{say.dossier.low}</dt>
          <dd dir="ltr">{low === null ? "…" : num(low)}</dd>
        </div>
        <div>
          <dt>{say.dossier.best}</dt>
          <dd dir={contested ? undefined : "ltr"}>
            {contested ? say.dossier.contested : num(setText({ low: best, high: best }))}
          </dd>
        </div>
        <div>
          <dt>{say.dossier.high}</dt>
          <dd dir="ltr">{high === null ? "…" : num(high)}</dd>
        </div>
        <div>
          <dt>{say.dossier.ruleColumn}</dt>
          <dd>{say.codes.rules[rule].name}</dd>
        </div>
      </dl>
      {question.roots === 1 ? <p className="caution">{say.dossier.singleRoot}</p> : null}
      <SpreadPicture shown={shown} points={points} />
      <MovesTable shown={shown} />
    </>
  );
}
