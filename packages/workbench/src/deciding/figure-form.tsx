import type { Figure } from "@tarjih/reading";
import { useState, type ReactElement } from "react";
import { useSettings } from "../shell/settings.tsx";
import type { Deciding } from "./use-deciding.ts";
import { ReasonForm } from "./reason-form.tsx";
import { SlotFields } from "./slot-fields.tsx";
import { slotsChanged, typedOf } from "./slot-state.ts";

/** What is decided about a figure with a reason. */
export type Choice = "fix" | "reject" | "note";

/** Slots that are otherwise than read, and why. */
export function FigureForm({
  choice,
  figure,
  groups,
  close,
  deciding,
  done,
}: {
  readonly choice: Choice;
  readonly figure: Figure;
  readonly groups: readonly (readonly [string, string])[];
  readonly close: () => void;
  readonly deciding: Deciding;
  readonly done?: () => void;
}): ReactElement {
  const { say } = useSettings();
  const [slots, setSlots] = useState(() => typedOf(figure));
  const changed = slotsChanged(figure, slots);
  const names = {
    fix: say.workbench.fix,
    reject: say.workbench.reject,
    note: say.desk.decide.note,
  };
  const submit = async (why: string): Promise<boolean> => {
    const about = { kind: choice, id: figure.id, why };
    const body = choice === "fix" ? { ...about, slots: changed } : about;
    const isDone = await deciding.record("decide", body);
    if (isDone) done?.();
    return isDone;
  };
  return (
    <ReasonForm
      title={names[choice]}
      act={choice}
      about={figure.id}
      action={names[choice]}
      ready={choice !== "fix" || Object.keys(changed).length > 0}
      submit={submit}
      close={close}
    >
      {choice === "fix" ? (
        <SlotFields slots={slots} change={setSlots} groups={groups} />
      ) : undefined}
    </ReasonForm>
  );
}
