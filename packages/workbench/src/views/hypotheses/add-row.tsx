import type { SheetShown } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";
import { withRow } from "./sheet-edits.ts";

/** A further explanation in one's own words. */
export function AddRow({
  sheet,
  who,
  change,
}: {
  readonly sheet: SheetShown;
  readonly who: string;
  readonly change: (sheet: SheetShown) => void;
}): ReactElement {
  const words = useSettings().say.pictures.hypotheses;
  const [text, setText] = useState("");
  return (
    <form
      className="tools"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        change(withRow(sheet, text.trim(), who));
        setText("");
      }}
    >
      <label className="wide">
        {words.addRow}
        <input dir="auto" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="submit" disabled={text.trim() === ""}>
        {words.add}
      </button>
    </form>
  );
}
