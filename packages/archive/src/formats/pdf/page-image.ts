import { inPageThread } from "./page-thread.ts";

/** How a page of a PDF is drawn. */
export interface PageAsked {
  readonly bytes: Uint8Array;
  /** 1 for the first. */
  readonly page: number;
  /** Pixels across. */
  readonly width: number;
}

/** A page of a PDF as PNG, as it would be printed; null where there is none, or it cannot be drawn in time. */
export async function pageImage(
  { bytes, page, width }: PageAsked,
  ms?: number,
): Promise<Uint8Array | null> {
  const word = await inPageThread({ bytes, page, task: { kind: "draw", width } }, ms);
  return word.kind === "image" ? word.image : null;
}
