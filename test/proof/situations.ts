import { may, type Capability, type Role, ROLES } from '@banso/domain';

/**
 * In which relation to the asker a row stands, or that nobody asks. `ended` and `notYet` are about the term that gives
 * access: the assignment of a partner's organisation, a peer's membership, and the role itself for everybody else.
 */
export const SITUATIONS = ['own', 'otherArea', 'otherPrefecture', 'ended', 'notYet', 'notSignedIn'] as const;
export type Situation = (typeof SITUATIONS)[number];

export { ROLES, type Role };

/**
 * Whose rows a route is about: `everybody` masters without an owner · `geography` the areas of a prefecture, which its
 * bureau also knows · `tenant` rows of the whole support body · `engagement` rows that belong to an engagement ·
 * `body` the same, but never for guests (partners, peers) · `asked` as `body`, and for the expert who is asked ·
 * `managers` secret until announced · `self` rows of one person · `party` as `body`, and for a packet's predecessor
 * and successor · `contribution` what somebody else gave as a peer supporter: managers and administrators of the
 * tenant · `administration` rows that only one's own tenant's administrators reach.
 */
export type Reach =
  | 'everybody'
  | 'geography'
  | 'tenant'
  | 'engagement'
  | 'body'
  | 'asked'
  | 'place'
  | 'ownDraft'
  | 'party'
  | 'managers'
  | 'self'
  | 'contribution'
  | 'administration';

/**
 * What a route needs: a capability, any of several, only a sign-in, a session of one's own (no API token), or nothing.
 */
export type Need = Capability | readonly Capability[] | 'signedIn' | 'ownSession' | 'open';

/** What is expected of one question: answered, refused for the role, not there, not signed in. */
export type Expectation = 'answered' | 'refused' | 'absent' | 'unknown';

/** Roles whose access comes from a term of something else than the role itself. */
const GUESTS: readonly Role[] = ['partner', 'peer'];

/** Whether the person of this role and situation holds the role today. */
export function holdsRole(role: Role, situation: Situation): boolean {
  return GUESTS.includes(role) || (situation !== 'ended' && situation !== 'notYet');
}

/**
 * The expectation, from the capability table and the reach alone: written apart from the product's guards and policies
 * so that the two can disagree. Source: the domain's table of roles (section 2).
 */
export function expectationOf(need: Need, reach: Reach, role: Role, situation: Situation): Expectation {
  if (need === 'open') return 'answered';
  if (situation === 'notSignedIn') return 'unknown';
  const roles = holdsRole(role, situation) ? [role] : [];
  const needed = need === 'signedIn' || need === 'ownSession' ? [] : typeof need === 'string' ? [need] : [...need];
  if (
    needed.length > 0 &&
    !needed.some(
      (capability) => may(roles, capability) || (PREDECESSOR.includes(capability) && remains(role, situation)),
    )
  )
    return 'refused';
  return reaches(reach, role, situation) ? 'answered' : 'absent';
}

/**
 * What remains to the predecessor of a packet beside any role, and to whoever holds no role: reach leaves only their
 * own packets.
 */
const PREDECESSOR: readonly Capability[] = ['reminder:read', 'handover:read', 'handover:write'];

/**
 * Whoever is the predecessor of the packet in the situation `own` also asks about the rows of the other situations, and
 * may ask there too; what they reach is another question. A bureau sees numbers and never texts.
 */
function remains(role: Role, situation: Situation): boolean {
  return role !== 'bureau' || !holdsRole(role, situation);
}

function reaches(reach: Reach, role: Role, situation: Situation): boolean {
  const sameTenant = situation !== 'otherPrefecture';
  switch (reach) {
    case 'everybody':
      return true;
    case 'geography':
      return sameTenant;
    case 'tenant':
      return sameTenant && role !== 'bureau';
    case 'administration':
      return sameTenant && role !== 'bureau';
    case 'contribution':
      return sameTenant && (role === 'manager' || role === 'admin');
    case 'managers':
      return sameTenant && role === 'manager' && holdsRole(role, situation);
    case 'self':
      return situation === 'own';
    case 'body':
      return role === 'manager'
        ? situation === 'own' || situation === 'otherArea'
        : role === 'staff' && situation === 'own';
    case 'asked':
      return reaches('body', role, situation) || (role === 'expert' && situation === 'own');
    case 'place':
      return role !== 'peer' && reaches('engagement', role, situation);
    case 'ownDraft':
      return situation === 'own' && reaches('engagement', role, situation);
    case 'party':
      return reaches('body', role, situation) || (situation === 'own' && role !== 'bureau');
    case 'engagement':
      return role === 'manager'
        ? situation === 'own' || situation === 'otherArea'
        : (role === 'staff' || GUESTS.includes(role)) && situation === 'own';
  }
}
