import type { TemplatesMessages } from "../en/templates.ts";

export const templates: TemplatesMessages = {
  option: "اسم الفريق وشعاره وألوانه وترتيب الأقسام والتذييل",
  example: "باسم فريق وألوانه",
  leftOut: "أسقط ناشرو هذا الملف منه: {sections}.",
  logo: {
    "too-large": "حجم الشعار يزيد على 200 كيلوبايت",
    neither: "ليس الشعار ملف PNG ولا SVG",
    active: "في الشعار برامج نصية أو روابط أو أجزاء تُجلب من مكان آخر؛ فأزلها",
    "no-size": "لا يذكر الشعار عرضه وارتفاعه",
    missing: "لا شعار بهذا المسار؛ ويبدأ المسار من مكان القالب",
  },
};
