import { Checkbox, Dialog, DialogActions, LinkButton } from '@banso/ui';
import { useState } from 'react';
import { reportHref, useReportForm } from '../../api/papers.js';
import type { Visit } from '../../api/types.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { useReportWords } from './report-words.js';

/** The report of a visit (復命書) as PDF or for Word; what is opinion or internal goes along only where it is ticked. */
export function ReportDialog({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const w = useReportWords();
  const may = useMay();
  const form = useReportForm(visit.id);
  const [opinion, setOpinion] = useState(false);
  const [internal, setInternal] = useState(false);
  const choice = { opinion, internal };
  return (
    <Dialog title={w('title')} isOpen onClose={onClose}>
      <p className="mb-3">{w('text')}</p>
      {visit.status === 'withdrawn' && <p className="mb-3">{w('withdrawn')}</p>}
      <Checkbox isSelected={opinion} onChange={setOpinion}>
        {w('opinion')}
      </Checkbox>
      {may('opinion:readInternal') && (
        <>
          <Checkbox isSelected={internal} onChange={setInternal}>
            {w('internal')}
          </Checkbox>
          <p className="ms-8 text-dns-14N-130 text-solid-gray-700">{w('internalHint')}</p>
        </>
      )}
      <QueryView query={form} lines={2}>
        {({ name, takesOpinion }) => (
          <>
            <p className="mt-4">
              {name === null ? w('standard') : w(opinion && !takesOpinion ? 'noOpinion' : 'own', { name })}
            </p>
            <DialogActions>
              {(!opinion || takesOpinion) && (
                <LinkButton href={reportHref(visit.id, 'docx', choice)} download>
                  {w('word')}
                </LinkButton>
              )}
              <LinkButton variant="primary" href={reportHref(visit.id, 'pdf', choice)} download>
                {w('pdf')}
              </LinkButton>
            </DialogActions>
          </>
        )}
      </QueryView>
    </Dialog>
  );
}
