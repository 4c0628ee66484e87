import { createHash } from "node:crypto";

/** What a guesser would compute of a name: common hashes of its spellings, whole and their first eight digits. */
export function hashesOf(names: readonly string[]): readonly string[] {
  const spelled = names.flatMap((name) => [
    name,
    name.toLowerCase(),
    name.replace(/\s/gu, "-").toLowerCase(),
    name.replace(/\s/gu, "_"),
    `source:${name.toLowerCase()}`,
    `person:${name}`,
  ]);
  const long = spelled.flatMap((text) =>
    ["md5", "sha1", "sha256", "sha512"].map((kind) =>
      createHash(kind).update(text).digest("hex").slice(0, 16),
    ),
  );
  return [...long, ...spelled.map((text) => fnv32(text))];
}

/** The hash in ids that are made of words. */
function fnv32(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
