import { useRef } from 'react';
import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ input: { display: 'none' } });

/** Files that the reader knows. */
const ACCEPTED = '.eml,.msg,.txt,.html,.htm,message/rfc822,application/vnd.ms-outlook,text/plain,text/html';

/**
 * The file chooser of the platform.
 * @param onFiles called with one file or more
 * @returns `input` must stand in the document; `choose` opens the chooser, in the same press that asked for it
 */
export function useFileChooser(onFiles: (files: FileList) => void): { readonly input: ReactNode; readonly choose: () => void } {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return {
    input: (
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept={ACCEPTED}
        tabIndex={-1}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files !== null && files.length > 0) onFiles(files);
        }}
      />
    ),
    choose: () => input.current?.click(),
  };
}
