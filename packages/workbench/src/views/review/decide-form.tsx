import { BOUNDS, MEASURES, MODES, type Figure } from "@tarjih/reading";
import { useState, type ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";

/** What is decided with a reason. */
export type Choice = "fix" | "reject";

/** Slots that are otherwise than read, and why; nothing is recorded without a reason. */
export function DecideForm({
  choice,
  figure,
  close,
  record,
}: {
  readonly choice: Choice;
  readonly figure: Figure;
  readonly close: () => void;
  readonly record: (body: object) => Promise<void>;
}): ReactElement {
  const { say } = useSettings();
  const { workbench, codes } = say;
  const [why, setWhy] = useState("");
  const [low, setLow] = useState(figure.low === null ? "" : String(figure.low));
  const [high, setHigh] = useState(figure.high === null ? "" : String(figure.high));
  const [bound, setBound] = useState<string>(figure.bound);
  const [measure, setMeasure] = useState<string>(figure.measure);
  const [mode, setMode] = useState<string>(figure.mode);
  const slots = {
    ...(count(low) === figure.low ? {} : { low: count(low) }),
    ...(count(high) === figure.high ? {} : { high: count(high) }),
    ...(bound === figure.bound ? {} : { bound }),
    ...(measure === figure.measure ? {} : { measure }),
    ...(mode === figure.mode ? {} : { mode }),
  };
  const ready = why.trim() !== "" && (choice === "reject" || Object.keys(slots).length > 0);
  const submit = (): void => {
    const about = { kind: choice, id: figure.id, why };
    if (ready) void record(choice === "fix" ? { ...about, slots } : about);
  };
  const select = (
    label: string,
    value: string,
    set: (value: string) => void,
    options: readonly (readonly [string, string])[],
  ): ReactElement => (
    <label>
      {label}
      <select value={value} onChange={({ target }) => set(target.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      {choice === "reject" ? null : (
        <div className="fields">
          <label>
            {say.dossier.low}
            <input
              inputMode="numeric"
              autoFocus
              value={low}
              onChange={({ target }) => setLow(target.value)}
            />
          </label>
          <label>
            {say.dossier.high}
            <input
              inputMode="numeric"
              value={high}
              onChange={({ target }) => setHigh(target.value)}
            />
          </label>
          {select(
            workbench.slots.bound,
            bound,
            setBound,
            BOUNDS.map((each) => [each, codes.bounds[each].name]),
          )}
          {select(
            workbench.slots.measure,
            measure,
            setMeasure,
            MEASURES.map((each) => [each, codes.measures[each].name]),
          )}
          {select(
            workbench.slots.mode,
            mode,
            setMode,
            MODES.map((each) => [each, codes.modes[each]]),
          )}
        </div>
      )}
      <label>
        {workbench.why}
        <textarea
          dir="auto"
          required
          autoFocus={choice === "reject"}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </label>
      <div className="acts">
        <button type="submit" disabled={!ready}>
          {choice === "fix" ? workbench.fix : workbench.reject}
        </button>
        <button type="button" onClick={close}>
          {workbench.close}
        </button>
      </div>
    </form>
  );
}

/** Arabic-Indic digits may be typed; nothing typed is an open end, never zero. */
function count(typed: string): number | null {
  const western = typed
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replaceAll(/[\s,\u066C]/g, "");
  return /^\d+$/.test(western) ? Number(western) : null;
}
