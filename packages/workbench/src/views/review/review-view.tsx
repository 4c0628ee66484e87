import { asOfText, valueText } from "@tarjih/dossier";
import type { InterfaceLanguage, Messages } from "@tarjih/i18n";
import type { LastReview, ReviewItem, ReviewQueue } from "@tarjih/server";
import { useEffect, useState, type ReactElement } from "react";
import { FigureForm, type Choice } from "../../deciding/figure-form.tsx";
import { groupsIn } from "../../deciding/groups-in.ts";
import { useDeciding } from "../../deciding/use-deciding.ts";
import { whomIn, nameIn } from "../../said/name.ts";
import { useAnswer } from "../../shell/ask.ts";
import { pressedLetter } from "../../shell/pressed-letter.ts";
import { addressOf, goTo, routeOf, type Route } from "../../shell/route.ts";
import { Day } from "../../said/day.tsx";
import { isolatedName } from "../../said/isolated-name.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { Differences } from "./differences.tsx";
import { isLookedAt, shownAt } from "./shown-at.ts";

/** A form, with its figure as it was when it was opened. */
interface Opened {
  readonly choice: Choice;
  readonly item: ReviewItem;
}

/** To a figure, as long as this is what one looks at: a decision takes a moment, and one may have gone elsewhere. */
function lead(id: string): void {
  if (routeOf(location.hash).view === "review") goTo(addressOf("review", id));
}

/** Figures one after another: accept, fix, reject, by keyboard. */
export function ReviewView({ route }: { readonly route: Route }): ReactElement {
  const answer = useAnswer("review");
  return <Waiting answer={answer}>{(queue) => <Queue queue={queue} route={route} />}</Waiting>;
}

function Queue({
  queue,
  route,
}: {
  readonly queue: ReviewQueue;
  readonly route: Route;
}): ReactElement {
  const { say, num, lang } = useSettings();
  const deciding = useDeciding();
  const { told, isBusy, record } = deciding;
  const { items, last } = queue;
  const { workbench } = say;
  const [opened, setOpened] = useState<Opened | null>(null);
  const at = shownAt(items, route.id, opened?.item.figure.id ?? null);
  const item = items[at];
  const form = opened?.item.figure.id === item?.figure.id ? opened : null;
  const done = items.filter(isLookedAt).length;

  const go = (to: number): void => {
    const next = items[Math.min(items.length - 1, Math.max(0, to))];
    if (next !== undefined) lead(next.figure.id);
    setOpened(null);
  };
  const accept = async (id: string): Promise<void> => {
    if (await record("decide", { kind: "accept", id, why: "" })) go(at + 1);
  };
  const undo = async (): Promise<void> => {
    if (last === null) return;
    const why = workbench.undoWhy;
    const words = `«\u2068${last.quote}\u2069»`;
    const what = `${nameOfKind(last, say)} ${[words, reportOf(last)].join(" · ")}`;
    if (!(await record("undo", { id: last.id, why }, workbench.undoneOf(what)))) return;
    setOpened(null);
    // A figure by hand is gone with its decision: what is in view stays.
    if (last.kind !== "add") lead(last.figure);
  };
  const reportOf = ({ figure }: LastReview): string => {
    const of = items.find((each) => each.figure.id === figure);
    return of === undefined ? say.dossier.unknown : reportName(of, queue, lang);
  };
  const act = (key: string): boolean => {
    if (item === undefined) return false;
    switch (key) {
      case "a":
        void accept(item.figure.id);
        return true;
      case "f":
        setOpened({ choice: "fix", item });
        return true;
      case "r":
        setOpened({ choice: "reject", item });
        return true;
      case "n":
        setOpened({ choice: "note", item });
        return true;
      case "u":
        void undo();
        return true;
      case "j":
      case "ArrowDown":
        go(at + 1);
        return true;
      case "k":
      case "ArrowUp":
        go(at - 1);
        return true;
      default:
        return false;
    }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, ctrlKey, metaKey, altKey } = event;
      const isTyping = target instanceof HTMLElement && target.matches("input, select, textarea");
      if (ctrlKey || metaKey || altKey || isTyping || document.querySelector("dialog[open]"))
        return;
      if (act(pressedLetter(event))) event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
    };
  });
  if (item === undefined) return <p className="empty">{workbench.noFigures}</p>;
  return (
    <div className="review">
      <Differences />
      <p className="progress">
        <progress value={done} max={items.length} aria-label={workbench.progress} />{" "}
        {num(workbench.reviewed(done, items.length))} · {num(`${at + 1} / ${items.length}`)}
      </p>
      <Shown item={item} queue={queue} />
      <div className="acts">
        <Act label={workbench.accept} letter="A" act={() => act("a")} off={isBusy} />
        <Act label={workbench.fix} letter="F" act={() => act("f")} />
        <Act label={workbench.reject} letter="R" act={() => act("r")} />
        <Act label={say.desk.decide.note} letter="N" act={() => act("n")} />
        <Act
          label={workbench.undo}
          letter="U"
          act={() => act("u")}
          off={last === null || isBusy}
          told={last === null ? undefined : TAKES_BACK}
        />
        <Act label={workbench.previous} letter="K" act={() => act("k")} />
        <Act label={workbench.next} letter="J" act={() => act("j")} />
      </div>
      {last === null ? null : (
        <TakesBack last={last} report={reportOf(last)} isHere={last.figure === item.figure.id} />
      )}
      {form === null ||
      isBusy ||
      item.review === null ||
      form.item.review === item.review ? null : (
        <p className="caution" role="status">
          {workbench.meanwhile(workbench.reviews[item.review])}
        </p>
      )}
      {form === null ? null : (
        <FigureForm
          key={`${form.choice} ${item.figure.id}`}
          choice={form.choice}
          figure={item.figure}
          groups={groupsIn(queue.names, lang)}
          close={() => setOpened(null)}
          deciding={deciding}
          done={() => go(at + 1)}
        />
      )}
      <p role="status">{num(told)}</p>
    </div>
  );
}

