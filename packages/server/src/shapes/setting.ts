import type { CaseChanges } from "@tarjih/casefile";
import type { DecisionShown } from "./decisions.ts";
import type { CaseInfo, Finding, Localised } from "@tarjih/reading";

/** The description of the case, as `case.yaml` has it. */
export interface SettingShown {
  readonly info: CaseInfo;
  /** Its text: of the file, or as a file would have it. */
  readonly text: string;
  /** Name of the file that saving writes; null where the case was opened without its folder. */
  readonly file: string | null;
  /** What people decided about names since, which stands above the lists of the description; of two on one name the later. */
  readonly masks: readonly DecisionShown[];
  /** Why it was set so, each time that somebody said why; oldest first. */
  readonly notes: readonly DecisionShown[];
}

/** A question whose low, best or high would be others. */
export interface EstimateChange {
  readonly question: string;
  readonly text: Localised;
  readonly before: CaseChanges["estimates"][number]["before"];
  readonly after: CaseChanges["estimates"][number]["after"];
}

/** A name that is hidden from now on in what leaves, or no longer, with where it stands. */
export interface HidingChange {
  readonly name: string;
  readonly hidden: boolean;
  /** In texts. */
  readonly mentions: number;
  /** Reports that have it as sender, author or outlet, or in their title. */
  readonly described: number;
  /** Reports that have it in either way. */
  readonly reports: number;
}

/** What a description would change, or changed. */
export interface SettingChange {
  readonly saved: boolean;
  readonly text: string;
  /** Ids of questions that are otherwise than before. */
  readonly questions: number;
  /** Ids that are new, and that are gone. */
  readonly added: readonly { readonly id: string; readonly text: Localised }[];
  readonly gone: readonly { readonly id: string; readonly text: Localised }[];
  readonly estimates: readonly EstimateChange[];
  readonly hiding: readonly HidingChange[];
  readonly findings: readonly Finding[];
}

/** What the case can be exported to. */
export interface ExportList {
  readonly formats: readonly string[];
}
