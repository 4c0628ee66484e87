import type { DecisionShown } from "@tarjih/server";
import type { ReactElement } from "react";
import { useSettings } from "../shell/settings.tsx";
import { Said } from "./decision-list.tsx";

/** Why something was set as it is, each time, with who and when; nothing where nobody said. */
export function WhySet({
  notes,
}: {
  readonly notes: readonly DecisionShown[];
}): ReactElement | null {
  const { history } = useSettings().say.desk.decide;
  if (notes.length === 0) return null;
  return (
    <section aria-label={history}>
      <h4>{history}</h4>
      <ul className="decided">
        {notes.map((note) => (
          <li key={note.id} className={`is-${note.state}`}>
            <Said decision={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}
