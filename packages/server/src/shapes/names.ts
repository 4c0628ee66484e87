import type { MaskedName, StandingName } from "@tarjih/dossier";
import type { Localised } from "@tarjih/reading";

/** A name of the case, and why it is hidden from the public, or stays. */
export interface NameShown {
  readonly name: string;
  /** What stands in its place; null for a name of the list, and for what stays. */
  readonly pseudonym: Localised | null;
  readonly because:
    MaskedName["because"] | NonNullable<MaskedName["suspicion"]> | StandingName["why"];
  /** Of who stays named, the words that vouch for it; null where nothing is told. */
  readonly by: string | null;
  /** Of what stays, the words around the first mention; null for what is hidden. */
  readonly context: string | null;
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
  /** What looks like a name and stays, the likeliest first. */
  readonly standing: readonly NameShown[];
  /** Who stays named because something vouches for it. */
  readonly named: readonly NameShown[];
}
