/** What XML 1.0 has no way to write. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // White space that a reader of XML would make a blank of.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as it stands in XML, between tags and in attributes; what cannot stand there is U+FFFD, one for one. */
export function xmlText(text: string): string {
  return writable(text).replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Text without what XML cannot write; as long as it was. */
export function writable(text: string): string {
  return text.toWellFormed().replace(UNWRITABLE, "\uFFFD");
}

/** An element; attributes that are null are left out, `inside` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  inside: readonly string[] | string = "",
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const content = typeof inside === "string" ? inside : inside.join("");
  return content === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content}</${name}>`;
}
