import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactElement } from "react";
import { send } from "../shell/ask.ts";
import { useSettings } from "../shell/settings.tsx";
import { troubleText } from "../shell/trouble-of.ts";

const ID = "sign";

/** Whoever waits to hear whether somebody signed. */
let waiting: ((isSigned: boolean) => void) | null = null;

/** Asks who sits here; true where a name was given. The server keeps it, so it is asked once. */
export function askToSign(): Promise<boolean> {
  const box = document.querySelector<HTMLDialogElement>(`#${ID}`);
  if (box === null) return Promise.resolve(false);
  waiting?.(false);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  waiting = resolve;
  if (!box.open) box.showModal();
  return promise;
}

function settle(isSigned: boolean): void {
  const told = waiting;
  waiting = null;
  document.querySelector<HTMLDialogElement>(`#${ID}`)?.close();
  told?.(isSigned);
}

/** The question for a name, shown when something is decided in nobody's. */
export function SignDialog(): ReactElement {
  const { say } = useSettings();
  const { signing } = say;
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [told, setTold] = useState("");
  const sign = async (): Promise<void> => {
    try {
      await send("sign", { name });
      setTold("");
      settle(true);
      await client.invalidateQueries();
    } catch (error) {
      setTold(troubleText(error, say));
    }
  };
  return (
    <dialog
      id={ID}
      className="sign"
      aria-labelledby="sign-title"
      // Escape closes it too, and then nobody has signed.
      onClose={() => settle(false)}
    >
      <form
        className="decide"
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <h2 id="sign-title">{signing.title}</h2>
        <p>{signing.why}</p>
        <label>
          {signing.name}
          <input
            dir="auto"
            required
            autoFocus
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <div className="acts">
          <button type="submit" className="main" disabled={name.trim() === ""}>
            {signing.sign}
          </button>
          <button type="button" onClick={() => settle(false)}>
            {signing.leave}
          </button>
        </div>
        <p role="status" className="soft">
          {told}
        </p>
      </form>
    </dialog>
  );
}
