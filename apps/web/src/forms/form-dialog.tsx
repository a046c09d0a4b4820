import { Button, Dialog, DialogActions } from '@banso/ui';
import type { FormEvent, ReactNode, Ref } from 'react';
import type { Problem } from '../api/problem.js';
import { useCommonWords } from '../i18n/common-words.js';
import { ProblemNotice } from '../shell/problem-notice.js';
import type { Merge } from './use-merge.js';

/** A dialog with a form: refusals above the fields, the deed and the way back below. It opens by being drawn. */
export function FormDialog(props: {
  title: string;
  submitLabel: string;
  isDanger?: boolean;
  isPending: boolean;
  problem: Problem | null;
  /**
   * Fetches the latest version after somebody else was first, where nothing of theirs is overwritten; what was typed
   * stays.
   */
  onReload?: () => void | Promise<void>;
  /** Shows what somebody else saved first beside what was typed, where saving would overwrite it. */
  merge?: Merge;
  formRef: Ref<HTMLFormElement>;
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const w = useCommonWords();
  // Refusals of single fields stand beside those fields, where the focus goes as well.
  const isAboutFields = (props.problem?.errors?.length ?? 0) > 0;
  return (
    // Whoever puts the comparison away goes back to what they typed, not out of the dialog.
    <Dialog
      title={props.title}
      wide={Boolean(props.merge?.panel)}
      isOpen
      onClose={props.merge?.panel ? props.merge.close : props.onClose}
    >
      {props.merge?.panel}
      {/* Hidden, not taken away: the form keeps what was typed. */}
      <form hidden={Boolean(props.merge?.panel)} ref={props.formRef} noValidate onSubmit={props.onSubmit}>
        {props.problem && (
          <div className="mb-4">
            <ProblemNotice
              problem={props.problem}
              onReload={props.onReload}
              onCompare={props.merge?.compare}
              takesFocus={!isAboutFields}
            />
          </div>
        )}
        <div className="flex flex-col gap-4">{props.children}</div>
        <DialogActions>
          <Button type="submit" variant={props.isDanger ? 'danger' : 'primary'} isPending={props.isPending}>
            {props.submitLabel}
          </Button>
          <Button variant="secondary" onPress={props.onClose}>
            {w('cancel')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
