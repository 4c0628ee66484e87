import type { DecisionShown } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { Said } from "../../deciding/decision-list.tsx";
import { ReasonForm } from "../../deciding/reason-form.tsx";
import { useDeciding } from "../../deciding/use-deciding.ts";
import { useSettings } from "../../shell/settings.tsx";

/** Names that a person decided to hide or to show, above the list of the description; each can be taken back. */
export function DecidedMasks({
  masks,
  title,
}: {
  readonly masks: readonly DecisionShown[];
  readonly title: string;
}): ReactElement | null {
  const { say, num } = useSettings();
  const deciding = useDeciding();
  const [undoing, setUndoing] = useState<string | null>(null);
  if (masks.length === 0) return null;
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <ul className="decided">
        {masks.map((decision) => (
          <li key={decision.id}>
            <Said decision={decision} />
            <button type="button" className="undo" onClick={() => setUndoing(decision.id)}>
              {say.workbench.undo}
            </button>
            {undoing === decision.id ? (
              <ReasonForm
                title={say.workbench.undo}
                act="undo"
                about={decision.id}
                submit={(why) => deciding.record("undo", { id: decision.id, why })}
                close={() => setUndoing(null)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <p role="status">{num(deciding.told)}</p>
    </section>
  );
}
