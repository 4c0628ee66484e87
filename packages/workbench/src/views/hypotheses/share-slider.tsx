import type { ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";

/** A share from 0 to 1; without one of its own it stands where the score takes it. */
export function ShareSlider({
  label,
  of,
  value,
  usual,
  set,
}: {
  readonly label: string;
  /** What it is the share of, for whoever does not see where it stands. */
  readonly of: string;
  readonly value: number | null;
  readonly usual: number;
  readonly set: (value: number | null) => void;
}): ReactElement {
  const { say, num } = useSettings();
  const shown = (value ?? usual).toFixed(2);
  return (
    <span className="share">
      <label>
        {label}
        <span className="hush"> {of}</span>{" "}
        <bdi dir="ltr" className={value === null ? "soft" : ""}>
          {num(shown)}
        </bdi>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={value ?? usual}
          onChange={({ target }) => set(Number(target.value))}
        />
      </label>
      {value === null ? null : (
        <button type="button" onClick={() => set(null)} aria-label={say.pictures.hypotheses.usual}>
          ↺
        </button>
      )}
    </span>
  );
}
