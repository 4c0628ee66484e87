import type { ArchiveAdapter } from "../archive-adapter.ts";
import type { ContainerAdapter } from "../container-adapter.ts";

const XML_NAME = /\.(?:xml|rss|atom|rdf|feed)$/iu;
const XML_ROOT = /<(?:rss|feed|rdf:RDF)[\s>]/u;
const JSON_FEED = /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version/u;

/** Feeds (RSS, Atom, JSON Feed) that were saved as files; each entry is a report of the feed. */
export const feed: ContainerAdapter = {
  id: "feed",
  version: "2",
  accepts(name, head) {
    const start = new TextDecoder().decode(head);
    return XML_NAME.test(name)
      ? XML_ROOT.test(start)
      : /\.json$/iu.test(name) && JSON_FEED.test(start);
  },
  async *unpack(source) {
    const { unpackFeed } = await import("./unpack-feed.ts");
    yield* unpackFeed(source);
  },
};

/** One entry: its bytes are its JSON, its text the headline and the words of the entry. */
export const feedEntry: ArchiveAdapter = {
  id: "feed",
  version: "2",
  accepts: () => false,
  async read(bytes) {
    const { textOfEntry } = await import("./unpack-feed.ts");
    const text = textOfEntry(bytes);
    return { ok: true, text, meta: {}, mime: "application/json", charset: "utf-8", findings: [] };
  },
};
