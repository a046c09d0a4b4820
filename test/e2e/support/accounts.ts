import { hashPassword } from '@banso/identity';
import type { PersonRow } from '@banso/testing';
import request, { type Response, type Test } from 'supertest';
import { Secret, TOTP } from 'otpauth';
import type { OpenHouse } from './open-house.js';

export const PASSWORD = '雪どけの千曲川をゆっくり渡る';
export const NEW_PASSWORD = '霧ヶ峰に七月の風が吹き渡る';

/** Gives the person an account with {@link PASSWORD}. */
export async function account(house: OpenHouse, person: PersonRow): Promise<PersonRow> {
  await house.database.query('insert into credential (person_id, password_hash, changed_at) values ($1, $2, now())', [
    person.id,
    await hashPassword(PASSWORD),
  ]);
  return person;
}

export function signIn(
  house: OpenHouse,
  email: string,
  more: { password?: string; code?: string; cookie?: string } = {},
): Test {
  const { cookie, ...body } = more;
  const test = request(house.address)
    .post('/api/v1/session')
    .send({ email, password: PASSWORD, ...body });
  return cookie ? test.set('cookie', cookie) : test;
}

/** The cookie that an answer gives the browser, as the browser sends it back. */
export function cookieOf(response: Response): string {
  const cookie = ([response.headers['set-cookie']].flat() as string[]).find((one) => one?.includes('banso-session='));
  if (!cookie) throw new Error(`No session cookie in the answer ${response.status}: ${response.text}`);
  return cookie.split(';')[0]!;
}

/** A browser whose person has signed in. */
export class Signed {
  constructor(
    private readonly house: OpenHouse,
    public cookie: string,
  ) {}

  get = (path: string): Test => request(this.house.address).get(`/api/v1${path}`).set('cookie', this.cookie);
  post = (path: string, body: object = {}): Test =>
    request(this.house.address).post(`/api/v1${path}`).set('cookie', this.cookie).send(body);
  delete = (path: string, body?: object): Test => {
    const test = request(this.house.address).delete(`/api/v1${path}`).set('cookie', this.cookie);
    return body ? test.send(body) : test;
  };
}

export async function signedIn(
  house: OpenHouse,
  email: string,
  more: { password?: string; code?: string } = {},
): Promise<Signed> {
  return new Signed(house, cookieOf(await signIn(house, email, more).expect(201)));
}

/** The code that an authenticator app shows at the house's present moment. */
export function codeNow(house: OpenHouse, secret: string, stepsLater = 0): string {
  return TOTP.generate({
    secret: Secret.fromBase32(secret),
    timestamp: house.clock.now().getTime() + stepsLater * 30_000,
  });
}

/** Sets up a second factor, and moves the clock on so that its next code is a fresh one. */
export async function withSecondFactor(
  house: OpenHouse,
  browser: Signed,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await browser.post('/second-factor', { password: PASSWORD }).expect(201)).body as {
    secret: string;
  };
  const confirmed = await browser.post('/second-factor/confirmation', { code: codeNow(house, secret) }).expect(201);
  browser.cookie = cookieOf(confirmed);
  later(house, 60);
  return { secret, recoveryCodes: confirmed.body.recoveryCodes };
}

/** Lets seconds pass. */
export function later(house: OpenHouse, seconds: number): void {
  house.clock.set(new Date(house.clock.now().getTime() + seconds * 1000));
}

/** What the audit log says about somebody, oldest first. */
export async function lines(house: OpenHouse, personId: string | null): Promise<string[]> {
  const rows = await house.database.query<{ action: string }>(
    'select action from audit_entry where person_id is not distinct from $1 order by id',
    [personId],
  );
  return rows.map((row) => row.action);
}
