import type { Decision, FixedSlots } from "@tarjih/reading";
import { slotLabel } from "@tarjih/i18n";
import { figuresOf, slotText } from "@tarjih/weighing";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { anchor } from "../markup/anchor.ts";
import { say } from "../markup/say.ts";
import { answerMark } from "../question/answer-mark.ts";
import { nameIn } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { nothing, section } from "./section.ts";

/** What people decided, oldest first: who, when, why, and what it is about. */
export function decisions(scene: Scene): Html {
  const all = scene.data.weighing.decisions ?? [];
  return section(
    "decisions",
    all.length === 0
      ? nothing()
      : html`<ol class="open">
          ${all.map((decision) => one(scene, decision))}
        </ol>`,
    (m) => m.decisions.note,
  );
}

function one(scene: Scene, decision: Decision): Html {
  const figures = figuresOf(decision).flatMap(({ id }) => scene.figures.get(id) ?? []);
  const target = targetOf(decision);
  const question = scene.data.weighing.questions.find(({ id }) => id === target);
  return html`<li>
    <p>
      <strong>${say((m) => m.decisions.kinds[decision.kind])}</strong>
      <bdi>${decision.id}</bdi>
      ${
        question === undefined
          ? null
          : html`<a href="#${anchor("question", question.id)}"
              >${say((_, lang) => html`<bdi>${question.text[lang]}</bdi>`)}</a
            >`
      }
    </p>
    ${said(scene, decision)}
    <p>
      ${say((m) => html`<bdi>${m.decisions.by(decision.who, decision.when)}</bdi>`)}
      ${decision.why === "" ? null : html`<bdi dir="auto">${decision.why}</bdi>`}
    </p>
    ${figures.length === 0 ? null : html`<p class="refs">${figures.map((figure) => html`${answerMark(scene, figure)} `)}</p>`}
  </li> `;
}

function targetOf(decision: Decision): string | null {
  switch (decision.kind) {
    case "merge":
    case "split":
    case "prefer":
      return decision.question;
    case "pending":
    case "note":
      return decision.target;
    case "add":
    case "accept":
    case "fix":
    case "reject":
    case "verdict":
    case "origin":
    case "assign":
    case "answer":
    case "close":
      return null;
  }
}

/** What is decided, beside what it is about. */
function said(scene: Scene, decision: Decision): Html | null {
  switch (decision.kind) {
    case "add":
      return html`<p>
        <q class="quote"><bdi dir="auto">${decision.quote}</bdi></q>
        ${say((m) => html`<bdi>${m.codes.measures[decision.figure.slots.measure ?? "other"].name}</bdi>`)}
        <bdi dir="ltr">${endsText(decision.figure.slots)}</bdi>
      </p>`;
    case "fix": {
      const read = new Map<string, unknown>(Object.entries(decision.figure.slots));
      return html`<p>
        ${Object.entries(decision.slots).map(
          ([slot, value]) =>
            html`${say((m, lang) => {
              const name = Object.entries(m.decisions.slots).find(([each]) => each === slot)?.[1];
              const inWords = (given: unknown): string =>
                slotLabel(m, slot, given, (id) => nameIn(scene, id, lang)) ?? slotText(given);
              const [now, was] = [inWords(value), inWords(read.get(slot))];
              return html`<bdi>${m.decisions.fixed(name ?? slot, now, was)}</bdi>`;
            })} `,
        )}
      </p>`;
    }
    case "verdict":
      return html`<p>${say((m) => m.codes.verdicts[decision.verdict].name)}</p>`;
    case "origin":
      return html`<p>${say((m) => m.decisions.origins[decision.origin])}</p>`;
    case "split":
      return words(decision.name);
    case "merge":
      return words(decision.into);
    case "assign":
      return words(decision.to);
    case "answer":
      return words(decision.answer);
    case "close":
      return words(decision.evidence.join("; "));
    case "prefer":
      return words(endsText(decision));
    case "accept":
    case "reject":
    case "pending":
    case "note":
      return null;
  }
}

function words(text: string): Html {
  return html`<p><bdi dir="auto">${text}</bdi></p>`;
}

function endsText({ low, high }: FixedSlots): string {
  return low === high ? slotText(low) : `${slotText(low)}–${slotText(high)}`;
}
