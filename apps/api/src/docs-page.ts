/** A readable page about the API: no script, no other host; the document itself is for programs. */
export const API_DOCS_PAGE = `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<title>Bansō API</title>
<body>
<h1>Bansō API</h1>
<p>機械で読む文書は <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>（OpenAPI 3.1）です。</p>
<p>The document for programs is <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> (OpenAPI 3.1).</p>
</body>
</html>
`;