const TAKES_BACK = "takes-back";

/** Which decision "U" takes back, before it does: it may be of another day, and of another figure than the one in view. */
function TakesBack({
  last,
  report,
  isHere,
}: {
  readonly last: LastReview;
  /** Name of the report. */
  readonly report: string;
  readonly isHere: boolean;
}): ReactElement {
  const { say, num } = useSettings();
  const { when, why } = last;
  return (
    <p id={TAKES_BACK} className="soft takes-back">
      <kbd>U</kbd> {say.workbench.takesBack} <b>{nameOfKind(last, say)}</b>{" "}
      {isHere ? (
        <bdi>«{last.quote}»</bdi>
      ) : (
        <>
          <a href={addressOf("review", last.figure)}>
            <bdi>«{last.quote}»</bdi> · <bdi>{report}</bdi>
          </a>{" "}
          ({say.workbench.takesBackElsewhere})
        </>
      )}{" "}
      · <bdi dir="ltr">{num(when.slice(0, 10))}</bdi>
      {why === "" ? null : (
        <>
          {" "}
          · <bdi>{why}</bdi>
        </>
      )}
    </p>
  );
}

function nameOfKind({ kind }: LastReview, { decisions }: Messages): string {
  return Object.entries(decisions.kinds).find(([each]) => each === kind)?.[1] ?? kind;
}

/** A report by its title, else by whoever published it, else by its file. */
function reportName(
  { report }: ReviewItem,
  { names }: ReviewQueue,
  lang: InterfaceLanguage,
): string {
  return report.title === null
    ? nameIn(names, report.outlet ?? report.path, lang)
    : isolatedName(report.title, lang);
}

function Act({
  label,
  letter,
  act,
  off = false,
  told,
}: {
  readonly label: string;
  readonly letter: string;
  readonly act: () => void;
  readonly off?: boolean;
  /** Id of what says more about it. */
  readonly told?: string | undefined;
}): ReactElement {
  return (
    <button
      type="button"
      onClick={act}
      disabled={off}
      aria-keyshortcuts={letter}
      aria-describedby={told}
    >
      {label} <kbd>{letter}</kbd>
    </button>
  );
}

function Shown({
  item,
  queue,
}: {
  readonly item: ReviewItem;
  readonly queue: ReviewQueue;
}): ReactElement {
  const settings = useSettings();
  const { say, lang, num } = settings;
  const { figure, report, context, review } = item;
  const [before, words, after] = context;
  const name = reportName(item, queue, lang);
  return (
    <article className="item">
      <p className="soft">
        <a href={addressOf("reader", report.id, { claim: figure.id })}>
          <bdi>{name}</bdi>
        </a>
        {figure.byHand === undefined ? null : (
          <span className="mark is-decided">{say.byHand.mark}</span>
        )}
        {review === null ? null : (
          <span className="mark is-decided">{say.workbench.reviews[review]}</span>
        )}
      </p>
      <blockquote dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
      <p className="reading">
        <b dir="ltr">{num(valueText(figure))}</b> {say.codes.measures[figure.measure].name}
        {" · "}
        {whomIn(queue.names, figure, settings)}
        {" · "}
        {say.codes.modes[figure.mode]}
        {" · "}
        {asOfText(figure) === "" ? say.dossier.noDate : <Day date={asOfText(figure)} />}
        {" · "}
        {/* Of a report without an outlet its own name says more than that it is unknown. */}
        {figure.chain
          .map(({ source }, step) =>
            source !== "unknown"
              ? nameIn(queue.names, source, lang)
              : step === 0
                ? name
                : say.dossier.unknown,
          )
          .join(" › ")}
      </p>
    </article>
  );
}
