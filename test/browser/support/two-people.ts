import { expect } from '@jest/globals';
import { openProduct, type Product, type Window } from './open-product.js';

/** Hanako and her chief, who are about to change one thing. */
export interface TwoPeople {
  product: Product;
  hanako: Window;
  chief: Window;
  /** the engagement of 阿智村, which is Hanako's */
  engagement: string;
}

/** How most stories of two people begin: both are signed in, each in a window of their own. */
export async function openTwoPeople(): Promise<TwoPeople> {
  const product = await openProduct('2026-11-24T09:00:00+09:00');
  const engagement = await engagementIn(product, '阿智村');
  const [hanako, chief] = [await product.window('office'), await product.window('office')];
  await hanako.signIn('staff@nagano.example');
  await chief.signIn('manager@nagano.example');
  return { product, hanako, chief, engagement };
}

/** The first row of an answer. */
export async function rowOf<Row extends Record<string, unknown>>(
  { database }: Product,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row> {
  return (await database.query<Row>(sql, parameters))[0]!;
}

/** The engagement of a municipality. */
export async function engagementIn(product: Product, municipality: string): Promise<string> {
  const found = await rowOf<{ id: string }>(
    product,
    'select e.id from engagement e join municipality m on m.code = e.municipality_code where m.name = $1',
    [municipality],
  );
  return found.id;
}

/** The packet (引継書) about a municipality. */
export async function packetAbout(product: Product, municipality: string): Promise<string> {
  const found = await rowOf<{ id: string }>(
    product,
    'select h.id from handover_packet h join municipality m on m.code = h.municipality_code where m.name = $1',
    [municipality],
  );
  return found.id;
}

/** The latest visit of the engagement that is in one of these states. */
export async function visitIn(
  { product, engagement }: Pick<TwoPeople, 'product' | 'engagement'>,
  ...states: string[]
): Promise<string> {
  const found = await rowOf<{ id: string }>(
    product,
    `select v.id from visit v where v.engagement_id = $1 and v.status = any($2)
      order by coalesce(v.held_on, v.planned_on) desc limit 1`,
    [engagement, states],
  );
  return found.id;
}

/** He leaves in the demo, and so his are the packets that wait to be written. */
export const LEAVER = 'taro.azusagawa@nagano.example';

/** Lets somebody sign in who has no demo account, with the password that all of them have. */
export async function givePassword({ database }: Product, email: string): Promise<void> {
  await database.query(
    `insert into credential (person_id, password_hash, changed_at)
     select l.id, c.password_hash, c.changed_at from person l, credential c join person s on s.id = c.person_id
      where l.email = $1 and s.email = 'staff@nagano.example'`,
    [email],
  );
}

/** What the other person saves meanwhile, through the API, over the version that is there. */
export async function meanwhile(
  product: Product,
  who: Window,
  method: 'PATCH' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  data: object,
  read = path,
): Promise<void> {
  const now = await who.page.request.get(`${product.address}/api/v1${read}`);
  const etag = now.headers()['etag'];
  const answer = await who.page.request.fetch(`${product.address}/api/v1${path}`, {
    method,
    data,
    headers: { origin: product.address, ...(etag ? { 'if-match': etag } : {}) },
  });
  expect([path, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([path, answer.status(), '']);
}

/** What somebody else records of a visit meanwhile; what `parts` does not name stays as it is. */
export async function writeRecord(
  product: Product,
  who: Window,
  id: string,
  parts: Record<string, unknown>,
): Promise<void> {
  const visit = (await (await who.page.request.get(`${product.address}/api/v1/visits/${id}`)).json()) as {
    record: Record<string, unknown> | null;
  };
  const known = visit.record ?? { heldOn: '2026-11-24', mode: 'onSite', supportTypes: ['A'], stage: null, facts: '' };
  const { heldOn, mode, supportTypes, stage, facts } = known;
  const data = { heldOn, mode, supportTypes, stage: stage ?? undefined, facts, ...parts };
  await meanwhile(product, who, 'PUT', `/visits/${id}/record`, data, `/visits/${id}`);
}

/** What becomes of one thing that a leaver holds. */
interface Disposition {
  key: string;
  kind: 'successor';
  successorId: string;
}

/**
 * Of all that a leaver holds, the chief ends the first on the screen; meanwhile everything goes to a successor.
 * @returns the transfer, and what was decided meanwhile
 */
export async function bothDecide(product: Product, chief: Window): Promise<{ id: string; items: Disposition[] }> {
  const { page } = chief;
  const id = await registerLeaver(product, chief);
  await chief.go(`/transfers/${id}`);
  await page.getByRole('button', { name: '引継ぎ方' }).first().click();
  await page.getByRole('option', { name: '終了（引き継がない）' }).click();
  const reason = page.getByLabel(/^終了の理由/).first();
  await reason.fill('町の希望で終える');
  const preview = (await (await page.request.get(`${product.address}/api/v1/transfers/${id}/preview`)).json()) as {
    items: { key: string; follows: string | null }[];
    candidates: { person: { id: string } }[];
  };
  const successorId = preview.candidates[0]!.person.id;
  const items = preview.items
    .filter(({ follows }) => follows === null)
    .map(({ key }): Disposition => ({ key, kind: 'successor', successorId }));
  const data = { confirm: false, items };
  await meanwhile(product, chief, 'PUT', `/transfers/${id}/dispositions`, data, `/transfers/${id}`);
  return { id, items };
}

/** Registers that whoever leads most, and is not leaving yet, will leave. */
async function registerLeaver(product: Product, { page }: Window): Promise<string> {
  const { personId } = await rowOf<{ personId: string }>(
    product,
    `select m.person_id as "personId" from team_member m join engagement e on e.id = m.engagement_id
      where e.tenant_id = (select id from tenant where prefecture_code = '20')
        and e.status = 'active' and m.role = 'lead'
        and not exists (select from team_member_end n where n.member_id = m.id)
        and m.person_id <> (select id from person where email = 'staff@nagano.example')
        and m.person_id not in (select person_id from transfer where withdrawn_at is null)
      group by 1 order by count(*) desc, 1 limit 1`,
  );
  const registered = await page.request.post(`${product.address}/api/v1/transfers`, {
    data: { personId, kind: 'transfer', announcedOn: '2027-03-20', effectiveOn: '2027-04-01' },
    headers: { origin: product.address },
  });
  return ((await registered.json()) as { id: string }).id;
}

/** Both texts stand side by side; each field is decided by its radio buttons, and nothing is saved on the way. */
export async function decide(
  { page }: Window,
  choices: Record<string, '自分の入力' | '先に保存された内容' | '両方をつなげる'>,
): Promise<void> {
  await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
  await page.getByText('他の人が先に保存しました。残す内容を選んでください。').waitFor();
  for (const [label, choice] of Object.entries(choices)) {
    const field = page.getByRole('region', { name: label, exact: true });
    await field.getByText(choice, { exact: true }).last().click();
  }
  await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
}

let minutes = 0;

/**
 * Somebody comes back to the window after a while: what it shows is old by then and is asked for anew unseen.
 * @param route what is asked for, below `/api/v1`; its answer is there when this resolves
 */
export async function comeBack({ page }: Window, route: string): Promise<void> {
  minutes += 10;
  await page.clock.setSystemTime(new Date(Date.now() + minutes * 60_000));
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'GET' && new URL(answer.url()).pathname === `/api/v1${route}`,
  );
  await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
  await answered;
}
