import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type PaneTheme = 'light' | 'dark';

const fonts: Pick<Theme, 'fontFamilyBase' | 'fontFamilyMonospace'> = {
  fontFamilyBase:
    "'Segoe UI', -apple-system, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  fontFamilyMonospace:
    "Consolas, Menlo, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans Mono CJK SC', monospace",
};

/** Fluent's own themes with fonts that have the Chinese of the forms. */
export const fluentThemes: Readonly<Record<PaneTheme, Theme>> = {
  light: { ...webLightTheme, ...fonts },
  dark: { ...webDarkTheme, ...fonts },
};
