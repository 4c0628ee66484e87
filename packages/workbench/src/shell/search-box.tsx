import type { SearchShown } from "@tarjih/server";
import { useEffect, useState, type ReactElement } from "react";
import { useAnswer } from "./ask.ts";
import { FoundWords } from "./found-words.tsx";
import { pressedLetter } from "./pressed-letter.ts";
import { queryProblem } from "./query-problem.ts";
import { addressOf } from "./route.ts";
import { writtenOut } from "../said/written-out.ts";
import { useSettings } from "./settings.tsx";
import { Waiting } from "./waiting.tsx";

const ID = "search";

/** Opens the search over everything. */
export function openSearch(): void {
  const box = document.querySelector<HTMLDialogElement>(`#${ID}`);
  if (box === null || box.open) return;
  box.showModal();
  // What is typed now stands in place of what was looked for before.
  box.querySelector("input")?.select();
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

/** From the field to what was found, from one place to the next, and back. */
function step(box: Element, by: number): void {
  const places = [...box.querySelectorAll<HTMLElement>("input, .hits a")];
  const here = places.findIndex((place) => place === document.activeElement);
  places[Math.min(places.length - 1, Math.max(0, here + by))]?.focus();
}

function closeSearch(): void {
  document.querySelector<HTMLDialogElement>(`#${ID}`)?.close();
}

/** Words, figures and sources in all reports: Ctrl-K from anywhere. */
export function SearchBox(): ReactElement {
  const { say } = useSettings();
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (pressedLetter(event) !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      openSearch();
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
    };
  }, []);
  useEffect(() => {
    // A word is asked for when the fingers rest, not at each letter.
    const rest = setTimeout(() => setAsked(typed.trim()), 200);
    return () => {
      clearTimeout(rest);
    };
  }, [typed]);
  return (
    <dialog
      id={ID}
      className="search"
      aria-label={say.workbench.search}
      onKeyDown={(event) => {
        const by = STEPS.get(event.key);
        if (by === undefined) return;
        event.preventDefault();
        step(event.currentTarget, by);
      }}
    >
      <div className="line">
        <input
          type="search"
          dir="auto"
          autoFocus
          maxLength={1000}
          value={typed}
          aria-label={say.workbench.search}
          placeholder={say.workbench.searchHint}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => {
            // A search field keeps the first Escape to empty itself.
            if (key === "Escape") closeSearch();
            // The first place that holds the words.
            if (key === "Enter") document.querySelector<HTMLElement>(`#${ID} .passage`)?.click();
          }}
        />
        <button type="button" onClick={closeSearch}>
          {say.workbench.close}
        </button>
      </div>
      {asked === "" ? null : <Hits query={asked} />}
    </dialog>
  );
}

function Hits({ query }: { readonly query: string }): ReactElement {
  const { say } = useSettings();
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const answer = useAnswer("search", `?q=${encodeURIComponent(query)}`);
  const problem = answer.data === undefined ? queryProblem(answer.error, query, say) : null;
  if (problem !== null) return <p role="status">{problem}</p>;
  return (
    <Waiting answer={answer}>
      {({ hits }) =>
        hits.length === 0 ? (
          <p role="status">{say.workbench.nothingFound}</p>
        ) : (
          <ul className="hits">
            {hits.map(({ report, inTitle, passages }) => (
              <li key={report.id}>
                {report.text_sha256 === "" ? (
                  <bdi>{writtenOut(report.path)}</bdi>
                ) : (
                  <a href={addressOf("reader", report.id)} onClick={closeSearch}>
                    <bdi>{writtenOut(report.title ?? report.outlet ?? report.path)}</bdi>
                  </a>
                )}
                {inTitle ? <small className="soft"> · {say.search.inTitle}</small> : null}
                {isWarned(report) && !agreed.has(report.id) ? (
                  <Warned
                    report={report}
                    agree={() => setAgreed(new Set([...agreed, report.id]))}
                  />
                ) : (
                  passages.map((passage) => (
                    <a
                      key={passage.claim ?? passage.start}
                      className="passage"
                      href={placeOf(report, passage)}
                      onClick={closeSearch}
                    >
                      <FoundWords passage={passage} />
                    </a>
                  ))
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Waiting>
  );
}

type Found = SearchShown["hits"][number]["report"];

/** Where a passage stands in its report; a row of a table has no text, and stands under its question. */
function placeOf(
  { id }: Found,
  { start, end, marks, row, question }: SearchShown["hits"][number]["passages"][number],
): string {
  if (row !== undefined) return addressOf("ledger", question ?? null);
  const [mark = { start, end }, ...further] = marks;
  const place = { at: String(mark.start), to: String(mark.end) };
  const too = further.map((each) => `${each.start}-${each.end}`).join(" ");
  return addressOf("reader", id, too === "" ? place : { ...place, too });
}

function isWarned({ warnings = [] }: Found): boolean {
  return warnings.length > 0;
}

/** What stands in place of the passages of a report that can hurt whoever reads them. */
function Warned({
  report: { warnings = [] },
  agree,
}: {
  readonly report: Found;
  readonly agree: () => void;
}): ReactElement {
  const { say, lang } = useSettings();
  return (
    <p className="warned">
      <b>{say.warnings.title}:</b>{" "}
      {warnings.map((one) => say.warnings.kinds[one]).join(lang === "ar" ? "، " : ", ")}{" "}
      <button type="button" onClick={agree}>
        {say.warnings.show}
      </button>
    </p>
  );
}
