import type { Lineage, LineageTie, TiedPassage } from "@tarjih/server";
import { useEffect, useRef, type ReactElement } from "react";
import { whyTexts } from "../../said/why-text.ts";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf, goTo } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { percent } from "./ties-table.tsx";
import { tieText } from "./tie-text.ts";

/** What ties two reports, their passages side by side, and what a person makes of it. */
export function TieCard({
  tie,
  lineage,
}: {
  readonly tie: LineageTie;
  readonly lineage: Lineage;
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
        {tie.links.map(({ kind, p, why }, at) => (
          <li key={`${kind} ${at}`}>
            <b>{say.codes.lineageKinds[kind]}</b> · {say.dossier.probability}{" "}
            <bdi dir="ltr">{num(percent(p))}</bdi>
            <p>{num(whyTexts(why, lineage.names, settings))}</p>
          </li>
        ))}
      </ul>
      <Waiting answer={answer}>
        {({ pairs, more }) => (
          <>
            <h3>{words.passages}</h3>
            {pairs.length === 0 ? <p className="soft">{words.noPassages}</p> : null}
            <ul className="sided">
              {pairs.map(({ question, from, to }) => (
                <li key={`${from.figure.id} ${to.figure.id}`}>
                  {question === null ? null : <p className="soft">{question[settings.lang]}</p>}
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
        <bdi>{outlet}</bdi>
      </small>
      <bdi dir="auto">
        {before}
        <mark>{own}</mark>
        {after}
      </bdi>
    </a>
  );
}
