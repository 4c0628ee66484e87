import { direction, messages, type InterfaceLanguage, type Messages } from "@tarjih/i18n";
import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from "react";
import { pseudo } from "../said/pseudo.ts";
import { digitsIn, type DigitStyle } from "../said/digits.ts";
import { inOrder } from "../said/in-order.ts";
import { isolatedRuns } from "../said/isolated-runs.ts";

/** Light, dark, or as the machine has it. */
export type Theme = "auto" | "light" | "dark";

/** The days as they are written everywhere, or the Hijri ones beside them. */
export type CalendarChoice = "gregorian" | "both";

/** How a person wants to see everything; kept in this browser only. */
export interface Settings {
  readonly lang: InterfaceLanguage;
  readonly theme: Theme;
  readonly digits: DigitStyle;
  readonly calendar: CalendarChoice;
}

interface Shown extends Settings {
  readonly say: Messages;
  /** Digits as chosen. */
  readonly num: (text: string | number) => string;
  readonly change: (some: Partial<Settings>) => void;
}

const Context = createContext<Shown | null>(null);
const KEY = "tarjih";
/** Sentences made long, for tests of the looks. */
const IS_PSEUDO = /[?&]pseudo\b/.test(location.hash);

export function SettingsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [settings, setSettings] = useState(initial);
  const { lang, theme, digits } = settings;
  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = lang;
    page.dir = direction(lang);
    page.dataset["theme"] = theme;
    localStorage.setItem(KEY, JSON.stringify(settings));
  }, [settings, lang, theme]);
  const shown = useMemo(
    (): Shown => ({
      ...settings,
      say: IS_PSEUDO ? pseudo(messages(lang)) : messages(lang),
      num: (text) => {
        const shownText = digitsIn(isolatedRuns(String(text)), digits);
        return lang === "en" ? inOrder(shownText) : shownText;
      },
      change: (some) => setSettings((before) => ({ ...before, ...some })),
    }),
    [settings, lang, digits],
  );
  return <Context value={shown}>{children}</Context>;
}

export function useSettings(): Shown {
  const shown = use(Context);
  if (shown === null) throw new TypeError("useSettings: outside of SettingsProvider");
  return shown;
}

/** As last time; the first time as the command was told, else as the browser speaks. */
function initial(): Settings {
  const told = /\blang=(ar|en)\b/.exec(location.hash)?.[1];
  const kept = new Map<string, unknown>(Object.entries(keptSettings()));
  const lang = told ?? kept.get("lang") ?? (navigator.language.startsWith("ar") ? "ar" : "en");
  const theme = kept.get("theme");
  return {
    lang: lang === "ar" ? "ar" : "en",
    theme: theme === "light" || theme === "dark" ? theme : "auto",
    digits: kept.get("digits") === "arabic" ? "arabic" : "western",
    calendar: kept.get("calendar") === "both" ? "both" : "gregorian",
  };
}

function keptSettings(): object {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
