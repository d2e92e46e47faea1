import { Time } from '@samenspel/shared/records';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { serverNow, setClock } from '../src/board/clock.ts';

test('the time of the server is one that records keep, however long the answer took', () => {
  for (const heard of [100, 101]) {
    setClock(new Date().toISOString(), 0, heard);
    expect(v.is(Time, serverNow())).toBe(true);
  }
});
