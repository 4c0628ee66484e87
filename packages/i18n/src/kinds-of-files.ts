/** What a person can do with a file that is not read, by the end of its name. */
export type UnreadKind = "table" | "picture" | "otherPicture" | "otherDocument" | "other";

const KINDS: Readonly<Record<string, UnreadKind>> = {
  csv: "table",
  xlsx: "table",
  ods: "table",
  xls: "table",
  png: "picture",
  jpg: "picture",
  jpeg: "picture",
  webp: "picture",
  tif: "otherPicture",
  tiff: "otherPicture",
  heic: "otherPicture",
  heif: "otherPicture",
  avif: "otherPicture",
  bmp: "otherPicture",
  gif: "otherPicture",
  doc: "otherDocument",
  rtf: "otherDocument",
  fodt: "otherDocument",
  pages: "otherDocument",
  wpd: "otherDocument",
};

/** The kind of a file that is not read as a report. */
export function unreadKind(format: string): UnreadKind {
  return Object.hasOwn(KINDS, format) ? (KINDS[format] ?? "other") : "other";
}
