import { lazy, startTransition, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { FluentProvider, makeStyles, mergeClasses, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Clipboard, FileSaver, Language, Sent } from '../app/ports';
import { areaIds, currentVisit, isSubPage } from '../app/session';
import type { Explained, PageId, Session } from '../app/session';
import { AreaBar } from './components/area-bar';
import { PANE } from './components/breakpoints';
import { FailureBoundary } from './components/failure-boundary';
import { FAILED_SIGN_NAME } from './components/signs';
import { hiddenText } from './components/hidden-text';
import { PaneProvider, usePane } from './hooks/pane-context';
import type { Pane } from './hooks/pane-context';
import { useAccountChecks } from './hooks/use-account-checks';
import type { AccountPorts } from './hooks/use-account-checks';
import { useLiveLook } from './hooks/use-live-look';
import type { LookPorts } from './hooks/use-live-look';
import { useAnnouncer } from './hooks/use-announcer';
import { useArrival } from './hooks/use-arrival';
import { useDark } from './hooks/use-dark';
import { useHandOver } from './hooks/use-hand-over';
import { useMailClient } from './hooks/use-mail-client';
import type { MailPorts } from './hooks/use-mail-client';
import { useOrganisation } from './hooks/use-organisation';
import { useRehearsal } from './hooks/use-rehearsal';
import { useSession } from './hooks/use-session';
import type { Failure, SessionPorts } from './hooks/use-session';
import { localTimeZone, useTexts } from './hooks/use-texts';
import { useWorded } from './hooks/use-worded';
import type { LoadedTexts, LoadTexts } from './hooks/use-texts';
import { FELT_AFTER_MS, useWaited } from './hooks/use-waited';
import { spokenExplanation } from './views/spoken-explanation';
import { FailurePage } from './views/failure';
import { Start } from './views/start';

const loadExplanation = () => import(/* webpackChunkName: "explanation" */ './views/explanation');
const ExplanationPage = lazy(async () => ({ default: (await loadExplanation()).ExplanationPage }));
const Rehearsal = lazy(async () => ({ default: (await import(/* webpackChunkName: "explanation" */ './views/rehearsal')).Rehearsal }));
const AdministratorDetailsPage = lazy(async () => ({ default: (await import(/* webpackChunkName: "details" */ './views/administrator-details')).AdministratorDetailsPage }));
const SupportRequestPage = lazy(async () => ({ default: (await import(/* webpackChunkName: "request" */ './views/support-request')).SupportRequestPage }));
const PassOnPage = lazy(async () => ({ default: (await import(/* webpackChunkName: "pass-on" */ './views/pass-on')).PassOnPage }));
const loadAccount = () => import(/* webpackChunkName: "account" */ './views/account/index');
const AccountPage = lazy(async () => ({ default: (await loadAccount()).AccountPage }));
const OneCheckPage = lazy(async () => ({ default: (await loadAccount()).OneCheckPage }));
const OvhResultPage = lazy(async () => ({ default: (await loadAccount()).OvhResultPage }));
const PastePage = lazy(async () => ({ default: (await import(/* webpackChunkName: "paste" */ './views/paste')).PastePage }));
const loadLookUp = () => import(/* webpackChunkName: "look-up" */ './views/look-up');
const LookUpPage = lazy(async () => ({ default: (await loadLookUp()).LookUpPage }));
const CodePage = lazy(async () => ({ default: (await loadLookUp()).CodePage }));
const WaysInPage = lazy(async () => ({ default: (await import(/* webpackChunkName: "ways-in" */ './views/ways-in')).WaysInPage }));
const SettingsPage = lazy(async () => ({ default: (await import(/* webpackChunkName: "settings" */ './views/settings')).SettingsPage }));
const WhatIsSentPage = lazy(async () => ({ default: (await import(/* webpackChunkName: "what-is-sent" */ './views/what-is-sent')).WhatIsSentPage }));

const useStyles = makeStyles({
  light: { [FAILED_SIGN_NAME]: tokens.colorStatusDangerForeground3 },
  dark: { [FAILED_SIGN_NAME]: tokens.colorStatusDangerForeground1 },
  provider: { backgroundColor: tokens.colorNeutralBackground1, minBlockSize: '100vh' },
  pane: { containerType: 'inline-size', containerName: PANE, minBlockSize: '100vh' },
  spoken: hiddenText,
});

/** Loads what the first message will need; to be called once the start page is painted. */
export function preloadExplanation(): void {
  void loadExplanation().then(({ preloadLive }) => preloadLive(), () => undefined);
  localTimeZone();
}

/** What the pane is built from; index.tsx brings it. */
export interface PaneProps extends SessionPorts, MailPorts, AccountPorts, LookPorts {
  readonly clipboard: Clipboard;
  readonly files: FileSaver;
  readonly texts: LoadedTexts;
  readonly loadTexts: LoadTexts;
  /** Explains a made-up notice while nothing else is to do; null where there is none to show. */
  readonly rehearse: () => Promise<Explained | null>;
  /** The language of the browser, where the user chose none. */
  readonly platformLanguage: Language;
  /** A theme asked for by address; null follows the platform. */
  readonly theme: 'light' | 'dark' | null;
}

/** The area of the account once its texts are there. */
function InAccount({ children }: { readonly children: ReactNode }) {
  return usePane().text.has('account.ready.title') ? children : null;
}

function PageOf({ session, page }: { readonly session: Session; readonly page: PageId }) {
  const { explained, lookUp } = session;
  switch (page) {
    case 'lookUp':
      return <LookUpPage />;
    case 'code':
      return lookUp.shown === null ? <LookUpPage /> : <CodePage entry={lookUp.shown} />;
    case 'account':
      return <InAccount><AccountPage /></InAccount>;
    case 'check':
      return <InAccount><OneCheckPage /></InAccount>;
    case 'ovh':
      return <InAccount><OvhResultPage /></InAccount>;
    case 'paste':
      return <PastePage />;
    case 'ways':
      return <WaysInPage />;
    case 'settings':
      return <SettingsPage />;
    case 'sent':
      return <WhatIsSentPage />;
    case 'explanation':
      return explained === null ? <Start /> : <ExplanationPage explained={explained} />;
    case 'details':
      return explained === null ? <Start /> : <AdministratorDetailsPage explained={explained} />;
    case 'passOn':
      return explained === null ? <Start /> : <PassOnPage explained={explained} />;
    case 'request':
      return explained === null ? <Start /> : <SupportRequestPage explained={explained} />;
    case 'start':
      return <Start />;
  }
}

/** The page on show. Focus and scroll are set once it is there, not while it is being loaded. */
function Page({ session, failure }: { readonly session: Session; readonly failure: Failure | null }) {
  useArrival(session);
  if (failure !== null) throw failure.error;
  return <PageOf session={session} page={currentVisit(session).page} />;
}

function Areas() {
  const { session, text, send, open } = usePane();
  return (
    <AreaBar
      label={text.say('ui.areas.label')}
      areas={areaIds.map((id) => ({ id, word: text.say(`ui.areas.${id}`) }))}
      current={session.area}
      settingsLabel={text.say('ui.areas.settings')}
      onArea={(area) => startTransition(() => send({ type: 'areaPressed', area, scroll: window.scrollY }))}
      onSettings={(name) => open('settings', name)}
    />
  );
}

/** True from the first time on. */
function useSeen(isSeen: boolean): boolean {
  const wasSeen = useRef(false);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isSeen || wasSeen.current) return;
    wasSeen.current = true;
    redraw((count) => count + 1);
  }, [isSeen]);
  return isSeen || wasSeen.current;
}

