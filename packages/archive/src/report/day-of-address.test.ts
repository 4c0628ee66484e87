import { expect, test } from "vitest";
import { dayOfAddress } from "./day-of-address.ts";

test.each([
  ["https://olm.example/news/2031/06/14/ten-die", "2031-06-14"],
  ["https://olm.example/news/2031/6/4/ten-die", "2031-06-04"],
  ["https://olm.example/world/africa/2031-06-14/ten-die", "2031-06-14"],
  ["https://olm.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/2031/06/14/ten-die", "2031-06-14"],
  ["https://olm.example/2031-06-14-ten-die.html", "2031-06-14"],
  ["https://olm.example/amp/47/2031-06-14-19-24-03", "2031-06-14"],
  ["https://olm.example/14-Jun-2031/ten-die", "2031-06-14"],
  ["https://olm.example/ar/2031/06/14/%D8%B9%D8%B4%D8%B1%D8%A9?page=2", "2031-06-14"],
])("the day under which a page is filed: %s", (url, day) => {
  expect(dayOfAddress(url)?.day).toBe(day);
});

test.each([
  ["a month", "https://olm.example/2031/06/ten-die"],
  ["no day", "https://olm.example/2031/06/31/ten-die"],
  ["a number", "https://olm.example/a/20310614"],
  ["a page named after a deed", "https://wiki.example/wiki/2031-06-14_raid"],
  ["a deed in a name", "https://olm.example/raid-of-2031-06-14"],
  ["what was asked for", "https://olm.example/ten?since=/2031/06/14/"],
  ["two days", "https://olm.example/2031/06/14/2031-06-12-ten-die"],
  ["a deed of that day", "https://olm.example/on-this-day/1999/06/06/flood"],
  ["history", "https://olm.example/history/1998/05/03/flood"],
  ["an archive", "https://olm.example/archive/2001/09/12/flood"],
  ["an event", "https://olm.example/event/2019/05/03/meeting"],
  ["incidents", "https://olm.example/incidents/2019-05-03/raid"],
  ["a case", "https://olm.example/cases/2019-05-03-raid"],
  ["a deed", "https://olm.example/massacres/2012-05-26-tesk"],
  ["a picture", "https://olm.example/photos/1999-08-18-quake"],
  ["a record", "https://olm.example/records/1988/04/19/flood"],
  ["a calendar", "https://olm.example/calendar/2031/07/01/"],
  ["what was asked for in folders", "https://olm.example/search/2031-06-01/2031-06-14"],
  ["two days of one form", "https://olm.example/2031-06-01/2031-06-14/ten-die"],
  ["all pages of a day", "https://olm.example/2031/06/14/"],
  ["no address", "olm"],
])("none: %s", (_, url) => {
  expect(dayOfAddress(url)).toBeNull();
});

test("none against what else is known of the page", () => {
  const url = "https://olm.example/news/2031/06/14/ten-die";
  const text = "Ten people died in Olm.";
  expect(dayOfAddress(url, { text, captured: "2031-06-15T08:00:00Z" })?.day).toBe("2031-06-14");
  expect(dayOfAddress(url, { text, captured: "2031-06-12T08:00:00Z" })).toBeNull();
  expect(dayOfAddress(url, { text: `OLM, June 14 (Coastwire) - ${text}` })?.day).toBe("2031-06-14");
  expect(dayOfAddress(url, { text: `OLM, June 2 (Coastwire) - ${text}` })).toBeNull();
});
