import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CASE = `title: Two villages
event:
  name: { en: The night raid, ar: غارة الليل }
  start: "2031-05-05"
  end: "2031-05-06"
places:
  - { id: sidra, names: { en: [Sidra], ar: [سدرة] }, lat: 35.2, lon: 40.1, precision: city, kind: city }
  - { id: nahrwan, names: { en: [Nahrwan], ar: [نهروان] }, lat: 35.9, lon: 41.4, precision: city, kind: city }
`;

/** A folder in which some put a number into one village and others into another; with `more`, in `reports/more.txt`. */
export function twoVillages(more = ""): string {
  const folder = join(mkdtempSync(join(tmpdir(), "tarjih-villages-")), "night-raid");
  mkdirSync(join(folder, "reports"), { recursive: true });
  writeFileSync(join(folder, "case.yaml"), CASE);
  const reports = {
    post: "The civil defence said on Monday that 12 people were killed in Sidra. Two were wounded in Sidra.",
    sahl: "قال الدفاع المدني يوم الاثنين إن 12 شخصاً قُتلوا في نهروان، وأصيب اثنان في نهروان.",
    ...(more === "" ? {} : { more }),
  };
  for (const [name, text] of Object.entries(reports)) {
    writeFileSync(join(folder, "reports", `${name}.txt`), `${text}\n`);
    writeFileSync(
      join(folder, "reports", `${name}.meta.yaml`),
      `outlet: Outlet ${name}\npublished: "2031-05-06"\n`,
    );
  }
  return folder;
}
