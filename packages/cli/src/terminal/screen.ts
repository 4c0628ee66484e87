import { direction, messages, type InterfaceLanguage, type Messages } from "@tarjih/i18n";
import pc from "picocolors";
import { visualOrder, type BidiMode } from "./bidi.ts";

/** Widest ledger, and the width where standard output is no terminal: the same bytes everywhere. */
export const MAX_COLUMNS = 110;
/** Narrower than this a table cannot be read; the terminal then breaks the lines. */
const MIN_COLUMNS = 60;

/** How things are printed: language, direction, width, colours. */
export interface Screen {
  readonly lang: InterfaceLanguage;
  readonly say: Messages;
  readonly base: "ltr" | "rtl";
  readonly bidi: BidiMode;
  readonly columns: number;
  readonly paint: Paint;
}

/** Colours by meaning; without colours each gives its text back. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly caution: (text: string) => string;
  /** Marks in a text. */
  readonly figure: (text: string) => string;
  readonly date: (text: string) => string;
  readonly source: (text: string) => string;
  readonly place: (text: string) => string;
}

/** What decides about a screen; `columns` is undefined where the output is no terminal. */
export interface ScreenChoice {
  readonly lang: InterfaceLanguage;
  readonly bidi: BidiMode;
  readonly color: boolean;
  readonly columns: number | undefined;
}

/** Makes a screen; the same choice prints the same bytes. */
export function makeScreen(choice: ScreenChoice): Screen {
  const colors = pc.createColors(choice.color);
  return {
    lang: choice.lang,
    say: messages(choice.lang),
    base: direction(choice.lang),
    bidi: choice.bidi,
    columns: Math.max(MIN_COLUMNS, Math.min(choice.columns ?? MAX_COLUMNS, MAX_COLUMNS)),
    paint: {
      strong: colors.bold,
      faint: colors.dim,
      alarm: colors.red,
      caution: colors.yellow,
      figure: (text) => colors.bold(colors.green(text)),
      date: colors.cyan,
      source: colors.magenta,
      place: colors.blue,
    },
  };
}

/** A line as the terminal should get it; paint after ordering, so that colour sequences stay whole. */
export function ordered(line: string, screen: Screen): string {
  return screen.bidi === "visual" ? visualOrder(line, screen.base) : line;
}

/** Stands for a path while a line is ordered: a path is read from left to right in every line. */
const PATH_STAND_IN = "\uFFFC";

/** A line with a path in it; the path's own characters keep their order. */
export function orderedWithPath(
  sentence: (path: string) => string,
  path: string,
  screen: Screen,
): string {
  return ordered(sentence(PATH_STAND_IN), screen).replace(PATH_STAND_IN, () => path);
}
