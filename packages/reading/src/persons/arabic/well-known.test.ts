import { expect, test } from "vitest";
import { personsIn } from "../persons-in.ts";
import { suspectsIn } from "../suspects-in.ts";
import { toldAlone } from "../told-alone.ts";

function hiddenIn(text: string): readonly string[] {
  const { places, offices, small } = toldAlone(text);
  const persons = personsIn(text);
  const none = new Set<string>();
  const taken = persons.flatMap(({ mentions }) => mentions);
  const { hidden } = suspectsIn(
    text,
    { names: none, credited: none, places, offices, small },
    taken,
  );
  return [...persons.map(({ name }) => name), ...hidden.map(({ name }) => name)].toSorted();
}

test.each([
  // places of the packs, and what stands behind a noun of several
  "اقتحم مسلحون سجني التاجي وأبو غريب ليلا. وطوقت القوات التاجي وأبو غريب.",
  "غمرت السيول مدن البيضاء وسوسة والمرج، وقصفت معسكري زمزم وأبو شوك.",
  "قال طبيب بمستشفى طبرق التعليمي إن ضحايا فيضان طبرق 31.",
  "وقع القصف في ريف #طبرق الجنوبي صباح الثلاثاء.",
  "غارة جوية على طبرق تقتل 12 شخصا. وأعلن الجيش السيطرة على زليتن بعد هجوم على غريان، وسقطت قذائف على زليتن.",
  "وقع الانفجار شمال غرب بغداد، وتعرضت ليبيا للقصف.",
  // nationalities and peoples
  "قال الجيش العراقي إن الحرس الوطني العراقي انتشر. وساند الشعب الليبي المتمردين الحوثيين.",
  "قتل مواطن يمني مقيم في السعودية. واستهدفت الحملة الأقباط.",
  // storms
  "ضرب إعصار دانيال المدينة. وتسببت العاصفة “دانيال” بفيضانات، وقبل دانيال لم يكن سيل.",
  // when, how and what is done
  "سقط القتلى مساء الأحد، وأعلن المكتب صباح اليوم الحصيلة.",
  "شن المسلحون هجوما واسعا على الحاجز. وجاء الهجوم بعد مسيرة، والسيول التي أحدثت أضرارا قد هدأت.",
])("nobody is hidden in %s", (text) => {
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  ["شوهد القصير عند الباب.", ["القصير"]],
  ["عثروا على القصير عند الباب.", ["القصير"]],
  ["قال لي سليم العراقي إن الطريق مغلق.", ["سليم العراقي"]],
  ["ويقول الحسن، وهو أحد سكان القرية، إنه فقد بيته.", ["الحسن"]],
])("somebody stays hidden in %s", (text, names) => {
  expect(hiddenIn(text)).toEqual(names);
});
