import type { Passage } from "@tarjih/reading";

/** What stands where something was, in the script of what stood there. */
export interface Label {
  readonly ar: string;
  readonly en: string;
}

export const WITHHELD: Label = {
  ar: "[اسم محجوب]",
  en: "[name withheld]",
};

/** A text without the names, and where each offset of the old text is in the new one. */
export interface EditedText {
  readonly text: string;
  readonly moved: (offset: number, side: "start" | "end") => number;
}

/** Replaces passages by the placeholder in the script of what is replaced. */
export function withhold(
  text: string,
  passages: readonly (Passage & { readonly label?: Label })[],
): EditedText {
  if (passages.length === 0) return { text, moved: (offset) => offset };
  let out = "";
  let kept = 0;
  const edits = passages.map(({ start, end, label = WITHHELD }) => {
    out += text.slice(kept, start);
    const at = out.length;
    out += /\p{Script=Arabic}/u.test(text.slice(start, end)) ? label.ar : label.en;
    kept = end;
    return { start, end, at, length: out.length - at };
  });
  out += text.slice(kept);
  return {
    text: out,
    moved: (offset, side) => {
      let shift = 0;
      for (const edit of edits) {
        if (offset <= edit.start) break;
        // A claim that begins or ends inside a name takes in the whole placeholder.
        if (offset < edit.end) return side === "start" ? edit.at : edit.at + edit.length;
        shift = edit.at + edit.length - edit.end;
      }
      return offset + shift;
    },
  };
}
