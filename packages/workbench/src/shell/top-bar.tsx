import type { ReactElement } from "react";
import { VIEWS } from "../views/views.ts";
import { useAnswer } from "./ask.ts";
import { openKeys } from "./keys-box.tsx";
import { addressOf } from "./route.ts";
import { openSearch } from "./search-box.tsx";
import { writtenOut } from "../said/written-out.ts";
import { useSettings, type Theme } from "./settings.tsx";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

/** Title and counts of the case, the views, and how things are shown. */
export function TopBar({ here }: { readonly here: string }): ReactElement {
  const { lang, theme, digits, calendar, say, num, change } = useSettings();
  const { data } = useAnswer("case");
  const bar = say.workbench;
  const theOther = lang === "ar" ? "en" : "ar";
  const { counts: counted } = say.dossier;
  const counts = data?.counts;
  return (
    <header className="top">
      <a className="skip" href="#main" onClick={skip}>
        {bar.skip}
      </a>
      <div className="title">
        <h1>
          {data?.title[lang] === "" ? say.dossier.untitled : writtenOut(data?.title[lang] ?? "")}
        </h1>
        {counts === undefined ? null : (
          <p className="counts">
            {num(
              [
                counted.reports(counts.reports),
                counted.roots(counts.roots),
                counted.questions(counts.questions),
                counted.conflicts(counts.conflicts),
              ].join(" · "),
            )}
          </p>
        )}
      </div>
      <nav aria-label={bar.viewsLabel}>
        {VIEWS.map(({ name }) => (
          <a key={name} href={addressOf(name)} aria-current={name === here ? "page" : undefined}>
            {bar.views[name]}
          </a>
        ))}
      </nav>
      <div className="looks">
        <button type="button" onClick={openSearch} aria-keyshortcuts="Control+K">
          {bar.search} <kbd>Ctrl K</kbd>
        </button>
        <button type="button" onClick={openKeys} title={say.keys.title} aria-keyshortcuts="?">
          <span aria-hidden="true">?</span>
          <span className="hush">{say.keys.title}</span>
        </button>
        <button type="button" lang={theOther} onClick={() => change({ lang: theOther })}>
          {bar.otherLanguage}
        </button>
        <button
          type="button"
          aria-pressed={digits === "arabic"}
          onClick={() => change({ digits: digits === "arabic" ? "western" : "arabic" })}
        >
          <span aria-hidden="true">{digits === "arabic" ? "123" : "١٢٣"}</span>
          <span className="hush">{bar.digits}</span>
        </button>
        <button
          type="button"
          aria-pressed={calendar === "both"}
          title={say.calendars.both}
          onClick={() => change({ calendar: calendar === "both" ? "gregorian" : "both" })}
        >
          <span aria-hidden="true">{say.calendars.short}</span>
          <span className="hush">{say.calendars.both}</span>
        </button>
        <label>
          <span className="hush">{bar.theme}</span>
          <select
            value={theme}
            onChange={({ target }) =>
              change({ theme: THEMES.find((each) => each === target.value) ?? "auto" })
            }
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {bar.themes[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

/** The address holds the view, so the link moves the focus itself. */
function skip(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#main")?.focus();
}
