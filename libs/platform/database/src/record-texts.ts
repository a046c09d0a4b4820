import { RECORD_TEXTS } from '@banso/domain';

const COLUMNS = RECORD_TEXTS.map(({ column }) => column).join(', ');
/** Of versions `r`: name and value of each, as `json_build_object` takes them. */
const TOLD = RECORD_TEXTS.map(({ name, column }) => `'${name}', r.${column}`).join(', ');

/**
 * Puts a record's texts in the place of `{record texts}` and `{record texts told}` in a file of `schema/`: which there
 * are is said in libs/domain alone, so that one more is no matter of three views.
 */
export function spellOutRecordTexts(sql: string): string {
  return sql.replaceAll('{record texts}', COLUMNS).replaceAll('{record texts told}', TOLD);
}
