import type { Label } from '../forms/table/label.ts';
import { foldText } from '../grid/index.ts';
import type { Letterhead } from '../forms/letterhead/letterhead.ts';
import type { Signature } from '../forms/letterhead/signature.ts';
import { numberedForms, type NumberedForm } from './numbered-forms.ts';
import { majorityOf } from './majority.ts';
import { defineRule, type Verdict } from './rule.ts';
import { formSignerSentences, type FormSignerMessages } from './form-signer.vi.ts';

/** A signature with the first of the forms that share it. */
interface Signed {
  readonly form: NumberedForm;
  readonly signature: Signature | null;
}

/** Biểu 1–4 each carry a signer, the same one (README.md, `form-signer`). */
export const formSigner = defineRule<FormSignerMessages>({
  id: 'form-signer',
  sentences: formSignerSentences,
  severities: { differs: 'warning', missing: 'warning' },
  *check({ forms, letterheads }) {
    const signed = signaturesOf(numberedForms(forms), letterheads);
    const named = signed.flatMap(({ form, signature }) =>
      signature?.name ? { form, name: signature.name } : [],
    );
    yield* judgeNames(named);
    for (const { form, signature } of signed) {
      if (signature?.name) continue;
      yield {
        kind: 'fault',
        messageId: 'missing',
        args: { form: form.kind, heading: signature !== null },
        form,
        cell: signature?.heading.cell ?? form.title.cell,
      };
    }
  },
});

/** Forms on one sheet share the block below them; each block once, each form without one by itself. */
function signaturesOf(forms: readonly NumberedForm[], letterheads: readonly Letterhead[]): Signed[] {
  const seen = new Set<Signature>();
  return forms.flatMap((form): Signed | [] => {
    const blocks = letterheads.find(({ sheet }) => sheet === form.sheet)?.signatures ?? [];
    const signature = blocks.find(({ heading }) => heading.cell.row > form.range.bottom) ?? null;
    if (signature !== null && seen.has(signature)) return [];
    if (signature !== null) seen.add(signature);
    return { form, signature };
  });
}

function* judgeNames(
  named: readonly { form: NumberedForm; name: Label }[],
): Iterable<Verdict<FormSignerMessages>> {
  const majority = majorityOf(named, ({ name }) => nameKey(name.text));
  if (majority === null) return;
  const { model, same, others } = majority;
  for (const { form, name } of others) {
    yield {
      kind: 'fault',
      messageId: 'differs',
      args: { name: name.text, others: model.name.text, count: same.length },
      form,
      cell: name.cell,
      related: same.map((one) => one.name.cell),
      expected: model.name.text,
      actual: name.text,
    };
  }
}

/** A telephone number after a name is no part of it. */
function nameKey(text: string): string {
  const key = foldText(text);
  const figures = /(?<![\d .)-])[\d .)-]+$/u.exec(key)?.[0] ?? '';
  const digits = figures.slice(figures.search(/\d/u));
  if (!/^\d.{6}/u.test(digits)) return key.trim();
  return key
    .slice(0, key.length - digits.length)
    .replace(/(?<![ :.])[ :.]+$/u, '')
    .replace(/(?:(?:số )?điện thoại|sđt|đt)$/u, '')
    .replace(/(?<![ ,;.(:-])[ ,;.(:-]+$/u, '')
    .trim();
}
