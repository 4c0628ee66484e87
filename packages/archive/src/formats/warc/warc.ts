import type { ContainerAdapter } from "../container-adapter.ts";

/** Web archives; each page that was captured is a report, as often as it was captured. */
export const warc: ContainerAdapter = {
  id: "warc",
  version: "2",
  streams: true,
  accepts: (name) => /\.warc(?:\.gz)?$/iu.test(name),
  async *unpack(source, limits) {
    const { captures } = await import("./captures.ts");
    const { gunzipped } = await import("./gunzipped.ts");
    const { name } = source;
    const options = { name, limits, within: "", pages: null, onPage: () => undefined };
    yield* captures(gunzipped(source.stream()), options);
  },
};
