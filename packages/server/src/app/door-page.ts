import { messages, TROUBLE_CODES, type Messages } from "@tarjih/i18n";
import type { Refusal } from "../shapes/problem.ts";

/** Where the looks of the page are: it is for people who may not have the files of the app. */
export const DOOR_STYLE_PATH = "/door.css";

export const DOOR_STYLE = `:root{color-scheme:light dark}
body{font:1.05rem/1.7 system-ui,sans-serif;max-width:40rem;margin:10vh auto;padding:0 1.25rem}
section+section{border-top:1px solid;margin-top:2rem;padding-top:1rem}
h1{font-size:1.25rem;line-height:1.4}
`;

/** Says in both languages why nothing opens, and what to do. Nothing that was asked stands in it. */
export function doorPage(refusal: Refusal): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tarjih · ترجيح</title>
<link rel="stylesheet" href="${DOOR_STYLE_PATH}">
<body>
<main>
${said("ar", "rtl", refusal)}
${said("en", "ltr", refusal)}
</main>
</body>
</html>
`;
}

function said(lang: "ar" | "en", dir: "rtl" | "ltr", refusal: Refusal): string {
  const { desk, troubles } = messages(lang);
  const { door } = desk;
  const isOutside = refusal === "no-session";
  const lines = isOutside
    ? [door.used, door.again]
    : [whatOf(refusal, troubles), `<a href="/">${door.back}</a>`];
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join("\n");
  return `<section lang="${lang}" dir="${dir}">
<h1>${door.title}</h1>
${paragraphs}
</section>`;
}

function whatOf(refusal: Refusal, { codes }: Messages["troubles"]): string {
  return codes[TROUBLE_CODES.find((code) => code === refusal) ?? "error"].what;
}
