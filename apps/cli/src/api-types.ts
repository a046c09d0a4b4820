import { join } from 'node:path';
import { describeApi } from '@banso/api';
import openapiTS, { astToString } from 'openapi-typescript';
import { factsOfSources, moduleOfFacts } from './api-facts.js';

const HEAD = `// Made from the API's OpenAPI document by \`npm run api:types\`; never edited by hand.\n\n`;

/**
 * The files that are made from the API's code as it is at this moment: what its sources say, and the types of the web
 * client.
 * @param root where the repository stands
 * @returns by the file's place, what is to stand in it
 */
export async function filesOfApi(root: string): Promise<Record<string, string>> {
  const facts = factsOfSources(root);
  const document = await describeApi(facts);
  const types = astToString(await openapiTS(JSON.stringify(document), { alphabetize: true }));
  return {
    [join(root, 'apps/api/src/openapi/facts.ts')]: moduleOfFacts(facts),
    [join(root, 'apps/web/src/api/schema.d.ts')]: HEAD + types,
  };
}
