import { getMetadataArgsStorage } from 'typeorm';

/**
 * The entities of every room that this process has loaded. A foreign key to a table of a room that it has not is left
 * out: TypeORM needs it for comparing schemas alone (`test/entities.spec.ts` loads them all).
 */
export function loadedEntities(): Array<new () => object> {
  const { tables, foreignKeys } = getMetadataArgsStorage();
  const names = new Set(tables.map(({ target }) => (typeof target === 'string' ? target : target.name)));
  for (let n = foreignKeys.length - 1; n >= 0; n--) {
    const { type } = foreignKeys[n]!;
    if (typeof type === 'string' && !names.has(type)) foreignKeys.splice(n, 1);
  }
  return tables.map(({ target }) => target as new () => object);
}
