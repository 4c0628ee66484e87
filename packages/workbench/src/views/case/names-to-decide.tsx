import type { NameShown, NamesShown } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { writtenOut } from "../../said/written-out.ts";

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
  const { names } = say.desk.leave;
  const { because, suspicion, standing } = say.masks;
  const why: Readonly<Record<string, string>> = { ...because, ...suspicion };
  const { told, suspected, standing: stays, named } = shown;
  if (told.length + suspected.length + stays.length + named.length === 0)
    return <p className="soft">{names.nobody}</p>;
  return (
    <>
      <p className="soft">{names.hint}</p>
      <Group title={names.suspected} list={suspected} why={why} isOpen />
      <Group title={names.standing} list={stays} why={standing} isOpen />
      <Group title={names.named} list={named} why={standing} isOpen />
      <Group title={names.told} list={told} why={why} />
      <p className="caution">{num(say.masks.readFirst)}</p>
    </>
  );
}

function Group({
  title,
  list,
  why,
  isOpen = false,
}: {
  readonly title: string;
  readonly list: readonly NameShown[];
  readonly why: Readonly<Record<string, string>>;
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
          </li>
        ))}
      </ul>
      {list.length > MOST ? <bdi dir="ltr">{num(`+${list.length - MOST}`)}</bdi> : null}
    </details>
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
