import { leftHashKind } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { digits, ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { section } from "../sections/section.ts";
import type { ActionsDone } from "./custody-of.ts";

/** What was done to the case, when, and the hash that stands for all of it. */
export function custody(scene: Scene): Html {
  const kept = scene.data.custody;
  if (kept === undefined) {
    return section("custody", html`<p class="faint">${say((m) => m.appendix.custody.none)}</p>`);
  }
  const isCommitted = leftHashKind(kept.head) === "commitment";
  const told = kept.actions.some(({ who }) => who.length > 0);
  return section(
    "custody",
    html`<div class="scroll" tabindex="0" role="region" aria-labelledby="custody-h">
        <table class="custody">
          <thead>
            <tr>
              <th scope="col">${say((m) => m.appendix.custody.action)}</th>
              <th scope="col" class="num">${say((m) => m.appendix.custody.times)}</th>
              <th scope="col">${say((m) => m.appendix.custody.first)}</th>
              <th scope="col">${say((m) => m.appendix.custody.last)}</th>
              ${told ? html`<th scope="col">${say((m) => m.appendix.custody.who)}</th>` : null}
            </tr>
          </thead>
          <tbody>
            ${kept.actions.map((done) => row(done, told))}
          </tbody>
        </table>
      </div>
      <dl class="facts">
        <div>
          <dt>${say((m) => m.appendix.custody.entries)}</dt>
          <dd>${ltr(digits(kept.entries))}</dd>
        </div>
        <div>
          <dt>
            ${say((m) => (isCommitted ? m.appendix.custody.headCommitment : m.appendix.custody.head))}
          </dt>
          <dd>${ltr(kept.head, "hash")}</dd>
        </div>
      </dl>`,
    (m) => m.appendix.custody.note,
  );
}

function row({ action, times, first, last, who }: ActionsDone, told: boolean): Html {
  return html`<tr>
    <th scope="row">${say((m) => m.appendix.custody.actions[action] ?? action)}</th>
    <td class="num">${ltr(digits(times))}</td>
    <td>${ltr(moment(first), "date")}</td>
    <td>${times > 1 ? ltr(moment(last), "date") : null}</td>
    ${told ? html`<td>${who.map((name) => html`<bdi>${name}</bdi> `)}</td>` : null}
  </tr> `;
}

/** `2031-05-04 08:12:33` in UTC, as journals have it. */
function moment(iso: string): string {
  return `${iso.slice(0, 19).replace("T", " ")} UTC`;
}
