import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { HypothesesShown, ScoreShown, SheetShown } from "@tarjih/server";
import { useMemo, useState, type ReactElement } from "react";
import { keptHere } from "../../deciding/kept-here.ts";
import { Unsaved } from "../../deciding/unsaved.tsx";
import { send, useAnswer } from "../../shell/ask.ts";
import { useSettings } from "../../shell/settings.tsx";
import { troubleText } from "../../shell/trouble-of.ts";
import { usePrinting } from "../../shell/use-printing.ts";
import { Waiting } from "../../shell/waiting.tsx";
import { AddRow } from "./add-row.tsx";
import { ScorePanel } from "./score-panel.tsx";
import { withCell, withRater } from "./sheet-edits.ts";
import { sheetOnto } from "./sheet-onto.ts";
import { WorksheetOnPaper } from "./worksheet-on-paper.tsx";
import { WorksheetTable } from "./worksheet-table.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** A worksheet as it is judged here and not saved yet, and the one on which that was begun. */
interface Judged {
  readonly base: Pick<HypothesesShown, "sheet" | "stamp">;
  readonly sheet: SheetShown;
}

const useJudged = keptHere<Judged>();

/** Explanations that somebody offers, by evidence; scored as you judge it, saved beside the case. */
export function HypothesesView(): ReactElement {
  const { lang } = useSettings();
  const answer = useAnswer("hypotheses", `?lang=${lang}`);
  return <Waiting answer={answer}>{(shown) => <Shown shown={shown} />}</Waiting>;
}

function Shown({ shown }: { readonly shown: HypothesesShown }): ReactElement {
  const { say, lang } = useSettings();
  const words = say.pictures.hypotheses;
  const client = useQueryClient();
  const kept = useJudged("sheet");
  const { typed: judged } = kept;
  const sheet = useMemo(() => sheetNow(judged, shown), [judged, shown]);
  const setSheet = (next: SheetShown): void => {
    kept.set((was) => ({
      base: was === null || was.base.stamp !== shown.stamp ? shown : was.base,
      sheet: next,
    }));
  };
  const [asked, setAsked] = useState<string | null>(null);
  const isThere = sheet.raters.some(({ rater }) => rater === asked);
  const chosen = asked !== null && isThere ? asked : raterOf(sheet, shown.who);
  const [told, setTold] = useState("");
  const isPrinting = usePrinting();
  const isEdited = sheet !== shown.sheet;
  const score = useScore(shown, sheet, isEdited);
  const save = async (): Promise<void> => {
    try {
      const saved = await send("hypotheses", { sheet, stamp: shown.stamp, lang });
      setTold("");
      client.setQueryData(["hypotheses", `?lang=${lang}`], saved);
      // What was judged since it was sent is not saved.
      kept.set((now) =>
        now === null || now === judged ? null : { ...now, base: { ...saved, sheet } },
      );
      // What this window has seen, for it will hear of its own writing too.
      await client.invalidateQueries({ queryKey: ["case"] });
    } catch (error) {
      setTold(troubleText(error, say));
    }
  };
  const isNew = !sheet.raters.some(({ rater }) => rater === shown.who);
  return (
    <div className="pictured">
      <div className="tools">
        <label>
          {words.rater}
          <select value={chosen} onChange={({ target }) => setAsked(target.value)}>
            {sheet.raters.map(({ rater }) => (
              <option key={rater} value={rater}>
                {writtenOut(rater)}
              </option>
            ))}
          </select>
        </label>
        {isNew ? (
          <button
            type="button"
            onClick={() => {
              setSheet(withRater(sheet, shown.who));
              setAsked(shown.who);
            }}
          >
            {words.rateToo(writtenOut(shown.who))}
          </button>
        ) : null}
        <button
          type="button"
          className="main"
          disabled={!isEdited && shown.isSaved}
          onClick={() => void save()}
        >
          {words.save}
        </button>
        <span role="status" className="soft">
          {told === "" ? words.saved(shown.file, shown.isSaved, isEdited) : told}
        </span>
      </div>
      <Unsaved kept={kept} isMeanwhile={judged !== null && judged.base.stamp !== shown.stamp} />
      <p className="soft note">{words.note}</p>
      {isPrinting ? (
        <WorksheetOnPaper shown={shown} sheet={sheet} rater={chosen} />
      ) : (
        <WorksheetTable
          shown={shown}
          sheet={sheet}
          rater={chosen}
          change={setSheet}
          rate={(column, row, step) =>
            setSheet(withCell(sheet, { rater: chosen, column, row, step }))
          }
        />
      )}
      <AddRow sheet={sheet} who={shown.who} change={setSheet} />
      <ScorePanel score={score} sheet={sheet} names={shown.names} />
    </div>
  );
}

/** What was judged here, on what somebody else may have saved meanwhile. */
function sheetNow(judged: Judged | null, { sheet, stamp }: HypothesesShown): SheetShown {
  if (judged === null) return sheet;
  const { base, sheet: mine } = judged;
  return base.stamp === stamp ? mine : sheetOnto(base.sheet, mine, sheet);
}

/** Your own cells first; else those of whoever began. */
function raterOf({ raters }: SheetShown, who: string): string {
  const own = raters.find(({ rater }) => rater === who);
  return own?.rater ?? raters[0]?.rater ?? who;
}

/** The score of what stands on the screen; the last one stays until the next is there. */
function useScore(
  shown: HypothesesShown,
  sheet: SheetShown,
  isEdited: boolean,
): ScoreShown["score"] {
  const answer = useQuery({
    queryKey: ["score", sheet],
    queryFn: () => send("score", { sheet }),
    enabled: isEdited,
    placeholderData: (before) => before,
    gcTime: 0,
  });
  return isEdited ? (answer.data?.score ?? shown.score) : shown.score;
}
