import type pg from 'pg';
import { demoId, type DemoStory } from '../story/index.js';
import { insertRows } from './rows.js';

/** What peer supporters say of a visit: what they saw, and how it was at home. */
const REMARKS = [
  '買い物の話になると、区長の声が明るくなった。うちの町でも、移動販売の話から住民が動きはじめた。',
  '若い職員が、会議の進め方をくり返し尋ねていた。最初の年は、うちも同じところで迷った。',
  '地図を前にすると、話が早かった。数字より先に、顔の浮かぶ資料がよいと思う。',
  '担当者が一人で抱えているように見えた。隣の係を次回の打合せに呼べないだろうか。',
] as const;
/** Of so many of the last visits in an engagement they have written one. */
const LAST = 2;

/** The remarks (所感) of Nagano's peer supporters on the last visits that they took part in, written with the record. */
export async function seedRemarks(client: pg.Client, story: DemoStory): Promise<void> {
  const peers = new Set(story.people.filter(({ peer }) => peer).map(({ key }) => key));
  const remarks = story.engagements
    .filter(({ tenant }) => tenant === 'nagano')
    .flatMap(({ key: engagement, visits }) =>
      visits
        .flatMap(({ key, record }) => {
          const peer = record?.participantsOurs.find(({ personKey }) => peers.has(personKey));
          return record && peer ? [{ engagement, visit: key, peer: peer.personKey, record }] : [];
        })
        .sort((a, b) => (a.record.heldOn < b.record.heldOn ? -1 : 1))
        .slice(-LAST),
    );
  await insertRows(
    client,
    'visit_remark',
    remarks.map(({ engagement, visit, peer, record }, n) => ({
      id: demoId(`remark-${visit}`),
      visit_id: demoId(visit),
      engagement_id: demoId(engagement),
      text: REMARKS[n % REMARKS.length]!,
      written_by: demoId(peer),
      written_at: record.recordedAt,
    })),
  );
}
