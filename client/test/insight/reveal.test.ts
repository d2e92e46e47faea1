import { expect, test } from 'vitest';
import { isOtherPicture, tellReveal } from '../../src/ui/insight/tellReveal.ts';
import { round } from './rounds.ts';
import { told } from './told.ts';

const PEOPLE = { whole: 'Anna Ede raad 2\nBert Nijkerk raad 4' };
const placing = told({}, { method: round({ phase: 'placing' }) });
const revealed = told(PEOPLE, { method: round({ phase: 'revealed' }) });

test('a reveal is told in one sentence: its largest difference', () => {
  expect(tellReveal(placing, revealed)).toBe(
    'De pionnen zijn onthuld. Grootste verschil: De samenwerking als geheel: Gemeenten verschillen 2 niveaus',
  );
});

test('not while it is counted down, and not once more', () => {
  const counting = { ...revealed, countdown: 3 };
  expect(tellReveal(placing, counting)).toBeUndefined();
  expect(tellReveal(counting, revealed)).toContain('Grootste verschil');
  expect(tellReveal(revealed, { ...revealed, lanes: ['whole'] })).toBeUndefined();
});

test('who all see the same are told that there are no differences', () => {
  const same = told(
    { whole: 'Anna Ede raad 2\nBert Nijkerk raad 2' },
    { method: round({ phase: 'revealed' }) },
  );
  expect(tellReveal(placing, same)).toBe('De pionnen zijn onthuld. Er zijn geen verschillen');
});

test('another round or phase is another picture, whose markers did not move', () => {
  expect(isOtherPicture(placing, revealed)).toBe(true);
  expect(isOtherPicture(revealed, { ...revealed, lanes: ['whole'] })).toBe(false);
});
