// How many requests, and how many bytes, checking and marking take in Excel, for 1, 10 and 30 sheets.
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Prints the figures; whether the requests are the same for any number of sheets. */
export async function excelRequests(root) {
  const { excelTraffic } = createRequire(import.meta.url)(join(root, 'dist/bench/excel.cjs'));
  const figures = [];
  for (const sheets of [1, 10, 30]) figures.push(await excelTraffic(sheets));
  for (const { sheets, check, mark } of figures) {
    console.log(`f: ${sheets} sheets in Excel: check ${said(check)}; mark ${said(mark)}`);
  }
  const requests = (task) => new Set(figures.map((figure) => figure[task].requests)).size;
  return requests('check') === 1 && requests('mark') === 1;
}

function said({ requests, sent, answered }) {
  return `${requests} requests, ${kilobytes(sent)} sent, ${kilobytes(answered)} answered`;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
