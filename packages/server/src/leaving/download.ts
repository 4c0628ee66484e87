/** An answer that the browser keeps as a file of this name; it never shows it as a page. */
export function download(
  name: string,
  type: string,
  content: string | Uint8Array<ArrayBuffer>,
): Response {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  const whole = encodeURIComponent(name);
  return new Response(content, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
    },
  });
}

/** Name of a file made of a case, without its ending. */
export function stemOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? "case";
  return name.replace(/\.tarjih$/, "");
}
