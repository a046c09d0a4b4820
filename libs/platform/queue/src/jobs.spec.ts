import { describe, expect, it } from '@jest/globals';
import { assertJobsHandled, Complaints, type JobHandler, type RecurringJob } from './index.js';

const job = (name: string): RecurringJob => ({
  name,
  at: '0 3 * * *',
  timeZone: 'Asia/Tokyo',
  onStart: false,
  does: '',
});
const handler = (name: string): JobHandler => ({ job: name, forEach: 'installation', run: async () => undefined });

describe('the boot', () => {
  it('goes on when every job has one handler', () => {
    expect(() => assertJobsHandled([job('sweep'), job('digest')], [handler('digest'), handler('sweep')])).not.toThrow();
  });

  it.each<[string, RecurringJob[], JobHandler[], string]>([
    ['a job without a handler', [job('sweep')], [], 'The job "sweep" has no handler.'],
    [
      'a job with two',
      [job('sweep')],
      [handler('sweep'), handler('sweep')],
      'The job "sweep" has more than one handler.',
    ],
    ['a handler without a job', [], [handler('sweep')], 'The handler of "sweep" belongs to no job of the schedule.'],
    [
      'a job that stands twice',
      [job('sweep'), job('sweep')],
      [handler('sweep')],
      'The job "sweep" stands twice in the schedule.',
    ],
  ])('stops at %s', (_what, schedule, handlers, complaint) => {
    expect(() => assertJobsHandled(schedule, handlers)).toThrow(complaint);
  });
});

describe('complaints', () => {
  it('of one kind are said once a minute, with how many were held back', () => {
    let now = 0;
    const said: string[] = [];
    const complaints = new Complaints(
      (line) => said.push(line),
      60_000,
      () => now,
    );
    for (let n = 0; n < 1000; n++) complaints.note(new Error('no server'));
    complaints.note(new Error('another'));
    now = 61_000;
    complaints.note(new Error('no server'));
    expect(said).toEqual(['Error: no server', 'Error: another', 'Error: no server (and 999 times more since)']);
  });
});
