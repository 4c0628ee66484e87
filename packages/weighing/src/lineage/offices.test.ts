import { EMPTY_CASE } from "@tarjih/reading";
import { expect, test } from "vitest";
import { officesOf } from "./offices.ts";

const office = officesOf(EMPTY_CASE);

test("a ministry is one in either language, whoever leads or speaks for it", () => {
  for (const name of [
    "health ministry",
    "Ministry of Health",
    "country’s health ministry",
    "Health Minister Basil Amin",
    "وزارة الصحة",
    "وزير الصحة باسل أمين",
    "المتحدث باسم وزارة الصحة",
    "وزارة الصحة والسكان",
    "Ministry of Health and Population",
  ])
    expect(office(name), name).toEqual({ office: "health-ministry", owner: null });
  expect(office("وزارة الصحة السودانية")).toEqual({ office: "health-ministry", owner: "sudan" });
  expect(office("sudan-moh")).toEqual({ office: "health-ministry", owner: "sudan" });
});

test("coast guards and directorates of health are offices too", () => {
  for (const name of ["coast guard", "Coastguard", "خفر السواحل", "المتحدث باسم خفر السواحل"])
    expect(office(name), name).toEqual({ office: "coast-guard", owner: null });
  for (const name of ["health directorate", "Directorate of Health", "مديرية الصحة"])
    expect(office(name), name).toEqual({ office: "health-directorate", owner: null });
});

test.each([
  ["governor", ["provincial governor's office", "the governor", "مكتب المحافظ", "المحافظ"]],
  ["port-authority", ["port authority", "إدارة المرفأ", "سلطة الميناء"]],
  ["prosecution", ["public prosecutor's office", "prosecutors", "النيابة العامة"]],
  ["prison-service", ["prison service", "مصلحة السجون", "إدارة السجون"]],
  ["fire-service", ["fire brigade", "fire department", "الإطفاء"]],
])("%s is one office in either language", (id, names) => {
  for (const name of names) expect(office(name), name).toEqual({ office: id, owner: null });
});

test("what only sits beside such an office is none of it", () => {
  for (const name of [
    "military prosecutor",
    "former governor",
    "محافظ البنك المركزي",
    "port workers",
  ])
    expect(office(name), name).toBeNull();
});

test("a directorate of health is one place's, and civil defence too", () => {
  const names = [
    "Ministry of Health, Olm Directorate",
    "Olm Health Directorate",
    "Olm Directorate of Health",
    "مديرية صحة عولم",
  ];
  for (const name of names) expect(office(name)?.office, name).toBe("health-directorate");
  expect(new Set(names.slice(0, 3).map((name) => office(name)?.owner)).size).toBe(1);
  expect(office("Olm Civil Defence")).toEqual(office("الدفاع المدني في عولم"));
  expect(office("Health Workers Union")).toBeNull();
  expect(office("civil defence volunteers")).toBeNull();
});

test("civil defence is one, whether called a directorate or not", () => {
  for (const name of ["civil defence directorate", "مديرية الدفاع المدني", "Civil Defence"])
    expect(office(name), name).toEqual({ office: "civil-defence", owner: null });
});

test("the command of an army is the army", () => {
  for (const name of ["army command", "القيادة العامة للجيش", "قيادة الجيش"])
    expect(office(name), name).toEqual({ office: "army", owner: null });
});

test("a name that tells more is no office", () => {
  expect(office("Northern Province health ministry")).toBeNull();
  expect(office("وزارة الصحة في الحكومة المؤقتة")).toBeNull();
  expect(office("Salvation Army charity")).toBeNull();
  expect(office("Ridge Monitor")).toBeNull();
  expect(office("rebel Health Minister, Basil Noor")).toBeNull();
});

test("whoever heads an office is the office, and not whoever heads a hospital of it", () => {
  for (const name of ["head of the Red Crescent", "Red Crescent", "رئيس الهلال الأحمر"])
    expect(office(name), name).toEqual({ office: "red-crescent", owner: null });
  expect(office("army hospital director")).toBeNull();
  expect(office("Red Crescent Society of Olm")?.owner).toBe(office("Red Crescent in Olm")?.owner);
});

test("its officials are the office, and who held it once is not", () => {
  for (const name of [
    "health ministry official",
    "مسؤول في وزارة الصحة",
    "senior health ministry officials",
  ])
    expect(office(name), name).toEqual({ office: "health-ministry", owner: null });
  for (const name of ["former health minister", "وزير الصحة السابق", "veteran police"])
    expect(office(name), name).toBeNull();
});

test("whose it is", () => {
  expect(office("Hamas-run health ministry")?.owner).toBe("palestine");
  expect(office("Israeli army")).toEqual({ office: "army", owner: "israel" });
  expect(office("الجيش")).toEqual({ office: "army", owner: null });
});

test("where it sits tells it from another, in either script", () => {
  const [asal, arabic] = [office("Ministry of Health in Asal"), office("وزارة الصحة في عسل")];
  expect(asal?.office).toBe("health-ministry");
  expect(asal).toEqual(arabic);
  expect(office("police in Qasr")?.owner).not.toBe(office("police in Asal")?.owner);
  expect(office("civil defence in the city")).toEqual({ office: "civil-defence", owner: null });
  expect(office("وزارة الصحة في الحكومة المؤقتة")).toBeNull();
});
