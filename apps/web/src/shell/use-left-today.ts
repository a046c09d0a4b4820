import { useDesk } from '../api/desk.js';
import { useWaitingDispatches } from '../api/dispatches.js';
import { useMay } from './session-context.js';

/**
 * How much is left for today: what the desk asks for, records to confirm that it only counts, homework that is late,
 * and an expert's dispatches. What has its answer already is shown, not counted. Undefined while it is asked for.
 */
export function useLeftToday(): number | undefined {
  const desk = useDesk();
  const dispatches = useWaitingDispatches(useMay()('dispatch:accept'));
  if (desk.data === undefined || dispatches === undefined) return undefined;
  const { todo, counts, inherited, leavings } = desk.data;
  const asked = todo.filter(({ kind, isAnswered }) => kind !== 'confirmation' && !isAnswered).length;
  return asked + counts.confirmations + counts.lateActionItems + inherited.length + leavings.length + dispatches;
}
