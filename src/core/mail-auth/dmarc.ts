/** DMARC (RFC 9989, RFC 7489): the record, which one applies, and what it says of a message. */
export type { DmarcAlignmentMode, DmarcFailureOption, DmarcFault, DmarcFaultCode, DmarcPolicies, DmarcPolicy, DmarcRecord, DmarcRemovedTag, DmarcReportUri } from './dmarc-record';
export { dmarcPolicies, readDmarcRecord } from './dmarc-record';
export type { DmarcDiscovery, DmarcQuery, DmarcSource } from './dmarc-discovery';
export { discoverDmarc, dmarcWalk } from './dmarc-discovery';
export type { AuthenticationResult, DmarcAlignment, DmarcDifference, DmarcDisposition, DmarcEvaluation, DmarcInput } from './dmarc-evaluation';
export { dmarcAlignment, evaluateDmarc } from './dmarc-evaluation';
