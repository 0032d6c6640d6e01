/// <reference types="office-js" />

export interface OfficeEnvironment {
  /** Language tag of Office's own menus, or `null` where Office does not tell. */
  readonly language: string | null;
  /** Whether Office itself is dark, or `null` where Office does not tell, as on the web. */
  readonly isDark: boolean | null;
}

/** How Office looks and speaks around the pane; to be asked after a successful connection. */
export function officeEnvironment(): OfficeEnvironment {
  try {
    const { displayLanguage, officeTheme } = Office.context;
    return {
      language: typeof displayLanguage === 'string' ? displayLanguage : null,
      isDark: darkness(officeTheme),
    };
  } catch {
    return { language: null, isDark: null };
  }
}

/** Older builds tell colours only, such as `#262626`. */
function darkness(theme: Partial<Office.OfficeTheme> | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const [, red, green, blue] =
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < 128;
}
