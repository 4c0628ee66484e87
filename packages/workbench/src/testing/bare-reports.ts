import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Reports that nothing is known of but their files, whose names begin with digits; one is undated, one no report. */
const REPORTS = {
  "01-harbour-local.txt":
    "Dorsa, 4 May 2031\n\nThe local council said on Sunday that 12 people were killed and 30 were wounded in the shelling of Dorsa. Route 7 was closed and the bridge has 14 lamps.\n",
  "02-نشرة-الوادي.txt":
    "قال المجلس المحلي يوم الأحد 4 أيار/مايو 2031 إن 15 شخصاً قُتلوا وأصيب 31 آخرون في قصف درسا. وأُعلن مقتل ثلاثة مسعفين.\nوأُغلق الطريق رقم 7، وفي الجسر 14 مصباحاً.\n",
  "03-undated.txt":
    "At least 9 people were killed in the shelling of Dorsa. Witnesses counted 20 wounded.\n",
  "desk/04_field-notes.v2.txt":
    "Between 10 and 14 people were killed in the shelling of Dorsa, the ministry of health said. It put the wounded at 33.\n",
  "05-copy-of-01.txt":
    "Dorsa, 5 May 2031\n\nThe local council said on Sunday that 12 people were killed and 30 were wounded in the shelling of Dorsa. Route 7 was closed and the bridge has 14 lamps.\n",
  "desk/06-broken.pdf": "%PDF-x\n",
};

const CASE = `title: Shelling of Dorsa
event: {id: main, name: Shelling of Dorsa, start: 2031-05-04, end: 2031-05-04, place: dorsa}
places:
  - {id: dorsa, names: {ar: [درسا], en: [Dorsa]}, lat: 35.1, lon: 38.2}
`;

/** A folder with them. */
export function bareReports(): string {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-bare-"));
  mkdirSync(join(folder, "desk"));
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "case.yaml"), CASE);
  return folder;
}
