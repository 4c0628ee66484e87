import { useEffect, type ReactElement } from "react";
import { pressedLetter } from "./pressed-letter.ts";
import { useSettings } from "./settings.tsx";

const ID = "keys";

/** Opens the list of keys. */
export function openKeys(): void {
  const box = document.querySelector<HTMLDialogElement>(`#${ID}`);
  if (box !== null && !box.open) box.showModal();
}

/** What an Arabic keyboard has on the keys of the review. */
const ARABIC: Readonly<Record<string, string>> = {
  A: "ش",
  F: "ب",
  J: "ت",
  K: "ن",
  N: "ى",
  R: "ق",
  U: "ع",
};

/** Every key that does something, by where it does it: opened by "?" from anywhere. */
export function KeysBox(): ReactElement {
  const { say, lang } = useSettings();
  const { keys, workbench, desk } = say;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, ctrlKey, metaKey, altKey } = event;
      const isTyping = target instanceof HTMLElement && target.matches("input, select, textarea");
      if (ctrlKey || metaKey || altKey || isTyping || document.querySelector("dialog[open]"))
        return;
      if (!["?", "؟"].includes(pressedLetter(event))) return;
      event.preventDefault();
      openKeys();
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
    };
  }, []);
  const letter = (name: string): readonly string[] =>
    lang === "ar" ? [name, ARABIC[name] ?? ""] : [name];
  const parts: readonly (readonly [string, readonly (readonly [readonly string[], string])[]])[] = [
    [
      keys.everywhere,
      [
        [["Ctrl K"], workbench.search],
        [["?"], keys.title],
        [["Tab"], keys.tab],
        [["Ctrl Enter"], desk.decide.record],
        [["Esc"], keys.leave],
      ],
    ],
    [
      workbench.views.review,
      [
        [letter("A"), workbench.accept],
        [letter("F"), workbench.fix],
        [letter("R"), workbench.reject],
        [letter("N"), desk.decide.note],
        [letter("U"), workbench.undo],
        [[...letter("J"), "↓"], workbench.next],
        [[...letter("K"), "↑"], workbench.previous],
      ],
    ],
    [
      workbench.views.ledger,
      [
        [["←", "→", "↑", "↓"], keys.cells],
        [["Enter"], keys.open],
      ],
    ],
    [
      workbench.views.reader,
      [
        [["←", "→", "↑", "↓"], keys.words],
        [["Shift"], keys.pick],
        [["Enter"], keys.add],
      ],
    ],
    [
      keys.pictures,
      [
        [["←", "→"], keys.marks],
        [["Home", "End"], keys.ends],
        [["Enter"], keys.open],
      ],
    ],
  ];
  return (
    <dialog id={ID} className="keys" aria-label={keys.title}>
      <form method="dialog" className="line">
        <h2>{keys.title}</h2>
        <button type="submit">{workbench.close}</button>
      </form>
      <p className="soft">{keys.note}</p>
      {parts.map(([title, lines]) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {lines.map(([names, what]) => (
              <div key={what} className="key">
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}
