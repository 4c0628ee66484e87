import { sameMessage } from "../report/same-message.ts";
import type { ArchivedReport } from "./collection.ts";
import type { DraftReport, FileFinding } from "./read-file.ts";

/**
 * A message that two exports of its chat hold is taken once, and told as one count for each export; other reports with the same bytes are kept, the second as `ID.2`, and told as `duplicate-file`; reports
 * with the same file name in different folders are told as `same-name`, parts of containers apart:
 * the twelfth message of every chat is `#12`. `drafts` in order of path.
 */
export function markTwins(drafts: readonly DraftReport[]): {
  readonly reports: readonly ArchivedReport[];
  readonly findings: readonly FileFinding[];
} {
  const firstByHash = new Map<string, string>();
  const firstByName = new Map<string, string>();
  const uses = new Map<string, number>();
  const findings: FileFinding[] = [];
  const messages = new Map<string, string>();
  const again = new Map<string, { readonly of: string; count: number }>();
  const reports = drafts.flatMap((draft) => {
    const message = sameMessage(draft);
    const chat = draft.report.container?.path ?? draft.report.path;
    const first = message === null ? undefined : messages.get(message);
    if (first !== undefined && first !== chat) {
      const known = again.get(chat) ?? { of: first, count: 0 };
      known.count += 1;
      again.set(chat, known);
      return [];
    }
    if (message !== null) messages.set(message, chat);
    const { id, path, sha256 } = draft.report;
    const twin = firstByHash.get(sha256);
    if (twin === undefined) firstByHash.set(sha256, path);
    else findings.push(told(path, "duplicate-file", { name: path, of: twin }));

    const basename = path.slice(path.lastIndexOf("/") + 1);
    const namesake = firstByName.get(basename);
    if (draft.report.container !== undefined) {
      // Its name is the container's.
    } else if (namesake === undefined) firstByName.set(basename, path);
    else findings.push(told(path, "same-name", { name: path, other: namesake }));

    const count = (uses.get(id) ?? 0) + 1;
    uses.set(id, count);
    return count === 1 ? draft : { ...draft, report: { ...draft.report, id: `${id}.${count}` } };
  });
  for (const [name, { of, count }] of again) {
    findings.push(told(name, "duplicate-file", { name, of, count }));
  }
  return { reports, findings };
}

function told(
  name: string,
  code: "duplicate-file" | "same-name",
  detail: Readonly<Record<string, string | number>>,
): FileFinding {
  return { name, draft: { code, severity: "info", detail } };
}
