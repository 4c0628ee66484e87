/**
 * The same file with the time of the case for that of printing, and the name of this program for that of the
 * machine's browser and system: the same case then gives the same bytes, and nothing of the machine is told. Each
 * value keeps its length, as the file counts its bytes.
 */
export function settlePdf(
  pdf: Uint8Array,
  { at, creator }: { readonly at: string; readonly creator: string },
): Uint8Array {
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  const stamp = `${at.replace(/\D/g, "")}00000000000000`.slice(0, 14);
  const settled = source
    .replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_, name: string) => `/${name} (D:${stamp}`)
    .replace(/\/Creator \((Mozilla(?:[^()\\]|\\.)*)\)/g, (_, old: string) => {
      const plain = creator.replace(/[^ -~]|[()\\]/g, "");
      return `/Creator (${plain.slice(0, old.length).padEnd(old.length)})`;
    });
  return Buffer.from(renumbered(settled), "latin1");
}

/** The browser counts the parts of a page as it happens to meet them; by their rank they are the same every time. */
function renumbered(source: string): string {
  const met = [...new Set(source.match(/\bnode\d{8}\b/g) ?? [])].toSorted();
  const ranks = new Map(met.map((id, at) => [id, `node${String(at).padStart(8, "0")}`]));
  return source.replace(/\bnode\d{8}\b/g, (id) => ranks.get(id) ?? id);
}
