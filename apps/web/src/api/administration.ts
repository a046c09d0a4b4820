import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './client.js';
import { everyPage } from './directory.js';
import { useVerb } from './query-client.js';
import type { Assignment, Consent, List, Organisation, Person, PersonDetails, RoleHolding, RoleLeftOpen } from './types.js';
import type { VersionRead } from './version-read.js';

// People with their roles, organisations, assignments: what administrators keep.

/** The people of one's own prefecture, those who can sign in or those who cannot. */
export function usePeopleAdministered(query: { role?: string; disabled?: 'true' }) {
  return useQuery({ queryKey: ['people', 'administered', query], queryFn: () => everyPage<Person>('/people', query) });
}

/** One person with every role ever held. */
export function usePerson(id: string) {
  return useQuery({ queryKey: ['person', id], queryFn: () => ask<PersonDetails>('get', '/people/{id}', { path: { id } }) });
}

/** Fetches a person as they are saved now, for the screen behind as well. */
export function useLatestPerson(id: string): () => Promise<PersonDetails> {
  const client = useQueryClient();
  const queryFn = () => ask<PersonDetails>('get', '/people/{id}', { path: { id } });
  return () => client.fetchQuery({ queryKey: ['person', id], queryFn, staleTime: 0 });
}

/** What is typed about a person; null clears. */
export interface PersonFacts {
  name: string;
  kana: string;
  email: string | null;
  organisationId: string;
  post: string | null;
  profession: string | null;
  homeMunicipalityCode: string | null;
  themes: string[];
  supportTypes: string[];
  loadLimit: number | null;
}

/** A row as it was read. */
interface Of {
  id: string;
  version: VersionRead;
}

const knownPerson = (person: PersonDetails): [readonly unknown[], unknown][] => [[['person', person.id], person]];
const PEOPLE = [['people'], ['audit'], ['consents']];

/** Registers a person; roles come afterwards. */
export function useRegisterPerson() {
  return useVerb((body: PersonFacts, idempotencyKey) => ask<PersonDetails>('post', '/people', { body, idempotencyKey }), () => PEOPLE, knownPerson);
}

/** Changes a person's details. */
export function useChangePerson() {
  return useVerb(({ id, version, ...body }: Of & PersonFacts) => ask<PersonDetails>('patch', '/people/{id}', { path: { id }, version, body }), () => PEOPLE, knownPerson);
}

/** Ends every access of a person at once. */
export function useDisablePerson() {
  return useVerb(({ id, version, reason }: Of & { reason: string }, idempotencyKey) =>
    ask<PersonDetails>('post', '/people/{id}/disablement', { path: { id }, version, body: { reason }, idempotencyKey }), () => [...PEOPLE, ['personSessions']], knownPerson);
}

/** Lets a disabled person in again. */
export function useEnablePerson() {
  return useVerb(({ id, version }: Of) => ask<PersonDetails>('delete', '/people/{id}/disablement', { path: { id }, version }), () => PEOPLE, knownPerson);
}

/** What is typed to grant a role. */
export interface NewRole {
  personId: string;
  role: string;
  organisationId: string;
  fromOn: string;
  untilOn: string | null;
}

const touchedRoles = () => [['people'], ['person'], ['session'], ['consents']];

/** Grants a role from a day, until a day or open; most roles wait for a second person's consent. */
export function useGrantRole() {
  return useVerb(({ personId, ...body }: NewRole, idempotencyKey) => ask<RoleHolding | Consent>('post', '/people/{id}/roles', { path: { id: personId }, body, idempotencyKey }), touchedRoles);
}

/** Whether what was sent waits for a second person. */
export function waits(answer: RoleHolding | Consent): answer is Consent {
  return 'askedBy' in answer;
}

/** Sets the last day of a role; a later day than before may wait for a second person's consent. */
export function useEndRole() {
  return useVerb(({ id, version, untilOn }: Of & { untilOn: string | null }) => ask<RoleHolding | Consent>('patch', '/role-holdings/{id}', { path: { id }, version, body: { untilOn } }), touchedRoles);
}

/** Takes back a role that has not begun before today. */
export function useTakeBackRole() {
  return useVerb(({ id, version }: Of) => ask<void>('delete', '/role-holdings/{id}', { path: { id }, version }), touchedRoles);
}

/** What is typed about an organisation. */
export interface OrganisationFacts {
  name: string;
  kind: string;
  areaId: string | null;
}

/** Registers an organisation, or changes one that was read. */
export function useSaveOrganisation() {
  return useVerb(({ id, version, ...body }: OrganisationFacts & Partial<Of>, idempotencyKey) => (id === undefined
    ? ask<Organisation>('post', '/organisations', { body, idempotencyKey })
    : ask<Organisation>('patch', '/organisations/{id}', { path: { id }, version, body })), () => [['organisations'], ['people'], ['person'], ['assignments']]);
}

/** Which municipalities partner organisations look after. */
export function useAssignments(query: { organisation?: string; on?: string }) {
  return useQuery({ queryKey: ['assignments', query], queryFn: () => everyPage<Assignment>('/assignments', query) });
}

/** What is typed to assign municipalities; all are assigned or none. */
export interface NewAssignments {
  organisationId: string;
  municipalityCodes: string[];
  fromOn: string;
  untilOn: string | null;
}

const touchedAssignments = () => [['assignments']];

/** Assigns municipalities to a partner organisation. */
export function useAssign() {
  return useVerb((body: NewAssignments, idempotencyKey) => ask<{ items: Assignment[] }>('post', '/assignments', { body, idempotencyKey }), touchedAssignments);
}

/** Sets the last day of an assignment. */
export function useEndAssignment() {
  return useVerb(({ id, version, untilOn }: Of & { untilOn: string | null }) => ask<Assignment>('patch', '/assignments/{id}', { path: { id }, version, body: { untilOn } }), touchedAssignments);
}

/** Takes back an assignment that has not begun before today. */
export function useTakeBackAssignment() {
  return useVerb(({ id, version }: Of) => ask<void>('delete', '/assignments/{id}', { path: { id }, version }), touchedAssignments);
}

/** Roles that nobody has ended after a transfer. */
export function useRolesLeftOpen(enabled: boolean) {
  return useQuery({ queryKey: ['rolesLeftOpen'], queryFn: () => ask<List<RoleLeftOpen>>('get', '/role-holdings/left-open').then(({ items }) => items), enabled, staleTime: 0 });
}
