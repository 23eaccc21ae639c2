import { describePlace } from './contract.ts';
import { lookKey, lookOf } from './memory-edits.ts';
import { MemoryPlace } from './memory-place.ts';
import { describeNarrative, type NarrativeUnderTest } from './narrative-contract.ts';
import { describeStructure } from './structure-contract.ts';
import type { Workbook } from '../../src/grid/index.ts';

describePlace('a workbook in memory', make);
describeStructure('a workbook in memory', make);
describeNarrative('a workbook in memory', make);

function make(workbook: Workbook): Promise<NarrativeUnderTest> {
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
    looks: (area) => Promise.resolve(lookOf(place, area).looks),
    dressByOther: (sheet, row, col) => {
      place.looks = new Map([...place.looks, [lookKey(sheet, { row, col }), 'đậm']]);
      return Promise.resolve();
    },
    charts: (sheet) => Promise.resolve((place.charts.get(sheet) ?? []).map(({ id }) => id)),
    protectStructure: () => {
      place.isStructureProtected = true;
      return Promise.resolve();
    },
  });
}
