import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { gunzipSync } from "node:zlib";
import { OEM, createWorker } from "tesseract.js";
import { dataOf, LANGUAGES } from "./recogniser.ts";
import { recognisedText } from "./recognised-text.ts";
import type { OcrText, RecognisedParagraph } from "./recognised-text.ts";

/** Reads pictures of text, one after the other. Close it, or its thread stays. */
export interface OcrEngine {
  /** Rejects for a picture that cannot be opened. */
  readonly read: (picture: Uint8Array) => Promise<OcrText>;
  readonly close: () => Promise<void>;
}

/** Starts the engine: a thread with 20 MB of data, so one for all pages of a file. */
export async function openOcr(): Promise<OcrEngine> {
  const [second, first] = LANGUAGES;
  // Without a handler of errors a picture that is none ends the process.
  const options = { cacheMethod: "none", gzip: true, errorHandler: () => undefined } as const;
  const worker = await createWorker(first, OEM.LSTM_ONLY, {
    ...options,
    langPath: dirname(dataOf(first)),
  });
  // The engine looks for all languages in one folder, and npm has one folder for each: the second language is
  // put where it would have been unpacked to. It is then asked for twice, as the first time it is looked for.
  const data = gunzipSync(await readFile(dataOf(second)));
  await worker.FS("writeFile", [`${second}.traineddata`, data]);
  const both = LANGUAGES.join("+");
  await worker.reinitialize(both, OEM.LSTM_ONLY).catch(() => undefined);
  await worker.reinitialize(both, OEM.LSTM_ONLY);
  return {
    async read(picture) {
      const { data: page } = await worker.recognize(Buffer.from(picture), {}, { blocks: true });
      const paragraphs: readonly RecognisedParagraph[] = (page.blocks ?? []).flatMap(
        (block) => block.paragraphs,
      );
      return recognisedText(paragraphs);
    },
    async close() {
      await worker.terminate();
    },
  };
}
