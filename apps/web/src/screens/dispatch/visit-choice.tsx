import { Link, RadioGroup } from '@banso/ui';
import { type DispatchDetail, useVisitsOfDispatch } from '../../api/dispatches.js';
import { useDays } from '../../i18n/days.js';
import { useDispatchWords } from './dispatch-words.js';

/** Stands for no visit among the choices. */
const NONE = 'none';

/** Which visit of the engagement a dispatch was; where there is none of that day, the way to record one. */
export function VisitChoice(props: {
  dispatch: DispatchDetail;
  day: string | null;
  value: string | null;
  onChange: (visitId: string | null) => void;
}) {
  const { dispatch, day, value, onChange } = props;
  const w = useDispatchWords();
  const days = useDays();
  const visits = useVisitsOfDispatch(dispatch.id, day);
  if (dispatch.engagementId === null || day === null || !visits.data) return null;
  if (visits.data.length === 0)
    return (
      <p>
        {w('visitNone')} <Link href={`/engagements/${dispatch.engagementId}/visits/new`}>{w('visitRecord')}</Link>
      </p>
    );
  return (
    <RadioGroup
      label={w('visitWhich')}
      options={[
        ...visits.data.map(({ id, on, purpose, status }) => ({
          value: id,
          label: [days.full(on), purpose, w(status === 'planned' ? 'visitPlanned' : 'visitRecorded')]
            .filter(Boolean)
            .join('　'),
        })),
        { value: NONE, label: w('visitLater') },
      ]}
      value={value ?? NONE}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
    />
  );
}
