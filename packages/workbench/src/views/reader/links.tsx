import type { LineageLink } from "@tarjih/reading";
import type { ReportShown } from "@tarjih/server";
import { useState, type ReactElement } from "react";
import { ReasonForm } from "../../deciding/reason-form.tsx";
import { useDeciding } from "../../deciding/use-deciding.ts";
import { nameIn } from "../../said/name.ts";
import { addressOf, goTo } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { OtherReport } from "./other-report.tsx";

/** Whom a report repeats and who repeats it; each link can be overruled, and one can be made. */
export function Links({
  shown,
  beside,
}: {
  readonly shown: ReportShown;
  readonly beside: string | null;
}): ReactElement {
  const { say, num } = useSettings();
  const deciding = useDeciding();
  const [parted, setParted] = useState<string | null>(null);
  const [isJoining, setIsJoining] = useState(false);
  const { links, decide } = say.desk;
  const { id } = shown.report;
  const ends = new Map(
    shown.lineage.map((link) => [
      link.from.report === id ? link.to.report : link.from.report,
      link,
    ]),
  );
  return (
    <section aria-label={links.title}>
      <h3>{links.title}</h3>
      {ends.size === 0 ? <p className="soft">{links.none}</p> : null}
      <ul className="links">
        {[...ends].map(([other, link]) => (
          <li key={other}>
            <Link shown={shown} other={other} link={link} />
            <div className="acts">
              <a
                className="button small"
                href={addressOf("reader", id, other === beside ? {} : { beside: other })}
              >
                {other === beside ? links.alone : links.beside}
              </a>
              <button type="button" className="small" onClick={() => setParted(other)}>
                {decide.twoOrigins}
              </button>
            </div>
            {parted === other ? (
              <ReasonForm
                title={decide.twoOrigins}
                act="parted"
                about={`${id} ${other}`}
                submit={(why) =>
                  deciding.record("decide", {
                    kind: "origin",
                    a: id,
                    b: other,
                    origin: "not-same",
                    why,
                  })
                }
                close={() => setParted(null)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <div className="acts">
        <button type="button" className="small" onClick={() => setIsJoining(true)}>
          {decide.oneOrigin}
        </button>
      </div>
      <OtherReport
        id={id}
        label={links.besideAny}
        value={beside ?? ""}
        set={(other) => goTo(addressOf("reader", id, other === "" ? {} : { beside: other }))}
      />
      {isJoining ? (
        <Join
          id={id}
          submit={(other, why) =>
            deciding.record("decide", { kind: "origin", a: id, b: other, origin: "same", why })
          }
          close={() => setIsJoining(false)}
        />
      ) : null}
      <p role="status">{num(deciding.told)}</p>
    </section>
  );
}

function Link({
  shown,
  other,
  link,
}: {
  readonly shown: ReportShown;
  readonly other: string;
  readonly link: LineageLink;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const { links } = say.desk;
  const report = shown.linked.find((each) => each.id === other);
  const isLater = link.to.report === shown.report.id;
  return (
    <p>
      {isLater ? links.repeats : links.repeatedBy}{" "}
      <a href={addressOf("reader", other)}>
        <bdi>
          {writtenOut(
            report?.title ?? nameIn(shown.names, report?.outlet ?? report?.path ?? other, lang),
          )}
        </bdi>
      </a>{" "}
      <small>
        {say.codes.lineageKinds[link.kind]} · <bdi dir="ltr">{num(link.p.toFixed(2))}</bdi>
      </small>
    </p>
  );
}

function Join({
  id,
  submit,
  close,
}: {
  readonly id: string;
  readonly submit: (other: string, why: string) => Promise<boolean>;
  readonly close: () => void;
}): ReactElement {
  const { decide } = useSettings().say.desk;
  const [other, setOther] = useState("");
  return (
    <ReasonForm
      title={decide.oneOrigin}
      act="origin"
      about={id}
      ready={other !== ""}
      submit={(why) => submit(other, why)}
      close={close}
    >
      <OtherReport id={id} label={decide.otherReport} value={other} set={setOther} />
    </ReasonForm>
  );
}
