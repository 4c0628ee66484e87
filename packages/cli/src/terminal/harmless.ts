// Text of a report is printed on a person's terminal: it must not move the cursor, retitle the window,
// or turn the line around. Controls are shown as escapes instead of being obeyed.

/* oxlint-disable no-control-regex -- controls are what is looked for */
const CONTROL =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A text of the material on one line, white space collapsed, with every control shown as `\uXXXX`. */
export function harmless(text: string): string {
  return shownControls(text).trim();
}

/** {@link harmless} of a piece of a line: white space at its ends stays. */
export function shownControls(text: string): string {
  return text
    .replaceAll(/[\t\n\v\f\r \u00A0\u2028\u2029]+/g, " ")
    .replaceAll(
      CONTROL,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    );
}
