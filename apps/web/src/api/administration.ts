import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, everyPage } from './client.js';
import { useVerb } from './query-client.js';
import type { BodyOf, QueryOf } from './routes.js';
import type { Consent, PersonDetails, RoleHolding } from './types.js';
import type { VersionRead } from './version-read.js';

// People with their roles, organisations, assignments: what administrators keep.

/** The people of one's own prefecture, those who can sign in or those who cannot. */
export function usePeopleAdministered(query: Pick<QueryOf<'/people'>, 'role' | 'disabled'>) {
  return useQuery({
    queryKey: ['people', 'administered', query],
    queryFn: () => everyPage('/people', { query }),
  });
}

/** One person with every role ever held. */
export function usePerson(id: string) {
  return useQuery({
    queryKey: ['person', id],
    queryFn: () => ask('get', '/people/{id}', { path: { id } }),
  });
}

/** Fetches a person as they are saved now, for the screen behind as well. */
export function useLatestPerson(id: string): () => Promise<PersonDetails> {
  const client = useQueryClient();
  const queryFn = () => ask('get', '/people/{id}', { path: { id } });
  return () => client.fetchQuery({ queryKey: ['person', id], queryFn, staleTime: 0 });
}

/** What is typed about a person; null clears. */
export type PersonFacts = BodyOf<'post', '/people'>;

/** A row as it was read. */
interface Of {
  id: string;
  version: VersionRead;
}

const knownPerson = (person: PersonDetails): [readonly unknown[], unknown][] => [[['person', person.id], person]];
const PEOPLE = [['people'], ['audit'], ['consents']];

/** Registers a person; roles come afterwards. */
export function useRegisterPerson() {
  return useVerb(
    (body: PersonFacts, idempotencyKey) => ask('post', '/people', { body, idempotencyKey }),
    () => PEOPLE,
    knownPerson,
  );
}

/** Changes a person's details. */
export function useChangePerson() {
  return useVerb(
    ({ id, version, ...body }: Of & BodyOf<'patch', '/people/{id}'>) =>
      ask('patch', '/people/{id}', { path: { id }, version, body }),
    () => PEOPLE,
    knownPerson,
  );
}

/** Ends every access of a person at once. */
export function useDisablePerson() {
  return useVerb(
    ({ id, version, ...body }: Of & BodyOf<'post', '/people/{id}/disablement'>, idempotencyKey) =>
      ask('post', '/people/{id}/disablement', { path: { id }, version, body, idempotencyKey }),
    () => [...PEOPLE, ['personSessions']],
    knownPerson,
  );
}

/** Lets a disabled person in again. */
export function useEnablePerson() {
  return useVerb(
    ({ id, version }: Of) => ask('delete', '/people/{id}/disablement', { path: { id }, version }),
    () => PEOPLE,
    knownPerson,
  );
}

const touchedRoles = () => [['people'], ['person'], ['session'], ['consents']];

/** Grants a role from a day, until a day or open; most roles wait for a second person's consent. */
export function useGrantRole() {
  return useVerb(
    ({ personId, ...body }: { personId: string } & BodyOf<'post', '/people/{id}/roles'>, idempotencyKey) =>
      ask('post', '/people/{id}/roles', { path: { id: personId }, body, idempotencyKey }),
    touchedRoles,
  );
}

/** Whether what was sent waits for a second person. */
export function waits(answer: RoleHolding | Consent): answer is Consent {
  return 'askedBy' in answer;
}

/** Sets the last day of a role; a later day than before may wait for a second person's consent. */
export function useEndRole() {
  return useVerb(
    ({ id, version, ...body }: Of & BodyOf<'patch', '/role-holdings/{id}'>) =>
      ask('patch', '/role-holdings/{id}', { path: { id }, version, body }),
    touchedRoles,
  );
}

/** Takes back a role that has not begun before today. */
export function useTakeBackRole() {
  return useVerb(
    ({ id, version }: Of) => ask('delete', '/role-holdings/{id}', { path: { id }, version }),
    touchedRoles,
  );
}

/** Registers an organisation, or changes one that was read. */
export function useSaveOrganisation() {
  return useVerb(
    ({ of, ...body }: BodyOf<'post', '/organisations'> & { of?: Of }, idempotencyKey) =>
      of === undefined
        ? ask('post', '/organisations', { body, idempotencyKey })
        : ask('patch', '/organisations/{id}', { path: { id: of.id }, version: of.version, body }),
    () => [['organisations'], ['people'], ['person'], ['assignments']],
  );
}

/** Which municipalities partner organisations look after. */
export function useAssignments(query: Pick<QueryOf<'/assignments'>, 'organisation' | 'on'>) {
  return useQuery({
    queryKey: ['assignments', query],
    queryFn: () => everyPage('/assignments', { query }),
  });
}

const touchedAssignments = () => [['assignments']];

/** Assigns municipalities to a partner organisation. */
export function useAssign() {
  return useVerb(
    (body: BodyOf<'post', '/assignments'>, idempotencyKey) => ask('post', '/assignments', { body, idempotencyKey }),
    touchedAssignments,
  );
}

/** Sets the last day of an assignment. */
export function useEndAssignment() {
  return useVerb(
    ({ id, version, ...body }: Of & BodyOf<'patch', '/assignments/{id}'>) =>
      ask('patch', '/assignments/{id}', { path: { id }, version, body }),
    touchedAssignments,
  );
}

/** Takes back an assignment that has not begun before today. */
export function useTakeBackAssignment() {
  return useVerb(
    ({ id, version }: Of) => ask('delete', '/assignments/{id}', { path: { id }, version }),
    touchedAssignments,
  );
}

/** Roles that nobody has ended after a transfer. */
export function useRolesLeftOpen(enabled: boolean) {
  return useQuery({
    queryKey: ['rolesLeftOpen'],
    queryFn: () => ask('get', '/role-holdings/left-open').then(({ items }) => items),
    enabled,
    staleTime: 0,
  });
}
