import { html } from "./html.ts";
import type { Html } from "./html.ts";

/** From this on, thousands are parted by a comma: 2000 reads better bare, 20,000 does not. */
const GROUPED_FROM = 10_000;

/** An integer in Western digits, the same in both languages so that numbers compare at a glance. */
export function digits(value: number): string {
  const text = String(value);
  return Math.abs(value) < GROUPED_FROM || !Number.isInteger(value)
    ? text
    : text.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A run that reads left to right wherever it stands: numbers with signs, ranges, dates, hashes. */
export function ltr(text: string, name = "n"): Html {
  return html`<bdi class="${name}" dir="ltr">${text}</bdi>`;
}
