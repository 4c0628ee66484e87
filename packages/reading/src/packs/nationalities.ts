/**
 * What people of a part of the world are called, without article and ending: `ليبي` for `الليبية`, `ليبيون`. They name no
 * place, but say which of several places of one name is meant.
 */
export const NATIONALITIES: Readonly<
  Record<string, { readonly ar: readonly string[]; readonly en: readonly string[] }>
> = Object.freeze({
  syria: { ar: ["سوري"], en: ["Syrian", "Syrians"] },
  iraq: { ar: ["عراقي"], en: ["Iraqi", "Iraqis"] },
  yemen: { ar: ["يمني"], en: ["Yemeni", "Yemenis"] },
  lebanon: { ar: ["لبناني"], en: ["Lebanese"] },
  palestine: {
    ar: ["فلسطيني", "إسرائيلي"],
    en: ["Palestinian", "Palestinians", "Israeli", "Israelis"],
  },
  sudan: { ar: ["سوداني"], en: ["Sudanese"] },
  libya: { ar: ["ليبي"], en: ["Libyan", "Libyans"] },
});

/** The forms of an Arabic adjective of nationality as they are written, with their article and without. */
export function adjectiveForms(stem: string): readonly string[] {
  const forms = [
    stem,
    `${stem}ة`,
    `${stem}ين`,
    `${stem}ون`,
    `${stem}ان`,
    `${stem}تين`,
    `${stem}ات`,
  ];
  return [...forms, ...forms.map((form) => `ال${form}`)];
}
