import { TextArea, useToast } from '@banso/ui';
import { useRefuseConsent } from '../../api/consents.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useForm } from '../../forms/use-form.js';
import { useConsentsWords } from './consents-words.js';

/** Refuses to consent, with a reason for whoever asked. */
export function RefuseDialog({
  consentId,
  sentence,
  onClose,
}: {
  consentId: string;
  sentence: string;
  onClose: () => void;
}) {
  const w = useConsentsWords();
  const say = useToast();
  const refuse = useRefuseConsent();
  const form = useForm(
    { comment: '' },
    ({ comment }) => ({ comment: comment.trim() ? undefined : w('commentMissing') }),
    refuse.error,
  );
  return (
    <FormDialog
      title={w('refuseTitle')}
      submitLabel={w('refuse')}
      isDanger
      isPending={refuse.isPending}
      problem={refuse.error}
      formRef={form.ref}
      onClose={onClose}
      onSubmit={form.submit(({ comment }) =>
        refuse.mutate(
          { id: consentId, comment },
          {
            onSuccess: () => {
              say(w('refusedSaid'));
              onClose();
            },
          },
        ),
      )}
    >
      <p>{sentence}</p>
      <TextArea
        label={w('comment')}
        hint={w('commentHint')}
        isRequired
        value={form.values.comment}
        onChange={form.set('comment')}
        error={form.errors.comment}
      />
    </FormDialog>
  );
}
