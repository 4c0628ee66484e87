/** What a person can do with a file that is not read, by the end of its name. */
export type UnreadKind =
  | "table"
  | "picture"
  | "otherPicture"
  | "otherDocument"
  | "archive"
  | "otherMail"
  | "privateMessages"
  | "otherPosts"
  | "other";

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
  msg: "otherMail",
  mbox: "otherMail",
  pst: "otherMail",
  gz: "archive",
  tgz: "archive",
  tar: "archive",
  bz2: "archive",
  xz: "archive",
  zst: "archive",
  "7z": "archive",
  rar: "archive",
};

/** The kind of a file that is not read as a report. */
export function unreadKind(format: string, name: string): UnreadKind {
  // An archive of X keeps them as scripts; only their names say what they are.
  if (/(?:^|[/!])direct-messages[^/]*\.js$/iu.test(name)) return "privateMessages";
  if (/(?:^|[/!])(?:deleted-tweet|community-tweet)[^/]*\.js$/iu.test(name)) return "otherPosts";
  return Object.hasOwn(KINDS, format) ? (KINDS[format] ?? "other") : "other";
}
