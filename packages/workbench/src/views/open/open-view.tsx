import { OPEN_KINDS } from "@tarjih/reading";
import type { ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";

/** What no claim answers, and what would settle it. */
export function OpenView(): ReactElement {
  const { say, lang, num } = useSettings();
  const answer = useAnswer("open");
  return (
    <Waiting answer={answer}>
      {({ open }) =>
        open.length === 0 ? (
          <p className="empty">{say.dossier.nothing}</p>
        ) : (
          <div className="list">
            <p className="soft">{say.dossier.openNote}</p>
            {OPEN_KINDS.map((kind) => {
              const own = open.filter((each) => each.kind === kind);
              if (own.length === 0) return null;
              return (
                <section key={kind}>
                  <h2>
                    {say.codes.openKinds[kind]} <small>{num(own.length)}</small>
                  </h2>
                  <ul className="open">
                    {own.map(({ text, settledBy, question }, at) => (
                      <li key={`${at} ${text.en}`}>
                        <bdi>
                          {question === undefined ? (
                            text[lang]
                          ) : (
                            <a href={addressOf("ledger", question)}>{text[lang]}</a>
                          )}
                        </bdi>
                        <p className="soft">
                          {say.dossier.settledBy} {settledBy[lang]}
                        </p>
                      </li>
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        )
      }
    </Waiting>
  );
}
