import type { ArchiveAdapter } from "./archive-adapter.ts";
import { feedEntry } from "./feed/feed.ts";
import { docx } from "./docx/docx.ts";
import { html } from "./html/html.ts";
import { emlMessage } from "./mail/eml.ts";
import { mhtml } from "./mhtml/mhtml.ts";
import { markdown } from "./markdown.ts";
import { image } from "./ocr/image.ts";
import { odt } from "./odt/odt.ts";
import { pdf } from "./pdf/pdf.ts";
import { plainText } from "./plain-text.ts";
import { telegramMessage } from "./telegram/telegram.ts";
import { telegramPageMessage } from "./telegram/telegram-page.ts";
import { tweet } from "./tweets/tweets.ts";
import { whatsappMessage } from "./whatsapp/whatsapp.ts";

/**
 * Every format of one report. The first that accepts a file reads it, so plain text comes last; messages are
 * accepted by no name: their container says what they are.
 */
export const ADAPTERS: readonly ArchiveAdapter[] = Object.freeze([
  markdown,
  html,
  mhtml,
  emlMessage,
  pdf,
  feedEntry,
  docx,
  odt,
  image,
  telegramMessage,
  telegramPageMessage,
  tweet,
  whatsappMessage,
  plainText,
]);

/** The adapter for a file, null where no format fits; pictures have one only where `ocr` is wanted. */
export function adapterFor(name: string, head: Uint8Array, ocr = false): ArchiveAdapter | null {
  return ADAPTERS.find((one) => (ocr || one.ocr !== true) && one.accepts(name, head)) ?? null;
}
