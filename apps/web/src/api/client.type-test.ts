// Compiled with the web app, never run: every line below an expected error is a mistake that `tsc` has to find.
import { ask, everyPage, hrefOf } from './client.js';
import type { VersionRead } from './version-read.js';

export async function mistakesThatDoNotCompile(id: string, version: VersionRead) {
  const path = { id };
  const reason = '';

  // @ts-expect-error no such route
  await ask('get', '/visit/{id}', { path });
  // @ts-expect-error no such method on this route
  await ask('put', '/visits/{id}', { path });
  // @ts-expect-error the visit's id is missing
  await ask('get', '/visits/{id}');
  // @ts-expect-error the path has another parameter
  await ask('get', '/visits/{id}', { path: { visitId: id } });
  // @ts-expect-error no such question
  await ask('get', '/visits', { query: { until: '2026-11-30', year: 2026 } });
  // @ts-expect-error no such status
  await ask('get', '/visits', { query: { status: 'held' } });
  // @ts-expect-error the number whose rows are asked for is missing
  await ask('get', '/load/rows', { query: {} });
  // @ts-expect-error the body is missing
  await ask('post', '/visits/{id}/cancellation', { path, version });
  // @ts-expect-error a field of the body is misspelt
  await ask('post', '/visits/{id}/cancellation', { path, version, body: { reasons: reason } });
  // @ts-expect-error a field that is not in the body stands beside one that is
  await ask('post', '/visits/{id}/cancellation', { path, version, body: { reason, why: reason } });
  // @ts-expect-error a field of the body has another type
  await ask('put', '/mail-setting', { body: { mailMode: 'hourly' } });
  // @ts-expect-error this route takes no body
  await ask('post', '/visits/{id}/confirmation', { path, version, body: {} });
  // @ts-expect-error the version that was read is missing
  await ask('post', '/visits/{id}/cancellation', { path, body: { reason } });
  // @ts-expect-error a bare number is not a version that somebody read
  await ask('post', '/visits/{id}/cancellation', { path, version: 3, body: { reason } });
  // @ts-expect-error this route asks for no version
  await ask('post', '/engagements/{id}/challenges', { path, version, body: { text: reason } });
  // @ts-expect-error a file is sent as a form
  await ask('post', '/visits/{id}/attachments', { path, body: { file: reason } });

  const visit = await ask('get', '/visits/{id}', { path });
  // @ts-expect-error the answer has no such field
  void visit.held;
  // @ts-expect-error nobody has a stage above 3
  void (visit.engagementStage === 4);
  const ended = await ask('delete', '/sessions/{id}', { path });
  // @ts-expect-error this route answers with nothing
  void ended.id;

  // @ts-expect-error this route answers with one row, not with a list
  await everyPage('/visits/{id}', { path });
  const [draft] = await everyPage('/drafts');
  // @ts-expect-error a row of the list has no such field
  void draft?.text;

  // @ts-expect-error no such file
  hrefOf('/coverage.xlsx', {});
  // @ts-expect-error the file has no such format
  hrefOf('/load/export', { query: { format: 'pdf' } });
}
