import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";

const post = (id: string, full_text: string, more: object = {}): object => ({
  tweet: { id_str: id, full_text, created_at: "Sat Apr 12 10:20:33 +0000 2031", ...more },
});

const file = (posts: readonly object[]): string =>
  `window.YTD.tweets.part0 = ${JSON.stringify(posts, null, 2)}`;

test("each post is a report; reposts and answers keep whose they are", async () => {
  const posts = [
    post("11", "فر ٢٣ سجينا عند ٠٧:٤٥ &amp; قُتل حارس."),
    post("12", "RT @plain_wire: Nine guards were killed."),
    post("13", "@lina_az It was eleven.", { in_reply_to_screen_name: "lina_az" }),
    post("14", "🔥"),
  ];
  const { reports, findings } = await unpackAll("data/tweets.js", file(posts));
  expect(reports).toMatchObject([
    {
      path: "data/tweets.js#11",
      text: "فر ٢٣ سجينا عند ٠٧:٤٥ & قُتل حارس.",
      meta: { url: "https://x.com/i/web/status/11", published: "2031-04-12T10:20:33+00:00" },
    },
    { path: "data/tweets.js#12", forwarded: { source: "@plain_wire" } },
    { path: "data/tweets.js#13", quoted: { source: "@lina_az" } },
  ]);
  expect(findings).toMatchObject([{ code: "parts-not-read", detail: { count: 1 } }]);
});

test("the script is read as data and never run", async () => {
  const { reports, findings } = await unpackAll("tweets.js", "process.exit(1); [1, 2");
  expect(reports).toEqual([]);
  expect(findings).toMatchObject([{ code: "unreadable-file" }]);
});
