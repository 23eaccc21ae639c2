import { testRule } from './rule-tester.ts';
import { down, ORGANISATIONS, _ } from './tables.ts';
import { content } from './ticks.ts';

const FORM = content([_, 'Đối tượng', 'x']);
const requires = (...requiredForms: readonly string[]) => ({ id: 'lam-dong', requiredForms });

testRule('form-missing', {
  comparesNothing: 'a form that is not there has nothing to compare',
  valid: [
    { name: 'any workbook where nothing is required', rows: down(ORGANISATIONS, [2022, 1, 5, 0, 0, 6]) },
    { name: 'a workbook with what is required', rows: FORM, ruleset: requires('review-content') },
  ],
  invalid: [
    {
      name: 'what is required and not there, once each',
      rows: FORM,
      ruleset: requires('quality-standards', 'review-content', 'individuals', 'quality-standards'),
      found: [
        {
          at: null,
          id: 'missing',
          severity: 'warning',
          expected: null,
          actual: null,
          related: [],
          suggest: [],
          message:
            'Sổ không có biểu “Biểu số 3 – Khung tiêu chuẩn các mức chất lượng” mà bộ quy định yêu cầu.',
        },
        {
          at: null,
          id: 'missing',
          message: 'Sổ không có biểu “Kết quả xếp loại cá nhân” mà bộ quy định yêu cầu.',
        },
      ],
    },
  ],
});
