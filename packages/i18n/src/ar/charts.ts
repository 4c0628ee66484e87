import type { ChartsMessages } from "../en/charts.ts";
import { counted } from "./counted.ts";

const FILES = counted("ملف واحد", "ملفان", "ملفات", "ملفًا", "ملف");

export const charts: ChartsMessages = {
  command: {
    what: "يكتب رسوم الملف صورًا للطباعة ولوسائل التواصل",
    folder: "المجلد الذي يُكتب، ويجب ألا يكون موجودًا",
    lang: "لغة الصور؛ و«both» تكتب كل صورة بالعربية وبالإنجليزية",
    profile:
      "لمن هي: public تخفي الأشخاص العاديين، وpartners وcourt لا تخفيانهم؛ وقائمة الحجب في الملف سارية دائمًا",
    rule: "كيف يُحسب الأدنى والأرجح والأعلى (الافتراضي: كما رُجّح الملف)",
    size: "print (عرضها 160 مم، بدقة 300 نقطة في البوصة)، أو social (1080 × 1350)، أو all",
    format: "svg أو png أو all؛ وصورة PNG يرسمها متصفح Chromium أو Chrome أو Edge في هذا الجهاز",
    licence: "الرخصة التي تنشرها بها، وتُكتب في أسفل كل صورة",
    example: "كل الرسوم، بالقياسين، SVG وPNG",
    exampleSocial: "لوسائل التواصل، باللغتين",
    exampleLicence: "ورخصتك في أسفلها",
    written: (path, files) => `الصور: ${path} (${FILES(files)})`,
    nothing:
      "لا شيء يُرسم: ليس لأي سؤال قيمتان توضعان جنبًا إلى جنب، ولا لأي مكان إحداثيات. لم يُكتب شيء.",
    noBrowser:
      "صورة PNG يرسمها Chromium، ولم يوجد في هذا الجهاز. اكتب الصور بصيغة SVG (--format svg)، أو ثبّته (apt-get install chromium)، أو سمّ متصفح Chrome أو Chromium أو Edge في المتغير CHROMIUM؛ ولا يخرج شيء من الجهاز.",
  },
  kinds: {
    one: "عدد واحد",
    about: "نحو",
    range: "من … إلى",
    vague: "لفظ غير محدد",
    above: "على الأقل",
    below: "على الأكثر",
  },
  signs: { denied: "عدد منفي (≠)", unsure: "بتحفظ أو سؤال" },
  band: (rule) => `من الأدنى إلى الأعلى، قاعدة «${rule}»`,
  best: "الأرجح",
  undated: "بلا تاريخ",
  timeline: {
    title: "ماذا تقول الأرقام وعن أي وقت",
    day: "يوم واحد",
    span: "وقت ما خلال هذه الأيام",
    open: "مفتوح، أو بقيته خارج المعروض",
    event: "الحدث",
    more: (count) => `وغيره ${count}`,
    undated: (count) => `أرقام بلا يوم: ${count}.`,
  },
  lineage: {
    first: "الأول، أو لا يُعرف أنه يكرر غيره",
    repeats: "يكرر غيره",
    alone: (count) => `لم تُرسم الأصول التي لها تقرير واحد، وعددها ${count}.`,
    kinds: {
      copy: "نسخة",
      wire: "نقل عن وكالة",
      translation: "ترجمة",
      version: "صيغة لاحقة",
      "same-origin": "أصل واحد لبعض الأرقام",
    },
  },
  map: {
    lead: (count) => `أماكن لها نقطة على الخريطة: ${count}.`,
    points: {
      site: "موقع",
      area: "وسط حي أو مدينة أو إقليم",
      unknown: "لا تُعرف دقته",
    },
    disc: "بسعة ما قد يبعد المكان",
    rivals: "سؤال واحد أو عدد واحد يُذكر لمكانين",
    others: (count) => `قد تقع خارج الإطار أقاليم وأماكن لا يسميها نص: ${count}.`,
    unplaced: (count) => `ولا نقطة للبلدان ولا لما لا إحداثيات له: ${count}.`,
  },
  quoted: (words) => `«${words}»`,
  comma: "، ",
  andMore: (named, count) => `${named} و${count} غيرها`,
  parts: (count) => `تُركت القيم التي تعدّ جزءًا فقط، وعددها ${count}.`,
  source: ({ reports, who, program, day }) =>
    `المصدر: ${who}. ملف من ${reports} رُجّح ببرنامج ${program}${day === null ? "" : `، كما كان في ${day}`}؛ والألفاظ بنصها في ملف الأدلة.`,
  licence: (words) => `الرخصة: ${words}`,
  noLicence: "الرخصة: لم تُذكر رخصة؛ اسأل من نشر هذه الصورة.",
  part: (part, of) => `الجزء ${part} من ${of}`,
};
