import type { Figure } from "@tarjih/reading";
import type { NameTable } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { useSettings } from "../shell/settings.tsx";
import { groupsIn } from "./groups-in.ts";
import { FigureForm, type Choice } from "./figure-form.tsx";
import { useDeciding } from "./use-deciding.ts";

/** Accept, fix, reject, note: beside a figure wherever it stands. */
export function FigureActs({
  figure,
  names,
}: {
  readonly figure: Figure;
  readonly names: NameTable;
}): ReactElement {
  const { say, num, lang } = useSettings();
  const deciding = useDeciding();
  const [form, setForm] = useState<Choice | null>(null);
  const { workbench, desk } = say;
  return (
    <>
      <div className="acts">
        <button
          type="button"
          disabled={deciding.isBusy}
          onClick={() => void deciding.record("decide", { kind: "accept", id: figure.id, why: "" })}
        >
          {workbench.accept}
        </button>
        <button type="button" onClick={() => setForm("fix")}>
          {workbench.fix}
        </button>
        <button type="button" onClick={() => setForm("reject")}>
          {workbench.reject}
        </button>
        <button type="button" onClick={() => setForm("note")}>
          {desk.decide.note}
        </button>
      </div>
      {form === null ? null : (
        <FigureForm
          key={form}
          choice={form}
          figure={figure}
          groups={groupsIn(names, lang)}
          close={() => setForm(null)}
          deciding={deciding}
        />
      )}
      <p role="status">{num(deciding.told)}</p>
    </>
  );
}
