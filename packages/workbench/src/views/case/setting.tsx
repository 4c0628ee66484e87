import type { SettingShown } from "@tarjih/server";
import { useEffect, useRef, type ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { DecidedMasks } from "./decided-masks.tsx";
import { WhySet } from "../../deciding/why-set.tsx";
import { SettingForm } from "./setting-form.tsx";

/** The description of the case: what case.yaml says, with a look at what a change changes. */
export function Setting({
  isWanted,
}: {
  /** Somebody came for it: it is brought into sight when it is there. */
  readonly isWanted: boolean;
}): ReactElement {
  const { say } = useSettings();
  const answer = useAnswer("setting");
  const { setting } = say.desk;
  const head = useRef<HTMLHeadingElement>(null);
  const isThere = answer.data !== undefined;
  useEffect(() => {
    if (!isWanted || !isThere) return;
    head.current?.focus();
    head.current?.scrollIntoView({ block: "start" });
  }, [isWanted, isThere]);
  return (
    <section aria-label={setting.title}>
      <h2 ref={head} tabIndex={-1}>
        {setting.title}
      </h2>
      <Waiting answer={answer}>
        {(shown: SettingShown) => (
          <>
            <p className="soft">
              {shown.file === null ? setting.noFile : setting.hint(shown.file)}
            </p>
            <SettingForm shown={shown} />
            <DecidedMasks masks={shown.masks} title={setting.maskDecided} />
            <WhySet notes={shown.notes} />
          </>
        )}
      </Waiting>
    </section>
  );
}
