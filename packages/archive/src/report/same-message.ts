import type { Report } from "@tarjih/reading";
import type { ArchivedReport } from "../collect/collection.ts";

/**
 * What makes a message the one that another export of its chat holds too, word for word: with the same text, number and time, and the same said of
 * it. Its bytes may differ by what became of it since (hearts, views). Null for whatever is no message.
 */
export function sameMessage({ report, described }: MessageOf): string | null {
  const { message, published, author, text_sha256, outlet, lang, forwarded, quoted, warnings } =
    report;
  if (message === undefined || published === null) return null;
  const own = [message.key, published, author, text_sha256];
  // Without a sidecar beside the later export nobody takes back what one beside the first said.
  if (described !== true) return JSON.stringify(own);
  return JSON.stringify([...own, outlet, lang, forwarded, quoted, warnings]);
}

/** Which message it is, whatever became of its words. Null for whatever is no message. */
export function messageOf({ message, published, author, outlet }: Report): string | null {
  if (message === undefined || published === null) return null;
  return JSON.stringify([message.key, published, author, outlet]);
}

type MessageOf = Pick<ArchivedReport, "report" | "described">;
