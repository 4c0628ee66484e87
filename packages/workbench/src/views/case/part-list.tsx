import type { ReactElement } from "react";
import { Choose, Line } from "../../deciding/field.tsx";
import { useSettings } from "../../shell/settings.tsx";
import { coordinatesIn, emptyPart, type TypedPart } from "./draft.ts";

/** What is added gets a key of its own in this window: a row may be taken out, or the view left, in between. */
let added = 0;

/** Actors or places, each with its names in both languages. */
export function PartList({
  title,
  parts,
  change,
  kinds,
  of,
  isPlaced = false,
  add,
}: {
  readonly title: string;
  readonly parts: readonly TypedPart[];
  readonly change: (parts: readonly TypedPart[]) => void;
  readonly kinds: readonly (readonly [string, string])[];
  /** Label of the party, or of the place that it is in. */
  readonly of: string;
  /** Whether a part has coordinates. */
  readonly isPlaced?: boolean;
  readonly add: string;
}): ReactElement {
  const { say, num } = useSettings();
  const { setting } = say.desk;
  const put = (key: string, some: Partial<TypedPart>): void => {
    change(parts.map((part) => (part.key === key ? { ...part, ...some } : part)));
  };
  const names = (part: TypedPart, lang: "ar" | "en", label: string): ReactElement => (
    <label>
      {label} <small>{setting.perLine}</small>
      <textarea
        dir="auto"
        lang={lang}
        value={part.names[lang]}
        onChange={({ target }) => put(part.key, { names: { ...part.names, [lang]: target.value } })}
      />
    </label>
  );
  return (
    <details open={parts.length < 6}>
      <summary>
        {title} <small>{num(parts.length)}</small>
      </summary>
      <ul className="parts">
        {parts.map((part) => (
          <li key={part.key}>
            <div className="fields">
              {part.isNew ? (
                <Line
                  label={setting.id}
                  value={part.id}
                  set={(value) => put(part.key, { id: value })}
                />
              ) : (
                <p>
                  <small>{setting.id}</small>
                  <code dir="ltr">{part.id}</code>
                </p>
              )}
              <Choose
                label={setting.kind}
                value={part.kind}
                set={(kind) => put(part.key, { kind })}
                options={kinds}
              />
              <Line label={of} value={part.of} set={(value) => put(part.key, { of: value })} />
              {isPlaced ? (
                <label>
                  {say.pictures.map.coordinates}
                  <input
                    type="text"
                    dir="ltr"
                    placeholder="35.2, 40.1"
                    value={part.at}
                    ref={(input) =>
                      input?.setCustomValidity(
                        part.at.trim() === "" || coordinatesIn(part.at) !== null
                          ? ""
                          : say.pictures.map.coordinates,
                      )
                    }
                    onChange={({ target }) => put(part.key, { at: target.value })}
                  />
                </label>
              ) : null}
              {names(part, "ar", setting.namesAr)}
              {names(part, "en", setting.namesEn)}
              <button
                type="button"
                className="small"
                aria-label={`${setting.remove}: ${part.id}`}
                onClick={() => change(parts.filter(({ key }) => key !== part.key))}
              >
                {setting.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          added += 1;
          change([...parts, emptyPart(`added ${added}`, kinds[0]?.[0] ?? "")]);
        }}
      >
        {add}
      </button>
    </details>
  );
}
