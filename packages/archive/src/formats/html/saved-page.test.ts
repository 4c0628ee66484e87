import { expect, test } from "vitest";
import { savedPage } from "./saved-page.ts";

test.each([
  [
    "<!-- saved from url=(0027)https://post.example/news/7 -->\n<html>",
    "https://post.example/news/7",
    undefined,
  ],
  [
    "<html lang=en><!--\n Page saved with SingleFile \n url: https://post.example/news/7 \n saved date: Sat Apr 12 2031 10:20:33 GMT+0300 (Arabian Standard Time)\n--><meta charset=utf-8>",
    "https://post.example/news/7",
    "2031-04-12T10:20:33+03:00",
  ],
  [
    `<html>${"x".repeat(9000)}</html>\n<!--\n     FILE ARCHIVED ON 10:20:33 Apr 12, 2031 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 11:00:00 May 01, 2031.\n-->`,
    undefined,
    "2031-04-12T10:20:33Z",
  ],
  ["<p>saved from url=(0027)https://post.example/news/7</p>", undefined, undefined],
  ["<!-- saved with SingleFile saved date: Sat Foo 12 2031 -->", undefined, undefined],
])("%.60s", (html, url, captured) => {
  const saved = savedPage(html);
  expect([saved.url, saved.captured]).toEqual([url, captured]);
});
