import { getMetadataArgsStorage } from 'typeorm';

/**
 * The entities of every room that this process has loaded. A foreign key may name the entity of a room that is not among
 * them (`'TenantEntity'`), without which TypeORM would not start; since no process makes tables from entities, the key is
 * left out. That entities describe all keys of their tables is tested where every room is loaded.
 */
export function loadedEntities(): ReturnType<typeof getMetadataArgsStorage>['tables'][number]['target'][] {
  const { tables, foreignKeys } = getMetadataArgsStorage();
  const targets = tables.map(({ target }) => target);
  const names = new Set(targets.map((target) => (typeof target === 'string' ? target : target.name)));
  const kept = foreignKeys.filter(({ type }) => typeof type !== 'string' || names.has(type));
  foreignKeys.splice(0, foreignKeys.length, ...kept);
  return targets;
}
