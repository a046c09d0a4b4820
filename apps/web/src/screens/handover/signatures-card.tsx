import { SIGNATURE_STEP_LABELS } from '@banso/domain';
import { Card, Table } from '@banso/ui';
import type { Handover } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useHandoverWords } from './handover-words.js';

/** Who has signed the present version, with the post and moment of signing. */
export function SignaturesCard({ packet }: { packet: Handover }) {
  const w = useHandoverWords();
  const days = useDays();
  const label = useLabel();
  return (
    <Card flush={packet.signatures.length > 0} title={w('signatures')}>
      {packet.signatures.length === 0 ? (
        <p className="text-solid-gray-700">{w('signaturesNone')}</p>
      ) : (
        <Table
          caption={w('signatures')}
          isCaptionHidden
          rows={packet.signatures}
          rowKey={({ step }) => step}
          columns={[
            {
              key: 'step',
              header: w('signatureStep'),
              isRowHeader: true,
              cell: ({ step }) => label(SIGNATURE_STEP_LABELS[step]),
            },
            { key: 'who', header: w('signatureWho'), cell: ({ post, name }) => [post, name].filter(Boolean).join(' ') },
            { key: 'when', header: w('signatureWhen'), cell: ({ at }) => days.moment(at) },
          ]}
        />
      )}
    </Card>
  );
}
