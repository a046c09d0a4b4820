/** The routes whose refusals two-people-dispatches.spec.ts tells; it holds that it tells each of them. */
export const TOLD_OF_DISPATCHES: readonly string[] = [
  'POST /dispatches/{}/acceptance',
  'POST /dispatches/{}/approval',
  'POST /dispatches/{}/asking',
  'POST /dispatches/{}/cancellation',
  'POST /dispatches/{}/completion',
  'POST /dispatches/{}/refusal',
  'POST /dispatches/{}/report',
  'POST /dispatches/{}/report/acceptance',
  'POST /needs/{}/closure',
  'PUT /dispatches/{}/visit',
  'PUT /experts/{}',
  'PUT /needs/{}/lead',
  'PUT /professions',
];
