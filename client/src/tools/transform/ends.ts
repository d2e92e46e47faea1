import type { Connector, ConnectorEnd, Point } from '@samenspel/shared/records';
import { freeEnd } from '@samenspel/shared/records';
import type { Change } from './change.ts';
import { place } from './measure.ts';

/** A connector with one end on something else. */
export function pullEnd({ id, pos }: Connector, end: 'from' | 'to', to: ConnectorEnd): Change {
  return end === 'from' ? { id, pos, from: to } : { id, pos, to };
}

/** An end that hangs free at a board point. */
export function freeAt({ pos }: Connector, point: Point): ConnectorEnd {
  return freeEnd(place(point), pos);
}
