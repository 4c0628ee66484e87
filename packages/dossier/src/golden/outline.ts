import { openPage } from "../fixture/open-page.ts";
import type { PageElement } from "../fixture/open-page.ts";

/** The section whose words stand in the outline in full: what a reader sees first. */
const FIRST_PAGE = "brief";

/**
 * A dossier as a reviewer reads it in a difference: what it is called and says first; every section with its headings, how
 * many tables, rows, links, pictures and marked passages it has, and a digest of its words, so that what changed is found.
 * Takes markup in one language.
 */
export function outline(markup: string, sha256: (text: string) => string): readonly string[] {
  const page = openPage(markup);
  const [head] = page.all("header.top");
  const [contents] = page.all("nav.contents");
  return [
    ...lines(head, "h1, p"),
    "",
    `## ${words(contents?.querySelector("h2"))}`,
    ...lines(contents, "li"),
    ...page.all("main > section").flatMap((section) => sectionLines(section, sha256)),
  ];
}

function sectionLines(section: PageElement, sha256: (text: string) => string): readonly string[] {
  const id = section.getAttribute("id") ?? "";
  const heading = `## ${words(section.querySelector("h2"))} (${[id, ...held(section, sha256)].join(", ")})`;
  // A question is a section of its own: a change in one shows as the line of that one.
  const inner = [...section.querySelectorAll("section")].map(
    (one) => `- ${words(one.querySelector("h3"))} (${held(one, sha256).join(", ")})`,
  );
  const below =
    id === FIRST_PAGE
      ? lines(section, "li > a, li > p")
      : inner.length > 0
        ? inner
        : lines(section, "h3");
  return ["", heading, ...below];
}

/** What a section holds, counted. */
function held(section: PageElement, sha256: (text: string) => string): readonly string[] {
  const counted = [
    ["tables", "table"],
    ["rows", "tbody tr"],
    ["links", "a[href]"],
    ["pictures", "svg"],
    ["passages", "mark"],
  ] as const;
  const counts = counted.flatMap(([name, selector]) => {
    const number = [...section.querySelectorAll(selector)].length;
    return number === 0 ? [] : [`${name} ${number}`];
  });
  return [...counts, `words ${sha256(words(section)).slice(0, 12)}`];
}

/** The words of each such element, one a line. */
function lines(part: PageElement | undefined, selector: string): readonly string[] {
  return [...(part?.querySelectorAll(selector) ?? [])].flatMap((one) => {
    const said = words(one);
    return said === "" ? [] : [`- ${said}`];
  });
}

/** What an element says, on one line; marks of direction are written out. */
function words(part: PageElement | null | undefined): string {
  return (part?.textContent ?? "")
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (mark) => {
      return `<U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}>`;
    })
    .replaceAll(/\s+/gu, " ")
    .trim();
}
