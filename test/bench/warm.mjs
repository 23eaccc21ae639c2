// One workbook in a process that has warmed up: the whole check, SheetJS, and other readers beside them.
import exceljs from 'exceljs';
import * as XLSX from '@e965/xlsx';
import { readXlsx } from 'hucre';
import { leastWork } from './least-work.mjs';
import { median, time, toldBeside, toldRatio } from './figures.mjs';

/** Readers of other projects, which read and no more. */
const PEERS = {
  hucre: readXlsx,
  exceljs: (bytes) => new exceljs.Workbook().xlsx.load(bytes),
  'the limit': leastWork,
};

/**
 * Runs the check and SheetJS in turn, so that whatever else the machine does falls on both, then each peer by itself;
 * `warmUp` runs come before those that count.
 */
export async function warm(what, { check, bytes, limit, warmUp, runs, peers = Object.keys(PEERS) }) {
  const [ours, theirs] = [[], []];
  for (let run = -warmUp; run < runs; run++) {
    const times = [await time(() => check(bytes)), await time(() => XLSX.read(bytes))];
    if (run < 0) continue;
    ours.push(times[0]);
    theirs.push(times[1]);
  }
  const sheetJs = median(theirs);
  const isMet = toldRatio(what, { ours: median(ours), theirs: sheetJs, limit });
  for (const name of peers) {
    const peer = await peerTime(PEERS[name], bytes, {
      warmUp: Math.min(warmUp, 10),
      runs: Math.min(runs, 10),
    });
    toldBeside(name, { ours: peer, theirs: sheetJs });
  }
  return isMet;
}

async function peerTime(read, bytes, { warmUp, runs }) {
  const times = [];
  for (let run = -warmUp; run < runs; run++) {
    const took = await time(() => read(bytes));
    if (run >= 0) times.push(took);
  }
  return median(times);
}
