import { EMPTY_REPORT } from "@tarjih/reading";
import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { renderDossier } from "../render.ts";
import { isContact, privateSender, privateSenders } from "./senders.ts";

const sent = (name: string): string | null =>
  privateSender({ ...EMPTY_REPORT, outlet: name, author: name });

test("who sends a message under his own name is private, a body is not", () => {
  for (const name of ["Nadia Khoury", "Nadia", "+963 944 555 666", "نادية الخوري"])
    expect(sent(name)).toBe(name);
  // In doubt a person is hidden: a word of a body beside a given name is what people call themselves.
  for (const name of ["Ahmad Press", "أحمد الإعلامي", "Nadia (Red Crescent)", "Salim Haddad Press"])
    expect(sent(name)).toBe(name);
  for (const name of [
    "وكالة نادية للأنباء",
    "مستشفى الشهيد أحمد",
    "Valley News",
    "وكالة الوادي للأنباء",
    "Reuters",
    "مرصد الجسر",
  ])
    expect(sent(name)).toBeNull();
});

test("who signs what another publishes is not", () => {
  expect(
    privateSender({ ...EMPTY_REPORT, outlet: "Harbour Post", author: "Basil Amin" }),
  ).toBeNull();
  const signed = { ...EMPTY_REPORT, outlet: null, author: "Basil Amin" };
  expect(privateSender({ ...signed, url: "https://post.example/a" })).toBeNull();
});

test("who wrote what nobody published is private", () => {
  expect(privateSender({ ...EMPTY_REPORT, outlet: null, author: "Basil Amin" })).toBe("Basil Amin");
  expect(privateSender({ ...EMPTY_REPORT, outlet: null, author: "Valley News" })).toBeNull();
});

test("whoever a message passes on or answers is private too, a channel's source only with a given name", () => {
  const from = (source: string): { source: string; url: null; published: null } => ({
    source,
    url: null,
    published: null,
  });
  const mail = { ...EMPTY_REPORT, outlet: "Reem Odeh", author: "Reem Odeh" };
  expect(privateSenders({ ...mail, forwarded: from("Karim Halabi") })).toEqual([
    "Reem Odeh",
    "Karim Halabi",
  ]);
  expect(privateSenders({ ...mail, quoted: from("Zorvan Tell") })).toEqual([
    "Reem Odeh",
    "Zorvan Tell",
  ]);
  expect(privateSenders({ ...mail, forwarded: from("Valley News") })).toEqual(["Reem Odeh"]);
  const channel = { ...EMPTY_REPORT, outlet: "Depot News", author: null };
  expect(privateSenders({ ...channel, forwarded: from("Hassan Barakat") })).toEqual([
    "Hassan Barakat",
  ]);
  expect(privateSenders({ ...channel, forwarded: from("+963 944 555 666") })).toHaveLength(1);
  expect(privateSenders({ ...channel, forwarded: from("Valley 24") })).toEqual([]);
  expect(privateSenders({ ...channel, forwarded: from("@valley24") })).toEqual([]);
});

test("a number instead of a name is a way to reach somebody", () => {
  expect(["+963 944 555 666", "٠٩٤٤١٢٣٤٥٦", "a@mail.example"].map(isContact)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["Nadia Khoury", "Valley 24"].map(isContact)).toEqual([false, false]);
});

function sentBy(name: string, profile: "public" | "partners" | "court"): string {
  const [first] = DARWAN.weighing.reports;
  if (first === undefined) throw new TypeError("empty fixture");
  const message = { ...first, outlet: name, author: name };
  const reports = DARWAN.weighing.reports.map((each) => (each.id === first.id ? message : each));
  const texts = new Map(DARWAN.texts);
  texts.set(first.id, `${texts.get(first.id) ?? ""}\nقال ${name} إنه كان هناك.`);
  return renderDossier(
    { ...DARWAN, weighing: { ...DARWAN.weighing, reports }, texts, profile },
    loadAssets(),
  );
}

test("a sender is nowhere in a public dossier, and a sender's number in none but a court's", () => {
  expect(sentBy("نزار عازار", "public")).not.toContain("عازار");
  expect(sentBy("نزار عازار", "partners")).toContain("عازار");
  for (const profile of ["public", "partners"] as const)
    expect(sentBy("+963 944 555 666", profile)).not.toContain("944 555");
  expect(sentBy("+963 944 555 666", "court")).toContain("944 555");
});
