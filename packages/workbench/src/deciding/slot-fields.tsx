import { BOUNDS, MEASURES, MODES, PHASES, STANCES, UNITS } from "@tarjih/reading";
import type { ReactElement } from "react";
import { useSettings } from "../shell/settings.tsx";
import { DayLine } from "./day-line.tsx";
import { Choose, Line } from "./field.tsx";
import type { TypedSlots } from "./slot-state.ts";

/** Every slot of a figure that a person fills. */
export function SlotFields({
  slots,
  change,
  groups,
}: {
  readonly slots: TypedSlots;
  readonly change: (slots: TypedSlots) => void;
  /** Actors of the case beside the groups that every case has: id and name. */
  readonly groups: readonly (readonly [string, string])[];
}): ReactElement {
  const { say } = useSettings();
  const { byHand, codes, desk, workbench, decisions } = say;
  const set =
    (slot: keyof TypedSlots) =>
    (value: string): void => {
      change({ ...slots, [slot]: value });
    };
  const line = (slot: keyof TypedSlots, label: string, kind: "text" | "numeric") => (
    <Line label={label} value={slots[slot]} set={set(slot)} kind={kind} first={slot === "low"} />
  );
  const choose = (
    slot: keyof TypedSlots,
    label: string,
    options: readonly (readonly [string, string])[],
  ): ReactElement => (
    <Choose
      label={label}
      value={slots[slot]}
      set={set(slot)}
      // Of a figure by hand nothing is chosen before a person does.
      options={
        slots[slot] === ""
          ? [["", slot === "measure" ? desk.decide.choose : byHand.unsaid], ...options]
          : options
      }
    />
  );
  const known = [...Object.entries(codes.groups), ...groups];
  const isKnown = known.some(([id]) => id === slots.group);
  return (
    <div className="fields">
      {line("low", say.dossier.low, "numeric")}
      {line("high", say.dossier.high, "numeric")}
      {choose(
        "bound",
        workbench.slots.bound,
        BOUNDS.map((each) => [each, codes.bounds[each].name]),
      )}
      {choose(
        "measure",
        workbench.slots.measure,
        MEASURES.map((each) => [each, codes.measures[each].name]),
      )}
      {choose(
        "group",
        workbench.slots.group,
        isKnown ? known : [[slots.group, slots.group], ...known],
      )}
      {choose(
        "unit",
        workbench.slots.unit,
        UNITS.map((each) => [each, codes.units[each]]),
      )}
      {choose(
        "mode",
        workbench.slots.mode,
        MODES.map((each) => [each, codes.modes[each]]),
      )}
      {choose(
        "phase",
        workbench.slots.phase,
        PHASES.map((each) => [each, codes.phases[each]]),
      )}
      {choose(
        "stance",
        decisions.slots.stance,
        STANCES.map((each) => [each, codes.stances[each]]),
      )}
      {line("place", workbench.slots.place, "text")}
      <DayLine
        label={`${say.dossier.asOf}: ${say.desk.decide.from}`}
        value={slots.start}
        set={set("start")}
        edge="first"
      />
      <DayLine
        label={`${say.dossier.asOf}: ${say.desk.decide.to}`}
        value={slots.end}
        set={set("end")}
        edge="last"
      />
    </div>
  );
}
