import { messages } from "@tarjih/i18n";
import type { InterfaceLanguage, Messages } from "@tarjih/i18n";
import { html } from "./html.ts";
import type { Html, Part } from "./html.ts";

/** Picks a sentence of one language. */
export type Pick = (m: Messages, lang: InterfaceLanguage) => Part;

/**
 * A sentence in both languages. The style sheet shows the chosen one, so that switching needs no
 * script and a file read without styles has both.
 */
export function say(pick: Pick): Html {
  return html`<span class="t" lang="ar" dir="rtl">${pick(messages("ar"), "ar")}</span
    ><span class="t" lang="en" dir="ltr">${pick(messages("en"), "en")}</span>`;
}

/** A sentence for screen readers alone, in both languages. */
export function whisper(pick: Pick): Html {
  return html`<span class="hush">${say(pick)}</span>`;
}

/** Puts parts into the `{name}` slots of a sentence. Words are isolated here, HTML by whoever made it. */
export function fill(sentence: string, slots: Readonly<Record<string, Part>>): Part {
  return sentence.split(/(\{[a-z]+\})/).map((piece) => {
    const slot = piece.startsWith("{") ? slots[piece.slice(1, -1)] : undefined;
    if (slot === undefined) return piece;
    return typeof slot === "string" ? html`<bdi>${slot}</bdi>` : slot;
  });
}
