import { useId, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { Hatch } from "./hatch.tsx";
import { useSettings } from "../shell/settings.tsx";

/**
 * A drawing with what it shows in words and the same as a table below. Its marks are links: Tab
 * reaches the drawing once, arrow keys go from mark to mark; the line below says what the mark is.
 */
export function Picture({
  label,
  note,
  table,
  children,
}: {
  readonly label: string;
  readonly note: ReactNode;
  readonly table: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const { say } = useSettings();
  const id = useId();
  const [told, setTold] = useState("");
  const tell = ({ target }: { readonly target: EventTarget }): void => {
    const mark = target instanceof Element ? target.closest("[data-mark]") : null;
    if (mark !== null) setTold(mark.getAttribute("aria-label") ?? "");
  };
  return (
    <figure className="picture">
      <Hatch />
      <div
        className="drawing"
        role="group"
        aria-label={label}
        aria-describedby={id}
        onKeyDown={goAlong}
        onFocus={tell}
        onPointerOver={tell}
      >
        {children}
      </div>
      {/* A screen reader has said it already. */}
      <p className="told" aria-hidden="true">
        <bdi>{told}</bdi>
      </p>
      <figcaption id={id}>
        {note} <span className="keys">{say.pictures.keys}</span>
      </figcaption>
      <details className="as-table">
        <summary>{say.pictures.asTable}</summary>
        <div className="scroller" tabIndex={0} role="region" aria-label={label}>
          {table}
        </div>
      </details>
    </figure>
  );
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Marks stand in the page in the order in which one goes along them. */
function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const isMirrored = document.documentElement.dir === "rtl";
  const forward = isMirrored ? "ArrowLeft" : "ArrowRight";
  const back = isMirrored ? "ArrowRight" : "ArrowLeft";
  const key = event.key === forward ? "ArrowDown" : event.key === back ? "ArrowUp" : event.key;
  const step = STEPS[key];
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>("[data-mark]")];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  if (step === undefined || at === -1) return;
  event.preventDefault();
  marks[step(at, marks.length - 1)]?.focus();
}

/** What makes a link one of the marks; the first is the one that Tab reaches. */
export function markAt(position: number): {
  readonly "data-mark": "";
  readonly tabIndex: 0 | -1;
} {
  return { "data-mark": "", tabIndex: position === 0 ? 0 : -1 };
}
