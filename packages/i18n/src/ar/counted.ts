/** Forms of a counted noun: one, two, 3–10 (and 103–110 …), 11–99, and the hundreds; what follows the noun goes with each. */
export const counted =
  (
    one: string,
    two: string,
    few: string,
    many: string,
    hundred: string,
  ): ((count: number) => string) =>
  (count) => {
    if (count === 1) return one;
    if (count === 2) return two;
    const rest = count % 100;
    if (rest >= 3 && rest <= 10) return `${count} ${few}`;
    return `${count} ${rest >= 11 ? many : hundred}`;
  };
