import type { Quantity } from "../../text/item.ts";
import type { TimeUnit } from "./resolve.ts";
import type { When } from "./when.ts";

const SIGNS: Readonly<Record<TimeUnit, readonly [prefix: string, sign: string, times: number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  week: ["P", "W", 1],
  month: ["P", "M", 1],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
};

/** What a part of a unit is in the next smaller one: half an hour is `PT30M`, a year and a half `P1Y6M`. */
const SMALLER: Readonly<Partial<Record<TimeUnit, readonly [sign: string, times: number]>>> = {
  year: ["M", 12],
  day: ["TH", 24],
  hour: ["M", 60],
  minute: ["S", 60],
};

/** `P10D`, `PT1H30M`, `P2D/P3D` for "two to three days"; `PXD` ("days", "several days") as TimeML writes it. */
export function durationValue(unit: TimeUnit, low: number | null, high: number | null): string {
  const [prefix, sign, times] = SIGNS[unit];
  const one = (amount: number | null): string =>
    amount === null ? `${prefix}X${sign}` : `${prefix}${amountOf(unit, amount * times, sign)}`;
  return low === high || low === null || high === null
    ? one(low ?? high)
    : `${one(low)}/${one(high)}`;
}

function amountOf(unit: TimeUnit, amount: number, sign: string): string {
  const whole = Math.floor(amount);
  const [small, times] = SMALLER[unit] ?? ["", 0];
  const rest = Math.round((amount - whole) * times * 1e6) / 1e6;
  if (whole === amount || small === "" || !Number.isInteger(rest)) return `${plain(amount)}${sign}`;
  const time = small.startsWith("T") ? "T" : "";
  return `${whole === 0 ? "" : whole + sign}${time}${rest}${small.slice(time.length)}`;
}

export function durationWhen(value: string): When {
  return { value, grain: "duration", calendar: "gregorian", basis: "stated", from: null, to: null };
}

/** Duration of a quantity and its unit; a vague quantity has no number. */
export function durationOf(quantity: Quantity, unit: TimeUnit): When {
  const vague = quantity.bound === "vague";
  return durationWhen(
    durationValue(unit, vague ? null : quantity.low, vague ? null : quantity.high),
  );
}

/** Unit and amount of `P3M`, in months of `P1Y6M`; null when it has other parts or no single number. */
export function simpleDuration(
  value: string,
): { readonly unit: TimeUnit; readonly amount: number } | null {
  const months = /^P(\d+)Y(\d+)M$/u.exec(value);
  if (months !== null) return { unit: "month", amount: Number(months[1]) * 12 + Number(months[2]) };
  const shape = /^P(T?)(\d+(?:\.\d+)?)([SMHDWY])$/u.exec(value);
  if (shape === null) return null;
  const sign = shape[3] ?? "";
  const unit = shape[1] === "T" ? TIME_SIGNS.get(sign) : DATE_SIGNS.get(sign);
  return unit === undefined ? null : { unit, amount: Number(shape[2]) };
}

const DATE_SIGNS: ReadonlyMap<string, TimeUnit> = new Map([
  ["D", "day"],
  ["W", "week"],
  ["M", "month"],
  ["Y", "year"],
]);
const TIME_SIGNS: ReadonlyMap<string, TimeUnit> = new Map([
  ["S", "second"],
  ["M", "minute"],
  ["H", "hour"],
]);

/** `P1Y` and `P1M` together: the larger unit first, null when one repeats or a part is no plain duration. */
export function addedDurations(first: string, second: string): string | null {
  const a = split(first);
  const b = split(second);
  if (a === null || b === null) return null;
  const order = ["Y", "M", "W", "D", "TH", "TM", "TS"];
  const all = [...a, ...b].toSorted((x, y) => order.indexOf(x[0]) - order.indexOf(y[0]));
  const units = all.map(([unit]) => unit);
  if (new Set(units).size !== units.length) return null;
  const dates = all.filter(([unit]) => !unit.startsWith("T")).map(([unit, n]) => n + unit);
  const times = all.filter(([unit]) => unit.startsWith("T")).map(([unit, n]) => n + unit.slice(1));
  return `P${dates.join("")}${times.length === 0 ? "" : `T${times.join("")}`}`;
}

function split(value: string): readonly (readonly [unit: string, amount: string])[] | null {
  const shape = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?$/u.exec(value);
  if (shape === null) return null;
  const parts: [string, string][] = [];
  for (const found of (shape[1] ?? "").matchAll(/([\d.]+)([YMWD])/gu))
    parts.push([found[2] ?? "", found[1] ?? ""]);
  for (const found of (shape[2] ?? "").matchAll(/([\d.]+)([HMS])/gu))
    parts.push([`T${found[2] ?? ""}`, found[1] ?? ""]);
  return parts;
}

/** At most six decimals and no trailing zero: `1.5`, `0.333333`. */
function plain(amount: number): string {
  return String(Math.round(amount * 1e6) / 1e6);
}
