import type { UsageMessages } from "../en/cli-usage.ts";

export const usage: UsageMessages = {
  missingArgument: (name) => `ينقص «${name}»`,
  missingValue: (option) => `تنقص قيمة الخيار «${option}»`,
  missingOption: (option) => `لا بد من الخيار «${option}»`,
  unknownOption: (option) => `لا خيار باسم «${option}»`,
  unknownCommand: (name) => `لا أمر باسم «${name}»`,
  excess: (command, expected, got) => `الأمر «${command}» يقبل من الأسماء ${expected} وأُعطي ${got}`,
  badOption: (option, value) => `لا يقبل الخيار «${option}» القيمة «${value}»`,
  badArgument: (name, value) => `لا تصلح «${value}» لـ«${name}»`,
  allowed: (words) => `المقبول: ${words}.`,
  didYouMean: (words) => `هل تقصد ${words}؟`,
  seeHelp: "يبين «tarjih help COMMAND» ما يقبله كل أمر.",
};
