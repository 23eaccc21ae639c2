import { elementText } from '../../xml/entities.ts';
import { replaceInvalidCharacters } from '../../xml/invalid-characters.ts';

/** The report's font, as its tables have it. */
const FONT = 'Times New Roman';

/** Looks of text in a chart. */
interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** A heading of the chart or of an axis, with a text of its own. */
export function headingXml(text: string, look: TextLook, turned = false): string {
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return (
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${lookXml('defRPr', look)}</a:pPr>` +
    `<a:r>${lookXml('rPr lang="vi-VN"', look)}<a:t>${elementText(plainText(text))}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

/** How the text looks that a program writes by itself: the numbers of an axis, a legend. */
export function textLookXml(look: TextLook): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${lookXml('defRPr', look)}</a:pPr>` +
    '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
  );
}

function lookXml(element: string, { size, bold = false }: TextLook): string {
  const [name = ''] = element.split(' ');
  return (
    `<a:${element} sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>` +
    `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:${name}>`
  );
}

/** Text without what its part has no escapes for: invalid XML characters and carriage returns. */
export function plainText(text: string): string {
  return replaceInvalidCharacters(text.replaceAll('\r', ''), () => '');
}
