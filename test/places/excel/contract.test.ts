import { describePlace } from '../contract.ts';
import { delivered, openExcel } from './excel.ts';

afterEach(delivered);

describePlace('the workbook that is open in Excel', async (workbook) => {
  const { host, place } = await openExcel(workbook);
  return {
    place,
    picture: () => Promise.resolve(host.book.picture()),
    marks: () => Promise.resolve(host.book.marks()),
    typeByOther: async (cell, value) => {
      host.typeByOther(cell, value);
      await delivered();
    },
    protect: (sheet) => {
      host.book.sheet(sheet).isProtected = true;
      return Promise.resolve();
    },
  };
});
