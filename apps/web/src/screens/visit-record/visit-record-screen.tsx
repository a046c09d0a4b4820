import { QueryView } from '../../shell/query-view.js';
import { usePathId } from '../../shell/use-path-id.js';
import { RecordPage } from './record-page.js';
import { useOpenedVisit } from './use-opened-record.js';

/** Logs a planned visit, or corrects its record. */
export function VisitRecordScreen() {
  const opened = useOpenedVisit(usePathId());
  return (
    <QueryView query={opened} lines={10} isScreen>
      {(data) => <RecordPage key={data.subject.draftId} opened={data} />}
    </QueryView>
  );
}
