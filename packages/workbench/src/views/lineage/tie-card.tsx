import type { Lineage, LineageTie, TiedPassage } from "@tarjih/server";
import type { LineageLink } from "@tarjih/reading";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { ReasonForm } from "../../deciding/reason-form.tsx";
import type { Deciding } from "../../deciding/use-deciding.ts";
import { whyTexts } from "../../said/why-text.ts";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf, goTo } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { percent } from "./ties-table.tsx";
import { tieText } from "./tie-text.ts";

/** What ties two reports, their passages side by side, and what a person makes of it. */
export function TieCard({
  tie,
  lineage,
  deciding,
}: {
  readonly tie: LineageTie;
  readonly lineage: Lineage;
  readonly deciding: Deciding;
}): ReactElement {
  const settings = useSettings();
  const { say, num } = settings;
  const words = say.pictures.lineage;
  const query = new URLSearchParams({ from: tie.from, to: tie.to }).toString();
  const answer = useAnswer("tie", `?${query}`);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <aside
      className="card"
      ref={card}
      tabIndex={-1}
      aria-label={words.tie}
      onKeyDown={({ key }) => {
        if (key === "Escape") goTo(addressOf("lineage"));
      }}
    >
      <a className="shut" href={addressOf("lineage")}>
        {say.workbench.close}
      </a>
      <h2>
        <bdi>{num(tieText(tie, lineage, settings))}</bdi>
      </h2>
      <ul className="points">
        {tie.links.map((link) => {
          const { kind, p, why } = link;
          return (
            <li key={`${kind} ${endOf(link.from)} ${endOf(link.to)}`}>
              <b>{say.codes.lineageKinds[kind]}</b> · {say.dossier.probability}{" "}
              <bdi dir="ltr">{num(percent(p))}</bdi>
              <p>{num(whyTexts(why, lineage.names, settings))}</p>
              <Part link={link} deciding={deciding} />
            </li>
          );
        })}
      </ul>
      <a className="button small" href={addressOf("reader", tie.from, { beside: tie.to })}>
        {say.desk.links.beside}
      </a>
      <Waiting answer={answer}>
        {({ pairs, more }) => (
          <>
            <h3>{words.passages}</h3>
            {pairs.length === 0 ? <p className="soft">{words.noPassages}</p> : null}
            <ul className="sided">
              {pairs.map(({ question, from, to }) => (
                <li key={`${from.figure.id} ${to.figure.id}`}>
                  {question === null ? null : (
                    <p className="soft">{writtenOut(question[settings.lang])}</p>
                  )}
                  <Passage passage={from} lineage={lineage} />
                  <Passage passage={to} lineage={lineage} />
                </li>
              ))}
            </ul>
            {more > 0 ? <p className="soft">{num(words.more(more))}</p> : null}
          </>
        )}
      </Waiting>
    </aside>
  );
}

/** "These two are not of one origin": of two reports, or of the two figures that the link names. */
function Part({
  link,
  deciding,
}: {
  readonly link: LineageLink;
  readonly deciding: Deciding;
}): ReactElement {
  const words = useSettings().say.desk.decide;
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" className="small" onClick={() => setIsOpen(true)}>
        {words.twoOrigins}
      </button>
    );
  }
  return (
    <ReasonForm
      title={words.twoOrigins}
      act="origin"
      about={`${endOf(link.from)} ${endOf(link.to)}`}
      submit={(why) =>
        deciding.record("decide", {
          kind: "origin",
          a: endOf(link.from),
          b: endOf(link.to),
          origin: "not-same",
          why,
        })
      }
      close={() => setIsOpen(false)}
    />
  );
}

function endOf({ report, figure }: LineageLink["from"]): string {
  return figure ?? report;
}

function Passage({
  passage: {
    figure,
    context: [before, own, after],
  },
  lineage,
}: {
  readonly passage: TiedPassage;
  readonly lineage: Lineage;
}): ReactElement {
  const { lang } = useSettings();
  const outlet = lineage.reports.find(({ id }) => id === figure.report)?.outlet[lang];
  return (
    <a className="said" href={addressOf("reader", figure.report, { claim: figure.id })}>
      <small>
        <bdi>{outlet === undefined ? null : writtenOut(outlet)}</bdi>
      </small>
      <bdi dir="auto">
        {before}
        <mark>{own}</mark>
        {after}
      </bdi>
    </a>
  );
}
