import type { Finding } from "../../../model/finding.ts";
import { finding } from "../findings.ts";
import type { claimIds } from "../../ids.ts";
import type { Evidence, Noticed } from "./evidence.ts";
import { headlineFindings } from "./headline.ts";
import { sameNumberFindings } from "./same-number.ts";
import { sumFindings } from "./sums.ts";
import { textCutFindings } from "./text-cut.ts";

const LOOKS: readonly ((evidence: Evidence) => readonly Noticed[])[] = [
  sumFindings,
  headlineFindings,
  ({ noted }) => noted.magnitudes,
  sameNumberFindings,
  ({ noted }) => noted.spellings,
  textCutFindings,
];

/** What a report's own numbers and words say against each other. */
export function materialFindings(
  evidence: Evidence,
  report: string,
  ids: ReturnType<typeof claimIds>,
): readonly Finding[] {
  return LOOKS.flatMap((look) =>
    look(evidence).map(({ code, severity, detail, ...passage }) =>
      finding(ids, report, code, severity, passage, detail),
    ),
  );
}
