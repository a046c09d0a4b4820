import { addDays } from '@banso/domain';
import type { OpenDays } from '@banso/domain';
import { type StoryDays, lastOpenDay } from './days.js';
import type { DemoDisposition, DemoEngagement, DemoPacket, DemoTransfer } from './demo-story.js';
import { personKey } from './people.js';
import { LEAVER, SUCCESSORS, TRANSFER_KEY } from './transfer-plan.js';

const NO_WORDS = { history: '', policy: '', pending: '', cautions: '' };

/** What the leaver has written so far, by municipality: never everything. */
const WRITTEN: Readonly<Record<string, DemoPacket['human']>> = {
  上松町: {
    ...NO_WORDS,
    history:
      '初めは養成講座を立て直す相談だった。修了者に電話をしたところ「頼まれたことがない」という声が多く、つなぎの不足に目が向いた。集会所の掲示板は係長の発案。県から勧めたものではない。',
    policy:
      '町の職員より先に答えを言わない。掲示板の件数を増やす話になったら、残った紙の話に戻す。係長は考えてから話す人なので、待つ時間を長めにとる。',
  },
  大桑村: {
    ...NO_WORDS,
    history:
      '免許返納の相談から始まった。村営バスの増便の話が先に出たが、いっしょに歩いたあとで、国道沿いの店までの足の話に変わった。',
    pending: '福祉バスの空き時間の件は、総務課の返事待ち。次の訪問で必ず触れる約束をしている。',
  },
};

/** The announced transfer: 梓川 太郎 goes, 信濃 花子 and 千曲 美咲 take over. */
export function transfersOf(
  engagements: readonly DemoEngagement[],
  days: StoryDays,
  calendar: OpenDays,
): DemoTransfer[] {
  const leaver = personKey('nagano', LEAVER);
  const dispositions = engagements.flatMap((engagement) => dispositionsOf(engagement, leaver, days));
  return [
    {
      key: TRANSFER_KEY,
      tenant: 'nagano',
      personKey: leaver,
      kind: 'transfer',
      announcedOn: lastOpenDay(addDays(days.today, -5), calendar),
      effectiveOn: days.effectiveOn,
      destination: '健康増進課',
      note: '後任は木曽町を担当している職員とした。松川村は副担当のため引継書は要しない。',
      registeredByKey: personKey('nagano', 'makoto'),
      dispositions,
      packets: dispositions
        .filter(({ holding }) => holding === 'lead')
        .map(({ engagementKey, successorKey }) => ({
          key: `packet-${engagementKey}`,
          engagementKey,
          predecessorKey: leaver,
          successorKey: successorKey ?? leaver,
          witnessKey: personKey('nagano', 'rie'),
          state: 'drafting' as const,
          human: WRITTEN[engagements.find(({ key }) => key === engagementKey)?.municipalityName ?? ''] ?? NO_WORDS,
        })),
    },
  ];
}

/**
 * Parts in the team, visits on or after the effective day, open homework: all go to the one who takes the part over.
 */
function dispositionsOf(engagement: DemoEngagement, leaver: string, { effectiveOn }: StoryDays): DemoDisposition[] {
  const parts = engagement.team.filter(({ personKey: key, endsBy }) => key === leaver && endsBy === TRANSFER_KEY);
  const [part] = parts;
  if (!part) return [];
  const successorKey = personKey('nagano', SUCCESSORS[LEAVER]?.[part.role] ?? '');
  const to = (holding: DemoDisposition['holding'], subjectKey: string): DemoDisposition => ({
    key: `disposition-${subjectKey}`,
    holding,
    subjectKey,
    engagementKey: engagement.key,
    kind: 'successor',
    successorKey,
    reason: '',
  });
  const visits =
    part.role === 'lead'
      ? engagement.visits.filter(({ status, plannedOn }) => status === 'planned' && plannedOn >= effectiveOn)
      : [];
  const items = engagement.actionItems.filter(({ ownerKey, state }) => ownerKey === leaver && state === 'open');
  return [
    to(part.role === 'lead' ? 'lead' : part.role === 'deputy' ? 'deputy' : 'member', part.key),
    ...visits.map(({ key }) => to('visit', key)),
    ...items.map(({ key }) => to('actionItem', key)),
  ];
}
