import { HUMAN_FIELDS, HUMAN_FIELD_LABELS } from '@banso/domain';
import { factsOf } from '../../api/handovers.js';
import type { Handover } from '../../api/types.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useHandoverWords } from './handover-words.js';
import { usePacketSections } from './packet-sections.js';

/** The whole packet as it is printed: nothing folded, what people wrote first. Seen on paper only. */
export function PacketPaper({ packet }: { packet: Handover }) {
  const w = useHandoverWords();
  const days = useDays();
  const label = useLabel();
  const sections = usePacketSections(factsOf(packet));
  return (
    <div className="print-only">
      {HUMAN_FIELDS.map((field) => (
        <section key={field} className="mb-4 break-inside-avoid">
          <h2 className="border-b border-black text-std-18B-160 font-700">{label(HUMAN_FIELD_LABELS[field])}</h2>
          <p className="whitespace-pre-line">{packet.human[field] || w('notWritten')}</p>
        </section>
      ))}
      {sections.map(({ key, title, content }) => (
        <section key={key} className="mb-4">
          <h2 className="mb-1 break-after-avoid border-b border-black text-std-18B-160 font-700">{title}</h2>
          {content}
        </section>
      ))}
      {packet.hash && packet.frozenAt && (
        <p className="mt-4 break-inside-avoid">
          {w('frozenText', { moment: days.moment(packet.frozenAt) })}
          <br />
          {w('hash')}: {packet.hash}
        </p>
      )}
    </div>
  );
}
