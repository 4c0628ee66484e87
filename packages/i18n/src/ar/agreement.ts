import type { AgreementMessages } from "../en/agreement.ts";

export const agreement: AgreementMessages = {
  command: "مدى اتفاق الأشخاص على ما تقوله الأرقام، خانة خانة، وأين يختلفون",
  exampleTable: "ألفا كريبندورف لكل خانة، وما ينبغي حسمه",
  exampleJson: "الشيء نفسه لبرنامج آخر",
  slot: "الخانة",
  alpha: "ألفا",
  units: "الأرقام",
  coders: "الأشخاص",
  figure: "رقم أم لا",
  undefined: "–",
  note: "ألفا 1 حيث يتفقون دائماً و0 حيث لا يزيد الاتفاق على المصادفة؛ و– حيث يقولون جميعاً شيئاً واحداً فلا تُعرف المصادفة من الاتفاق.",
  nobody: "لم ينظر شخصان في الأرقام نفسها من هذا الملف.",
  differing: (count) => `اختلافات ينبغي حسمها: ${count}`,
  noneDiffering: "لا اختلاف ينبغي حسمه.",
  import: {
    command: "أخذ تقارير وقرارات من نسخة أخرى من الملف",
    source: "النسخة الأخرى (.tarjih)؛ تُقرأ ولا تُغيَّر",
    example: "ما أضافه الشخص الآخر وما قرره",
    reports: (count) => `تقارير جديدة: ${count}`,
    decisions: (count) => `قرارات جديدة: ${count}`,
    nothing: "لا شيء يُؤخذ: كل ذلك في هذا الملف.",
    differ: (what, who) => `قُرِّر على غير وجه واحد: ${what} (${who})`,
    sameFile: "هذا هو الملف نفسه.",
    whichOne: "اذكر --out CASE لصنع ملف من حزمة، أو اذكر ملفاً ونسخة أخرى منه تُؤخذ.",
    progress: "أخذ التقارير",
  },
};
