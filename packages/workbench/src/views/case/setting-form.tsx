import { SOURCE_KINDS } from "@tarjih/reading";
import { useQueryClient } from "@tanstack/react-query";
import type { SettingChange, SettingShown } from "@tarjih/server";
import { useMemo, useState, type ReactElement } from "react";
import { RawDayLine } from "../../deciding/day-line.tsx";
import { Choose, Line } from "../../deciding/field.tsx";
import { keptHere } from "../../deciding/kept-here.ts";
import { useKeptWords } from "../../deciding/kept-words.ts";
import { signed } from "../../deciding/signed.ts";
import { Unsaved } from "../../deciding/unsaved.tsx";
import { sendSetting } from "../../shell/ask.ts";
import { useSettings } from "../../shell/settings.tsx";
import { troubleText } from "../../shell/trouble-of.ts";
import { askedOf, draftOf, typedOver, type Draft, type TypedOver } from "./draft.ts";
import { PartList } from "./part-list.tsx";
import { settingProblem } from "./setting-problem.ts";
import { SettingChanges } from "./setting-changes.tsx";

const PLACE_KINDS = ["country", "region", "province", "city", "district", "site", "other"] as const;

const useTypedOver = keptHere<TypedOver>();

/** Everything that can be set; saving comes after looking at what it changes. */
export function SettingForm({ shown }: { readonly shown: SettingShown }): ReactElement {
  const { say } = useSettings();
  const client = useQueryClient();
  const kept = useTypedOver("setting");
  const { typed, set } = kept;
  const draft = useMemo(
    (): Draft => ({ ...draftOf(shown.info), ...typed?.fields }),
    [shown.info, typed],
  );
  const [seen, setSeen] = useState<{ readonly draft: Draft; readonly change: SettingChange }>();
  const [isAsking, setIsAsking] = useState(false);
  const [told, setTold] = useState("");
  const [why, setWhy] = useKeptWords("setting");
  const { setting, decide } = say.desk;
  const change = (some: Partial<Draft>): void => {
    const described = { text: shown.text, draft: draftOf(shown.info) };
    set((before) => typedOver(before, some, described));
    setTold("");
  };
  const send = async (isKept: boolean): Promise<void> => {
    setIsAsking(true);
    setTold("");
    try {
      const answer = await signed(() =>
        sendSetting({ ...askedOf(draft), ...(isKept ? { why } : {}) }, isKept),
      );
      if (isKept) {
        setWhy("");
        await client.invalidateQueries();
        // What was typed since it was sent is not saved.
        set((now) => typedOver(null, now?.fields ?? {}, { text: answer.text, draft }));
        setTold(setting.saved);
      }
      setSeen({ draft, change: answer });
    } catch (error) {
      setTold(settingProblem(error, say) ?? troubleText(error, say));
    }
    setIsAsking(false);
  };
  const throwAway = (): void => {
    setWhy("");
    kept.throwAway();
  };
  const isSeen = seen !== undefined && seen.draft === draft;
  const isSaved = seen?.change.saved === true && typed === null;
  const line = (key: "title" | "nameAr" | "nameEn" | "place", label: string): ReactElement => (
    <Line label={label} value={draft[key]} set={(value) => change({ [key]: value })} />
  );
  const day = (key: "start" | "end", label: string): ReactElement => (
    <RawDayLine
      label={`${setting.window}: ${label}`}
      raw={typed?.fields[key] ?? draft[key].slice(0, 10)}
      set={(value) => change({ [key]: value })}
      edge={key === "start" ? "first" : "last"}
    />
  );
  return (
    <form
      className="setting"
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
      onKeyDown={(event) => {
        // While a word is composed Escape leaves that word alone.
        if (event.key !== "Escape" || typed === null || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        throwAway();
      }}
    >
      <div className="fields">
        {line("title", setting.caseTitle)}
        <Choose
          label={setting.language}
          value={draft.language}
          set={(language) => change({ language })}
          options={[
            ["", "–"],
            ["ar", say.codes.languages.ar],
            ["en", say.codes.languages.en],
          ]}
        />
        {day("start", say.desk.decide.from)}
        {day("end", say.desk.decide.to)}
        {line("nameAr", `${setting.eventName} (${say.codes.languages.ar})`)}
        {line("nameEn", `${setting.eventName} (${say.codes.languages.en})`)}
        {line("place", setting.place)}
      </div>
      <PartList
        title={setting.actors}
        parts={draft.actors}
        change={(actors) => change({ actors })}
        kinds={[
          ["actor", setting.anyActor],
          ...SOURCE_KINDS.map((kind) => [kind, say.codes.sourceKinds[kind]] as const),
        ]}
        of={setting.party}
        add={setting.addActor}
      />
      <PartList
        title={setting.places}
        parts={draft.places}
        change={(places) => change({ places })}
        kinds={PLACE_KINDS.map((kind) => [kind, setting.placeKinds[kind]])}
        of={setting.within}
        isPlaced
        add={setting.addPlace}
      />
      <h3>{setting.mask}</h3>
      <label>
        {setting.maskHint}
        <textarea
          dir="auto"
          value={draft.mask}
          onChange={({ target }) => change({ mask: target.value })}
        />
      </label>
      {isSeen ? (
        <label>
          {decide.reason}
          <textarea
            dir="auto"
            maxLength={10_000}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
        </label>
      ) : null}
      <div className="acts">
        <button type="submit" className="main" disabled={isAsking}>
          {setting.preview}
        </button>
        <button type="button" disabled={!isSeen || isAsking} onClick={() => void send(true)}>
          {setting.save}
        </button>
        {isSeen ? null : <span className="soft">{setting.previewFirst}</span>}
      </div>
      <Unsaved
        kept={{ ...kept, throwAway }}
        isMeanwhile={!isAsking && typed !== null && typed.text !== shown.text}
      />
      <p role="status">{isAsking ? say.workbench.waiting : told}</p>
      {seen === undefined || !(isSeen || isSaved) ? null : (
        <SettingChanges change={seen.change} file="case.yaml" />
      )}
    </form>
  );
}
