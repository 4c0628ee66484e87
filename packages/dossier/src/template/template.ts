import type { Localised } from "@tarjih/reading";
import type { SectionId } from "../sections/section.ts";

/** A picture that stands in the file itself. */
export interface Logo {
  readonly type: "png" | "svg";
  readonly base64: string;
  /** Width by height. */
  readonly ratio: number;
}

/** What a team puts on its dossiers. It travels in the file, so that the file can be made again from its data. */
export interface DossierTemplate {
  readonly name: Localised | null;
  readonly footer: Localised | null;
  readonly logo: Logo | null;
  /** `#rrggbb`, for headings' rules, links and charts on light paper. */
  readonly accent: string | null;
  readonly accentDark: string | null;
  /** Sections that come first, in this order; the others keep theirs behind. */
  readonly sections: readonly SectionId[];
  readonly leftOut: readonly SectionId[];
}
