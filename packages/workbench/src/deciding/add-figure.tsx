import { SOURCE_KINDS, type Chain, type Passage, type SourceKind } from "@tarjih/reading";
import type { ReportShown } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { nameIn } from "../said/name.ts";
import { useSettings } from "../shell/settings.tsx";
import { Choose, Line } from "./field.tsx";
import { groupsIn } from "./groups-in.ts";
import { handBlank, handSlots } from "./hand-slots.ts";
import { ReasonForm } from "./reason-form.tsx";
import { SlotFields } from "./slot-fields.tsx";
import { useDeciding } from "./use-deciding.ts";

/** Source of a figure as it is chosen: one that the report credits, one in words, or the outlet itself. */
const ANOTHER = "+";

/** A figure that was not read, on words that a person picked. */
export function AddFigure({
  shown,
  picked: { start, end },
  close,
  done,
}: {
  readonly shown: ReportShown;
  readonly picked: Passage;
  readonly close: () => void;
  readonly done: () => void;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const { byHand } = say;
  const deciding = useDeciding();
  const [typed, setTyped] = useState(() => handBlank(shown.text.slice(start, end)));
  const [chosen, setChosen] = useState("");
  const [words, setWords] = useState("");
  const [kind, setKind] = useState<string>("unnamed");
  const slots = handSlots(typed);
  const sources = sourcesIn(shown);
  const credited = ((): { source?: string; sourceKind?: SourceKind } | null => {
    if (chosen === "") return {};
    const sourceKind = SOURCE_KINDS.find((each) => each === kind) ?? "unnamed";
    if (chosen === ANOTHER)
      return words.trim() === "" ? null : { source: words.trim(), sourceKind };
    const known = sources.find(({ source }) => source === chosen);
    return { source: chosen, sourceKind: known?.kind ?? "unnamed" };
  })();
  const submit = async (why: string): Promise<boolean> => {
    const body = { kind: "add", id: shown.report.id, start, end, slots, ...credited, why };
    const isDone = await deciding.record("decide", body);
    if (isDone) done();
    return isDone;
  };
  return (
    <>
      <ReasonForm
        title={byHand.add}
        act="add"
        about={`${shown.report.id} ${start} ${end}`}
        action={byHand.add}
        ready={slots !== null && credited !== null}
        submit={submit}
        close={close}
      >
        <SlotFields slots={typed} change={setTyped} groups={groupsIn(shown.names, lang)} />
        <div className="fields">
          <Choose
            label={byHand.source}
            value={chosen}
            set={setChosen}
            options={[
              ["", byHand.outlet],
              ...sources.map(({ source }) => [source, nameIn(shown.names, source, lang)] as const),
              [ANOTHER, byHand.another],
            ]}
          />
          {chosen === ANOTHER ? (
            <>
              <Line label={byHand.sourceWords} value={words} set={setWords} />
              <Choose
                label={byHand.sourceKind}
                value={kind}
                set={setKind}
                options={SOURCE_KINDS.map((each) => [each, say.codes.sourceKinds[each]])}
              />
            </>
          ) : null}
        </div>
      </ReasonForm>
      <p role="status">{num(deciding.told)}</p>
    </>
  );
}

/** Whom the report credits, each once, in the order of the text; the outlet's own voice is none of them. */
function sourcesIn({ claims }: ReportShown): readonly Chain[0][] {
  const steps = claims.flatMap((claim) => ("chain" in claim ? claim.chain : []));
  const named = steps.filter((step) => step.start !== null);
  return [...new Map(named.map((step) => [step.source, step])).values()];
}
