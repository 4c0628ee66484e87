/** A few reports of one invented event, with the conflicts that an analyst would sign, as `value / value`. */
export interface SignedCase {
  readonly name: string;
  /** Outlet, day and text of each report. */
  readonly reports: readonly (readonly [outlet: string, published: string, text: string])[];
  readonly conflicts: readonly string[];
}

export const WEDNESDAY = "2032-06-02";
export const THURSDAY = "2032-06-03";
