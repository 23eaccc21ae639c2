/** The colours of the program around the pane. */
export interface HostTheme {
  readonly isDark: boolean;
  /** #RRGGBB. */
  readonly background: string;
  readonly foreground: string;
}

/** The host's theme; null where it tells none (the system's is taken then). */
export function hostTheme(): HostTheme | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme?.bodyBackgroundColor) return null;
  const background = theme.bodyBackgroundColor;
  return { isDark: lightness(background) < 0.5, background, foreground: theme.bodyForegroundColor };
}

/** Calls the listener when the host's theme changes, in hosts that tell. Gives what ends it. */
export function watchTheme(listener: (theme: HostTheme | null) => void): () => void {
  const changed = () => {
    listener(hostTheme());
  };
  const document = Office.context.document as Office.Document | undefined;
  try {
    document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
  } catch {
    // This host doesn't know the event: its theme stays as it was at the start.
    return () => undefined;
  }
  return () => {
    document?.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: changed });
  };
}

/** From 0 (black) to 1 (white), by the luma of the colour. */
function lightness(color: string): number {
  const number = parseInt(color.replace('#', '').slice(0, 6), 16);
  const [red, green, blue] = [(number >> 16) & 255, (number >> 8) & 255, number & 255];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
