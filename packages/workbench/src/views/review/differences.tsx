import { alphaText } from "@tarjih/i18n";
import type { DifferenceShown } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { Said } from "../../deciding/decision-list.tsx";
import { ReasonForm } from "../../deciding/reason-form.tsx";
import { useDeciding } from "../../deciding/use-deciding.ts";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";

/** What two people decided differently, to be settled by one more decision; nothing where nobody differs. */
export function Differences(): ReactElement | null {
  const { say, num } = useSettings();
  const { data } = useAnswer("differences");
  const { differ } = say.desk;
  const differences = data?.differences ?? [];
  const agreement = data?.agreement ?? [];
  if (differences.length === 0 && agreement.length === 0) return null;
  return (
    <section className="differ" aria-label={differ.title}>
      {differences.length === 0 ? null : (
        <>
          <h2>
            {differ.title} <small>{num(differ.waiting(differences.length))}</small>
          </h2>
          <p className="soft">{differ.note}</p>
          <ul>
            {differences.map((difference) => (
              <Difference key={difference.thing} difference={difference} />
            ))}
          </ul>
        </>
      )}
      {agreement.length === 0 ? null : (
        <details>
          <summary>{differ.agreement}</summary>
          <ul>
            {agreement.map(({ slot, alpha, units, coders }) => (
              <li key={slot}>
                {slotName(slot)}:{" "}
                <bdi dir="ltr">{num(alpha === null ? "–" : alphaText(alpha))}</bdi>{" "}
                <small>
                  {say.agreement.units} {num(units)} · {say.agreement.coders} {num(coders)}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );

  function slotName(slot: string): string {
    const { slots } = say.decisions;
    return Object.entries(slots).find(([each]) => each === slot)?.[1] ?? say.agreement.figure;
  }
}

function Difference({ difference }: { readonly difference: DifferenceShown }): ReactElement {
  const { say, num } = useSettings();
  const deciding = useDeciding();
  const [taken, setTaken] = useState<string | null>(null);
  const { figure, slot, sides } = difference;
  const { differ } = say.desk;
  const slotName =
    slot === null
      ? differ.review
      : (Object.entries(say.decisions.slots).find(([each]) => each === slot)?.[1] ?? slot);
  return (
    <li>
      <p>
        {figure === null ? (
          <code dir="ltr">{difference.thing}</code>
        ) : (
          <>
            <a href={addressOf("reader", figure.report, { claim: figure.id })}>
              <bdi dir="auto">«{figure.quote}»</bdi>
            </a>{" "}
            · {slotName}
          </>
        )}
      </p>
      <div className="sides">
        {sides.map(({ decision }) => (
          <div key={decision.id} className="side-by-side">
            <Said decision={decision} />
            <button type="button" onClick={() => setTaken(decision.id)}>
              {differ.take}
            </button>
            {taken === decision.id ? (
              <ReasonForm
                title={differ.take}
                act="settle"
                about={decision.id}
                action={differ.take}
                submit={(why) => deciding.record("settle", { decision: decision.id, why })}
                close={() => setTaken(null)}
              />
            ) : null}
          </div>
        ))}
      </div>
      <p role="status">{num(deciding.told)}</p>
    </li>
  );
}
