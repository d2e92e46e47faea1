import * as v from 'valibot';
import { clean, LIMITS } from './limits.ts';

export const RoleId = v.pipe(v.string(), v.regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,40}$/));
export type RoleId = v.InferOutput<typeof RoleId>;

/** The outline of a marker says the role, in every picture of the board. */
export const RoleShape = v.picklist([
  'circle',
  'square',
  'hexagon',
  'diamond',
  'triangle',
  'pentagon',
  'octagon',
  'shield',
]);
export type RoleShape = v.InferOutput<typeof RoleShape>;

export const Role = v.object({ id: RoleId, name: clean(LIMITS.roleName), shape: RoleShape });
export type Role = v.InferOutput<typeof Role>;
