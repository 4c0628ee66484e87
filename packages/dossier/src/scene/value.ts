import type { Figure, ValueSet } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { digits, ltr } from "../markup/number.ts";
import { fill, say } from "../markup/say.ts";

/** A value with its bound sign as plain text, low end first: `≥ 90`, `50–60`, `~ 20–99`. */
export function valueText(
  figure: Pick<Figure, "low" | "high" | "bound"> & Partial<Pick<Figure, "stance">>,
): string {
  if (deniesNumber(figure)) return `≠ ${valueText({ ...figure, stance: "asserted" })}`;
  const { low, high, bound } = figure;
  switch (bound) {
    case "about":
      return `≈ ${setText(figure)}`;
    case "at-least":
      return low === null ? setText(figure) : `≥ ${digits(low)}`;
    case "more-than":
      return low === null ? setText(figure) : `> ${digits(low)}`;
    case "at-most":
    case "up-to":
      return high === null ? setText(figure) : `≤ ${digits(high)}`;
    case "less-than":
      return high === null ? setText(figure) : `< ${digits(high)}`;
    case "vague":
      return `~ ${setText(figure)}`;
    case "exact":
    case "range":
      return setText(figure);
  }
}

/** Whether it is a number that somebody says is not so: "denied that 35 were killed". "Nobody escaped" is the number 0. */
export function deniesNumber({
  stance,
  high,
}: Pick<Figure, "high"> & Partial<Pick<Figure, "stance">>): boolean {
  return stance === "denied" && high !== 0;
}

/** A set of integers as plain text; an open end is an ellipsis. */
export function setText({ low, high }: ValueSet): string {
  if (low === null && high === null) return "…";
  if (low === null) return `≤ ${digits(high ?? 0)}`;
  if (high === null) return `≥ ${digits(low)}`;
  return low === high ? digits(low) : `${digits(low)}–${digits(high)}`;
}

/**
 * A figure's value; a vague one with its word as said, as the numbers are ours. How many say it stands in the same run
 * from left to right: apart, `≥ 38` and `×4` would stand the other way round in Arabic.
 */
export function value(figure: Figure, voices = 1): Html {
  const text = valueText(figure);
  const number =
    voices > 1
      ? html`<bdi class="value" dir="ltr">${text} <span class="copies">×${voices}</span></bdi>`
      : ltr(text, "value");
  // The sign of "up to" is that of "at most", and its upper end is softer: the word says which.
  const softer =
    figure.bound === "up-to"
      ? html` <small>${say((m) => m.codes.bounds["up-to"].name)}</small>`
      : null;
  return figure.word === undefined
    ? html`${number}${softer}`
    : html`<bdi class="word">«${figure.word}»</bdi> <wbr />${number}`;
}

/** When a figure held: a day, an interval, or nothing where it is not known. */
export function asOfText({ asOf: { start, end } }: Pick<Figure, "asOf">): string {
  const from = start?.slice(0, 10) ?? null;
  const to = end?.slice(0, 10) ?? null;
  if (from === null && to === null) return "";
  if (from === to) return from ?? "";
  return `${from ?? "…"} – ${to ?? "…"}`;
}

export function asOf(figure: Pick<Figure, "asOf">): Html {
  const text = asOfText(figure);
  return text === ""
    ? html`<span class="faint">${say((m) => m.dossier.noDate)}</span>`
    : ltr(text, "date");
}

/** When what a figure counts happened, as plain text: a day, or the first and the last. Empty where its words do not say. */
export function happenedText(figure: Pick<Figure, "happened">): string {
  if (figure.happened === undefined) return "";
  const { start, end, how } = figure.happened;
  return how === "since" || start === end ? start : `${start} – ${end}`;
}

/** The same as a sentence: "of what happened on 2032-03-05". */
export function happened(figure: Pick<Figure, "happened">): Html {
  if (figure.happened === undefined) return html``;
  const { how } = figure.happened;
  const when = ltr(happenedText(figure), "date");
  return html`<small>${say((m) => fill(m.codes.happened[how]("{when}"), { when }))}</small>`;
}
