import type { ReactElement } from "react";

/** A choice among codes with their names. */
export function Choose({
  label,
  value,
  set,
  options,
}: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly options: readonly (readonly [code: string, name: string])[];
}): ReactElement {
  return (
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
}

/** A short line of words, or a number. */
export function Line({
  label,
  value,
  set,
  kind = "text",
  first = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly kind?: "text" | "numeric";
  /** Where typing begins. */
  readonly first?: boolean;
}): ReactElement {
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode={kind === "numeric" ? "numeric" : undefined}
        dir={kind === "text" ? "auto" : "ltr"}
        autoFocus={first}
        value={value}
        onChange={({ target }) => set(target.value)}
      />
    </label>
  );
}
