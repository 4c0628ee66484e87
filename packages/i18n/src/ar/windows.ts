import type { WindowsMessages } from "../en/windows.ts";

export const windows: WindowsMessages = {
  changed: "تغيّرت القضية في نافذة أخرى أو ببرنامج آخر. ما تراه هو حالها الآن.",
};
