import type { Count } from '../forms/table/count.ts';
import { valueOf } from '../forms/table/count.ts';
import type { Form } from '../forms/form.ts';
import type { ObjectKind } from '../forms/kinds.ts';
import type { Figure } from './figures.ts';
import { formsOf } from './names.ts';

/**
 * What forms other than rating tables say of an object in a year: how many individuals reviewed themselves, how many
 * organisations and members the profile of that year counts. They need not be as many as were rated.
 */
export function figuresBeside(forms: readonly Form[], object: ObjectKind, year: number): Figure[] {
  return [...reviewed(forms, object, year), ...profiled(forms, object, year)];
}

function reviewed(forms: readonly Form[], object: ObjectKind, year: number): Figure[] {
  if (object !== 'individuals') return [];
  return formsOf(forms, 'review-participation').flatMap((form) =>
    form.series
      .filter((series) => series.year?.value === year && series.subject === null)
      .flatMap((series) => figureOf(form, series.counts.individuals)),
  );
}

function profiled(forms: readonly Form[], object: ObjectKind, year: number): Figure[] {
  return formsOf(forms, 'organisation-profile')
    .filter((form) => form.year?.value === year)
    .flatMap((form) => {
      if (object === 'grassroots-organisations') return figureOf(form, form.organisations?.count);
      return object === 'individuals' ? figureOf(form, form.members?.count) : [];
    });
}

function figureOf(form: Form, count: Count | null | undefined): Figure[] {
  const value = valueOf(count);
  return count && value !== null ? [{ value, cells: [count.cell], form }] : [];
}
