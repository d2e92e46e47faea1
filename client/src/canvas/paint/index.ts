export { fontReady } from './font.ts';
export { type ImageOf, type Look, type Partner } from './look.ts';
export { lookOf } from './lookOf.ts';
