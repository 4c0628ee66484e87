/** What turns the order of letters round; a first-strong isolate that is closed holds its own words only, and is ours. */
const TURNS = /\u2068([^\u2066-\u2069]*)\u2069|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The name of a file, an outlet or a report with such signs written out, as in the workbooks: `evil<U+202E>txt.html` was
 * shown as another name, and the sentence behind it ran backwards.
 */
export function writtenOut(name: string): string {
  return name.replace(TURNS, (sign, held?: string) =>
    held === undefined
      ? `<U+${sign.charCodeAt(0).toString(16).toUpperCase()}>`
      : `\u2068${writtenOut(held)}\u2069`,
  );
}

/** A report by its title, else by its path. */
export function reportTitle(report: {
  readonly title: string | null;
  readonly path: string;
}): string {
  return writtenOut(report.title ?? report.path);
}
