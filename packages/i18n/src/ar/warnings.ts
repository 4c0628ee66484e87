import type { WarningsMessages } from "../en/warnings.ts";

export const warnings: WarningsMessages = {
  title: "تنبيه إلى المحتوى",
  kinds: {
    children: "أذى لأطفال",
    death: "موت",
    graphic: "وصف صريح للعنف",
    hate: "خطاب كراهية",
    "sexual-violence": "عنف جنسي",
    torture: "تعذيب",
  },
  show: "أظهر النص",
  option: "نبّه قرّاء هذه التقارير؛ يمكن تكراره",
  example: "تقارير يسبق نصَّها تنبيه",
};
