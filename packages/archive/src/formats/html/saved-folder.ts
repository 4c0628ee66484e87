/** What browsers put beside a page that they save whole: frames, scripts and pictures, in a folder of this name. */
const FOLDER = /^(.*)(?:_files|\.files|_ملفات)$/u;
const PAGE_ENDS = [".html", ".htm", ".xhtml"];

/**
 * The saved page of which a file is a part, null where it is none: the frame of an advertisement in
 * `toll_files/` beside `toll.html` says nothing that the page does.
 */
export function savedPageOf(path: string, exists: (path: string) => boolean): string | null {
  const steps = path.split("/");
  for (let at = 0; at < steps.length - 1; at += 1) {
    const [, stem] = FOLDER.exec(steps[at] ?? "") ?? [];
    if (stem === undefined || stem === "") continue;
    const beside = [...steps.slice(0, at), stem].join("/");
    const page = PAGE_ENDS.map((end) => beside + end).find(exists);
    if (page !== undefined) return page;
  }
  return null;
}
