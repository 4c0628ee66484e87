import { afterEach, expect, test } from "vitest";
import { collection, folderOf, removeFolders } from "../testing/collected.ts";

afterEach(removeFolders);

const post = (text: string, more: object = {}): object => ({
  id: 11,
  type: "message",
  date: "2031-04-12T10:20:33",
  from: "Coast Wire",
  from_id: "channel7",
  text,
  ...more,
});
const channel = (...messages: readonly object[]): string =>
  JSON.stringify({ name: "Coast Wire", type: "public_channel", id: 7, messages });

test("a message that two exports of a channel hold is taken once, whatever became of its hearts", async () => {
  const folder = await folderOf({
    "one/result.json": channel(post("Nine fled.")),
    "two/result.json": channel(
      post("Nine fled.", { reactions: [{ count: 3 }] }),
      post("Ten fled.", { id: 12 }),
    ),
  });
  const { reports, findings } = await collection(folder);
  expect(reports.map(({ report }) => report.path)).toEqual([
    "one/result.json#11",
    "two/result.json#12",
  ]);
  expect(findings.map(({ code, detail }) => [code, detail])).toContainEqual([
    "duplicate-file",
    { name: "two/result.json", of: "one/result.json", count: 1 },
  ]);
});

test("a message that was changed, and one that somebody describes otherwise, are kept", async () => {
  const folder = await folderOf({
    "one/result.json": channel(post("Nine fled.")),
    "two/result.json": channel(post("Ten fled.")),
    "three/result.json": channel(post("Nine fled.")),
    "three/result.json.meta.yaml": "outlet: Another channel\n",
  });
  const { reports } = await collection(folder);
  expect(reports).toHaveLength(3);
});
