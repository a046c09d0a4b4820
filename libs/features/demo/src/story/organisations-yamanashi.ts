import type { DemoOrganisation } from './demo-story.js';
import { organisation } from './organisations.js';

/** The organisations of the tenant Yamanashi: an office that was founded just now has nothing but itself. */
export const YAMANASHI_ORGANISATIONS: readonly DemoOrganisation[] = [
  organisation('yamanashi', '19', 'office', 'prefecture', '山梨県'),
];
