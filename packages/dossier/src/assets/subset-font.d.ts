declare module "subset-font" {
  /** A font with the letters of the text alone; with `keepAllGlyphs` and no text the whole font in another format. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: { readonly targetFormat: "sfnt" | "woff2"; readonly keepAllGlyphs?: boolean },
  ): Promise<Uint8Array>;
}
