import { useId, useState, type ReactElement } from "react";
import { hijriText } from "../said/hijri-text.ts";
import { typedDay, type Edge } from "../said/typed-day.ts";
import { useSettings } from "../shell/settings.tsx";

/**
 * A day, typed year first in either calendar. A field of the browser's own shows days as the browser's language has
 * them, mm/dd in an Arabic page, and knows no Hijri ones.
 */
export function DayLine({
  label,
  value,
  set,
  edge,
}: {
  readonly label: string;
  /** An ISO day; empty for none. */
  readonly value: string;
  readonly set: (day: string) => void;
  /** What a month or year alone stands for. */
  readonly edge: Edge;
}): ReactElement {
  const { say, num } = useSettings();
  const { typed: words, hijri } = say.calendars;
  const [raw, setRaw] = useState(value);
  const hint = useId();
  const day = typedDay(raw, edge);
  const isWrong = raw.trim() !== "" && day === null;
  const other = day === null ? "" : hijriText(day, hijri);
  return (
    <div className="day">
      <label>
        {label}
        <input
          type="text"
          dir="ltr"
          autoComplete="off"
          placeholder={words.form}
          value={raw}
          aria-describedby={hint}
          aria-invalid={isWrong}
          ref={(input) => input?.setCustomValidity(isWrong ? words.wrong : "")}
          onChange={({ target }) => {
            setRaw(target.value);
            set(typedDay(target.value, edge) ?? "");
          }}
        />
      </label>
      <small id={hint} className={isWrong ? "wrong" : undefined}>
        {isWrong ? (
          words.wrong
        ) : day === null ? (
          words.hint
        ) : (
          <>
            <bdi dir="ltr">{num(day)}</bdi>
            {other === "" ? null : (
              <>
                {" · "}
                <bdi>{num(other)}</bdi>
              </>
            )}
          </>
        )}
      </small>
    </div>
  );
}
