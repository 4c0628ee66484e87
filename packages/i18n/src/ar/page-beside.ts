import type { PageBesideMessages } from "../en/page-beside.ts";

export const pageBeside: PageBesideMessages = {
  show: "الصفحة بجانب النص",
  hide: "النص وحده",
  page: (page) => `الصفحة ${page}`,
  previous: "الصفحة السابقة",
  next: "الصفحة التالية",
  larger: "أكبر",
  missing: "لا صفحة بهذا الرقم، أو يتعذر رسمها.",
  alt: (page, name) => `الصفحة ${page} من «${name}» كما تُطبع`,
};
