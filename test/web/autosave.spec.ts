import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Problem } from '../../apps/web/src/api/problem.js';
import { Autosave, type AutosaveWays, type SavedWhere } from '../../apps/web/src/drafts/autosave.js';

type Held = 'undecided' | 'stale';

/** A draft of one text, a device and a server that hold it, and what the screen said on the way. */
function writing(more: Partial<AutosaveWays<string, Held>> = {}) {
  const story = {
    text: '',
    device: '',
    server: '',
    sent: [] as string[],
    said: [] as SavedWhere<Held>[],
    atOnce: '',
    isOnline: true,
    deviceRefuses: false,
    answer: (): Promise<void> => Promise.resolve(),
    type: (text: string) => {
      story.text = text;
      autosave.changed();
    },
  };
  const ways: AutosaveWays<string, Held> = {
    serverAfterMs: 3_000,
    keep: async () => {
      if (story.deviceRefuses) throw new Error('QuotaExceededError');
      story.device = story.text;
      return true;
    },
    unsent: () => {
      const { text } = story;
      return text === story.server
        ? null
        : async () => {
            story.sent.push(text);
            await story.answer();
            story.server = text;
            return text;
          };
    },
    saved: async () => story.server,
    writeDown: () => {
      story.atOnce = story.text;
    },
    ...more,
  };
  const autosave = new Autosave<string, Held>(
    () => ways,
    'nothingYet',
    (where) => story.said.push(where),
    () => story.isOnline,
  );
  return { story, autosave };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('a draft that saves itself', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is on the device a moment after every change, and on the server after a pause in typing', async () => {
    const { story } = writing();
    story.type('町');
    await pass(299);
    expect(story.device).toBe('');
    await pass(1);
    expect(story.device).toBe('町');
    await pass(2_000);
    story.type('町長');
    await pass(2_999);
    expect(story.sent).toEqual([]);
    await pass(1);
    expect(story.sent).toEqual(['町長']);
    expect(story.said).toEqual(['device', 'device', 'server']);
  });

  it('says that there is no network, and is sent again until it is there', async () => {
    const { story } = writing();
    story.isOnline = false;
    story.answer = () => Promise.reject(new Problem(0, {}));
    story.type('町');
    await pass(3_000);
    expect(story.said).toEqual(['offline', 'offline']);
    story.answer = () => Promise.resolve();
    await pass(15_000);
    expect(story.server).toBe('町');
    expect(story.said.at(-1)).toBe('server');
  });

  it('tells a server that fails from a network that is away', async () => {
    const { story } = writing();
    story.answer = () => Promise.reject(new Problem(503, {}));
    story.type('町');
    await pass(3_000);
    expect(story.said).toEqual(['device', 'failed']);
  });

  it('says that the device keeps nothing, and tries again with the next change', async () => {
    const { story } = writing();
    story.deviceRefuses = true;
    story.type('町');
    await pass(300);
    expect(story.said).toEqual(['nowhere']);
    story.deviceRefuses = false;
    story.type('町長');
    await pass(300);
    expect(story.said).toEqual(['nowhere', 'device']);
  });

  it('does not call what was typed on the way saved, and sends it after the first', async () => {
    const { story } = writing();
    let arrive: () => void = () => undefined;
    story.answer = () => new Promise((done) => (arrive = done));
    story.type('町');
    await pass(3_000);
    story.type('町長');
    await pass(3_000);
    expect(story.sent).toEqual(['町']);
    arrive();
    await pass(0);
    expect(story.said).not.toContain('server');
    expect(story.sent).toEqual(['町', '町長']);
    arrive();
    await pass(0);
    expect(story.server).toBe('町長');
    expect(story.said.at(-1)).toBe('server');
  });

  it('is written down at once in the last moment of a page, unless the device has it', async () => {
    const { story, autosave } = writing();
    autosave.keepNow();
    expect(story.atOnce).toBe('');
    story.type('町');
    autosave.keepNow();
    expect(story.atOnce).toBe('町');
    await pass(0);
    expect(story.device).toBe('町');
    story.atOnce = '';
    autosave.keepNow();
    expect(story.atOnce).toBe('');
  });

  it('is kept and sent when its screen is left', async () => {
    const { story, autosave } = writing();
    story.type('町');
    await autosave.leave();
    expect(story).toMatchObject({ device: '町', server: '町' });
  });

  it('is not sent while its writer has to decide, and keeps the writer informed', async () => {
    let held: Held | null = 'undecided';
    const { story, autosave } = writing({ held: () => held });
    story.type('町');
    await pass(3_000);
    expect(story.sent).toEqual([]);
    expect(story.said).toEqual(['device', 'undecided']);
    held = null;
    expect(await autosave.send()).toBe('町');
    expect(await autosave.send()).toBe('町');
    expect(story.sent).toEqual(['町']);
  });

  it('asks its own kind what to do about a refusal that sending again does not mend', async () => {
    const { story } = writing({
      saysSaving: true,
      refused: ({ isStale }) => (isStale ? { where: 'stale', again: Promise.resolve(4_000) } : undefined),
    });
    story.answer = () => Promise.reject(new Problem(412, {}));
    story.type('町');
    await pass(3_000);
    expect(story.said).toEqual(['device', 'saving', 'stale']);
    story.answer = () => Promise.resolve();
    await pass(4_000);
    expect(story.said).toEqual(['device', 'saving', 'stale', 'saving', 'server']);
  });

  it('saves nothing once it is over', async () => {
    const { story, autosave } = writing();
    story.type('町');
    autosave.end();
    story.type('町長');
    autosave.keepNow();
    await autosave.leave();
    await pass(60_000);
    expect(story).toMatchObject({ device: '', server: '', atOnce: '', sent: [] });
  });
});
