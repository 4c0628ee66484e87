import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Quantity } from "../../text/item.ts";
import { comparisons } from "../comparisons.ts";
import { arabicBoundsAfter } from "./bounds-after.ts";
import { arabicBoundsBefore } from "./bounds-before.ts";

/** Bounds around a number: in words before and behind it, in signs before it. */
export const arabicBounds: readonly Rule<Quantity, ReportContext>[] = [
  ...arabicBoundsBefore,
  ...arabicBoundsAfter,
  ...comparisons("ar"),
];
