import { type CivilDay, type Role, type SupportType, type VisitMode, addDays, addMonths, laterOf } from '@banso/domain';
import type { StoryDays } from './days.js';
import type { DemoPeer, DemoPerson, DemoRole, TenantKey } from './demo-story.js';

/** A person in a few words. Terms count from the turn: `yearsBefore` it (default 4). */
export interface Sketch {
  readonly word: string;
  readonly name: string;
  readonly kana: string;
  readonly email: string;
  readonly account?: boolean;
  /** Organisation word, role and post; a person may hold several. */
  readonly roles: readonly (readonly [organisation: string, role: Role, post: string])[];
  readonly yearsBefore?: number;
  /** The last day in the post; open when left out. */
  readonly until?: (days: StoryDays) => CivilDay;
  readonly profession?: string;
  readonly peer?: PeerSketch;
}

/** A peer supporter in a few words. */
export interface PeerSketch {
  readonly home: string;
  readonly themes: readonly string[];
  readonly supportTypes: readonly SupportType[];
  readonly modes: readonly VisitMode[];
  readonly months?: readonly number[];
  readonly availability: string;
  readonly loadLimit: number;
  /** Their consent ends so many days from now; otherwise it ends with the next fiscal year. */
  readonly consentEndsIn?: number;
}

/** The last day of the fiscal year before the turn. */
export const atTheTurn = ({ turn }: StoryDays): CivilDay => addDays(turn, -1);

/** Makes a tenant's people out of their sketches. */
export function peopleOf(tenant: TenantKey, sketches: readonly Sketch[], days: StoryDays): DemoPerson[] {
  return sketches.map(
    ({ word, name, kana, email, account = false, roles, yearsBefore = 4, until, profession = null, peer }) => {
      const key = personKey(tenant, word);
      const from = addMonths(days.turn, -12 * yearsBefore);
      return {
        key,
        tenant,
        name,
        kana,
        email,
        account,
        profession,
        roles: roles.map(([organisation, role, post], place): DemoRole => ({
          key: `role-${tenant}-${word}-${place + 1}`,
          organisationKey: `org-${tenant}-${organisation}`,
          role,
          post,
          from,
          until: until?.(days) ?? null,
        })),
        peer: peer ? peerOf(peer, from, days) : null,
      };
    },
  );
}

/** The key of a person of a tenant. */
export function personKey(tenant: TenantKey, word: string): string {
  return `person-${tenant}-${word}`;
}

/** The one who looks down on all tenants. */
export function bureauPeople(days: StoryDays): DemoPerson[] {
  const from = addMonths(days.turn, -24);
  return [
    {
      key: 'person-bureau',
      tenant: null,
      name: '関屋 まさみ',
      kana: 'せきや まさみ',
      email: 'bureau@kantoshinetsu.example',
      account: true,
      profession: null,
      peer: null,
      roles: [
        {
          key: 'role-bureau-1',
          organisationKey: 'org-kantoshinetsu',
          role: 'bureau',
          post: '地域包括ケア推進課 専門官',
          from,
          until: null,
        },
      ],
    },
  ];
}

function peerOf(
  { home, themes, supportTypes, modes, months = [], availability, loadLimit, consentEndsIn }: PeerSketch,
  from: CivilDay,
  days: StoryDays,
): DemoPeer {
  const until = consentEndsIn ? addDays(days.today, consentEndsIn) : addDays(addMonths(days.turn, 24), -1);
  const by = '所属の課長';
  return {
    homeMunicipalityCode: home,
    themes,
    supportTypes,
    modes,
    months,
    reason: `地元の取組を経験として話せる。来られるのは、${availability}。`,
    consents: [
      ...(from < days.turn ? [{ from, until: addDays(days.turn, -1), by }] : []),
      { from: laterOf(from, days.turn), until, by },
    ],
    loadLimit,
  };
}
