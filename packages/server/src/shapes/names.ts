import type { MaskedName, StandingName } from "@tarjih/dossier";
import type { Localised } from "@tarjih/reading";

/** A name of the case, and why it is hidden from the public, or stays. */
export interface NameShown {
  readonly name: string;
  /** What stands in its place; null for a name of the list, and for what stays. */
  readonly pseudonym: Localised | null;
  readonly because:
    MaskedName["because"] | NonNullable<MaskedName["suspicion"]> | StandingName["why"];
  /** In texts. */
  readonly mentions: number;
  /** Reports that have it as sender, author or outlet, or in their title. */
  readonly described: number;
  /** Reports that have it in either way. */
  readonly reports: number;
  /** The first of them. */
  readonly where: readonly { readonly id: string; readonly path: string }[];
}

/** What somebody looks at before a case leaves for the public. */
export interface NamesShown {
  /** Hidden, as something says that it is a private person. */
  readonly told: readonly NameShown[];
  /** Hidden only because it may be somebody's name. */
  readonly suspected: readonly NameShown[];
  /** What looks like a name and stays. */
  readonly standing: readonly NameShown[];
}
