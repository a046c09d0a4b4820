import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from './actor.js';
import { BeforeCommit } from './before-commit.js';
import { Transaction } from './transaction.js';

/** Those who follow a change hear what has changed, and pass over what means nothing to them. */
describe('hooks before the commit', () => {
  let hooks: BeforeCommit;
  let actor: Actor;
  let heard: Array<[who: string, ids: readonly string[]]>;
  beforeEach(() => {
    hooks = new BeforeCommit();
    heard = [];
    actor = { tx: new Transaction(undefined as never, undefined as never) } as Actor;
    const hear = (who: string) => (_: Actor, ids: readonly string[]) => {
      heard.push([who, ids]);
      return Promise.resolve();
    };
    hooks.register('engagement', hear('everything'));
    hooks.register('engagement', hear('leads'), { past: ['visits', 'homework'] });
    hooks.register('visit', hear('counts'), { past: ['words'] });
  });

  it('are not asked about rows of which only that has changed that means nothing to them', async () => {
    actor.tx.changed('engagement', 'a', 'visits');
    actor.tx.changed('engagement', 'a', 'homework');
    actor.tx.changed('engagement', 'b');
    actor.tx.changed('visit', 'v', 'words');
    await hooks.run(actor);
    expect(heard).toEqual([
      ['everything', ['a', 'b']],
      ['leads', ['b']],
    ]);
  });

  it.each([
    ['before', [undefined, 'visits']],
    ['behind', ['visits', undefined]],
  ] as const)('hear of a row that was announced as a whole %s a part of it', async (_when, parts) => {
    for (const part of parts) actor.tx.changed('engagement', 'a', part);
    await hooks.run(actor);
    expect(heard.map(([who]) => who)).toEqual(['everything', 'leads']);
  });

  it('hear once of a row, however often it was announced, and of what another hook announces', async () => {
    hooks.register('handover', ({ tx }) => {
      tx.changed('engagement', 'c', 'homework');
      return Promise.resolve();
    });
    for (let n = 0; n < 3; n++) actor.tx.changed('handover', 'h');
    await hooks.run(actor);
    await hooks.run(actor);
    expect(heard).toEqual([['everything', ['c']]]);
  });
});
