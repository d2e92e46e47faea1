import { ImageType } from '@samenspel/shared/protocol';
import * as v from 'valibot';
import type { BoardRecord, NewVersion, StoredCode, StoredImage, VersionInfo } from './storage.ts';

/** A row as a database gives it. */
export type Row = Record<string, unknown>;

/** A row of `boards`. */
export function toRecord(row: Row): BoardRecord {
  return {
    id: String(row['id']),
    title: String(row['title']),
    createdAt: Number(row['created_at']),
    updatedAt: Number(row['updated_at']),
    example: Boolean(row['example']),
    schema: Number(row['schema']),
    keyGeneration: Number(row['key_generation']),
    keys: {
      facilitate: toBytes(row['facilitate_hash']),
      edit: toBytes(row['edit_hash']),
      view: toBytes(row['view_hash']),
    },
    deletedAt: row['deleted_at'] === null ? undefined : Number(row['deleted_at']),
  };
}

/** @throws when a column holds something else: the database is not ours */
export function toBytes(value: unknown): Uint8Array {
  // A Buffer would keep the whole packet it came in.
  if (value instanceof Buffer) return new Uint8Array(value);
  if (value instanceof Uint8Array) return value;
  throw new Error('the database holds something else where bytes were stored');
}

/** A row of `versions` without the documents. */
export function toVersionInfo(row: Row): VersionInfo {
  return { id: String(row['id']), at: Number(row['at']), cause: String(row['cause']) };
}

/** A whole row of `versions`. */
export function toVersion(row: Row): NewVersion {
  return {
    ...toVersionInfo(row),
    schema: Number(row['schema']),
    canvas: toBytes(row['canvas']),
    session: toBytes(row['session']),
  };
}

/** A row of `codes`. */
export function toCode(row: Row): StoredCode {
  return {
    board: String(row['board']),
    lookup: toBytes(row['lookup']),
    sealedKey: toBytes(row['sealed_key']),
    sealedCode: toBytes(row['sealed_code']),
    expiresAt: Number(row['expires_at']),
  };
}

/** A row of `images`. @throws when it is of no type that is kept */
export function toImage(row: Row): StoredImage {
  return {
    hash: String(row['hash']),
    type: v.parse(ImageType, row['type']),
    width: Number(row['width']),
    height: Number(row['height']),
    data: toBytes(row['data']),
  };
}
