import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PDF = fileURLToPath(
  new URL("../../../../fixtures/pdf/statement-chromium.pdf", import.meta.url),
);

const REPORTS: Readonly<Record<string, { readonly outlet: string; readonly text: string }>> = {
  "01-post": {
    outlet: "Valley Post",
    text: "Night at the mill\n\nThe night shift did not come home, and nobody knows more. The fire brigade said on Monday that 19 workers were killed in the fire at the Elm mill.\n",
  },
  "02-sahl": {
    outlet: "وكالة السهل",
    text: "ليلة المطحنة\n\nلم تعد وردية الليل (Night shift) إلى بيوتها، ولا يُعرف أكثر من ذلك. وقال الدفاع المدني يوم الاثنين إن 14 عاملاً قُتلوا في حريق مطحنة الدردار.\n",
  },
};

/** Signs that turn letters round, as a name of a case may carry them; nothing here closes them again. */
const [TURN, ASIDE] = ["\u202E", "\u2067"];

/** A second event, an actor and places whose names would turn round what stands behind them. */
const TURNING = `events:
  - id: upper
    name: { en: "The Upper ${TURN}Weir", ar: "سد ${TURN}علوي" }
    start: "2031-05-02"
actors:
  - id: millers
    names: { en: ["Millers ${TURN}Guild", "Millers Guild"], ar: ["نقابة ${ASIDE}الطحانين", "نقابة الطحانين"] }
    kind: body
places:
  - id: upper-mill
    names: { en: ["Upper ${TURN}Mill", "Upper Mill"], ar: ["المطحنة ${ASIDE}العليا", "المطحنة العليا"] }
    kind: site
    lat: 35.2
    lon: 40.1
    precision: 500
  - id: lower-mill
    names: { en: ["Lower ${ASIDE}Mill", "Lower Mill"], ar: ["المطحنة ${TURN}السفلى", "المطحنة السفلى"] }
    kind: site
`;

/** What a hostile report carries where a page may show it. */
const SCRIPT = "<img src=x onerror=alert(1)><script>alert(1)</script>";

/**
 * A folder with a report in each direction, each with something that no rule reads, a PDF of
 * two pages, a report that would run scripts, and names that would turn letters round.
 */
export function twoReports(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "tarjih-two-")), "elm-mill");
  mkdirSync(join(folder, "reports"), { recursive: true });
  writeFileSync(
    join(folder, "case.yaml"),
    'title: The Elm mill fire\nevent:\n  name: { en: The Elm mill fire, ar: حريق مطحنة الدردار }\n  start: "2031-05-05"\n  end: "2031-05-06"\n' +
      TURNING,
  );
  for (const [name, { outlet, text }] of Object.entries(REPORTS)) {
    writeFileSync(join(folder, "reports", `${name}.txt`), text);
    writeFileSync(
      join(folder, "reports", `${name}.meta.yaml`),
      `outlet: ${outlet}\npublished: "2031-05-05"\n`,
    );
  }
  const hostile = join(folder, "reports", "04-<img src=x onerror=alert(1)>.txt");
  writeFileSync(hostile, `${SCRIPT}\n\n${SCRIPT} 23 workers were killed, a witness said.\n`);
  writeFileSync(
    `${hostile.slice(0, -4)}.meta.yaml`,
    `title: "${SCRIPT}"\noutlet: "${SCRIPT}"\npublished: "2031-05-05"\n`,
  );
  const turning = join(folder, "reports", `05-late${TURN}txt.html.txt`);
  writeFileSync(
    turning,
    `In Upper Mill the Millers Guild said on 5 May 2031 that 23 workers were killed in the fire. In Lower Mill 2 workers were killed, the Millers Guild said.\n`,
  );
  writeFileSync(
    `${turning.slice(0, -4)}.meta.yaml`,
    `title: "Late ${TURN}news"\noutlet: "Weir ${ASIDE}Gazette"\nauthor: "Odd ${TURN}Author"\n`,
  );
  copyFileSync(PDF, join(folder, "reports", "03-statement.pdf"));
  return folder;
}
