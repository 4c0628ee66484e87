import type { ArchiveAdapter } from "../archive-adapter.ts";
import type { ContainerAdapter } from "../container-adapter.ts";

/** Mails: the mail is a report of its sender, and so is what it passes on; each file in it is one too. */
export const eml: ContainerAdapter = {
  id: "eml",
  version: "3",
  accepts: (name) => /\.eml$/iu.test(name),
  async *unpack(source, limits) {
    const { unpackMail } = await import("./unpack-mail.ts");
    yield* unpackMail(source, limits);
  },
};

/** The mail's own words; where it has none, the words that it passes on. */
export const emlMessage: ArchiveAdapter = {
  id: "eml",
  version: "3",
  accepts: () => false,
  async read(bytes, { name }) {
    const { readMailText } = await import("./unpack-mail.ts");
    return readMailText(bytes, name);
  },
};
