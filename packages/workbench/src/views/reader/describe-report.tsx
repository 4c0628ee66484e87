import { CONTENT_WARNINGS } from "@tarjih/reading";
import type { DescribingChange, ReportDescribed, ReportShown } from "@tarjih/server";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState, type ReactElement } from "react";
import { RawDayLine } from "../../deciding/day-line.tsx";
import { Line } from "../../deciding/field.tsx";
import { keptHere } from "../../deciding/kept-here.ts";
import { useKeptWords } from "../../deciding/kept-words.ts";
import { ReasonForm } from "../../deciding/reason-form.tsx";
import { Unsaved } from "../../deciding/unsaved.tsx";
import { WhySet } from "../../deciding/why-set.tsx";
import { signed } from "../../deciding/signed.ts";
import { sendDescribing, useAnswer } from "../../shell/ask.ts";
import { typedDay } from "../../said/typed-day.ts";
import { isolatedName } from "../../said/isolated-name.ts";
import { useSettings } from "../../shell/settings.tsx";
import { troubleText } from "../../shell/trouble-of.ts";
import { Waiting } from "../../shell/waiting.tsx";
import { SettingChanges } from "../case/setting-changes.tsx";
import { NextUndated } from "./next-undated.tsx";

/** Who published a report and when, where it does not say so itself: looked at first, then kept, then taken back. */
export function DescribeReport({
  shown,
  back,
}: {
  readonly shown: ReportShown;
  readonly back: string;
}): ReactElement {
  const { id } = shown.report;
  const { describing } = useSettings().say;
  const answer = useAnswer("describe", `/${encodeURIComponent(id)}`);
  return (
    <section className="frame describing" aria-label={describing.title}>
      <a className="shut" href={back}>
        {describing.shut}
      </a>
      <h3>{describing.title}</h3>
      <Waiting answer={answer}>
        {(described) =>
          described.within === null ? (
            <Form key={id} id={id} described={described} days={daysAtHead(shown)} />
          ) : (
            <p className="caution">{describing.within(described.within)}</p>
          )
        }
      </Waiting>
      <NextUndated after={id} />
    </section>
  );
}

/** Letters in which a report says when it was written, if it does. */
const HEAD = 600;
const MOST_DAYS = 3;

/** A day near the beginning may be that of publication; which of them it is, a person says. */
function daysAtHead({ claims }: ReportShown): readonly string[] {
  const days = claims.flatMap((claim) =>
    claim.type === "date" &&
    claim.basis === "stated" &&
    claim.grain === "day" &&
    claim.start < HEAD &&
    claim.from !== null
      ? [claim.from.slice(0, 10)]
      : [],
  );
  return [...new Set(days)].slice(0, MOST_DAYS);
}

/** As it is typed: empty for what nobody says; warnings as codes with blanks between. */
type Typed = Readonly<Record<keyof ReportDescribed["said"], string>>;

/** Typed and not saved yet, and what was said as it was begun. */
interface TypedOver {
  readonly typed: Typed;
  readonly over: string;
}

const useTypedOver = keptHere<TypedOver>();

