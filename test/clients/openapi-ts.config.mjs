// How test/e2e/generated-clients.spec.ts has @hey-api/openapi-ts make the functions of with-hey-api.ts.
export default {
  input: 'openapi.json',
  output: { path: 'sdk', importFileExtension: '.js' },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  logs: { file: false },
};
