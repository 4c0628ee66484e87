import { expect, test } from "vitest";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

interface Ids {
  readonly folder: string;
  readonly figure: string;
  readonly question: string;
  readonly root: string;
  readonly report: string;
}

/** A case made of the sample reports, with one id of each kind. */
async function sampleCase(): Promise<Ids> {
  const folder = tempFolder(REPORTS);
  const run = await runTarjih(["weigh", "reports", "--format", "json", "--case", "k.tarjih"], {
    cwd: folder,
  });
  const first = (list: string): string => {
    const found = new RegExp(`"${list}":\\[\\{(?:"type":"\\w+",)?"id":"([^"]+)"`).exec(run.stdout);
    return found?.[1] ?? `no id in ${list}`;
  };
  return {
    folder,
    figure: first("figures"),
    question: first("questions"),
    root: first("roots"),
    report: first("reports"),
  };
}

const explain = (folder: string, id: string, ...more: readonly string[]): Promise<Run> =>
  runTarjih(["explain", "k.tarjih", id, ...more], { cwd: folder });

test("a figure: its words, sentence, source, rules with reasons, and pairs", async () => {
  const { folder, figure } = await sampleCase();
  const run = await explain(folder, figure);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("words: «31» (32–34)");
  expect(run.stdout).toContain("sentence: The Interior Ministry said that 31 inmates escaped");
  expect(run.stdout).toContain("report: a.txt");
  expect(run.stdout).toMatch(/rule: [\w./-]+: \w+/);
  expect(run.stdout).toContain("conflict 112");
});

test("a question, a root and a report, in both languages", async () => {
  const { folder, question, root, report } = await sampleCase();
  const ofQuestion = await explain(folder, question);
  expect(ofQuestion.stdout).toMatch(/How many .+\?/);
  expect(ofQuestion.stdout).toContain("rule: roots");
  const ofRoot = await explain(folder, root);
  expect(ofRoot.stdout).toContain(`root ${root}`);
  // Why they are one root is said in words, not in codes.
  expect(ofRoot.stdout).toMatch(/attributed to |said by .+ in its own voice/);
  expect(ofRoot.stdout).not.toMatch(/attribution:|own-voice:/);
  const ofReport = await explain(folder, report, "--lang", "ar");
  expect(ofReport.stdout).toContain("استخرج النص: txt");
  expect(ofReport.stdout).toMatch(/sha256: [0-9a-f]{64} \(الحجم بالبايت: \d{2,}\)/);
  expect(ofReport.stdout).toMatch(/txt 1, utf-8, sha256: [0-9a-f]{64}/);
});

test("what the file of a report says beside its text: when it was saved, whose words it passes on, of what it warns", async () => {
  const folder = tempFolder({
    "r/a.eml":
      "From: Tove <t@x.example>\nDate: Wed, 13 Apr 2033 10:00:00 +0300\nSubject: Fwd: x\n\n---------- Forwarded message ---------\nFrom: Union <u@x.example>\nDate: Tue, 12 Apr 2033 at 18:00\nSubject: x\n\nOur union says 40 prisoners escaped.\n",
    "r/a.eml.meta.yaml": "captured: 2033-05-01\nwarning: torture\n",
  });
  await runTarjih(["weigh", "r", "--case", "c.tarjih", "--format", "json"], { cwd: folder });
  const { stdout } = await runTarjih(["explain", "c.tarjih", "a.eml"], { cwd: folder });
  expect(stdout).toContain("saved: 2033-05-01");
  expect(stdout).toContain("passes on: Union · 2033-04-12T18:00");
  expect(stdout).toContain("Content warning: torture");
});

test("an id that is not there, a case that is not there, a file that is none", async () => {
  const { folder } = await sampleCase();
  const unknown = await explain(folder, "nobody");
  expect(unknown).toMatchObject({ code: 2, stdout: "" });
  expect(unknown.stderr).toContain("holds nothing with the id “nobody”");
  const gone = await runTarjih(["explain", "gone.tarjih", "x"], { cwd: folder });
  expect(gone.code).toBe(2);
  expect(gone.stderr).toContain("gone.tarjih: no such file");
  const text = await runTarjih(["explain", "reports/a.txt", "x"], { cwd: folder });
  expect(text.code).toBe(2);
  expect(text.stderr).toContain("is not a case file of Tarjih");
});

test("what became of the proofs of its file, with the report that it is about and no other", async () => {
  const record = (name: string, people: string): string => {
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${people} people were killed at the mill.`;
    const sha1 = name === "changed" ? "A".repeat(32) : null;
    const head = [
      "WARC/1.1",
      "WARC-Type: response",
      `WARC-Target-URI: https://post.example/${name}`,
      "WARC-Date: 2031-04-12T10:20:33Z",
      ...(sha1 === null ? [] : [`WARC-Block-Digest: sha1:${sha1}`]),
      `Content-Length: ${answer.length}`,
    ];
    return `${head.join("\r\n")}\r\n\r\n${answer}\r\n\r\n`;
  };
  const folder = tempFolder({
    "r/a.txt": "Nine people were killed at the mill.",
    "r/a.txt.ots": "no proof",
    "r/b.warc": record("changed", "Nine") + record("whole", "Ten"),
  });
  await runTarjih(["weigh", "r", "--case", "k.tarjih", "--format", "json"], { cwd: folder });
  expect((await explain(folder, "a.txt")).stdout).toContain(
    "“a.txt.ots” is kept and was not checked",
  );
  const isTold = async (id: string): Promise<boolean> =>
    (await explain(folder, id)).stdout.includes("error: “b.warc” is not as it was made");
  expect([await isTold("b.warc!/1.html"), await isTold("b.warc!/2.html")]).toEqual([true, false]);
});
