/** Browsers by the name that they give themselves, those first that also give another's. */
const BROWSERS = [
  { name: 'Edge', version: /\bEdg(?:A|iOS)?\/(\d+)/ },
  { name: 'Opera', version: /\bOPR\/(\d+)/ },
  { name: 'Firefox', version: /\b(?:Firefox|FxiOS)\/(\d+)/ },
  { name: 'Chrome', version: /\b(?:HeadlessChrome|Chrome|CriOS)\/(\d+)/ },
  { name: 'Safari', version: /\bVersion\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\// },
  { name: 'Internet Explorer', version: /\bTrident\/.*\brv:(\d+)/ },
];

/**
 * A browser and its version by how it names itself: "Chrome 147"; all that it says where it is none of the known. No
 * function or member that is younger than ECMAScript 5.
 */
export function browserText(userAgent: string): string {
  const known = BROWSERS.filter(({ version }) => version.test(userAgent))[0];
  return known ? `${known.name} ${String(known.version.exec(userAgent)?.[1])}` : userAgent;
}
