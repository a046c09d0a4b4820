import { SEARCHED_AS } from '@banso/domain';

/**
 * Puts the characters that are searched as others in the place of `{written}` and `{searched}` in a file of `schema/`:
 * which there are is said in libs/domain alone, where excerpts are made by the same table.
 */
export function spellOutSearchedCharacters(sql: string): string {
  return sql.replaceAll('{written}', SEARCHED_AS.written).replaceAll('{searched}', SEARCHED_AS.searched);
}
