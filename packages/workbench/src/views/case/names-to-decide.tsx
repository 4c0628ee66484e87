import type { NameShown, NamesShown } from "@tarjih/server";
import { useRef, useState, type ReactElement } from "react";
import { ReasonForm } from "../../deciding/reason-form.tsx";
import { useDeciding } from "../../deciding/use-deciding.ts";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { writtenOut } from "../../said/written-out.ts";
import { DecidedMasks } from "./decided-masks.tsx";

/** What can be decided on a name. */
type MaskKind = "mask" | "unmask";
/** Of what is hidden as a private person only that it is shown; elsewhere that it goes, or may stay. */
const SHOWN_ONLY: readonly MaskKind[] = ["unmask"];
const EITHER: readonly MaskKind[] = ["mask", "unmask"];

/** Of one kind; whoever settles these is shown the next ones. */
const MOST = 200;

/** Whom the public would not read, and what looks like a name and would stay: looked for when somebody opens it, as every text is read for it. */
export function NamesToDecide(): ReactElement {
  const { say } = useSettings();
  const [isOpen, setIsOpen] = useState(false);
  const answer = useAnswer("names", "", isOpen);
  const { names } = say.desk.leave;
  return (
    <details
      className="names"
      onToggle={(event) => setIsOpen((before) => before || event.currentTarget.open)}
    >
      <summary>{names.title}</summary>
      {isOpen ? <Waiting answer={answer}>{(shown) => <Listed shown={shown} />}</Waiting> : null}
    </details>
  );
}

function Listed({ shown }: { readonly shown: NamesShown }): ReactElement {
  const { say, num } = useSettings();
  const deciding = useDeciding();
  const { data: setting } = useAnswer("setting");
  const status = useRef<HTMLParagraphElement>(null);
  const { names } = say.desk.leave;
  const { because, suspicion, standing } = say.masks;
  const why: Readonly<Record<string, string>> = { ...because, ...suspicion };
  const { told, suspected, standing: stays, named } = shown;
  const masks = setting?.masks ?? [];
  const decide: Decide = async (kind, name, reason) => {
    const said = (kind === "mask" ? names.nowHidden : names.nowShown)(writtenOut(name));
    const isDone = await deciding.record("mask", { kind, name, why: reason }, said);
    // The name is in another list now, or in none.
    if (isDone) status.current?.focus();
    return isDone;
  };
  const isNobody = told.length + suspected.length + stays.length + named.length === 0;
  return (
    <>
      <p className="soft">{isNobody ? names.nobody : names.hint}</p>
      <p role="status" tabIndex={-1} ref={status}>
        {num(deciding.told)}
      </p>
      <DecidedMasks masks={masks} title={names.decided} />
      <Group
        title={names.suspected}
        list={suspected}
        why={why}
        can={EITHER}
        decide={decide}
        isOpen
      />
      <Group
        title={names.standing}
        list={stays}
        why={standing}
        can={EITHER}
        decide={decide}
        isOpen
      />
      <Group title={names.named} list={named} why={standing} can={EITHER} decide={decide} isOpen />
      <Group title={names.told} list={told} why={why} can={SHOWN_ONLY} decide={decide} />
      {isNobody ? null : <p className="caution">{num(say.masks.readFirst)}</p>}
    </>
  );
}

type Decide = (kind: MaskKind, name: string, why: string) => Promise<boolean>;

function Group({
  title,
  list,
  why,
  can,
  decide,
  isOpen = false,
}: {
  readonly title: string;
  readonly list: readonly NameShown[];
  readonly why: Readonly<Record<string, string>>;
  readonly can: readonly MaskKind[];
  readonly decide: Decide;
  readonly isOpen?: boolean;
}): ReactElement | null {
  const { num } = useSettings();
  if (list.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        {title} <bdi dir="ltr">{num(`×${list.length}`)}</bdi>
      </summary>
      <ul className="answers">
        {list.slice(0, MOST).map((each) => (
          <li key={each.name}>
            <Name shown={each} why={why[each.because] ?? ""} />
            <Acts name={each.name} can={can} decide={decide} />
          </li>
        ))}
      </ul>
      {list.length > MOST ? <bdi dir="ltr">{num(`+${list.length - MOST}`)}</bdi> : null}
    </details>
  );
}

/** Hides a name, or shows it, with a reason. */
function Acts({
  name,
  can,
  decide,
}: {
  readonly name: string;
  readonly can: readonly MaskKind[];
  readonly decide: Decide;
}): ReactElement {
  const { names } = useSettings().say.desk.leave;
  const [kind, setKind] = useState<MaskKind | null>(null);
  const act = (each: MaskKind): string => (each === "mask" ? names.hide : names.show);
  const titleOf = (each: MaskKind): string => `${act(each)}: \u2068${writtenOut(name)}\u2069`;
  return (
    <>
      <div className="acts">
        {can.map((each) => (
          <button
            key={each}
            type="button"
            className="small"
            aria-label={titleOf(each)}
            aria-expanded={kind === each}
            onClick={() => setKind(kind === each ? null : each)}
          >
            {act(each)}
          </button>
        ))}
      </div>
      {kind === null ? null : (
        <ReasonForm
          key={kind}
          title={titleOf(kind)}
          act={kind}
          about={name}
          action={act(kind)}
          submit={(why) => decide(kind, name, why)}
          close={() => setKind(null)}
        />
      )}
    </>
  );
}

/** `كريم ← [اسم 2]`: the arrow points the way of the language; a name stands in its own. */
function Name({ shown, why }: { readonly shown: NameShown; readonly why: string }): ReactElement {
  const { say, lang, num } = useSettings();
  const { name, pseudonym, by, context, mentions, described, reports, where } = shown;
  return (
    <>
      <b>
        <bdi>{writtenOut(name)}</bdi>
      </b>
      {pseudonym === null ? null : (
        <>
          {lang === "ar" ? " ← " : " → "}
          <bdi>{num(pseudonym[lang])}</bdi>
        </>
      )}
      {" · "}
      {by === null ? why : <bdi>{say.masks.vouched(writtenOut(by))}</bdi>}
      {" · "}
      {num(say.masks.mentions(mentions, described, reports))}
      {where.map(({ id, path }) => (
        <span key={id}>
          {" · "}
          <a href={addressOf("reader", id)}>
            <bdi>{writtenOut(path)}</bdi>
          </a>
        </span>
      ))}
      {context === null ? null : <q dir="auto">{writtenOut(context)}</q>}
    </>
  );
}
