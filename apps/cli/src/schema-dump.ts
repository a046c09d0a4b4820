import { writeFile } from 'node:fs/promises';
import { SCHEMA_TEXT, schemaText } from '@banso/database';

/** Writes the description of the database's schema anew. */
export async function dumpSchema(): Promise<void> {
  await writeFile(SCHEMA_TEXT, await schemaText());
}
