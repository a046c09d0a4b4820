import { Button, Dialog, DialogActions } from '@banso/ui';
import type { FormEvent, ReactNode, Ref } from 'react';
import type { Problem } from '../api/problem.js';
import { useCommonWords } from '../i18n/common-words.js';
import { ProblemNotice } from '../shell/problem-notice.js';

/** A dialog with a form: refusals above the fields, the deed and the way back below. It opens by being drawn. */
export function FormDialog(props: {
  title: string;
  submitLabel: string;
  isDanger?: boolean;
  isPending: boolean;
  problem: Problem | null;
  /** Fetches the latest version after somebody else was first; what was typed stays. */
  onReload?: () => void;
  formRef: Ref<HTMLFormElement>;
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const w = useCommonWords();
  // Refusals of single fields stand beside those fields, where the focus goes as well.
  const isAboutFields = (props.problem?.errors?.length ?? 0) > 0;
  return (
    <Dialog title={props.title} isOpen onClose={props.onClose}>
      <form ref={props.formRef} noValidate onSubmit={props.onSubmit}>
        {props.problem && <div className="mb-4"><ProblemNotice problem={props.problem} onReload={props.onReload} takesFocus={!isAboutFields} /></div>}
        <div className="flex flex-col gap-4">{props.children}</div>
        <DialogActions>
          <Button type="submit" variant={props.isDanger ? 'danger' : 'primary'} isPending={props.isPending}>{props.submitLabel}</Button>
          <Button variant="secondary" onPress={props.onClose}>{w('cancel')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
