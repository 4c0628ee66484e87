import type { Report } from "@tarjih/reading";

/** Reports of which something is hidden, and the hashes that would tell what. */
export interface HiddenReports {
  /** Ids of reports whose id is made of a hash that would tell it. */
  readonly ids: ReadonlySet<string>;
  /** SHA-256 of texts, originals and containers, in hex. */
  readonly hashes: ReadonlySet<string>;
}

/** What is known of a report before it leaves. */
interface Leaving {
  readonly report: Report;
  /** Its text has something hidden. */
  readonly inText: boolean;
  /** So has what stands over it: its sender, title, file, address, container. */
  readonly over: boolean;
}

/**
 * Which hashes give something away. Whoever has a message but for one name tries names until the hash is right: that of the original
 * where its text or its sender is hidden (an original of a chat holds who sent it), that of the text where the text is, and that of the
 * export or archive that it came in. The hash of a text that is printed whole tells nothing that is not printed, and stays. Equal
 * hashes are of equal bytes: what is hidden of one is hidden of the other.
 */
export function hiddenReports(leaving: readonly Leaving[]): HiddenReports {
  const hashes = new Set<string>();
  for (const { report, inText, over } of leaving) {
    if (!inText && !over) continue;
    hashes.add(report.sha256).add(report.text_sha256);
    if (report.container !== undefined) hashes.add(report.container.sha256);
  }
  // What is printed whole is known, and so is its hash; the bytes of a plain text file are its text.
  for (const { report, inText } of leaving) if (!inText) hashes.delete(report.text_sha256);
  hashes.delete("");
  const ids = leaving.flatMap(({ report }) =>
    hashes.has(report.sha256) || hashes.has(report.text_sha256) ? report.id : [],
  );
  return { ids: new Set(ids), hashes };
}
