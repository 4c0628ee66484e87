// `npm run large -- --gb 2`: writes a web archive of that size to the temporary folder, reads it and says what it took.
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { collect } from "@tarjih/archive";

const { values } = parseArgs({ options: { gb: { type: "string", default: "2" } } });
const wanted = Number(values.gb) * 2 ** 30;
if (!(wanted > 0)) throw new TypeError("--gb: a number above 0");

const PICTURE = Buffer.alloc(4 * 2 ** 20, "picture");
const folder = await mkdtemp(join(tmpdir(), "tarjih-large-"));
try {
  const path = join(folder, "large.warc");
  const written = await writeArchive(path, wanted);
  const started = performance.now();
  const read = await collect([path]);
  const seconds = (performance.now() - started) / 1000;
  const reports = read.ok ? read.collection.reports.length : 0;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${(written.bytes / 2 ** 30).toFixed(2)} GB, ${reports} of ${written.pages} pages read in ${seconds.toFixed(1)} s, ` +
      `peak memory ${peak} MB\n`,
  );
  process.exitCode = reports === written.pages ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}

/** A page, then its picture, until the archive is as large as wanted. */
async function writeArchive(
  path: string,
  least: number,
): Promise<{ readonly pages: number; readonly bytes: number }> {
  const file = createWriteStream(path);
  let pages = 0;
  let bytes = 0;
  const put = async (url: string, type: string, body: Uint8Array): Promise<void> => {
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`;
    const head = [
      "WARC/1.1",
      "WARC-Type: response",
      `WARC-Target-URI: ${url}`,
      "WARC-Date: 2031-04-12T10:20:33Z",
      `Content-Length: ${answer.length + body.length}`,
    ].join("\r\n");
    for (const piece of [`${head}\r\n\r\n${answer}`, body, "\r\n\r\n"]) {
      bytes += piece.length;
      if (!file.write(piece)) await once(file, "drain");
    }
  };
  for (let size = 0; size < least; size = bytes) {
    pages += 1;
    const text = `<html><body><article><h1>Day ${pages}</h1><p>${pages} people were hurt at the harbour.</p>`;
    await put(`https://post.example/${pages}`, "text/html", Buffer.from(text));
    await put(`https://post.example/${pages}.png`, "image/png", PICTURE);
  }
  file.end();
  await once(file, "finish");
  return { pages, bytes };
}
