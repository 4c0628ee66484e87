import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const REPORTS: Readonly<Record<string, { readonly outlet: string; readonly text: string }>> = {
  "01-herald": {
    outlet: "Elm Herald",
    text: "Fire at the Elm mill\n\nThe district hospital said on Monday that 14 workers were killed in the fire. A union official said 6 guards were wounded.\n",
  },
  "02-post": {
    outlet: "Valley Post",
    text: "Mill fire\n\nThe fire brigade said on Monday that 19 workers were killed in the fire at the Elm mill. Two children were killed, a neighbour said.\n",
  },
  "03-wire": {
    outlet: "North Wire",
    text: "Mill owners speak\n\nThe owners of the Elm mill said on Monday that no more than 9 workers were killed. They said 6 guards were wounded. How did the fire begin?\n",
  },
  "04-copy": {
    outlet: "Elm Daily",
    text: "Fire at the Elm mill\n\nThe district hospital said on Monday that 14 workers were killed in the fire. A union official said 6 guards were wounded.\n",
  },
  "05-late": {
    outlet: "Late Sheet",
    text: "Days after\n\nA police spokesman said on Monday that 23 workers were killed in the fire at the Elm mill.\n",
  },
};

/** A folder of five short reports that disagree: a case that is weighed in no time. */
export function smallFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "tarjih-small-")), "elm-mill");
  mkdirSync(join(folder, "reports"), { recursive: true });
  writeFileSync(
    join(folder, "case.yaml"),
    'title: The Elm mill fire\nevent:\n  name: { en: The Elm mill fire, ar: حريق مطحنة الدردار }\n  start: "2031-05-05"\n  end: "2031-05-06"\n',
  );
  for (const [name, { outlet, text }] of Object.entries(REPORTS)) {
    writeFileSync(join(folder, "reports", `${name}.txt`), text);
    writeFileSync(
      join(folder, "reports", `${name}.meta.yaml`),
      `outlet: ${outlet}\npublished: "2031-05-05"\n`,
    );
  }
  return folder;
}
