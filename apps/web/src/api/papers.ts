import { useMutation, useQuery } from '@tanstack/react-query';
import { ask, hrefOf } from './client.js';
import type { Problem } from './problem.js';
import { useVerb } from './query-client.js';
import type { BodyOf } from './routes.js';
import type { RecordFormCheck } from './types.js';
import type { VersionRead } from './version-read.js';

const FORMS = ['recordForms'];

/** What of a record goes on its report beyond what every reader sees. */
export interface ReportChoice {
  opinion: boolean;
  internal: boolean;
}

/** In which form the report of a visit is written for Word. */
export function useReportForm(visitId: string) {
  return useQuery({
    queryKey: ['visit', visitId, 'reportForm'],
    queryFn: () => ask('get', '/visits/{id}/report-form', { path: { id: visitId } }),
  });
}

/** Where the report of a visit (復命書) is fetched. */
export function reportHref(visitId: string, format: 'pdf' | 'docx', choice: ReportChoice): string {
  const query = { opinion: choice.opinion ? 'true' : 'false', internal: choice.internal ? 'true' : 'false' } as const;
  const path = { id: visitId };
  return format === 'pdf' ? hrefOf('/visits/{id}.pdf', { path, query }) : hrefOf('/visits/{id}.docx', { path, query });
}

/** To whom reports go (宛先), and from which department. */
export function usePaperHeading() {
  return useQuery({ queryKey: ['paperHeading'], queryFn: () => ask('get', '/paper-heading') });
}

/** Puts another one in its place. */
export function useSetPaperHeading() {
  return useVerb(
    ({ version, ...body }: BodyOf<'put', '/paper-heading'> & { version: VersionRead }) =>
      ask('put', '/paper-heading', { version, body }),
    () => [['paperHeading']],
  );
}

/** The office's own forms (様式) in use. */
export function useRecordForms() {
  return useQuery({ queryKey: FORMS, queryFn: async () => (await ask('get', '/record-forms')).items });
}

/** Looks into a form before it is kept. */
export function useCheckRecordForm() {
  return useMutation<RecordFormCheck, Problem, File>({
    mutationFn: (file) => ask('post', '/record-forms/check', { body: asForm(file) }),
  });
}

/** Takes a form into use, for a programme or for all. */
export function useAddRecordForm() {
  return useVerb(
    (
      { file, programmeId, incomplete }: { file: File; programmeId: string | null; incomplete: boolean },
      idempotencyKey,
    ) =>
      ask('post', '/record-forms', {
        query: { incomplete: incomplete ? 'true' : 'false', ...(programmeId ? { programmeId } : {}) },
        body: asForm(file),
        idempotencyKey,
      }),
    () => [FORMS],
  );
}

/** Takes a form out of use. */
export function useEndRecordForm() {
  return useVerb(
    (id: string) => ask('post', '/record-forms/{id}/end', { path: { id } }),
    () => [FORMS],
  );
}

/** Where a form in use is fetched. */
export function recordFormHref(id: string): string {
  return hrefOf('/record-forms/{id}', { path: { id } });
}

/** Where the form to begin with is fetched. */
export const FORM_TEMPLATE_HREF = hrefOf('/record-forms/template.docx', {});

function asForm(file: File): FormData {
  const body = new FormData();
  body.append('file', file);
  return body;
}
