/** All checks, in the order of a run. */
import type { AnyCheck } from '../check';
import { autodiscoverConflict } from './autodiscover-conflict';
import { autodiscoverSequence } from './autodiscover-sequence';
import { autodiscoverSrv } from './autodiscover-srv';
import { accountBlockedForSpam, accountExpired, accountLocked, signIn } from './by-hand';
import { dkimKeys } from './dkim-keys';
import { dmarcPolicy } from './dmarc-policy';
import { dnssec } from './dnssec';
import { domainDelegation } from './domain-delegation';
import { domainRegistration } from './domain-registration';
import { mailboxQuota } from './mailbox-quota';
import { mtaSts } from './mta-sts';
import { mxDane } from './mx-dane';
import { mxProvider } from './mx-provider';
import { mxRecords } from './mx-records';
import { owaReachability } from './owa-reachability';
import { receivingEvidence } from './receiving-evidence';
import { serviceStatus } from './service-status';
import { spfProvider } from './spf-provider';
import { spfRecord } from './spf-record';
import { spfSenderAddress } from './spf-sender-address';
import { testMessage } from './test-message';
import { tlsReporting } from './tls-reporting';

export const checks: readonly AnyCheck[] = [
  domainRegistration, domainDelegation, dnssec,
  mxRecords, mxProvider, mxDane,
  autodiscoverSrv, autodiscoverConflict, autodiscoverSequence,
  owaReachability, serviceStatus,
  spfRecord, spfProvider, spfSenderAddress, dkimKeys, dmarcPolicy, mtaSts, tlsReporting,
  mailboxQuota, receivingEvidence, testMessage,
  accountBlockedForSpam, accountExpired, accountLocked, signIn,
];
