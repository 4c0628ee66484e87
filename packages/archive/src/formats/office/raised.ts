const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The mark of a note as raised digits: `120` with the mark 1 is `120¹`, not 1201. Other marks stay. */
export function raised(mark: string): string {
  return mark.replaceAll(/[0-9]/gu, (digit) => RAISED[Number(digit)] ?? digit);
}
