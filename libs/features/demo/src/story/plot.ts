import type { Stage } from '@banso/domain';
import type { ThemeName } from './texts/themes.js';

/** How an engagement stands today. Days and months count back from today, open days are the tenant's. */
export type Ending =
  /** The due day lies at least so many days back. A visit planned for it may have been called off. */
  | { readonly kind: 'overdue'; readonly days: number; readonly calledOff?: boolean }
  /** The due day comes within so many days, and nothing is planned. */
  | { readonly kind: 'planNow'; readonly days: number }
  /** A visit was planned so many open days ago, and nobody has recorded it. */
  | { readonly kind: 'recordMissing'; readonly openDays: number }
  /** The next visit is planned in so many open days, in time. */
  | { readonly kind: 'planned'; readonly inOpenDays: number }
  /** The last visit was so many days ago; the next is planned shortly before its due day when asked for. */
  | { readonly kind: 'recent'; readonly days: number; readonly plansNext?: boolean }
  /** No visit for so many days. */
  | { readonly kind: 'silent'; readonly days: number }
  | { readonly kind: 'paused'; readonly months: number; readonly reason: string }
  | { readonly kind: 'closed'; readonly months: number; readonly reason: string; readonly outcome: string };

/** One engagement in a few words; people and organisations are named by their word. */
export interface Plot {
  readonly code: string;
  readonly name: string;
  readonly programme: string;
  readonly theme: ThemeName;
  readonly vision: string;
  /** Months since it began. */
  readonly months: number;
  readonly stage: Stage;
  readonly lead: string;
  /** Who led before, until the turn (1 April) or, as the exception, until the recent first of a month. */
  readonly earlierLead?: string;
  readonly leadChanged?: 'turn' | 'recent';
  readonly deputy?: string;
  readonly office?: string;
  readonly professor?: string;
  /** The university's assignment ended at the turn. */
  readonly assignmentEnded?: boolean;
  readonly peer?: string;
  readonly expert?: string;
  readonly cadence?: number;
  readonly onlineCounts?: boolean;
  readonly ending: Ending;
  /** When the main contact of the municipality changed. */
  readonly contactChanged?: 'turn' | 'recent';
  /** Only situation analysis was given. */
  readonly onlyB?: boolean;
  /** The last record waits for its confirmation however old it is. */
  readonly unconfirmed?: boolean;
  /** A visit of some months ago was called off. */
  readonly calledOffOnce?: boolean;
  /** Paused from and until so many months ago. */
  readonly pausedEarlier?: readonly [number, number];
  /** How the planned visit is to be. */
  readonly next?: { readonly startsAt: string; readonly online?: boolean };
  /** Our open homework of the last visit, in place of the scene's, and the days until it is due. */
  readonly homework?: readonly (readonly [text: string, dueInDays: number])[];
  /** Name of the present main contact, when it must be a certain one. */
  readonly contact?: string;
  /** The challenge in the municipality's own words, in place of the theme's. */
  readonly realChallenge?: string;
}
