import { proofFinding } from "../../proof/proof-finding.ts";
import type { Source } from "../../unfold/source.ts";
import type { ContainerLimits, Unpacked } from "../container-adapter.ts";
import { captures } from "../warc/captures.ts";
import { gunzipped } from "../warc/gunzipped.ts";
import { openZip } from "../zip/open-zip.ts";
import { checkSignature } from "./check-signature.ts";
import { readPageList } from "./page-list.ts";

const ARCHIVE = /^archive\/[^/]+\.warc(?:\.gz)?$/iu;

/** The pages of every archive in a WACZ. */
export async function* unpackWacz(
  source: Source,
  limits: ContainerLimits,
): AsyncGenerator<Unpacked> {
  const { name } = source;
  const zip = await openZip(source);
  const archives = zip?.entries.filter((entry) => ARCHIVE.test(entry.name)) ?? [];
  if (zip === null || archives.length === 0) {
    zip?.file.close();
    const detail = { name, cause: zip === null ? "zip" : "wacz" };
    yield { kind: "finding", draft: { code: "unreadable-file", severity: "error", detail } };
    return;
  }
  const { file, entries } = zip;
  try {
    const check = await checkSignature(file, entries);
    if (check !== null) {
      const draft = proofFinding({ name, of: name, kind: "wacz" }, check);
      yield { kind: "finding", draft };
    }
    const pages = await readPageList(file, entries);
    const onPage = (url: string): void => pages?.found(url);
    for (const archive of archives) {
      const within = `!/${archive.name}`;
      const stream = await file.openReadStreamPromise(archive.entry).catch(() => null);
      if (stream === null) {
        const detail = { name, part: archive.name, cause: "broken" };
        const draft = { code: "part-not-read", severity: "warning", detail } as const;
        yield { kind: "finding", draft };
        continue;
      }
      try {
        yield* captures(gunzipped(bytesOf(stream)), { name, limits, within, pages, onPage });
      } finally {
        stream.destroy();
      }
    }
    for (let missing = pages?.missing() ?? 0; missing > 0; missing -= 1) {
      yield { kind: "unread", format: "not-captured" };
    }
  } finally {
    file.close();
  }
}

async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) if (piece instanceof Uint8Array) yield piece;
}
