import { checkWorkbook, type CheckedWorkbook } from '../../src/check/check-workbook.ts';
import { nativeInflater } from '../../src/cli/native-inflater.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';

const rulesets = resolveRulesets();

/** The whole check of one workbook's bytes as the command line makes it: read, recognised, judged. */
export function checkBytes(bytes: Uint8Array): CheckedWorkbook {
  const read = readWorkbook(bytes, nativeInflater());
  if (!read.ok) throw new Error(read.code);
  return checkWorkbook(read.workbook, rulesets);
}
