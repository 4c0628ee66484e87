import { CELL_STEPS, type CellStep } from "@tarjih/reading";
import type { ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";

/** How well a piece of evidence fits an explanation, if the explanation is true. */
export function CellChoice({
  label,
  step,
  set,
}: {
  readonly label: string;
  readonly step: CellStep | null;
  readonly set: (step: CellStep | null) => void;
}): ReactElement {
  const { say } = useSettings();
  const words = say.pictures.hypotheses;
  return (
    <select
      className={`step is-${step ?? "empty"}`}
      aria-label={label}
      value={step ?? ""}
      onChange={({ target }) => set(CELL_STEPS.find((each) => each === target.value) ?? null)}
    >
      <option value="">{words.empty}</option>
      {CELL_STEPS.map((each) => (
        <option key={each} value={each}>
          {words.steps[each]}
        </option>
      ))}
    </select>
  );
}
