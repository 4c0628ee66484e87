import { asOfText, setText, valueText } from "@tarjih/dossier";
import type { Figure } from "@tarjih/reading";
import type { QuestionShown } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { nameIn } from "../said/name.ts";
import { useAnswer } from "../shell/ask.ts";
import { useSettings } from "../shell/settings.tsx";
import { Choose, Line } from "./field.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { useDeciding, type Deciding } from "./use-deciding.ts";
import { writtenOut } from "../said/written-out.ts";

type Form = "merge" | "split" | "prefer" | "note";

/** What is decided about a whole question. */
export function QuestionActs({ shown }: { readonly shown: QuestionShown }): ReactElement {
  const { say, num } = useSettings();
  const deciding = useDeciding();
  const [form, setForm] = useState<Form | null>(null);
  const { decide } = say.desk;
  const { answers, versions } = shown.question;
  const close = (): void => {
    setForm(null);
  };
  const act = (name: Form, isOff = false): ReactElement => (
    <button type="button" disabled={isOff} onClick={() => setForm(name)}>
      {decide[name]}
    </button>
  );
  const about = { shown, deciding, close };
  return (
    <section aria-label={say.workbench.what}>
      <div className="acts">
        {act("prefer", versions.length < 2)}
        {act("split", answers.length < 2)}
        {act("merge")}
        {act("note")}
      </div>
      {form === "merge" ? <Merge {...about} /> : null}
      {form === "split" ? <Split {...about} /> : null}
      {form === "prefer" ? <Prefer {...about} /> : null}
      {form === "note" ? <Note {...about} /> : null}
      <p role="status">{num(deciding.told)}</p>
    </section>
  );
}

interface About {
  readonly shown: QuestionShown;
  readonly deciding: Deciding;
  readonly close: () => void;
}

function Note({ shown, deciding, close }: About): ReactElement {
  const { decide } = useSettings().say.desk;
  const { id } = shown.question;
  return (
    <ReasonForm
      title={decide.note}
      act="note"
      about={id}
      submit={(why) => deciding.record("decide", { kind: "note", id, why })}
      close={close}
    />
  );
}

function Merge({ shown, deciding, close }: About): ReactElement {
  const { say, lang } = useSettings();
  const { decide } = say.desk;
  const { id, measure } = shown.question;
  const { data } = useAnswer("ledger");
  const [into, setInto] = useState("");
  // Questions on the same measure first: they are what is merged most.
  const others = (data?.rows ?? [])
    .filter((row) => row.id !== id)
    .toSorted((a, b) => Number(b.measure === measure) - Number(a.measure === measure));
  return (
    <ReasonForm
      title={decide.merge}
      act="merge"
      about={id}
      ready={into !== ""}
      submit={(why) => deciding.record("decide", { kind: "merge", id, into, why })}
      close={close}
    >
      <Choose
        label={decide.mergeInto}
        value={into}
        set={setInto}
        options={[
          ["", decide.choose],
          ...others.map((row) => [row.id, writtenOut(row.text[lang])] as const),
        ]}
      />
    </ReasonForm>
  );
}

function Split({ shown, deciding, close }: About): ReactElement {
  const { say, lang } = useSettings();
  const { decide } = say.desk;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState("");
  const { id } = shown.question;
  const toggle = (figure: string): void => {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(figure)) next.add(figure);
      return next;
    });
  };
  const isPart = chosen.size > 0 && chosen.size < shown.figures.length;
  return (
    <ReasonForm
      title={decide.split}
      act="split"
      about={id}
      ready={isPart && name.trim() !== ""}
      submit={(why) =>
        deciding.record("decide", { kind: "split", id, figures: [...chosen], name, why })
      }
      close={close}
    >
      <fieldset>
        <legend>{decide.splitFigures}</legend>
        {shown.figures.map((figure) => (
          <label key={figure.id} className="tick">
            <input
              type="checkbox"
              checked={chosen.has(figure.id)}
              onChange={() => toggle(figure.id)}
            />
            <span>
              <FigureWords figure={figure} /> <small>{outletOf(shown, figure.report, lang)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Line label={decide.splitName} value={name} set={setName} />
    </ReasonForm>
  );
}

function outletOf({ reports, names }: QuestionShown, id: string, lang: "ar" | "en"): string {
  const report = reports.find((each) => each.id === id);
  return nameIn(names, report?.outlet ?? report?.path ?? "", lang);
}

function Prefer({ shown, deciding, close }: About): ReactElement {
  const { say, num } = useSettings();
  const { decide } = say.desk;
  const { id, versions } = shown.question;
  const [version, setVersion] = useState("");
  return (
    <ReasonForm
      title={decide.prefer}
      act="prefer"
      about={id}
      ready={version !== ""}
      submit={(why) => deciding.record("decide", { kind: "prefer", id, version, why })}
      close={close}
    >
      <fieldset>
        <legend>{decide.version}</legend>
        {versions.map((each) => (
          <label key={each.id} className="tick">
            <input
              type="radio"
              name="version"
              checked={version === each.id}
              onChange={() => setVersion(each.id)}
            />
            <bdi dir="ltr">{num(setText(each))}</bdi>{" "}
            <small>{num(say.dossier.counts.roots(each.roots))}</small>
          </label>
        ))}
      </fieldset>
      <p className="soft">{decide.preferNote}</p>
    </ReasonForm>
  );
}

/** A figure in so few words that a person finds it again: its value, day and words. */
function FigureWords({ figure }: { readonly figure: Figure }): ReactElement {
  const { num } = useSettings();
  const day = asOfText(figure);
  return (
    <span>
      <bdi dir="ltr">{num(valueText(figure))}</bdi>
      {day === "" ? null : (
        <>
          {" "}
          <small>
            <bdi dir="ltr">{num(day)}</bdi>
          </small>
        </>
      )}{" "}
      <small>
        <bdi dir="auto">«{figure.quote}»</bdi>
      </small>
    </span>
  );
}
