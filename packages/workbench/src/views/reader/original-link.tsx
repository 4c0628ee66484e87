import { pageOf, type Report } from "@tarjih/reading";
import type { ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";
import { originalAddress } from "./original-address.ts";

/** Leads to the untouched file: of a PDF to the page on which a place of the text stands. */
export function OriginalLink({
  report,
  at,
}: {
  readonly report: Report;
  /** Place in the text; null for the file as a whole. */
  readonly at: number | null;
}): ReactElement {
  const { say, num } = useSettings();
  const page = at === null ? null : pageOf(report, at);
  return (
    <a href={originalAddress(report.id, page)} target="_blank" rel="noreferrer">
      {page === null ? say.originals.open : num(say.originals.openAt(page))}
    </a>
  );
}
