/** Vietnamese syllables, put together from onsets, rhymes and tones: more than are words, none that could not be one. */

const ONSETS = ['', ...'b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x'.split(' ')];
const BEFORE_FRONT = 'b ch d đ gh h k kh l m n ngh nh ph r s t th tr v x'.split(' ');

/** Rhymes with "_" after the vowel that bears the tone. */
const OPEN =
  'a_ a_i a_o a_u a_y â_u â_y oa_i oa_y o_ o_i ô_ ô_i ơ_ ơ_i u_ u_a u_i uô_i ư_ ư_a ươ_i ươ_u ư_u a_m a_n a_ng ' +
  'a_nh ă_m ă_n ă_ng â_m â_n â_ng oa_n oa_ng o_m o_n o_ng ô_m ô_n ô_ng ơ_m ơ_n u_m u_n u_ng uâ_n uô_m uô_n uô_ng ' +
  'ư_ng ươ_m ươ_n ươ_ng oa_ o_a o_e oe_ u_y uy_ uyê_n';
const OPEN_FRONT = 'e_ e_o ê_ ê_u i_ i_a i_u iê_u e_m e_n e_ng ê_m ê_n ê_nh i_m i_n i_nh iê_m iê_n iê_ng';
const STOPPED =
  'a_c a_ch a_p a_t ă_c ă_p ă_t â_c â_p â_t oa_t o_c o_p o_t ô_c ô_p ô_t ơ_p ơ_t u_c u_p u_t uô_c uô_t ư_c ươ_c ' +
  'ươ_t uyê_t';
const STOPPED_FRONT = 'e_p e_t ê_ch ê_p ê_t i_ch i_p i_t iê_c iê_p iê_t';

const ALL_TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const STOP_TONES = ['\u0301', '\u0323'];

function combine(onsets: readonly string[], rhymes: string, tones: readonly string[]): string[] {
  return rhymes
    .split(' ')
    .flatMap((rhyme) =>
      onsets.flatMap((onset) => tones.map((tone) => (onset + rhyme.replace('_', tone)).normalize('NFC'))),
    );
}

export const SYLLABLES: readonly string[] = [
  ...new Set([
    ...combine(ONSETS, OPEN, ALL_TONES),
    ...combine(BEFORE_FRONT, OPEN_FRONT, ALL_TONES),
    ...combine(ONSETS, STOPPED, STOP_TONES),
    ...combine(BEFORE_FRONT, STOPPED_FRONT, STOP_TONES),
  ]),
];
