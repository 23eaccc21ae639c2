import type { CheckedWorkbook } from '../../check/checked-workbook.ts';
import type { Form } from '../../forms/form.ts';
import { formatNumber } from '../../grid/index.ts';
import { VIEW } from './wording.vi.ts';

/** How many comparisons were made in a form, for a person: "đã đối chiếu 46 phép tính"; null where there are none to make. */
export function checksText(
  form: Form,
  { forms, checks }: Pick<CheckedWorkbook, 'forms' | 'checks'>,
): string | null {
  const count = formatNumber(checks[forms.indexOf(form)] ?? 0);
  switch (form.kind) {
    case 'document-register':
      return null;
    case 'document-statistics':
    case 'criteria-framework':
    case 'quality-standards':
    case 'review-content':
      return VIEW.itemsChecked(count);
    default:
      return VIEW.checks(count);
  }
}
