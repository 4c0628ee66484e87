import type { Mention, StatementKind } from "../../model/claims.ts";
import type { Passage } from "../../model/passage.ts";
import type { Stance } from "../../model/source.ts";

/** A claim without a number, as a rule reads it inside one sentence. */
export interface StatementDraft extends Passage {
  readonly kind: StatementKind;
  readonly actor?: Mention;
  readonly target?: Mention;
  readonly stance: Stance | null;
  /** A statement only in the mouth of a body, a side or a person; an outlet that says so merely tells. */
  readonly spoken?: boolean;
  /** A statement only where anybody but the outlet says it, be it an unnamed source. */
  readonly told?: boolean;
}
