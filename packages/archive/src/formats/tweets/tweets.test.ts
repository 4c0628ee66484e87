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

test("a quoting post keeps whose post stands under it, by its link or its number", async () => {
  const link = (expanded_url: string): object => ({ url: "https://t.co/a", expanded_url });
  const urls = (...all: readonly string[]): object => ({ entities: { urls: all.map(link) } });
  const desk = "https://twitter.com/coastdesk/status/99?s=20";
  const posts = [
    post("21", "So it was. https://t.co/a", urls("https://news.example/a", desk)),
    post("22", "So it was.", {
      quoted_status_id_str: "99",
      ...urls(desk, "https://x.com/plain_wire/status/7"),
    }),
    post("23", "So it was.", { quoted_status_id_str: "98" }),
    post("24", "@lina_az So it was.", {
      in_reply_to_screen_name: "lina_az",
      in_reply_to_status_id_str: "97",
      ...urls("https://news.example/status/1"),
    }),
    post("25", "So it was.", urls("https://x.com/i/status/96", "https://x.com.example/a/status/1")),
    post("26", "So it was.", urls("https://twitter.com/i/web/status/95")),
    post("27", "See here.", urls("https://x.com/rana_x/status/27/video/1")),
  ];
  const { reports } = await unpackAll("tweets.js", file(posts));
  const at = (id: number): string => `https://x.com/i/web/status/${id}`;
  expect(reports.map(({ quoted }) => quoted)).toEqual([
    { source: "@coastdesk", url: at(99), published: null },
    { source: "@coastdesk", url: at(99), published: null },
    { source: null, url: at(98), published: null },
    { source: "@lina_az", url: at(97), published: null },
    { source: null, url: at(96), published: null },
    { source: null, url: at(95), published: null },
    undefined,
  ]);
});

test("the script is read as data and never run", async () => {
  const { reports, findings } = await unpackAll("tweets.js", "process.exit(1); [1, 2");
  expect(reports).toEqual([]);
  expect(findings).toMatchObject([{ code: "unreadable-file" }]);
});

test("the whole words of a long post lie in a file of their own", async () => {
  const noteTweet = {
    noteTweetId: "501",
    createdAt: "2031-04-13T21:00:00.000Z",
    core: { text: "فر ٢٣ سجينا &amp; قُتل حارس.", urls: [] },
  };
  const none = { noteTweet: { noteTweetId: "502", core: { text: "🔥" } } };
  const script = `window.YTD.note_tweet.part0 = ${JSON.stringify([{ noteTweet }, none])}`;
  const { reports, findings } = await unpackAll("data/note-tweet.js", script);
  expect(reports).toMatchObject([
    {
      path: "data/note-tweet.js#501",
      text: "فر ٢٣ سجينا & قُتل حارس.",
      meta: { published: "2031-04-13T21:00:00Z" },
    },
  ]);
  expect(findings).toMatchObject([{ code: "parts-not-read", detail: { format: "no-words" } }]);
});
