import type { Finding } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { leftToRightRuns } from "../markup/left-to-right-runs.ts";
import { say } from "../markup/say.ts";

/** A finding in words, with its facts in their places: file names and days keep their order in Arabic. */
export function findingSentence({ code, detail }: Finding): Html {
  return say(
    (m) =>
      html`<bdi
        >${leftToRightRuns(m.findings[code](detail)).map(({ text, isRun }) =>
          isRun ? html`<bdi dir="ltr">${text}</bdi>` : text,
        )}</bdi
      >`,
  );
}
