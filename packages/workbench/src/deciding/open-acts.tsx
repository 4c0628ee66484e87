import { useState, type ReactElement } from "react";
import { useSettings } from "../shell/settings.tsx";
import { Line } from "./field.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { useDeciding } from "./use-deciding.ts";

type Form = "assign" | "answer" | "close";

/** Who looks for an answer, what was found out, what settles it. */
export function OpenActs({ id }: { readonly id: string }): ReactElement {
  const { say, num } = useSettings();
  const deciding = useDeciding();
  const [form, setForm] = useState<Form | null>(null);
  const [words, setWords] = useState("");
  const { decide } = say.desk;
  const labels = { assign: decide.assignTo, answer: decide.answerWords, close: decide.evidence };
  const begin = (next: Form): void => {
    setWords("");
    setForm(next);
  };
  const submit = (why: string): Promise<boolean> => {
    switch (form) {
      case "assign":
        return deciding.record("decide", { kind: "assign", id, to: words, why });
      case "answer":
        return deciding.record("decide", { kind: "answer", id, answer: words, why });
      case "close": {
        const evidence = words.split("\n").filter((line) => line.trim() !== "");
        return deciding.record("decide", { kind: "close", id, evidence, why });
      }
      case null:
        return Promise.resolve(false);
    }
  };
  return (
    <>
      <div className="acts">
        {(["assign", "answer", "close"] as const).map((name) => (
          <button key={name} type="button" className="small" onClick={() => begin(name)}>
            {decide[name]}
          </button>
        ))}
      </div>
      {form === null ? null : (
        <ReasonForm
          key={form}
          title={decide[form]}
          act={form}
          about={id}
          ready={words.trim() !== ""}
          submit={submit}
          close={() => setForm(null)}
        >
          {form === "close" ? (
            <label>
              {labels.close}
              <textarea
                dir="auto"
                autoFocus
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            </label>
          ) : (
            <Line label={labels[form]} value={words} set={setWords} first />
          )}
        </ReasonForm>
      )}
      <p role="status">{num(deciding.told)}</p>
    </>
  );
}
