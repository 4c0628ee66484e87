import type { DatabaseSync } from "node:sqlite";
import { type CaseInfo, EMPTY_CASE, fold } from "@tarjih/reading";
import { type CaseFile, reading, writing } from "../file/case-file.ts";
import { type KeptDecision, standingDecisions } from "../recall/decisions.ts";
import { addDecision } from "../record/add-decision.ts";
import { readCase } from "../recall/read-case.ts";

/** Whether a name is hidden in what leaves the case, or shown. */
export type MaskKind = "mask" | "unmask";

/** A decision that a name is hidden or shown. */
export interface MaskDecision {
  readonly kind: MaskKind;
  readonly name: string;
  readonly kept: KeptDecision;
}

/** Records that a name is hidden, or shown, in what leaves the case. It is taken back as any decision is. */
export function decideMask(
  file: CaseFile,
  { kind, name, why }: { readonly kind: MaskKind; readonly name: string; readonly why: string },
): KeptDecision {
  const value = { name: name.trim() };
  if (value.name === "") throw new TypeError("name: must not be empty");
  return addDecision(file, { kind, target: "case", value, why });
}

/** The same of several names, each a decision of its own: all of them or none. */
export function decideMasks(
  file: CaseFile,
  names: readonly string[],
  how: { readonly kind: MaskKind; readonly why: string },
): readonly KeptDecision[] {
  return writing(file, () => names.map((name) => decideMask(file, { ...how, name })));
}

/** Whether a kind of decision is about hiding. */
export function isMaskKind(kind: string): kind is MaskKind {
  return kind === "mask" || kind === "unmask";
}

/** Decisions on names that stand, oldest first; of two on one name the later alone. */
export function maskDecisions(file: CaseFile): readonly MaskDecision[] {
  return reading(file, standingMasks);
}

/** What `case.yaml` said, with the names that people decided to hide or to show. */
export function caseToShare(file: CaseFile): CaseInfo {
  return withMasks(readCase(file) ?? EMPTY_CASE, maskDecisions(file));
}

/** A decision of a person stands above the lists of `case.yaml`. */
export function withMasks(info: CaseInfo, decided: readonly MaskDecision[]): CaseInfo {
  if (decided.length === 0) return info;
  const names = new Set(decided.map(({ name }) => fold(name)));
  const others = (list: readonly string[] = []): readonly string[] =>
    list.filter((name) => !names.has(fold(name)));
  const of = (kind: MaskKind): readonly string[] =>
    decided.flatMap((one) => (one.kind === kind ? one.name : []));
  return {
    ...info,
    mask: [...others(info.mask), ...of("mask")],
    unmask: [...others(info.unmask), ...of("unmask")],
  };
}

/** The name that a decision hides or shows; null for any other decision. */
export function maskedName({ kind, value }: Pick<KeptDecision, "kind" | "value">): string | null {
  if (!isMaskKind(kind) || typeof value !== "object" || value === null) return null;
  return "name" in value && typeof value.name === "string" ? value.name : null;
}

function standingMasks(db: DatabaseSync): readonly MaskDecision[] {
  const byName = new Map<string, MaskDecision>();
  for (const kept of standingDecisions(db)) {
    const name = maskedName(kept);
    if (name !== null && isMaskKind(kept.kind)) {
      byName.set(fold(name), { kind: kept.kind, name, kept });
    }
  }
  return [...byName.values()];
}
