import { readFileSync } from 'node:fs';
import { recognise } from '../../src/forms/recognise.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { describeRecognition } from '../workbooks/describe-table.ts';
import { layoutData } from '../workbooks/layouts-workbook.ts';
import { workbook } from '../workbooks/literal.ts';
import { LAYOUTS } from '../workbooks/rating-layouts.ts';

const literal = workbook(
  ...LAYOUTS.map((layout, index) => layout.build(layoutData(layout), { name: `Bảng ${index + 1}` }).sheet),
);

test.each(['openpyxl-layouts.xlsx', 'libreoffice-layouts.xlsx'])(
  'Every layout is read from the file %s as it is from plain data',
  (file) => {
    const read = readWorkbook(new Uint8Array(readFileSync(`test/fixtures/${file}`)));
    if (!read.ok) throw new Error(read.code);
    const recognition = recognise(read.workbook);
    expect(recognition.forms).toHaveLength(LAYOUTS.length);
    expect(describeRecognition(recognition)).toEqual(describeRecognition(recognise(literal)));
  },
);
