import { trusted } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import type { DossierTemplate } from "./template.ts";

/** Whether a template leaves sections out. */
export function leavesOut(template: DossierTemplate | undefined): boolean {
  return (template?.leftOut ?? []).length > 0;
}

/** Where sections were left out, what led into them leads nowhere: these words stay, and are no link. */
export function withoutDeadLinks(markup: Html, template: DossierTemplate | undefined): Html {
  if (!leavesOut(template)) return markup;
  const ids = new Set([...markup.markup.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  return trusted(
    markup.markup.replace(
      /(<a(?:\s+[a-z-]+(?:="[^"]*")?)*?)\s+href="#([^"]*)"/g,
      (whole, before: string, id: string) => (ids.has(id) ? whole : before),
    ),
  );
}
