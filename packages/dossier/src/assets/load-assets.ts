import { createHash } from "node:crypto";
import type { Assets } from "../scene/data.ts";
import { loadFonts } from "./load-fonts.ts";

let loaded: Assets | undefined;

/** Fonts and hash function for the renderer, from this machine's packages; read once. */
export function loadAssets(): Assets {
  loaded ??= { fonts: loadFonts(), sha256 };
  return loaded;
}

/** SHA-256 of a string as UTF-8, hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
