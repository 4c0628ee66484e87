import { afterEach, expect, test } from "vitest";
import {
  ARABIC,
  ENGLISH,
  collection,
  folderOf,
  told,
  removeFolders,
} from "../testing/collected.ts";
import { collect } from "./collect.ts";

afterEach(removeFolders);

test("a sidecar wins over front matter, the exact one over the other", async () => {
  const folder = await folderOf({
    "a.txt": ARABIC,
    "a.meta.yaml": "outlet: Blue Shore\npublished: 2031-04-12\n",
    "a.txt.meta.yaml": "outlet: Harbour Post\n",
    "b.md": `---\noutlet: Own Word\ntitle: Fire\n---\n${ENGLISH}`,
    "b.meta.yaml": "outlet: Blue Shore\nlanguage: fr\n",
  });
  const { reports, findings } = await collection(folder);
  expect(findings).toEqual([]);
  expect(reports[0]?.report).toMatchObject({
    outlet: "Harbour Post",
    published: "2031-04-12",
    lang: "ar",
  });
  expect(reports[1]?.report).toMatchObject({ outlet: "Blue Shore", title: "Fire", lang: "other" });
});

test("a bad sidecar, and one that belongs to nothing", async () => {
  const folder = await folderOf({
    "a.txt": ENGLISH,
    "a.meta.yaml": "outlet: X\npublished: soon\n",
    "aa.meta.yaml": "outlet: X",
  });
  const it = await collection(folder);
  expect(it.reports[0]?.report.outlet).toBe("X");
  expect(told(it)).toEqual([
    {
      code: "bad-sidecar",
      severity: "warning",
      report: null,
      detail: {
        name: "a.meta.yaml",
        cause: "bad-date",
        line: 2,
        column: 12,
        key: "published",
        value: "soon",
      },
    },
    {
      code: "bad-sidecar",
      severity: "warning",
      report: null,
      detail: {
        name: "aa.meta.yaml",
        cause: "no-report",
        line: 1,
        column: 1,
        nearest: "a.meta.yaml",
      },
    },
  ]);
});

test("warnings of a sidecar, of front matter and of whoever adds are kept with each report", async () => {
  const folder = await folderOf({
    "a.txt": ENGLISH,
    "a.meta.yaml": "warning: torture\n",
    "b.md": `---\nwarnings: [death]\n---\n${ENGLISH}`,
    "c.txt": ARABIC,
  });
  const it = await collection(folder);
  expect(it.reports.map(({ report }) => report.warnings)).toEqual([
    ["torture"],
    ["death"],
    undefined,
  ]);
  const warned = await collect([folder], { warnings: ["graphic", "death"] });
  if (!warned.ok) throw new TypeError("not read");
  expect(warned.collection.reports.map(({ report }) => report.warnings)).toEqual([
    ["death", "graphic", "torture"],
    ["death", "graphic"],
    ["death", "graphic"],
  ]);
});

test("case.yaml warns of reports by name; a name that no report has is told", async () => {
  const folder = await folderOf({
    "case.yaml":
      "warnings:\n  - report: b.txt\n    warning: torture\n  - report: c.txt\n    warning: death\n",
    "a.txt": "Nine fled.",
    "in/b.txt": "Ten fled.",
    "in/b.meta.yaml": "warning: hate\n",
  });
  const { reports, findings } = await collection(folder);
  expect(reports.map(({ report }) => [report.path, report.warnings])).toEqual([
    ["a.txt", undefined],
    ["in/b.txt", ["hate", "torture"]],
  ]);
  expect(findings).toMatchObject([
    { code: "bad-sidecar", detail: { name: "case.yaml", cause: "no-such-report", value: "c.txt" } },
  ]);
});

test("day and outlet are those of a sidecar, else that of the first lines, which is told", async () => {
  const lines = "Hour Post | 3 May 2031\n\n";
  const folder = await folderOf({
    "a.txt": `${lines}${ENGLISH}`,
    "b.txt": `${lines}A guard spoke. ${ENGLISH}`,
    "b.txt.meta.yaml": "published: 2031-05-04\n",
    "c.txt": ENGLISH,
  });
  const it = await collection(folder);
  expect(it.reports.map(({ report }) => [report.path, report.published, report.outlet])).toEqual([
    ["a.txt", "2031-05-03", "Hour Post"],
    ["b.txt", "2031-05-04", "Hour Post"],
    ["c.txt", null, null],
  ]);
  expect(told(it)).toMatchObject([
    {
      code: "said-by-text",
      severity: "info",
      detail: { name: "a.txt", day: "2031-05-03", outlet: "Hour Post", words: "3 May 2031" },
    },
    { code: "said-by-text", detail: { name: "b.txt", outlet: "Hour Post" } },
  ]);
});

test("the day under which a site files a page is its own where no line says one", async () => {
  const url = "url: https://olm.example/2031/05/04/ten-die\n";
  const folder = await folderOf({
    "a.txt": ENGLISH,
    "a.txt.meta.yaml": url,
    "b.txt": `Hour Post | 3 May 2031\n\n${ENGLISH}`,
    "b.txt.meta.yaml": url,
  });
  const it = await collection(folder);
  expect(it.reports.map(({ report }) => report.published)).toEqual(["2031-05-04", "2031-05-03"]);
  expect(told(it)[0]).toMatchObject({
    code: "said-by-text",
    detail: { name: "a.txt", day: "2031-05-04", address: "2031/05/04" },
  });
});
