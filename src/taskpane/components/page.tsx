import type { ReactNode } from 'react';
import { usePane } from '../hooks/pane-context';
import { PageBar } from './page-bar';
import { PrivacyLine } from './privacy-line';

/** A page below a root: Back and title, content, and the privacy line where the page has one. */
export function SubPage({ title, action, privacy, children }: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly privacy: string | null;
  readonly children: ReactNode;
}) {
  const { text, send } = usePane();
  return (
    <>
      <PageBar title={title} backLabel={text.say('ui.back')} onBack={() => send({ type: 'backPressed' })}>{action}</PageBar>
      <main>{children}</main>
      {privacy !== null && <PrivacyLine sentence={privacy} withLink={false} />}
    </>
  );
}
