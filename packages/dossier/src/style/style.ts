import type { FontFace } from "../scene/data.ts";
import { BASE } from "./base.ts";
import { PRINT } from "./print.ts";
import { SECTIONS } from "./sections.ts";
import { TABLES } from "./tables.ts";
import { TOKENS } from "./tokens.ts";

/** The whole style sheet, fonts inside. */
export function styleSheet(fonts: readonly FontFace[]): string {
  return `${fonts.map(fontFace).join("\n")}${TOKENS}${BASE}${TABLES}${SECTIONS}${PRINT}`;
}

/** A face with its font inside. */
export function fontFace({ family, weight, range, woff2, size }: FontFace): string {
  const adjust = size === undefined ? "" : `;size-adjust:${size}%`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${woff2}) format("woff2");unicode-range:${range}${adjust}}`;
}
