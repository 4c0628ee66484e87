import { rulesAlone } from "../extract/likely/measures/second-look.ts";
import { heardByRules } from "../extract/likely/speakers/second-hearing.ts";
import { EMPTY_CASE, type CaseInfo } from "../model/case.ts";
import type { Reading } from "../model/claims.ts";
import type { ReportText } from "../model/report.ts";
import { reader as readerOf } from "../read.ts";

/** A reader by rules alone: what a test says of a rule holds whatever the gold teaches of the words around. */
export function reader(info: CaseInfo = EMPTY_CASE): (input: ReportText) => Reading {
  return readerOf(info, undefined, rulesAlone, heardByRules);
}

/** Reads one report by rules alone. */
export function read(input: ReportText, info: CaseInfo = EMPTY_CASE): Reading {
  return reader(info)(input);
}
