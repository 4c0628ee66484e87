import { base64 } from "../page/policy.ts";
import type { Logo } from "./template.ts";

/** Why a file cannot be a logo; sentences are in `@tarjih/i18n`. */
export type LogoFault = "too-large" | "neither" | "active" | "no-size";

const MOST_BYTES = 200_000;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG or SVG file as a logo, or why it is none. An SVG with anything that runs, links or loads is refused and not
 * cleaned: whoever made it takes that out. Its own name and comments are no secret of ours and stay.
 */
export function logoOf(bytes: Uint8Array): Logo | LogoFault {
  if (bytes.length > MOST_BYTES) return "too-large";
  if (PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)) return png(bytes);
  const text = textOf(bytes);
  if (text === null || !/<svg[\s>]/i.test(text)) return "neither";
  if (isActive(text)) return "active";
  const ratio = ratioOf(text);
  return ratio === null ? "no-size" : { type: "svg", base64: base64Of(bytes), ratio };
}

function png(bytes: Uint8Array): Logo | LogoFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24) return "neither";
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) return "no-size";
  return { type: "png", base64: base64Of(bytes), ratio: width / height };
}

/** Scripts, handlers, foreign content, documents of other kinds, and any address that is not inside the picture. */
function isActive(text: string): boolean {
  const addresses = [
    ...text.matchAll(/(?:href|src)\s*=\s*["']?\s*([^"'\s>]*)|url\(\s*["']?([^)"']*)/gi),
  ];
  return (
    /<\s*(?:\w+:)?(?:script|foreignObject|iframe|embed|object|image|use[^>]*href\s*=\s*["']?[^#"'])/i.test(
      text,
    ) ||
    /\son[a-z]+\s*=/i.test(text) ||
    /<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet|@import/i.test(text) ||
    addresses.some(([, link, url]) => !(link ?? url ?? "").startsWith("#"))
  );
}

function ratioOf(text: string): number | null {
  const open = /<svg[^>]*>/i.exec(text)?.[0] ?? "";
  const box =
    /viewBox\s*=\s*["']([^"']*)/i
      .exec(open)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const size = ["width", "height"].map((name) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`, "i").exec(open)?.[1] ?? ""),
  );
  const [width = NaN, height = NaN] = box.length === 4 ? box.slice(2) : size;
  return width > 0 && height > 0 ? width / height : null;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function base64Of(bytes: Uint8Array): string {
  return base64([...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
}
