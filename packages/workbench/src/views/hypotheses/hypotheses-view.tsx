import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { HypothesesShown, ScoreShown, SheetShown } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { send, useAnswer } from "../../shell/ask.ts";
import { useSettings } from "../../shell/settings.tsx";
import { troubleText } from "../../shell/trouble-of.ts";
import { usePrinting } from "../../shell/use-printing.ts";
import { Waiting } from "../../shell/waiting.tsx";
import { AddRow } from "./add-row.tsx";
import { ScorePanel } from "./score-panel.tsx";
import { withCell, withRater } from "./sheet-edits.ts";
import { WorksheetOnPaper } from "./worksheet-on-paper.tsx";
import { WorksheetTable } from "./worksheet-table.tsx";

/** Explanations that somebody offers, by evidence; scored as you judge it, saved beside the case. */
export function HypothesesView(): ReactElement {
  const { lang } = useSettings();
  const answer = useAnswer("hypotheses", `?lang=${lang}`);
  return (
    <Waiting answer={answer}>
      {(shown) => <Shown key={`${shown.stamp} ${shown.isSaved ? "" : lang}`} shown={shown} />}
    </Waiting>
  );
}

function Shown({ shown }: { readonly shown: HypothesesShown }): ReactElement {
  const { say, lang } = useSettings();
  const words = say.pictures.hypotheses;
  const client = useQueryClient();
  const [sheet, setSheet] = useState(shown.sheet);
  const [chosen, setChosen] = useState(raterOf(shown));
  const [told, setTold] = useState("");
  const isPrinting = usePrinting();
  const isEdited = sheet !== shown.sheet;
  const score = useScore(shown, sheet, isEdited);
  const save = async (): Promise<void> => {
    try {
      const saved = await send("hypotheses", { sheet, stamp: shown.stamp, lang });
      setTold("");
      client.setQueryData(["hypotheses", `?lang=${lang}`], saved);
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
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {sheet.raters.map(({ rater }) => (
              <option key={rater} value={rater}>
                {rater}
              </option>
            ))}
          </select>
        </label>
        {isNew ? (
          <button
            type="button"
            onClick={() => {
              setSheet(withRater(sheet, shown.who));
              setChosen(shown.who);
            }}
          >
            {words.rateToo(shown.who)}
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

/** Your own cells first; else those of whoever began. */
function raterOf({ sheet, who }: HypothesesShown): string {
  const own = sheet.raters.find(({ rater }) => rater === who);
  return own?.rater ?? sheet.raters[0]?.rater ?? who;
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
