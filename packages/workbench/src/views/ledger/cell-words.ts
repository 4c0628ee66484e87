import { asOfText } from "@tarjih/dossier";
import type { Messages } from "@tarjih/i18n";
import type { CellMark, LedgerSaying } from "@tarjih/server";
import { hijriText } from "../../said/hijri-text.ts";
import type { CalendarChoice } from "../../shell/settings.tsx";

/** What stands below the values of a ledger; the height of its cells hangs on it. */
export interface CellWords {
  readonly marks: Readonly<Record<CellMark, string>>;
  /** The day, and the Hijri one where that was chosen; none of an undated saying. */
  readonly dates: (saying: Pick<LedgerSaying, "asOf">) => readonly string[];
}

const made = new WeakMap<Messages, Map<CalendarChoice, CellWords>>();

/** The same object for the same choices: what was counted by it stays counted. */
export function cellWords(say: Messages, calendar: CalendarChoice): CellWords {
  const before = made.get(say) ?? new Map<CalendarChoice, CellWords>();
  made.set(say, before);
  const words = before.get(calendar) ?? {
    marks: say.workbench.marks,
    dates: (saying) => {
      const day = asOfText(saying);
      const hijri = calendar === "both" ? hijriText(day, say.calendars.narrow) : "";
      return [day, hijri].filter((each) => each !== "");
    },
  };
  before.set(calendar, words);
  return words;
}
