import { useState, type ReactElement, type ReactNode } from "react";
import { useKeptWords } from "./kept-words.ts";
import { useSettings } from "../shell/settings.tsx";

/** What is decided and why. Nothing is recorded without a reason; Ctrl-Enter records, Escape leaves it and forgets it. */
export function ReasonForm({
  title,
  act,
  about,
  action,
  ready = true,
  children,
  submit,
  close,
}: {
  readonly title: string;
  /** What is decided, whatever language it is said in. */
  readonly act: string;
  /** Id of what it is about: a reason typed here stands here again after a look at another view. */
  readonly about: string;
  /** On the button; "Record" without it. */
  readonly action?: string;
  /** Whether the fields are filled, beside the reason. */
  readonly ready?: boolean;
  readonly children?: ReactNode;
  /** True closes the form. */
  readonly submit: (why: string) => Promise<boolean>;
  readonly close: () => void;
}): ReactElement {
  const { decide } = useSettings().say.desk;
  const [why, setWhy] = useKeptWords(`${act} ${about}`);
  const [isSending, setIsSending] = useState(false);
  const isReady = ready && why.trim() !== "" && !isSending;
  const send = async (): Promise<void> => {
    if (!isReady) return;
    setIsSending(true);
    const isDone = await submit(why);
    setIsSending(false);
    if (isDone) leave();
  };
  const leave = (): void => {
    setWhy("");
    close();
  };
  return (
    <form
      className="decide"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void send();
        }
        if (event.key !== "Escape") return;
        event.stopPropagation();
        leave();
      }}
    >
      {children}
      <label>
        {decide.reason}
        <textarea
          dir="auto"
          required
          maxLength={10_000}
          autoFocus={children === undefined}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </label>
      <div className="acts">
        <button type="submit" className="main" disabled={!isReady}>
          {action ?? decide.record}
        </button>
        <button type="button" onClick={leave}>
          {decide.cancel}
        </button>
      </div>
    </form>
  );
}
