import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import type { Assets } from "../scene/data.ts";
import { deflated } from "./deflated.ts";
import { loadFonts } from "./load-fonts.ts";
import { packer } from "./pack-thread.ts";

let loaded: Assets | undefined;

/** Fonts and hash function for the renderer, from this machine's packages; read once. */
export function loadAssets(): Assets {
  loaded ??= { fonts: loadFonts(), sha256, pack: deflated, packer, unpack };
  return loaded;
}

/** SHA-256 of a string as UTF-8, hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** A stranger's file is unpacked to so many bytes and no more. */
const MOST_BYTES = 1_000_000_000;

function unpack(packed: string): string {
  const bytes = Buffer.from(packed, "base64");
  return inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }).toString("utf8");
}
