import type { ObjectKind } from '../../forms/kinds.ts';
import type { Citation } from './citation.ts';
import { closingYear } from './closing-year.ts';
import { closingsNamed } from './congress.ts';
import { frozen } from './frozen.ts';
import type { Layer } from './layer.ts';
import { baseOf } from './quota-bases.ts';
import type { Quota } from './quota-schema.ts';
import type { Closing, Settings } from './settings-schema.ts';
import type { Ruleset } from './schema.ts';
import { overlap } from './years.ts';

/** A ruleset file laid over a built-in ruleset: a ruleset of its own, under the file's id. */
export function overlay(under: Ruleset, layer: Layer): Ruleset {
  return frozen({
    id: layer.id,
    over: under.id,
    name: layer.name ?? under.name,
    years: yearsOf(under, layer),
    texts: [...(layer.texts ?? []), ...under.texts],
    quota: overlayQuota(under.quota, layer),
    ...overlaySettings(under, layer),
  } satisfies Ruleset);
}

function yearsOf(under: Ruleset, layer: Layer): Ruleset['years'] {
  if (layer.extends !== undefined || under.years === null) return layer.years ?? null;
  return layer.years === undefined ? under.years : overlap(under.years, layer.years);
}

function overlayQuota(under: Quota, layer: Layer): Quota {
  const says = layer.quota ?? {};
  const percent = says.percent ?? under.percent;
  const base = says.base ?? under.base;
  const bases = { ...under.bases, ...says.bases };
  const own = says.basis ?? sourceOf(layer);
  const basisFor = (kind: ObjectKind | null, before: Citation): Citation => {
    const same = percent === under.percent && baseOf({ base, bases }, kind) === baseOf(under, kind);
    return same ? before : own;
  };
  const scopeOf = (kind: ObjectKind) =>
    says.per?.[kind] ?? { scope: under.per[kind].scope, basis: basisFor(kind, under.per[kind].basis) };
  return {
    percent,
    base,
    bases,
    basis: says.basis ?? basisFor(null, under.basis),
    raised: says.raised === undefined ? under.raised : overlayRaised(under.raised, says.raised, own),
    per: {
      'grassroots-organisations': scopeOf('grassroots-organisations'),
      'grassroots-committees': scopeOf('grassroots-committees'),
      'leadership-collectives': scopeOf('leadership-collectives'),
      individuals: scopeOf('individuals'),
    },
    smallGroup: says.smallGroup === undefined ? under.smallGroup : says.smallGroup,
    rounding: says.rounding ?? under.rounding,
  };
}

/** What a file cites for a figure of its own that it gives no basis for. */
function sourceOf({ texts, name, id }: Layer): Citation {
  return texts?.[0] ?? { text: name ?? id, clause: null, mark: 'reported' };
}

type Raised = NonNullable<NonNullable<Layer['quota']>['raised']>;

/** Null where a raise is told in part and there is none below that it could complete. */
function overlayRaised(under: Quota['raised'], says: Raised | null, own: Citation): Quota['raised'] {
  if (says === null) return null;
  const { percent, condition, decision = null, basis } = { ...under, ...says };
  if (percent === undefined || condition === undefined || basis === undefined) return null;
  const other = under !== null && percent !== under.percent && says.basis === undefined;
  return { percent, condition, decision, basis: other ? own : basis };
}

/** What the rules need apart from the quota. Vocabularies grow, closings are put in by year, the rest is replaced. */
export function overlaySettings(under: Settings, layer: Layer): Settings {
  const moved = layer.reorganisations ?? [];
  const kept = under.reorganisations.filter(({ date }) => !moved.some((own) => own.date === date));
  return {
    trend: { ...under.trend, ...layer.trend },
    severities: { ...under.severities, ...layer.severities },
    off: { ...under.off, ...layer.off },
    explainable: layer.explainable ?? under.explainable,
    mustMend: layer.mustMend ?? under.mustMend,
    requiredForms: layer.requiredForms ?? under.requiredForms,
    reorganisations: [...kept, ...moved].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    congressTerms: overlayTerms(under.congressTerms, layer.congressTerms ?? {}),
    documentTypes: union(under.documentTypes, layer.documentTypes),
    issuers: union(under.issuers, layer.issuers),
    groupLabels: union(under.groupLabels, layer.groupLabels),
    quarters: layer.quarters ?? under.quarters,
  };
}

type Terms = Settings['congressTerms'];

function overlayTerms(under: Terms, says: Terms): Terms {
  const others = overlayClosings(closingsNamed(under, '*'), closingsNamed(says, '*'));
  const own = Object.entries(says).map(([committee, closings]) => [
    committee,
    committee === '*' ? others : overlayClosings(under[committee] ?? others, closings),
  ]);
  return { ...under, ...(Object.fromEntries(own) as Terms) };
}

/** A committee's closings, where those of some years are now known better. */
function overlayClosings(under: readonly Closing[], says: readonly Closing[]): Closing[] {
  const years = new Set(says.map(closingYear));
  const kept = under.filter((closing) => !years.has(closingYear(closing)));
  return [...kept, ...says].toSorted((a, b) => closingYear(a) - closingYear(b));
}

function union(under: readonly string[], says: readonly string[] = []): string[] {
  return [...new Set([...under, ...says])];
}
