import { useId, useState, type ReactElement } from "react";
import { hijriText } from "../said/hijri-text.ts";
import { typedDay, type Edge } from "../said/typed-day.ts";
import { useSettings } from "../shell/settings.tsx";

/** A day that is known once it is typed in full; until then what is typed stands here only. */
export function DayLine({
  value,
  set,
  ...rest
}: {
  readonly label: string;
  /** An ISO day; empty for none. */
  readonly value: string;
  readonly set: (day: string) => void;
  readonly edge: Edge;
}): ReactElement {
  const [raw, setRaw] = useState(value);
  return (
    <RawDayLine
      {...rest}
      raw={raw}
      set={(typed) => {
        setRaw(typed);
        set(typedDay(typed, rest.edge) ?? "");
      }}
    />
  );
}

/**
 * A day, typed year first in either calendar. A field of the browser's own shows days as the browser's language has
 * them, mm/dd in an Arabic page, and knows no Hijri ones.
 */
export function RawDayLine({
  label,
  raw,
  set,
  edge,
}: {
  readonly label: string;
  /** As it is typed, whether it is a day or not yet. */
  readonly raw: string;
  readonly set: (raw: string) => void;
  /** What a month or year alone stands for. */
  readonly edge: Edge;
}): ReactElement {
  const { say, num } = useSettings();
  const { typed: words, hijri } = say.calendars;
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
          onChange={({ target }) => set(target.value)}
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
