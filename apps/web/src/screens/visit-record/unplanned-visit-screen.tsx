import { QueryView } from '../../shell/query-view.js';
import { usePathId } from '../../shell/use-path-id.js';
import { RecordPage } from './record-page.js';
import { useOpenedUnplanned } from './use-opened-record.js';

/** Logs a visit that was never planned. */
export function UnplannedVisitScreen() {
  const opened = useOpenedUnplanned(usePathId());
  return (
    <QueryView query={opened} lines={10} isScreen>
      {(data) => <RecordPage key={data.subject.draftId} opened={data} />}
    </QueryView>
  );
}
