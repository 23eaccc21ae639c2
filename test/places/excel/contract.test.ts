import type { Workbook } from '../../../src/grid/index.ts';
import { dressed } from '../../office-host/looks.ts';
import { describePlace } from '../contract.ts';
import { describeNarrative, type NarrativeUnderTest } from '../narrative-contract.ts';
import { describeStructure } from '../structure-contract.ts';
import { delivered, openExcel } from './excel.ts';

afterEach(delivered);

describePlace('the workbook that is open in Excel', make);
describeStructure('the workbook that is open in Excel', make);
describeNarrative('the workbook that is open in Excel', make);

async function make(workbook: Workbook): Promise<NarrativeUnderTest> {
  const { host, place } = await openExcel(workbook);
  const { book } = host;
  return {
    place,
    picture: () => Promise.resolve(book.picture()),
    marks: () => Promise.resolve(book.marks()),
    typeByOther: async (cell, value) => {
      host.typeByOther(cell, value);
      await delivered();
    },
    protect: (sheet) => {
      book.sheet(sheet).isProtected = true;
      return Promise.resolve();
    },
    looks: ({ sheet, top, left, bottom, right }) => {
      const looks: unknown[] = [];
      for (let row = top; row <= bottom; row++)
        for (let col = left; col <= right; col++) looks.push(book.sheet(sheet).look(row, col));
      return Promise.resolve(looks);
    },
    dressByOther: (name, row, col) => {
      const sheet = book.sheet(name);
      const fill = { color: '#FFF2CC', pattern: 'Solid' };
      const line = { style: 'Continuous', color: '#C00000', weight: 'Thick' };
      sheet.dress(row, col, dressed(sheet.look(row, col), { fill, borders: { top: line } }));
      return Promise.resolve();
    },
    charts: (sheet) => {
      const names = book.sheet(sheet).charts.map(({ name }) => name);
      return Promise.resolve(names.map((name) => name.replace('soat-bieu:', '')));
    },
    protectStructure: () => {
      book.isStructureProtected = true;
      return Promise.resolve();
    },
  };
}
