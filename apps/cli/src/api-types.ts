import { describeApi } from '@banso/api';
import openapiTS, { astToString } from 'openapi-typescript';

const HEAD = `// Made from the API's OpenAPI document by \`npm run api:types\`; never edited by hand.\n\n`;

/** The web client's types, as the API's code describes itself at this moment. */
export async function typesOfApi(): Promise<string> {
  const document = await describeApi();
  return HEAD + astToString(await openapiTS(JSON.stringify(document), { alphabetize: true }));
}
