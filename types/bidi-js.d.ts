// The types that bidi-js ships describe another module system than its code; this is the part used.
declare module "bidi-js" {
  interface EmbeddingLevels {
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
  }
  interface Bidi {
    getEmbeddingLevels(text: string, base: "ltr" | "rtl"): EmbeddingLevels;
    getReorderSegments(
      text: string,
      levels: EmbeddingLevels,
    ): readonly (readonly [number, number])[];
    getMirroredCharacter(character: string): string | null;
  }
  function bidiFactory(): Bidi;
  export = bidiFactory;
}
