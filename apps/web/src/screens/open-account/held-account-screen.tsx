import { Button, Link, Notice, PageHeading, TextField } from '@banso/ui';
import { useRequestAccountOpening } from '../../api/account.js';
import { useForm } from '../../forms/use-form.js';
import { OutsideFrame } from '../../shell/outside-frame.js';
import { ProblemNotice } from '../../shell/problem-notice.js';
import { useOpenAccountWords } from './open-account-words.js';

/**
 * Asks for a link that opens an account whose sign-in is held back. What is said afterwards does not tell whether the
 * address is known.
 */
export function HeldAccountScreen() {
  const w = useOpenAccountWords();
  const request = useRequestAccountOpening();
  const form = useForm(
    { email: '' },
    ({ email }) => ({ email: email.trim() ? undefined : w('emailMissing') }),
    request.error,
  );
  return (
    <OutsideFrame>
      <div className="mx-auto flex max-w-xl flex-col gap-4">
        <PageHeading title={w('heldTitle')} lead={w('heldLead')} />
        {request.isSuccess ? (
          <Notice tone="success" takesFocus title={w('sent')}>
            {w('sentText')}
          </Notice>
        ) : (
          <form
            ref={form.ref}
            noValidate
            onSubmit={form.submit(({ email }) => request.mutate({ email: email.trim() }))}
            className="flex flex-col gap-4 rounded-12 border border-solid-gray-420 bg-white p-5"
          >
            {request.error && <ProblemNotice problem={request.error} />}
            <TextField
              label={w('email')}
              type="email"
              inputMode="email"
              autoComplete="username"
              isRequired
              value={form.values.email}
              onChange={form.set('email')}
              error={form.errors.email}
            />
            <Button type="submit" isPending={request.isPending}>
              {w('send')}
            </Button>
          </form>
        )}
        <Link href="/sign-in" className="self-start py-2">
          {w('backToSignIn')}
        </Link>
      </div>
    </OutsideFrame>
  );
}
