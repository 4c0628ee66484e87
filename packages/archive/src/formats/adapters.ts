import type { ArchiveAdapter } from "./archive-adapter.ts";
import { html } from "./html/html.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./plain-text.ts";

/** Every format of one report. The first that accepts a file reads it, so plain text comes last. */
export const ADAPTERS: readonly ArchiveAdapter[] = Object.freeze([markdown, html, plainText]);

/** The adapter for a file, null where no format fits. */
export function adapterFor(name: string, head: Uint8Array): ArchiveAdapter | null {
  return ADAPTERS.find((adapter) => adapter.accepts(name, head)) ?? null;
}