function Form({
  id,
  described: { said, before, file, notes },
  days,
}: {
  readonly id: string;
  /** Days that the head of the text names. */
  readonly days: readonly string[];
  readonly described: ReportDescribed;
}): ReactElement {
  const { say, num, lang } = useSettings();
  const { describing, desk, workbench } = say;
  const { setting } = desk;
  const client = useQueryClient();
  const kept = useTypedOver(id);
  const over = JSON.stringify(said);
  const typed = useMemo(() => kept.typed?.typed ?? typedOf(said), [kept.typed, said]);
  const setTyped = (next: Typed): void => {
    kept.set((was) =>
      JSON.stringify(next) === JSON.stringify(typedOf(said))
        ? null
        : { typed: next, over: was?.over ?? over },
    );
  };
  const [seen, setSeen] = useState<{ readonly typed: Typed; readonly change: DescribingChange }>();
  const [told, setTold] = useState("");
  const [isAsking, setIsAsking] = useState(false);
  const [why, setWhy] = useKeptWords(`describe ${id}`);
  const [isTakingBack, setIsTakingBack] = useState(false);
  /** Looks at what it would change; kept where there is a reason. True where it went well. */
  const send = async (wanted: Typed, reason?: string): Promise<boolean> => {
    const isKept = reason !== undefined;
    let isDone = false;
    setIsAsking(true);
    setTold("");
    try {
      const body = { report: id, said: saidOf(wanted), ...(isKept ? { why: reason } : {}) };
      const change = await signed(() => sendDescribing(body, isKept));
      if (isKept) {
        setWhy("");
        await client.invalidateQueries();
        // What was typed since it was sent is not saved.
        kept.set((now) => (now === null || now.typed === wanted ? null : now));
        setTold(setting.saved);
      }
      setSeen({ typed: wanted, change });
      isDone = true;
    } catch (error) {
      setTold(troubleText(error, say));
    }
    setIsAsking(false);
    return isDone;
  };
  const line = (key: "outlet" | "author" | "url"): ReactElement => (
    <Line
      label={describing[key]}
      value={typed[key]}
      set={(value) => setTyped({ ...typed, [key]: value })}
      first={key === "outlet"}
    />
  );
  const isSeen = seen !== undefined && seen.typed === typed;
  const isSaved = seen?.change.saved === true && kept.typed === null;
  const isOther = JSON.stringify(saidOf(typed)) !== JSON.stringify(said);
  return (
    <>
      <form
        className="decide"
        onSubmit={(event) => {
          event.preventDefault();
          void send(typed);
        }}
      >
        {line("outlet")}
        <RawDayLine
          label={describing.published}
          raw={typed.published === said.published ? typed.published.slice(0, 10) : typed.published}
          set={(published) => setTyped({ ...typed, published })}
          edge="day"
        />
        {days.length === 0 ? null : (
          <p className="soft">
            {describing.inText}{" "}
            {days.map((day) => (
              <button
                key={day}
                type="button"
                className="small"
                onClick={() => setTyped({ ...typed, published: day })}
              >
                <bdi dir="ltr">{num(day)}</bdi>
              </button>
            ))}
          </p>
        )}
        {line("author")}
        {line("url")}
        <fieldset>
          <legend>{say.warnings.title}</legend>
          {CONTENT_WARNINGS.map((one) => (
            <label key={one} className="tick">
              <input
                type="checkbox"
                checked={typed.warnings.split(" ").includes(one)}
                onChange={({ target }) =>
                  setTyped({ ...typed, warnings: toggled(typed.warnings, one, target.checked) })
                }
              />{" "}
              {say.warnings.kinds[one]}
            </label>
          ))}
        </fieldset>
        <p className="soft">{file === null ? describing.inCase : describing.inFile(file)}</p>
        <div className="acts">
          <button type="submit" className="main" disabled={isAsking || !isOther}>
            {setting.preview}
          </button>
        </div>
        {isSeen ? (
          <>
            <label>
              {desk.decide.reason}
              <textarea
                dir="auto"
                maxLength={10_000}
                value={why}
                onChange={({ target }) => setWhy(target.value)}
              />
            </label>
            <div className="acts">
              <button
                type="button"
                className="main"
                disabled={why.trim() === "" || isAsking || !isOther}
                onClick={() => void send(typed, why)}
              >
                {setting.save}
              </button>
            </div>
          </>
        ) : (
          <p className="soft">{setting.previewFirst}</p>
        )}
        <Unsaved kept={kept} isMeanwhile={!isAsking && (kept.typed?.over ?? over) !== over} />
        <p role="status">{isAsking ? workbench.waiting : told}</p>
        {seen === undefined || !(isSeen || isSaved) ? null : (
          <SettingChanges change={seen.change} file={file ?? "meta.yaml"} />
        )}
      </form>
      {before === null ? null : (
        <>
          <p className="soft">
            {describing.before}{" "}
            <bdi>
              {[before.outlet, before.published, before.author, before.url]
                .flatMap((each) => each ?? [])
                .map((each) => num(isolatedName(each, lang)))
                .concat(before.warnings.map((one) => say.warnings.kinds[one]))
                .join(" · ") || say.dossier.unknown}
            </bdi>{" "}
            <button
              type="button"
              className="small back"
              disabled={isAsking}
              onClick={() => setIsTakingBack(true)}
            >
              {describing.takeBack}
            </button>
          </p>
          {isTakingBack ? (
            <ReasonForm
              title={describing.takeBack}
              act="describe back"
              about={id}
              submit={(reason) => send(typedOf(before), reason)}
              close={() => setIsTakingBack(false)}
            />
          ) : null}
        </>
      )}
      <WhySet notes={notes} />
    </>
  );
}

function warningsIn(typed: string): ReportDescribed["said"]["warnings"] {
  const words = typed.split(" ");
  return CONTENT_WARNINGS.filter((one) => words.includes(one));
}

function toggled(typed: string, one: string, isOn: boolean): string {
  const others = typed.split(" ").filter((word) => word !== one);
  return warningsIn([...others, ...(isOn ? [one] : [])].join(" ")).join(" ");
}

function typedOf({ outlet, author, url, published, warnings }: ReportDescribed["said"]): Typed {
  return {
    outlet: outlet ?? "",
    author: author ?? "",
    url: url ?? "",
    published: published ?? "",
    warnings: warnings.join(" "),
  };
}

function saidOf({ outlet, author, url, published, warnings }: Typed): ReportDescribed["said"] {
  return {
    outlet: orNull(outlet),
    author: orNull(author),
    url: orNull(url),
    published: orNull(typedDay(published, "day") ?? published),
    warnings: warningsIn(warnings),
  };
}

function orNull(typed: string): string | null {
  return typed.trim() === "" ? null : typed.trim();
}
