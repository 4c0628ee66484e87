import type { Finding } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";

/** A finding in words, with its facts in their places. */
export function findingSentence({ code, detail }: Finding): Html {
  return say((m) => html`<bdi>${m.findings[code](detail)}</bdi>`);
}
