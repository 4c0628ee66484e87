import { isoDate } from "../../report/iso-date.ts";
import type { ReportMeta } from "../../report/report-meta.ts";

/** What programs that save pages write into them: the address, and when they were saved. */
export type SavedPage = Pick<ReportMeta, "url" | "captured">;

/** Above a page, and under a page that an archive gave out. */
const EDGE = 4096;

/** Reads the remarks of browsers ("saved from url"), SingleFile and the Internet Archive. */
export function savedPage(html: string): SavedPage {
  const edges = `${html.slice(0, EDGE)}\n${html.slice(-EDGE)}`;
  const remarks = Array.from(edges.matchAll(/<!--([\s\S]*?)-->/gu), ([, remark = ""]) => remark);
  for (const remark of remarks) {
    const browser = /saved from url=\(\d+\)(\S+)/u.exec(remark)?.[1];
    if (browser !== undefined) return { url: browser };
    if (/saved with SingleFile/u.test(remark)) {
      return said(/^\s*url: (\S+)/mu.exec(remark)?.[1], singleFileTime(remark));
    }
    const archived =
      /FILE ARCHIVED ON (\d\d:\d\d:\d\d) ([A-Z][a-z]{2}) (\d\d), (\d{4}) AND RETRIEVED FROM/u.exec(
        remark,
      );
    if (archived !== null) {
      const [, time, month, day, year] = archived;
      return said(undefined, isoDate(`${day} ${month} ${year} ${time} UTC`));
    }
  }
  return {};
}

/** `saved date: Sat Apr 12 2031 10:20:33 GMT+0300 (Arabian Standard Time)`. */
function singleFileTime(remark: string): string | null {
  const written =
    /saved date: [A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})/u.exec(
      remark,
    );
  if (written === null) return null;
  const [, month, day, year, time, zone] = written;
  return isoDate(`${day} ${month} ${year} ${time} ${zone}`);
}

function said(url: string | undefined, captured: string | null): SavedPage {
  return { ...(url !== undefined && { url }), ...(captured !== null && { captured }) };
}
