import { attributeText } from '../../xml/entities.ts';
import type { Chart, Workbook } from '../../../grid/index.ts';
import { DECLARATION } from '../../xml/edits.ts';
import { headingXml, textLookXml } from './chart-text.ts';
import type { OfficeNamespaces } from '../namespaces.ts';
import { CATEGORY_AXIS, plotsXml, VALUE_AXIS } from './series-xml.ts';

/**
 * The part of a chart, its elements in the order of the schema (CT_ChartSpace, ECMA-376 part 1, 21.2.2.29): columns
 * and lines over one pair of axes, with a title, and a legend below.
 */
export function chartXml(chart: Chart, workbook: Workbook, spaces: OfficeNamespaces): string {
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${spaces.chart}" xmlns:a="${spaces.drawing}" ` +
    `xmlns:r="${spaces.relationships}"><c:date1904 val="${workbook.date1904 ? 1 : 0}"/><c:lang val="vi-VN"/>` +
    `<c:roundedCorners val="0"/><c:chart>${headingXml(chart.title, { size: 13, bold: true })}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotsXml(chart, workbook)}` +
    `${categoryAxisXml()}${valueAxisXml(chart)}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLookXml({ size: 11 })}</c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${lineXml('808080')}</c:spPr>` +
    `${textLookXml({ size: 11 })}</c:chartSpace>`
  );
}

function categoryAxisXml(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/>' +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr>${lineXml('808080')}</c:spPr>${textLookXml({ size: 11 })}<c:crossAx val="${VALUE_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** It begins at zero: columns that begin elsewhere show differences larger than they are. */
function valueAxisXml({ unit, format }: Chart): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${lineXml('D9D9D9')}</c:spPr></c:majorGridlines>` +
    `${headingXml(unit, { size: 11 }, true)}<c:numFmt formatCode="${attributeText(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${lineXml('808080')}</c:spPr>${textLookXml({ size: 11 })}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
  );
}

/** Of three quarters of a point. */
function lineXml(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}
