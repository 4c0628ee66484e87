import type { ContainerAdapter } from "../container-adapter.ts";

/** Web archives packed with a list of their pages; each page that was captured is a report. */
export const wacz: ContainerAdapter = {
  id: "wacz",
  version: "1",
  streams: true,
  accepts: (name) => /\.wacz$/iu.test(name),
  async *unpack(source, limits) {
    const { unpackWacz } = await import("./unpack-wacz.ts");
    yield* unpackWacz(source, limits);
  },
};
