import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';

/** How the program around the pane looks. */
export interface HostTheme {
  readonly isDark: boolean;
  readonly isHighContrast: boolean;
}

/** Where the pane learns how to look. */
export interface ThemeSource {
  /** null: the host says nothing, so the system decides. */
  readonly current: () => HostTheme | null;
  /** Calls the listener after each change. Gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

type Look = 'light' | 'dark' | 'high-contrast';

const THEMES: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

/** The theme by the host's look, else by the system's. */
export function useTheme(source: ThemeSource): Theme {
  const subscribe = useCallback((listener: () => void) => subscribeBoth(source, listener), [source]);
  return THEMES[useSyncExternalStore(subscribe, () => lookOf(source.current() ?? systemTheme()))];
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

function subscribeBoth(source: ThemeSource, listener: () => void): () => void {
  const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  const unsubscribe = source.subscribe(listener);
  return () => {
    unsubscribe();
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

function systemTheme(): HostTheme {
  return { isDark: window.matchMedia(DARK).matches, isHighContrast: window.matchMedia(FORCED).matches };
}

function lookOf({ isDark, isHighContrast }: HostTheme): Look {
  if (isHighContrast) return 'high-contrast';
  return isDark ? 'dark' : 'light';
}
