import { OPEN_KINDS, type OpenQuestion } from "@tarjih/reading";
import type { DecisionShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { DecisionList } from "../../deciding/decision-list.tsx";
import { OpenActs } from "../../deciding/open-acts.tsx";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";

/** What no claim answers, and what would settle it. */
export function OpenView(): ReactElement {
  const { say, num } = useSettings();
  const answer = useAnswer("open");
  return (
    <Waiting answer={answer}>
      {({ open, decisions }) =>
        open.length === 0 ? (
          <p className="empty">{say.dossier.nothing}</p>
        ) : (
          <div className="list">
            <p className="soft">{say.dossier.openNote}</p>
            {OPEN_KINDS.map((kind) => {
              const own = open.filter((each) => each.kind === kind);
              if (own.length === 0) return null;
              const settled = own.filter(({ closed }) => closed !== undefined).length;
              return (
                <section key={kind}>
                  <h2>
                    {say.codes.openKinds[kind]} <small>{num(own.length - settled)}</small>
                    {settled === 0 ? null : (
                      <small className="settled">
                        {" "}
                        · {say.decisions.kinds.close} {num(settled)}
                      </small>
                    )}
                  </h2>
                  <ul className="open">
                    {own.map((each, at) => (
                      <OpenLine
                        key={each.id ?? `${at} ${each.text.en}`}
                        open={each}
                        decisions={decisions.filter(({ target }) => target === each.id)}
                      />
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        )
      }
    </Waiting>
  );
}

function OpenLine({
  open,
  decisions,
}: {
  readonly open: OpenQuestion;
  readonly decisions: readonly DecisionShown[];
}): ReactElement {
  const { say, lang, num } = useSettings();
  const { id, text, settledBy, question, assigned, answered, closed } = open;
  const { decide } = say.desk;
  return (
    <li className={closed === undefined ? undefined : "closed"}>
      <bdi>
        {question === undefined ? (
          num(writtenOut(text[lang]))
        ) : (
          <a href={addressOf("ledger", question)}>{num(writtenOut(text[lang]))}</a>
        )}
      </bdi>
      {assigned === undefined ? null : (
        <span className="mark is-decided">{decide.assigned(assigned.to)}</span>
      )}
      <p className="soft">
        {say.dossier.settledBy} {settledBy[lang]}
      </p>
      {answered === undefined ? null : (
        <p>
          <bdi dir="auto">{decide.answered(answered.answer)}</bdi>
        </p>
      )}
      {closed === undefined ? null : (
        <p>
          {decide.closed} <bdi dir="auto">{closed.evidence.join(" · ")}</bdi>
        </p>
      )}
      {id === undefined ? null : <OpenActs id={id} />}
      <DecisionList decisions={decisions} />
    </li>
  );
}
