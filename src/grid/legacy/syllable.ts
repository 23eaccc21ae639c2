import { greatest } from '../extremes.ts';
import { memoize } from '../memoize.ts';

/** Which letters can be a Vietnamese syllable: tells text in one encoding from the same bytes in another. */

const ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n r s t v x'.split(' ');

const RHYMES = setOf(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong',
  'ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut',
  'uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
);
const AFTER_QU = setOf(
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt',
  'i it ôc ơ y ych yên yêt yt ynh yu',
);
/** "gi" and these vowels share their i: gì, giếng. */
const AFTER_G = setOf('i iêc iêm iên iêng iêp iêt in');
const ALONE = setOf('y yêm yên yêng yêt yêu');

const FRONT = /^[eêi]/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Syllables that end in a stop have the acute tone or the dot below. */
const STOPPED = /(?:c|ch|p|t)$/;

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Whether a word of letters is spelled as a Vietnamese syllable is, in any case, with its tone in either usual place. */
export const isSyllable = memoize((word: string): boolean => {
  const lower = word.toLowerCase().normalize('NFC');
  const parts = lower.normalize('NFD');
  const tones = parts.match(TONE) ?? [];
  const bare = parts.replace(TONE, '').normalize('NFC');
  const [tone = ''] = tones;
  if (tones.length > 1 || (STOPPED.test(bare) && !/[\u0301\u0323]/.test(tone))) return false;
  return ['', ...ONSETS].some((onset) => {
    const rhyme = bare.slice(onset.length);
    if (!bare.startsWith(onset) || !fits(onset, rhyme)) return false;
    return tone === '' || tonePlaces(rhyme).some((at) => onset + withTone(rhyme, at, tone) === lower);
  });
});

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return AFTER_QU.has(rhyme);
  if (onset === '') return ALONE.has(rhyme) || RHYMES.has(rhyme);
  if (rhyme === 'y') return /^[hklmstv]$/.test(onset);
  if (onset === 'g' && AFTER_G.has(rhyme)) return true;
  if (onset === 'gi' && rhyme.startsWith('i')) return false;
  if (/^(?:k|gh|ngh)$/.test(onset)) return RHYMES.has(rhyme) && FRONT.test(rhyme);
  if (/^(?:c|g|ng)$/.test(onset)) return RHYMES.has(rhyme) && !FRONT.test(rhyme);
  return RHYMES.has(rhyme);
}

/** On which letters of a rhyme its tone may stand: hòa and hoà, but only hoàn. */
function tonePlaces(rhyme: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? '';
  const marked = greatest(Array.from('ăâêôơư', (letter) => vowels.lastIndexOf(letter)));
  if (marked >= 0) return [marked];
  if (vowels.length < rhyme.length) return [vowels.length - 1];
  if (vowels.length === 3) return [1];
  return /^(?:oa|oe|uy)$/.test(vowels) ? [0, 1] : [0];
}

function withTone(rhyme: string, at: number, tone: string): string {
  return (rhyme.slice(0, at + 1) + tone + rhyme.slice(at + 1)).normalize('NFC');
}
