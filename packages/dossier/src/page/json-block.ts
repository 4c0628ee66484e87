/**
 * JSON that can stand inside a script element: no `<` can end it, and characters that are not seen or
 * that reorder what is seen are escaped. Parsing gives the same value.
 */
export function jsonBlock(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
