/** A record of a web archive made by a test. */
export interface WarcPart {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  /** Header fields of the answer, with its status line; empty for a record that is no answer. */
  readonly head?: readonly string[];
  readonly body?: string | Uint8Array;
  readonly fields?: readonly string[];
  /** Length that the record claims. */
  readonly claims?: number;
}

/** A web archive of these records, the same bytes each time. */
export function makeWarc(parts: readonly WarcPart[]): Buffer {
  return Buffer.concat(parts.flatMap(recordOf));
}

/** One record: its head, its block and the two lines that end it. */
export function recordOf(part: WarcPart): readonly Buffer[] {
  const { type = "response", url, date = "2031-04-12T10:20:33Z", fields = [], body = "" } = part;
  const html = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8"];
  const { head = type === "response" ? html : [] } = part;
  const answer = head.length === 0 ? "" : `${head.join("\r\n")}\r\n\r\n`;
  const block = Buffer.concat([Buffer.from(answer), Buffer.from(body)]);
  const lines = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    `WARC-Date: ${date}`,
    ...fields,
    `Content-Length: ${part.claims ?? block.length}`,
  ];
  return [Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")];
}
