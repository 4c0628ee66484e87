import { reader } from "@tarjih/reading";
import type { Reading } from "@tarjih/reading";
import type { Passage } from "./reading-gold.ts";

const read = reader();

/** What is read in a passage of the gold set. */
export function readPassage({ id, lang, outlet, published, text }: Passage): Reading {
  const none = {
    author: null,
    url: null,
    captured: null,
    title: null,
    sha256: "",
    text_sha256: "",
  };
  const report = {
    type: "report",
    id,
    path: `${id}.txt`,
    lang,
    outlet,
    published,
    length: text.length,
    ...none,
  } as const;
  return read({ report, text });
}
