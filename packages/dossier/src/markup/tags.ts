const VOID: ReadonlySet<string> = new Set(["br", "wbr", "img", "input", "meta"]);

/** Whether an element has no end of its own. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** The attributes inside a tag that this package wrote, in their order; one without a value has "". */
export function attributesIn(source: string): readonly (readonly [string, string])[] {
  return [...source.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)].map(([, name = "", value = ""]) => [
    name,
    decoded(value),
  ]);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The references that writing makes, back again. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/g, (whole, dec, hex, name) => {
    if (typeof dec === "string") return String.fromCharCode(Number(dec));
    if (typeof hex === "string") return String.fromCharCode(Number.parseInt(hex, 16));
    return NAMED[String(name)] ?? whole;
  });
}
