import type { Estimate, Figure } from "@tarjih/reading";

/** Maps counts to `0 … 1` along the axis, with the ticks to print. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly logarithmic: boolean;
  readonly top: number;
}

/** Above this ratio of largest to smallest a linear axis squeezes the small values into one dot. */
const LOG_RATIO = 30;
/** Room right of the largest value, so that an arrow for an open end is seen to leave. */
const HEADROOM = 1.15;

/** The axis for the finite ends of figures and their estimate. */
export function scaleFor(figures: readonly Figure[], estimate: Estimate): Scale {
  const ends = [...figures, { low: estimate.low, high: estimate.high }]
    .flatMap(({ low, high }) => [low, high])
    .filter((end): end is number => end !== null && end >= 0);
  const largest = Math.max(1, ...ends);
  const smallest = Math.min(largest, ...ends.filter((end) => end > 0));
  return largest / smallest > LOG_RATIO ? logScale(largest) : linearScale(largest);
}

function linearScale(largest: number): Scale {
  const step = niceStep((largest * HEADROOM) / 4);
  const top = step * Math.ceil((largest * HEADROOM) / step);
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step);
  return { at: (value) => Math.min(1, value / top), ticks, logarithmic: false, top };
}

/** Logarithm of one more, as zero must have its place: nobody escaped is a claim too. */
function logScale(largest: number): Scale {
  const top = largest * HEADROOM * HEADROOM;
  const ticks = [0];
  for (let tick = 1; tick <= top; tick *= 10) ticks.push(tick);
  const whole = Math.log1p(top);
  return { at: (value) => Math.min(1, Math.log1p(value) / whole), ticks, logarithmic: true, top };
}

/** 1, 2 or 5 times a power of ten, at least 1 as counts are whole. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return Math.max(1, factor * power);
}
