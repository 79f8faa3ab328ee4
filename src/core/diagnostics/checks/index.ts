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
import { mtaSts } from './mta-sts';
import { mxDane } from './mx-dane';
import { mxProvider } from './mx-provider';
import { mxRecords } from './mx-records';
import { owaReachability } from './owa-reachability';
import { serviceStatus } from './service-status';
import { spfProvider } from './spf-provider';
import { spfRecord } from './spf-record';
import { tlsReporting } from './tls-reporting';

export const checks: readonly AnyCheck[] = [
  domainRegistration, domainDelegation, dnssec,
  mxRecords, mxProvider, mxDane,
  autodiscoverSrv, autodiscoverConflict, autodiscoverSequence,
  owaReachability, serviceStatus,
  spfRecord, spfProvider, dkimKeys, dmarcPolicy, mtaSts, tlsReporting,
  accountBlockedForSpam, accountExpired, accountLocked, signIn,
];
