import { ErrorCode } from '@samenspel/shared/protocol';
import { expect, test } from 'vitest';
import { failureWords } from '../../src/ui/panels/refusals.ts';

test('a refusal says what is wrong, whatever the code it came with', () => {
  const words = failureWords({ ok: false, code: 'bad-request', refusal: 'short-taken' });
  expect(words).toBe('Deze code is al van een andere partner.');
  expect(failureWords({ ok: false, code: 'bad-request', refusal: 'too-many-levels' })).toBe(
    'Een ladder heeft hoogstens 7 niveaus.',
  );
});

test('without a connection it says that what was typed is kept', () => {
  expect(failureWords({ ok: false, code: 'unreachable' })).toContain('staat er nog');
});

test('every code of the server has words, and none shows the code itself', () => {
  for (const code of ErrorCode.options) {
    const words = failureWords({ ok: false, code });
    expect(words).not.toBe('');
    expect(words).not.toContain(code);
  }
});
