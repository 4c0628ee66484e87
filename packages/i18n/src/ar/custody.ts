import type { CustodyMessages } from "../en/custody.ts";

export const custody: CustodyMessages = {
  verify: {
    head: "طباعة رأس السجل وحده، لتدوينه في مكان آخر",
    expect: "يجب أن يحوي السجل هذا الرأس الذي دُوِّن من قبل",
    exampleHead: "بصمة واحدة تقوم مقام كل ما جرى حتى الآن؛ احفظها في مكان آخر",
    exampleExpect: "لم يُقطع شيء مما كان حينها ولم يُصنع من جديد",
    progress: "تحقق",
    headLine: (hash) => `الرأس: ${hash}`,
    holds: (hash) => `  ما زال السجل يحوي ${hash}`,
    onlyCases: "الخياران --head و --expect لملفات القضايا؛ ملف الأدلة ليس له سجل.",
    notAHash: (value) => `«${value}» ليس رأسا: 64 من الأرقام والحروف a إلى f.`,
  },
};
