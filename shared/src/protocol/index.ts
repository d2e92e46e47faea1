export * from './api.ts';
export * from './closeCodes.ts';
export * from './documents.ts';
export * from './images.ts';
export * from './joinCode.ts';
export * from './keys.ts';
export * from './messages.ts';
export * from './presence.ts';
