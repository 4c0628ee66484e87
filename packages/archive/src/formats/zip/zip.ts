import type { ContainerAdapter } from "../container-adapter.ts";

/** Zip archives of reports. Office documents and web archives are zips too and have adapters of their own. */
export const zip: ContainerAdapter = {
  id: "zip",
  version: "3",
  streams: true,
  accepts: (name) => /\.zip$/iu.test(name),
  async *unpack(source, limits) {
    const { unpackZip } = await import("./unpack-zip.ts");
    yield* unpackZip(source, limits);
  },
};
