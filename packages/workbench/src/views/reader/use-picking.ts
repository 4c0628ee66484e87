import type { Passage } from "@tarjih/reading";
import { useEffect, useMemo, useState, type KeyboardEvent, type RefObject } from "react";
import { markPassages, scrollToPassage } from "./marks.ts";
import { paragraphAt } from "./paragraphs.ts";
import { selectedPassage } from "./selected-passage.ts";
import { trimmed, wordAt, wordsIn } from "./words-in.ts";

/** A passage that a person picks to say something about it. */
export interface Picking {
  readonly picked: Passage | null;
  readonly clear: () => void;
  /** After a mouse or finger let go: takes what is selected. */
  readonly take: () => boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** From the word where picking began to the one where it is now. */
interface Words {
  readonly from: number;
  readonly to: number;
}

/**
 * Picking a passage, by selecting it or word by word from the keyboard: arrow keys go from word to word and line to
 * line as they are read, with Shift what lies between is picked, Escape leaves it.
 */
export function usePicking(
  place: RefObject<HTMLElement | null>,
  { text, lines }: { readonly text: string; readonly lines: readonly Passage[] },
  enter: () => void,
): Picking {
  const words = useMemo(() => wordsIn(text), [text]);
  const [picked, setPicked] = useState<Passage | null>(null);
  const [at, setAt] = useState<Words | null>(null);
  const [start, end] = [picked?.start, picked?.end];
  useEffect(() => {
    const element = place.current;
    if (element === null || start === undefined || end === undefined) return undefined;
    return markPassages({ lines, element }, "picked", [{ start, end }]);
  }, [place, lines, start, end]);

  const clear = (): void => {
    setPicked(null);
    setAt(null);
  };
  const take = (): boolean => {
    const element = place.current;
    const selected = element === null ? null : selectedPassage({ lines, element });
    const passage = selected === null ? null : trimmed(text, selected);
    if (passage === null) return false;
    setPicked(passage);
    setAt({ from: wordAt(words, passage.start), to: wordAt(words, passage.end - 1) });
    return true;
  };
  const go = (to: number, isPicking: boolean): void => {
    const next = Math.max(0, Math.min(words.length - 1, to));
    const from = isPicking && at !== null ? at.from : next;
    const [first, last] = [words[Math.min(from, next)], words[Math.max(from, next)]];
    const element = place.current;
    if (first === undefined || last === undefined || element === null) return;
    setAt({ from, to: next });
    setPicked({ start: first.start, end: last.end });
    scrollToPassage({ lines, element }, words[next] ?? first);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const element = place.current;
    if (element === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const now = at?.to ?? -1;
    const line = paragraphAt(lines, words[Math.max(0, now)]?.start ?? 0);
    const isRtl = isRightToLeft(element.children[line]);
    const to = ((): number | null => {
      switch (event.key) {
        case "ArrowRight":
          return now === -1 ? 0 : isRtl ? now - 1 : now + 1;
        case "ArrowLeft":
          return now === -1 ? 0 : isRtl ? now + 1 : now - 1;
        case "ArrowDown":
          return now === -1 ? 0 : firstOfLine(line + 1, lines, words);
        case "ArrowUp":
          return now === -1 ? 0 : firstOfLine(line - 1, lines, words);
        default:
          return null;
      }
    })();
    if (to !== null) go(to, event.shiftKey);
    else if (event.key === "Enter" && picked !== null) enter();
    else if (event.key === "Escape" && picked !== null) clear();
    else return;
    event.preventDefault();
  };
  return { picked, clear, take, onKeyDown };
}

function isRightToLeft(line: Element | undefined): boolean {
  return line !== undefined && getComputedStyle(line).direction === "rtl";
}

/** First word of a line; of the nearest one with words where that has none. */
function firstOfLine(line: number, lines: readonly Passage[], words: readonly Passage[]): number {
  const start = lines[Math.max(0, Math.min(lines.length - 1, line))]?.start ?? 0;
  return wordAt(words, start);
}
