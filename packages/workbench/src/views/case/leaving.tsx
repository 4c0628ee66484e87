import { PROFILES } from "@tarjih/dossier";
import { useState, type ReactElement } from "react";
import { Choose } from "../../deciding/field.tsx";
import { useAnswer } from "../../shell/ask.ts";
import { NamesToDecide } from "./names-to-decide.tsx";
import { useSettings } from "../../shell/settings.tsx";

/** The dossier and the exports, for a circle of readers. */
export function Leaving(): ReactElement {
  const { say, lang } = useSettings();
  const { leave } = say.desk;
  const [profile, setProfile] = useState<string>("public");
  const [format, setFormat] = useState("package");
  const { data } = useAnswer("exports");
  const query = (more: Readonly<Record<string, string>>): string =>
    new URLSearchParams({ profile, lang, ...more }).toString();
  return (
    <section aria-label={leave.title}>
      <h2>{leave.title}</h2>
      <p className="soft">{leave.hint}</p>
      <div className="tools">
        <Choose
          label={leave.profile}
          value={profile}
          set={setProfile}
          options={PROFILES.map((each) => [each, leave.profiles[each]])}
        />
        <a className="button main" href={`/api/dossier?${query({})}`} download>
          {leave.dossier}
        </a>
        <Choose
          label={leave.format}
          value={format}
          set={setFormat}
          options={(data?.formats ?? []).map((id) => [id, say.exports.formats[id] ?? id])}
        />
        <a className="button" href={`/api/export?${query({ format })}`} download>
          {leave.export}
        </a>
      </div>
      <p className="soft">{leave.dossierHint}</p>
      {profile === "public" ? <NamesToDecide /> : null}
      {profile === "court" ? <p className="caution">{leave.warning}</p> : null}
    </section>
  );
}
