/**
 * 64 MB: a report is read whole into memory several times (bytes, text, folded text), and the
 * longest text that was ever one report is far below it. A bigger file is an archive or a mistake.
 */
export const MAX_FILE_BYTES: number = 64 * 1024 * 1024;
