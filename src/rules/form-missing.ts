import type { FormKind } from '../forms/kinds.ts';
import { defineRule } from './rule.ts';
import { formMissingSentences, type FormMissingMessages } from './form-missing.vi.ts';

/** The forms that the ruleset requires are there; built-in rulesets require none (README.md, `form-missing`). */
export const formMissing = defineRule<FormMissingMessages>({
  id: 'form-missing',
  sentences: formMissingSentences,
  severities: { missing: 'warning' },
  *check({ forms, rulesets }) {
    const present = new Set<FormKind>(forms.map(({ kind }) => kind));
    for (const form of new Set(rulesets.settings.requiredForms)) {
      if (present.has(form)) continue;
      yield { kind: 'fault', messageId: 'missing', args: { form }, form: null, cell: null };
    }
  },
});
