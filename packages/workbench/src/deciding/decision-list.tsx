import { setText } from "@tarjih/dossier";
import type { Messages } from "@tarjih/i18n";
import type { Ruling } from "@tarjih/reading";
import type { DecisionShown } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { addressOf } from "../shell/route.ts";
import { useSettings } from "../shell/settings.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { useDeciding } from "./use-deciding.ts";
import { writtenOut } from "../said/written-out.ts";

/** Decisions with who, when and why; each that stands can be taken back. */
export function DecisionList({
  decisions,
  here,
}: {
  readonly decisions: readonly DecisionShown[];
  /** Id of the thing below which they stand: of it nothing need be said. */
  readonly here?: string | undefined;
}): ReactElement | null {
  const { say, num } = useSettings();
  const deciding = useDeciding();
  const [undoing, setUndoing] = useState<string | null>(null);
  if (decisions.length === 0) return null;
  // What took a decision back is taken back itself to bring that one back.
  const undoerOf = ({ id }: DecisionShown): DecisionShown | undefined =>
    decisions.find(({ undoes, state }) => undoes === id && state === "standing");
  return (
    <section aria-label={say.desk.decide.history}>
      <h4>{say.desk.decide.history}</h4>
      <ul className="decided">
        {decisions.map((decision) => (
          <li key={decision.id} className={`is-${decision.state}`}>
            <Said decision={decision} here={here} />
            {canBeUndone(decision) ? (
              <button type="button" className="undo" onClick={() => setUndoing(decision.id)}>
                {say.workbench.undo}
              </button>
            ) : null}
            {undoerOf(decision) === undefined ? null : (
              <button type="button" className="redo" onClick={() => setUndoing(decision.id)}>
                {say.desk.decide.redo}
              </button>
            )}
            {undoing === decision.id ? (
              <ReasonForm
                title={say.workbench.undo}
                act="undo"
                about={decision.id}
                submit={(why) =>
                  deciding.record("undo", { id: undoerOf(decision)?.id ?? decision.id, why })
                }
                close={() => setUndoing(null)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <p role="status">{num(deciding.told)}</p>
    </section>
  );
}

function canBeUndone({ state, undoes }: DecisionShown): boolean {
  return undoes === null && (state === "standing" || state === "differs");
}

/** One decision in words. */
export function Said({
  decision,
  here,
}: {
  readonly decision: DecisionShown;
  readonly here?: string | undefined;
}): ReactElement {
  const { say, num } = useSettings();
  const { kind, who, when, why, state, ruling, undoes, name: masked } = decision;
  const { kinds, states } = say.decisions;
  const name =
    undoes === null ? Object.entries(kinds).find(([each]) => each === kind)?.[1] : kinds.undo;
  const what = ruling === null ? (masked ?? "") : rulingText(ruling, say);
  return (
    <div>
      <b>{name ?? kind}</b> <On decision={decision} here={here} />
      {what === "" ? null : <bdi dir="auto">{writtenOut(what)}</bdi>}
      <small className="signed">
        <bdi>{writtenOut(who)}</bdi> · <bdi dir="ltr">{num(when.slice(0, 10))}</bdi>
        {state === "standing" ? null : ` · ${states[state]}`}
      </small>
      {why === "" ? null : (
        <p>
          <bdi dir="auto">{why}</bdi>
        </p>
      )}
    </div>
  );
}

/** What it is about, each leading to where that stands. */
function On({
  decision: { on },
  here,
}: {
  readonly decision: DecisionShown;
  readonly here: string | undefined;
}): ReactElement {
  const { lang, num } = useSettings();
  return (
    <>
      {on
        .filter(({ id }) => id !== here)
        .map(({ id, report, text }, at) => (
          <span key={id} className="on">
            {at === 0 ? null : " / "}
            <a href={addressOn(id, report)}>
              <bdi>{num(writtenOut(text[lang]))}</bdi>
            </a>{" "}
          </span>
        ))}
    </>
  );
}

function addressOn(id: string, report: string | null): string {
  if (report === null) return addressOf("ledger", id);
  return addressOf("reader", report, report === id ? {} : { claim: id });
}

/** What a ruling says beside the thing that it is about. */
function rulingText(ruling: Ruling, say: Messages): string {
  switch (ruling.kind) {
    case "add": {
      const { measure = "other", low = null, high = null } = ruling.figure.slots;
      return `${say.codes.measures[measure].name} ${setText({ low, high })} · «\u2068${ruling.quote}\u2069»`;
    }
    case "fix":
      return Object.entries(ruling.slots)
        .map(([slot, value]) => {
          const name = Object.entries(say.decisions.slots).find(([each]) => each === slot)?.[1];
          return `${name ?? slot}: ${slotWords(value)}`;
        })
        .join(" · ");
    case "split":
      return ruling.name;
    case "verdict":
      return say.codes.verdicts[ruling.verdict].name;
    case "origin":
      return say.decisions.origins[ruling.origin];
    case "prefer":
      return setText(ruling);
    case "assign":
      return ruling.to;
    case "answer":
      return ruling.answer;
    case "close":
      return ruling.evidence.join(" · ");
    case "accept":
    case "reject":
    case "pending":
    case "note":
    case "merge":
      return "";
  }
}

function slotWords(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "string" || typeof value === "number") return String(value);
  const ends = new Map<string, unknown>(Object.entries(value));
  const end = (name: string): string => {
    const day = ends.get(name);
    return typeof day === "string" ? day : "…";
  };
  return ends.has("start") ? `${end("start")} – ${end("end")}` : JSON.stringify(value);
}
