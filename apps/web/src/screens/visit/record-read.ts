import type { Visit } from '../../api/types.js';

/**
 * Whether a deed on the one record would be the same deed on the other: its text, the opinions on it, and all that was
 * done with it (confirmed, sent back, withdrawn, undone) are as they were read. Where and when a visit is, or its
 * homework, is no part of it.
 */
export function isSameRecord(one: Pick<Visit, 'status' | 'record'>, other: Pick<Visit, 'status' | 'record'>): boolean {
  return asRead(one) === asRead(other);
}

function asRead({ status, record }: Pick<Visit, 'status' | 'record'>): string {
  const opinions = record?.opinions.map(({ body, version }) => [body.id, version]);
  return JSON.stringify([status, record?.version, record?.eventCount, opinions]);
}
