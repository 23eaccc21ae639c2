import { describePlace } from './contract.ts';
import { MemoryPlace } from './memory-place.ts';

describePlace('a workbook in memory', (workbook) => {
  const place = new MemoryPlace(workbook);
  return Promise.resolve({
    place,
    picture: () => Promise.resolve(place.workbook),
    marks: () => Promise.resolve(place.marks),
    typeByOther: (cell, value) => {
      place.type(cell, value);
      return Promise.resolve();
    },
    protect: (sheet) => {
      place.protected.add(sheet);
      return Promise.resolve();
    },
  });
});
