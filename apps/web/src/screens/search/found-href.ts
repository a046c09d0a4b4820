import type { Found } from '../../api/search.js';

/**
 * The place where something stands, down to the part of the page.
 * @param readsCases whoever reads no cases keeps the accounts: people are masters to them
 */
export function hrefOfFound({ kind, id, engagementId, visitId }: Found, readsCases: boolean): string {
  switch (kind) {
    case 'person':
      return readsCases ? `/people/${id}` : `/masters/people/${id}`;
    case 'record':
      return `/visits/${id}`;
    case 'opinion':
      return `/visits/${visitId}#opinion`;
    case 'remark':
      return `/visits/${visitId}#remarks`;
    case 'attachment':
      return `/visits/${visitId}#material`;
    case 'need':
      return `/dispatches/needs/${id}`;
    case 'dispatchReport':
      return `/dispatches/${id}`;
    case 'engagement':
      return `/engagements/${id}`;
    case 'contact':
      return `/engagements/${engagementId}#story`;
    case 'challenge':
      return `/engagements/${engagementId}#challenges`;
    case 'initiative':
      return `/engagements/${engagementId}#initiatives`;
    case 'actionItem':
      return `/engagements/${engagementId}#homework`;
    case 'counterpart':
      return `/engagements/${engagementId}#counterparts`;
  }
}
