import type { PlacedPlace, PlaceMap } from "@tarjih/server";
import { useEffect, useRef, type ReactElement } from "react";
import { addressOf, goTo } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { placeText } from "./place-text.ts";

/** One place: how precisely it is known, what is asked about it, who names it. */
export function PlaceCard({
  place,
  map,
}: {
  readonly place: PlacedPlace;
  readonly map: PlaceMap;
}): ReactElement {
  const settings = useSettings();
  const { say, lang, num } = settings;
  const words = say.pictures.map;
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  const rivals = map.rivals.filter(({ a, b }) => a === place.id || b === place.id);
  const nameOf = (id: string): string =>
    writtenOut(map.placed.find((each) => each.id === id)?.name[lang] ?? id);
  return (
    <aside
      className="card"
      ref={card}
      tabIndex={-1}
      aria-label={words.place}
      onKeyDown={({ key }) => {
        if (key === "Escape") goTo(addressOf("map"));
      }}
    >
      <a className="shut" href={addressOf("map")}>
        {say.workbench.close}
      </a>
      <h2>
        <bdi>{writtenOut(place.name[lang])}</bdi>
      </h2>
      <p className="soft">{num(placeText(place, settings))}</p>
      {rivals.length === 0 ? null : (
        <>
          <h3>{words.rivals}</h3>
          <ul className="points">
            {rivals.map(({ a, b, question }) => (
              <li key={`${question.id} ${a} ${b}`}>
                <a href={addressOf("map", a === place.id ? b : a)}>
                  <bdi>{nameOf(a === place.id ? b : a)}</bdi>
                </a>
                <p>
                  <a href={addressOf("ledger", question.id)}>{writtenOut(question.text[lang])}</a>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say.dossier.sections.questions}</h3>
      <ul className="answers">
        {place.questions.map(({ id, text }) => (
          <li key={id}>
            <a href={addressOf("ledger", id)}>{writtenOut(text[lang])}</a>
          </li>
        ))}
      </ul>
      {place.questions.length === 0 ? <p className="soft">{say.dossier.nothing}</p> : null}
      <h3>{say.dossier.sections.reports}</h3>
      <ul className="answers">
        {place.reports.map((id) => (
          <li key={id}>
            <a href={addressOf("reader", id)}>
              <bdi>{writtenOut(map.reports[id]?.[lang] ?? id)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
