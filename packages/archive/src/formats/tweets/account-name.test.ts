import { expect, test } from "vitest";
import { makeZip } from "../zip/make-zip.fixture.ts";
import { unpackAll } from "../unpack-all.fixture.ts";
import { accountFileOf, accountName } from "./account-name.ts";

const ACCOUNT = 'window.YTD.account.part0 = [{"account":{"username":"nawras"}}]';
const POSTS = 'window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"Nine fled."}}]';

test("an archive of posts says whose it is in the file beside them", async () => {
  expect(accountFileOf("x/data/tweets-part2.js")).toBe("x/data/account.js");
  expect(accountFileOf("x/mytweets.js")).toBeNull();
  expect(accountName(new TextEncoder().encode(ACCOUNT))).toBe("@nawras");
  expect(accountName(new TextEncoder().encode("[1"))).toBeNull();
  const zip = makeZip([
    { name: "data/account.js", content: ACCOUNT },
    { name: "data/tweets.js", content: POSTS },
    { name: "other/tweets.js", content: POSTS },
  ]);
  const { reports } = await unpackAll("a.zip", zip);
  expect(reports.map(({ path, meta }) => [path, meta.outlet])).toEqual([
    ["a.zip!/data/tweets.js#1", "@nawras"],
    ["a.zip!/other/tweets.js#1", undefined],
  ]);
});

test("what only describes an archive is counted, and files with words in them are told by name", async () => {
  const zip = makeZip([
    { name: "Your archive.html", content: "<script>1</script>" },
    { name: "assets/js/main.js", content: "1" },
    { name: "data/account.js", content: ACCOUNT },
    { name: "data/direct-messages.js", content: "window.YTD.direct_messages.part0 = []" },
    { name: "data/manifest.js", content: "window.__THAR_CONFIG = {}" },
    { name: "data/tweets.js", content: POSTS },
    { name: "site/main.js", content: "1" },
  ]);
  const { reports, findings } = await unpackAll("a.zip", zip);
  expect(reports.map(({ path }) => path)).toEqual(["a.zip!/data/tweets.js#1"]);
  expect(findings.map(({ code, detail }) => [code, detail["name"], detail["count"]])).toEqual([
    ["unsupported-format", "a.zip!/data/direct-messages.js", undefined],
    ["parts-not-read", "a.zip", 1],
    ["parts-not-read", "a.zip", 4],
  ]);
});

test("a sidecar beside an export in a zip counts for every message of it", async () => {
  const zip = makeZip([
    { name: "_chat.txt", content: "[12/04/2031, 10:20:33] Lina: Nine fled.\n" },
    { name: "_chat.txt.meta.yaml", content: "outlet: Mill group\nwarning: death\ntitle: no\n" },
  ]);
  const { reports } = await unpackAll("a.zip", zip);
  expect(reports.map(({ meta }) => meta)).toEqual([
    {
      outlet: "Mill group",
      author: "Lina",
      published: "2031-04-12T10:20:33",
      warnings: ["death"],
    },
  ]);
});