/** Starts the check that a button of the ribbon asked for, once the mail program has said whose account it is. */
function useStartedCheck(isWanted: boolean, { account }: Session, address: string | null, start: (address: string) => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isWanted || isDone.current || address === null) return;
    isDone.current = true;
    if (account.state === 'ready') start(address);
  }, [isWanted, account.state, address, start]);
}

function Shell({ onTheme, ...props }: PaneProps & { readonly onTheme: (theme: 'light' | 'dark' | null) => void }) {
  const styles = useStyles();
  const { clipboard, files, platformLanguage, texts, loadTexts } = props;
  const worded = useWorded(props);
  const { session, send, take, adopt, areSettingsKept, failure, fail, recover } = useSession({ ...props, analyse: worded.analyse });
  const isAccountSeen = useSeen(session.area === 'account' || session.live !== null);
  const { rehearsed, end } = useRehearsal(props.rehearse);
  const { text, speak, prepare, bringPassingOn } = useTexts(texts, session.settings.language ?? platformLanguage, session.turn, session.explained !== null || rehearsed !== null || isAccountSeen, isAccountSeen, loadTexts);
  worded.useWith(prepare);
  const isLookUpSeen = useSeen(currentVisit(session).page === 'lookUp');
  useEffect(() => {
    if (isLookUpSeen) void prepare('all');
  }, [isLookUpSeen, prepare]);
  // There the commands stand among much else, and may come a moment later.
  const isDetailsSeen = useSeen(currentVisit(session).page === 'details');
  useEffect(() => {
    if (isDetailsSeen) bringPassingOn().catch(() => undefined);
  }, [isDetailsSeen, bringPassingOn]);
  const { sentence, announce } = useAnnouncer();
  useHandOver(take);
  const { client, isListDragged } = useMailClient({ ...props, analyseRaw: worded.analyseRaw }, { send, take, onTheme, onSettings: adopt });
  const drafts = client?.drafts ?? null;
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const noteSent = useCallback((more: readonly Sent[]) => setSent((before) => [...before, ...more]), []);
  const organisation = useOrganisation(props.loadOrganisation, session.area === 'account' || ['settings', 'passOn'].includes(currentVisit(session).page));
  const account = useAccountChecks(props, session, client, { send, noteSent, onFailure: fail });
  const looks = useLiveLook(props, session, { send, noteSent, hasTexts: text.has('live.retry'), onFailure: fail });
  // Only the button of the ribbon opens the page there: the press is the consent.
  useStartedCheck(props.area === 'account', session, client?.account.address ?? null, account.start);

  const open = useCallback<Pane['open']>((page, pressed) => {
    const { scrollY: scroll } = window;
    // The page on show stays until the next one is loaded, with its texts.
    const show = () => startTransition(() => send({ type: 'pageOpened', page, pressed, scroll }));
    if (page === 'passOn') bringPassingOn().then(show, fail);
    else show();
  }, [send, bringPassingOn, fail]);
  const pane = useMemo<Pane>(
    () => ({ session, text, clipboard, client, drafts, files, isListDragged, areSettingsKept, sent, account, looks, organisation, send, open, take, announce, speak }),
    [session, text, clipboard, client, drafts, files, isListDragged, areSettingsKept, sent, account, looks, organisation, send, open, take, announce, speak],
  );

  useEffect(() => {
    document.documentElement.lang = text.languageTag;
    document.title = text.say('ui.title');
  }, [text]);

  const { explained } = session;
  const isWaiting = useWaited(session.reading, FELT_AFTER_MS);
  useEffect(() => {
    if (isWaiting) announce(text.say('ui.live.reading'));
    else if (explained !== null) announce(spokenExplanation(explained.explanation, session.settings, text));
    // Said once for each message, whatever else changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [explained, isWaiting, announce]);

  const { account: { state }, account: checked } = session;
  useEffect(() => {
    if (!text.has('account.live.started')) return;
    if (state === 'running') announce(text.say('account.live.started'));
    else if (checked.state === 'done') void loadAccount().then(({ spokenResult }) => announce(text.say('account.live.ended', { result: spokenResult(checked.finished, text) })));
    // Said once for each change of state, whatever else changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state, announce]);

  return (
    <PaneProvider value={pane}>
      <div className={styles.pane}>
        <div role="status" className={styles.spoken}>{sentence}</div>
        <FailureBoundary fallback={(errorName, restart) => (
          <FailurePage
            errorName={errorName}
            onRestart={() => {
              recover();
              send({ type: 'areaPressed', area: session.area, scroll: 0 });
              restart();
            }}
          />
        )}
        >
          {!isSubPage(session) && <Areas />}
          <Suspense fallback={null}><Page key={session.turn} session={session} failure={failure} /></Suspense>
        </FailureBoundary>
        {rehearsed !== null && explained === null && !session.reading && <FailureBoundary fallback={() => null}><Suspense fallback={null}><Rehearsal explained={rehearsed} onEnd={end} /></Suspense></FailureBoundary>}
      </div>
    </PaneProvider>
  );
}

/** The whole pane. */
export function PaneRoot(props: PaneProps) {
  const styles = useStyles();
  const [officeTheme, setOfficeTheme] = useState<'light' | 'dark' | null>(null);
  const isDark = useDark(props.theme ?? officeTheme);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={mergeClasses(styles.provider, isDark ? styles.dark : styles.light)}>
      <Shell {...props} onTheme={setOfficeTheme} />
    </FluentProvider>
  );
}
