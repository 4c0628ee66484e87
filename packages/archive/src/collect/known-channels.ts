import type { DraftReport } from "./read-file.ts";

/**
 * An export of a large channel has several pages (`messages.html`, `messages2.html`), of which often only the first says that
 * it is a channel. Who is known by one page of a folder as a channel is no author on the others.
 */
export function withKnownChannels(drafts: readonly DraftReport[]): readonly DraftReport[] {
  const channels = new Set(
    drafts.flatMap((draft) =>
      draft.report.author === null && isPageOfExport(draft) ? keyOf(draft) : [],
    ),
  );
  if (channels.size === 0) return drafts;
  return drafts.map((draft) => {
    const { outlet, author } = draft.report;
    if (!isPageOfExport(draft) || author === null || author !== outlet) return draft;
    return channels.has(keyOf(draft))
      ? { ...draft, report: { ...draft.report, author: null } }
      : draft;
  });
}

function isPageOfExport({ adapter }: DraftReport): boolean {
  return adapter.id === "telegrampage";
}

/** The folder of the page, and whose messages they are. */
function keyOf({ report: { path, outlet } }: DraftReport): string {
  const page = path.slice(0, path.lastIndexOf("#"));
  return `${page.slice(0, page.lastIndexOf("/") + 1)}\n${outlet ?? ""}`;
}
